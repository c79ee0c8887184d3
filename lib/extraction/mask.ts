import { labelOf } from './labels.ts'
import { statusKind } from './status.ts'
import { clean, fold } from './text.ts'

/** Says of a page how it is made without saying anything of the people on it. */
export interface Mask {
  /** What stands over a column or before a value: words of the page, not of its people. `certain`: it stands there in most rows. */
  label(text: string, certain: boolean): string
  /** A class, a role, a tag, the name of an attribute: what repeats from row to row is make, what differs is data. `alone`: of no row. */
  make(token: string, alone?: boolean): string
  /** Host and path (pages/recipe: `pageShape`), without what may name somebody. */
  address(shape: string): string
}

/** Words that tags and classes are made of; products can be called by some of them, too. */
const MAKE = new Set(
  (
    'alert app area aria badge bar body box btn button card cell check checkbox col column columnheader container content data desc detail dialog element field flex ' +
    'footer form grid gridcell group head header hidden icon id image img index info inline inner input item items key label left line link list listitem main menu meta ' +
    'name navigation old outer page panel pill presentation price prop radio react right row rowgroup rows search section select small span star state status sub submit ' +
    'tab table tabs tag tbody td test text th thead tile tiles time title top tr type ui value view vue wrap wrapper'
  ).split(' '),
)
/** What follows one of these in an address is somebody. */
const PEOPLE = /^(customers?|buyers?|users?|members?|clients?|guests?|people|persons?|profiles?|accounts?|contacts?|authors?|u)$/i
/** Attributes that hold words for people. */
const SPOKEN = ['title', 'alt', 'aria-label', 'value', 'placeholder', 'content', 'abbr']

const MOST_SHAPE = 60
/** A class on so many elements of a page is one of its make. */
const MANY = 3

/** A text with nothing left but its shape: letters a, digits 9, 汉字 字; white space and plain signs stay. */
export function shapeOfText(text: string): string {
  const shape = clean(text)
    .replace(/\p{Nd}/gu, '9')
    .replace(/\p{Script=Han}/gu, '字')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/(?![A字])[\p{L}\p{M}]/gu, 'a')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is neither ASCII nor a sign of money or of a sentence may be anything
    .replace(/[^\x00-\x7f字\p{Sc}\p{Po}\p{Ps}\p{Pe}\p{Pd}★☆]/gu, '?')
  return shape.length > MOST_SHAPE ? `${shape.slice(0, MOST_SHAPE)}…` : shape
}

/** Every word that stands in these elements, or is spoken by an attribute in them. */
function wordsIn(elements: Element[]): Set<string> {
  const words = new Set<string>()
  const add = (text: string | null) => {
    const spoken = (text ?? '').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
    for (const word of spoken) if (word.length > 1) words.add(word)
    // "Anna Lee" is also written annalee.
    if (spoken.length <= 4) words.add(spoken.join(''))
  }
  const visit = (node: Node) => {
    if (node.nodeType === 3) add(node.textContent)
    if (node.nodeType !== 1) return
    for (const name of SPOKEN) add((node as Element).getAttribute(name))
    node.childNodes.forEach(visit)
  }
  elements.forEach(visit)
  return words
}

/** The pieces that classes and names of attributes are made of. */
const PIECES = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|[\p{Lo}\p{Lt}\p{Lm}]+/gu

const tokensOf = (element: Element): string[] => [
  element.localName,
  ...(element.getAttribute('class') ?? '').split(/\s+/),
  element.getAttribute('role') ?? '',
  element.getAttribute('type') ?? '',
  ...[...element.attributes].map(({ name }) => name),
]

const isKnown = (word: string) => (labelOf(word)?.weight ?? 0) >= 0.9 || (/^[a-z ]+$/i.test(word) && statusKind(word) !== 'unknown')

/** What is data of a page and what its make, seen from the rows of a list; without rows, from the page as a whole. */
export function maskOf(document: Document, rows: Element[]): Mask {
  const people = wordsIn(rows.length > 0 ? rows : [document.body])
  const bare = (text: string) => fold(text).replace(/\s/g, '')
  const visible = bare(document.body.textContent ?? '')
  const counts = new Map<string, number>()
  const count = (token: string) => counts.set(token, (counts.get(token) ?? 0) + 1)
  const isList = rows.length > 1
  if (isList) for (const row of rows) new Set([row, ...row.querySelectorAll('*')].flatMap(tokensOf)).forEach(count)
  else for (const element of document.body.querySelectorAll('*')) tokensOf(element).forEach(count)
  const inMostRows = (token: string) => (counts.get(token) ?? 0) > rows.length / 2

  const namesSomebody = (word: string) => people.has(word.toLowerCase()) && !isKnown(word) && !MAKE.has(word.toLowerCase())
  const hanOfPeople = [...people].filter(word => /^\p{Script=Han}+$/u.test(word)).sort((a, b) => b.length - a.length)

  const label = (text: string, certain: boolean): string => {
    const known = labelOf(text)
    if (known?.weight === 1 && !/[([【（]/.test(text)) return text.replace(/\p{Nd}/gu, '9')
    if (!certain || text.includes('@') || text.length > 40 || !visible.includes(bare(text))) return shapeOfText(text)
    const withoutHan = hanOfPeople.reduce((left, run) => left.replaceAll(run, shapeOfText(run)), text)
    // Words in another tongue are what is to be learnt; beside words we know they can be anybody: "Anna's orders".
    return withoutHan
      .replace(/[\p{L}\p{M}]+/gu, word => (namesSomebody(word) || (known && !isKnown(word)) ? shapeOfText(word) : word))
      .replace(/\p{Nd}/gu, '9')
  }

  const make = (token: string, alone = false): string => {
    if (!/^[!-~]{1,60}$/.test(token) || /[@%]/.test(token) || (isList && !alone && !inMostRows(token))) return shapeOfText(token)
    // Where there are no rows to be compared, words we know, and what stands in many places.
    const isMake = (isList && !alone) || (counts.get(token) ?? 0) >= MANY
    const hide = (piece: string) => (isMake ? namesSomebody(piece) : !isKnown(piece) && !MAKE.has(piece.toLowerCase()))
    return token.replace(PIECES, piece => (hide(piece) ? shapeOfText(piece) : piece)).replace(/\d/g, '9')
  }

  const address = (shape: string): string => {
    let before = ''
    const [host = '', ...path] = shape.split(/(?=[/?#&=])/)
    return (
      host +
      path
        .map(part => {
          const [sign, segment] = [part.charAt(0), part.slice(1)]
          const pieces = segment.match(PIECES) ?? []
          const names = PEOPLE.test(before) && !isKnown(segment.replace(/[-_]/g, ' ')) && !MAKE.has(segment.toLowerCase())
          before = segment
          const plain = /^[\w.~!-]*$/.test(segment)
          return sign + (segment && (!plain || names || pieces.some(namesSomebody)) ? '*' : segment.replace(/\d/g, '9'))
        })
        .join('')
    )
  }
  return { label, make, address }
}

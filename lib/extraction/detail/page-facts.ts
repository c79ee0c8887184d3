import { moneyIn } from '../money.ts'
import { looksLikeOrderNumber } from '../order-number.ts'
import { statusKind } from '../status.ts'
import { clean, LETTER } from '../text.ts'
import { asTheirMake, calledLabels } from './drawn-alike.ts'
import { fieldOf, isTitleOfPart, sectionOf } from './field-of.ts'
import { type Outline, outlineOf, type Unit } from './outline.ts'
import { rowsOfMany } from './rows-of-many.ts'
import { valuesIn } from './terms.ts'
import type { Field, Section } from './words.ts'

/** One line of a page, with the label it stands at and the titles it stands under. */
export interface Fact {
  text: string
  /** The first words of a line that goes on in another element: 诸葛女士 of "诸葛女士 [sixth order]". */
  short: string
  holder: Element
  field?: Field
  /** As the page writes it. */
  label?: string
  /** Of a value of several lines: which one. */
  line: number
  /** What the titles over it say, the nearest first. */
  sections: Section[]
  /** It is a label itself. */
  isLabel: boolean
  /** It stands in a row of a table of several: one of many. */
  inRow: boolean
  index: number
}

/** What a page says. */
export interface PageFacts {
  document: Document
  outline: Outline
  facts: Fact[]
}

interface Label {
  field: Field
  text: string
  line: number
}

const LABEL_ELEMENT = 'dt, th, label'
/** Words that are a value more often than a label. */
const STATUS_WORDS = new Set<Field>(['paid', 'refunded', 'deliveredOn', 'placedOn', 'quantity', 'paidOn', 'total'])
const ONE_WORD = /^[A-Za-z]+$|^(?:等?待|[已未])[\u3400-\u9fff]{1,5}$/
const BEGINS_AS_DATE_OR_AMOUNT = /^[-−+]?\s?[^\d\s]{0,4}\s?\d.{0,30}$|^[A-Z][a-z]{2,8}\.? \d.{0,30}$/
/** One step of several, not the part of a page that shows them. */
const isStep = (element: Element) => {
  const step = element.closest('[class*="step"]')
  return step !== null && clean(step.textContent ?? '').length < 80
}
const HEADING = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]'
/** Their values have several lines: a name, an address, a telephone number. */
const IN_LINES = new Set<Field>(['buyer', 'receiver', 'address', 'talk'])
/** As a title these name a part of the page; that is told by the sections. */
const PARTS = new Set<Field>(['buyer', 'receiver', 'talk', 'else', 'orderId', 'nick', 'address'])

/**
 * Everything a page says, line by line.
 * @param isOfOrder its headings say that it is about one order
 */
export function factsOf(document: Document, isOfOrder: boolean): PageFacts {
  const outline = outlineOf(document)
  const { leaves } = outline
  const inRows = rowsOfMany(document, isOfOrder)
  const isCalledLabel = calledLabels(leaves)
  const fields = asTheirMake(
    leaves,
    leaves.map((leaf, index) => labelAt(outline, index, clean(leaf.text), isCalledLabel)),
    inRows,
  )
  const isLabel = (index: number) => {
    const field = fields[index]
    if (!field) return false
    const text = clean(leaves[index]?.text ?? '')
    const canBeState = STATUS_WORDS.has(field) || (field === 'else' && ONE_WORD.test(text))
    if (/[:：]$/.test(text) || !canBeState || statusKind(text) === 'unknown') return true
    const value = valueAt(outline, index, () => false)
    return value ? BEGINS_AS_DATE_OR_AMOUNT.test(clean(leaves[value.from]?.text ?? '')) : false
  }
  const labels = leaves.map((_, index) => isLabel(index))
  const said = new Map<number, Label>()
  leaves.forEach((leaf, index) => {
    const field = fields[index]
    if (!field || !labels[index] || inRows(leaf.holder)) return
    const value = valueAt(outline, index, at => labels[at] ?? false, IN_LINES.has(field))
    const isNumber = field === 'orderId' && looksLikeOrderNumber(clean(leaves[value?.from ?? index]?.text ?? ''))
    if (PARTS.has(field) && !isNumber && leaf.holder.closest(HEADING) !== null) return
    // Of a step only its day is a value: its number and the next one stand beside it.
    if (value && isStep(leaf.holder) && !/\d\D+\d/.test(leaves[value.from]?.text ?? '')) return
    for (let at = value?.from ?? 0; value && at < value.to && at < value.from + 8; at++)
      if (at !== index && !labels[at]) said.set(at, { field, text: clean(leaf.text), line: at - value.from })
  })
  const facts = leaves.flatMap((leaf, index) => {
    const base = { holder: leaf.holder, sections: outline.sectionsOf(index), inRow: inRows(leaf.holder), index }
    const label = said.get(index) ?? labelOfInput(leaf.holder)
    const isOnlyLabel = labels[index] === true
    const [first = '', ...more] = ownWords(leaf.holder, leaf.text)
    const led = isOnlyLabel || label ? undefined : ledBy(first, more)
    if (led) return [{ ...base, ...led, short: led.text, line: 0, isLabel: false }]
    return valuesIn(withColons(leaf.text)).map((piece, i): Fact => {
      const own =
        piece.label && piece.text ? { field: fieldOf(piece.label) ?? partOf(piece.label) ?? 'else', label: piece.label } : undefined
      return {
        ...base,
        text: piece.text,
        short: i === 0 && !own ? first : piece.text,
        ...(own ?? (label ? { field: label.field, label: label.text } : {})),
        line: own ? 0 : (label?.line ?? 0) + i,
        isLabel: isOnlyLabel && !own,
      }
    })
  })
  return { document, outline, facts }
}

/** 收货信息：张三，13812341204: the name of a part before all of it in one line. */
function partOf(label: string): Field | undefined {
  const section = isTitleOfPart(label) ? sectionOf(label) : undefined
  return section === 'receiver' || section === 'buyer' ? section : undefined
}

/** （收货人）张三: a label in brackets before its value. */
const withColons = (text: string) =>
  /^\s*[（(]/.test(text) ? text.replace(/[（(]([\u3400-\u9fff]{2,8})[）)](?=\s*\S)/g, ' $1：').trim() : text

/** What a leaf says as a label: words we know, or the place of a label with words we do not. */
function labelAt(outline: Outline, index: number, text: string, isCalledLabel: (element: Element) => boolean): Field | undefined {
  const { holder } = outline.leaves[index] ?? {}
  if (!text || text.length > 50 || !holder || holder.matches('input, select, textarea')) return undefined
  if (isValueCell(holder) && !/[:：]$/.test(text)) return undefined
  const known = fieldOf(text)
  if (known) return known
  if (!LETTER.test(text) || /\d/.test(text)) return undefined
  if (/[:：]$/.test(text)) return partOf(text.replace(/\s*[:：]$/, '')) ?? 'else'
  if (text.length > 30) return undefined
  const cell = outline.cellOf(index) ?? holder
  // Where labels end in colons, what stands after one is its value, whatever the element.
  if (/[:：]$/.test(outline.leaves[index - 1]?.text ?? '')) return undefined
  if (cell.closest(LABEL_ELEMENT)) return partOf(text) ?? 'else'
  const classes = holder.getAttribute('class') ?? ''
  // Bootstrap has its states in "label label-success".
  return isCalledLabel(holder) && !(/(^|\s)label(\s|$)/.test(classes) && statusKind(text) !== 'unknown') ? 'else' : undefined
}

/** What a list of definitions or a row with its header in front has for values. */
function isValueCell(holder: Element): boolean {
  const cell = holder.closest('dd, td, dt, th, table, dl')
  return (
    cell !== null &&
    (cell.localName === 'dd' ||
      (cell.localName === 'td' && cell.previousElementSibling?.localName === 'th' && cell.closest('thead') === null))
  )
}

/** A field of a form that nobody labels but itself. */
function labelOfInput(holder: Element): Label | undefined {
  if (!holder.matches('input, textarea')) return undefined
  const text = holder.getAttribute('aria-label') ?? holder.getAttribute('placeholder') ?? ''
  const type = holder.getAttribute('type')
  const field =
    holder.localName === 'textarea' ? 'talk' : (fieldOf(text) ?? (type === 'email' ? 'email' : type === 'tel' ? 'phone' : undefined))
  return field && { field, text, line: 0 }
}

/** The words of a text by the inline elements they stand in. */
function ownWords(holder: Element, text: string): string[] {
  if (!holder.firstElementChild || clean(holder.textContent ?? '') !== clean(text)) return [clean(text)]
  return [...holder.childNodes].map(node => clean(node.textContent ?? '')).filter(Boolean)
}

/** The label and the value that are one text; what floats to the right stands before its label. */
function ledBy(first: string, more: string[]): Pick<Fact, 'field' | 'label' | 'text'> | undefined {
  const [last = ''] = more.slice(-1)
  const field = last ? fieldOf(first) : undefined
  if (field) return { field, label: first, text: more.join(' ') }
  const after = more.length === 1 && statusKind(last) === 'unknown' ? fieldOf(last) : undefined
  return after && { field: after, label: last, text: first }
}

/** Where the value of a label stands: in the element it names, after it, under it, over it, or in the row under a row of labels. */
function valueAt(outline: Outline, index: number, isLabel: (index: number) => boolean, inLines = false): Unit | undefined {
  const { leaves, unitsIn, unitOf, cellOf, parentOf } = outline
  const holder = leaves[index]?.holder
  const named = holder?.closest('label')?.getAttribute('for')
  const field = named ? holder?.ownerDocument.getElementById(named) : undefined
  const filled = field && unitOf(field)
  if (filled) return filled
  const parent = parentOf(index)
  if (!parent) return undefined
  const units = unitsIn(parent)
  const at = units.findIndex(unit => unit.from <= index && index < unit.to)
  const beside = lineBeside(outline, parent, isLabel)
  if (beside) return beside[at]
  const isOnlyLabel = (unit: Unit | undefined) => unit !== undefined && unit.to - unit.from === 1 && isLabel(unit.from)
  const [first, second] = units
  if (units.length === 2 && at === 1 && first && !isOnlyLabel(first) && !/[:：]$/.test(leaves[index]?.text ?? '')) {
    // The label under its value: one line over another.
    return first.to - first.from === 1 && holder?.closest('a, button') == null && !leaves[first.from]?.holder.closest(HEADING)
      ? first
      : undefined
  }
  const bare = (unit: Unit) => unit.to - unit.from === 1 && !/\d/.test(leaves[unit.from]?.text ?? '')
  if (units.length > 1 && units.every(unit => isOnlyLabel(unit) || bare(unit)) && units.filter(isOnlyLabel).length > units.length / 2) {
    const under = inNextRow(outline, cellOf(index), isLabel)
    if (under || units.every(isOnlyLabel)) return under
  }
  const next = units[at + 1]
  if (!next || isOnlyLabel(next)) return undefined
  // Heads of columns beside each other.
  if (units.length > 2 && units.every(({ element }) => element?.localName === 'th')) return undefined
  // A menu has words we know and others, one beside the other.
  const known = units.filter(isOnlyLabel)
  const isMixed = known.length <= units.length / 4 || units.some((unit, i) => isOnlyLabel(unit) && isOnlyLabel(units[i + 1]))
  if (units.length >= 5 && isMixed && units.every(bare) && known.every(unit => !/[:：]/.test(leaves[unit.from]?.text ?? '')))
    return undefined
  if (!inLines || (second === next && units.length === 2)) return next
  let last = next
  for (const unit of units.slice(at + 2)) {
    if (isOnlyLabel(unit)) break
    last = unit
  }
  return { from: next.from, to: last.to }
}

/** Labels line by line in one cell, and in the next as many amounts: each is beside its label. */
function lineBeside({ leaves, unitsIn }: Outline, cell: Element, isLabel: (index: number) => boolean): Unit[] | undefined {
  let next = cell.nextElementSibling
  while (next && unitsIn(next).length === 0) next = next.nextElementSibling
  const [said, values] = [unitsIn(cell), next ? unitsIn(next) : []]
  const isAmount = ({ from, to }: Unit) => to - from === 1 && moneyIn(leaves[from]?.text ?? '') !== undefined
  const isBeside =
    said.length > 1 &&
    values.length === said.length &&
    values.every(isAmount) &&
    said.filter(({ from }) => isLabel(from)).length * 2 >= said.length
  return isBeside ? values : undefined
}

/** The value in the same place of the one row after a row of labels; what is empty has its place too. */
function inNextRow(outline: Outline, cell: Element | undefined, isLabel: (index: number) => boolean): Unit | undefined {
  const row = cell?.parentElement
  if (!cell || !row) return undefined
  const [at, count] = [[...row.children].indexOf(cell), row.childElementCount]
  let head = row
  while (head.parentElement && !head.nextElementSibling && outline.unitsIn(head.parentElement).length === 1) head = head.parentElement
  let next = head.nextElementSibling
  for (let only = onlyChild(next); only && count > 1; only = onlyChild(next)) next = only
  if (!next || next.childElementCount !== count) return undefined
  const isLabels = (one: Element) => outline.unitsIn(one).every(unit => isLabel(unit.from))
  const after = next.nextElementSibling
  const isList = after !== null && after.childElementCount === count && !isLabels(after)
  const value = next.children[at]
  return isList || isLabels(next) || !value ? undefined : outline.unitOf(value)
}

function onlyChild(element: Element | null): Element | undefined {
  const children = [...(element?.children ?? [])].filter(child => child.localName !== 'colgroup')
  return children.length === 1 ? children[0] : undefined
}

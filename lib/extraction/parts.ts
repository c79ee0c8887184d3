import { exactLabel, isKnown, labelOf } from './labels.ts'
import { type Leaf, leavesOf, type More } from './leaves.ts'
import { makeOf } from './make-of.ts'
import { isPerson, looksLikeName } from './names.ts'
import { looksLikeOrderNumber } from './order-number.ts'
import { remembered } from './remembered.ts'
import { sampleOf } from './sample-of.ts'
import { statusKind } from './status.ts'
import { clean, emailIn, hasCjk, LETTER, phoneIn } from './text.ts'

/** A cell of a row; `column` is the same in every row. Cards have one cell, the whole card. */
export interface Cell {
  column: string
  element: Element
}

/** What stands side by side in an element, each a cell of its own column. From one to the next: asking for all of them takes twice as long. */
export function cellsOf(row: Element): Cell[] {
  const cells: Cell[] = []
  for (let element = row.firstElementChild; element; element = element.nextElementSibling)
    cells.push({ column: String(cells.length), element })
  return cells
}

/**
 * How labels stand before values: in a table's cells with a colon; in a form every word we know is one; in the cards of a list those that stand in most of
 * the cards (a status can be such a word too, but not in most of them).
 */
export type Layout = 'table' | 'form' | ReadonlySet<string>

/** One fact of a row, not yet understood. The same `key` in another row is the same kind of fact. */
export interface Part {
  key: string
  column: string
  text: string
  /** The element that holds the text itself. */
  holder: Element
  /** The label written before the value ("Order no.: "); headers of columns are not repeated here. */
  label?: string
  /** Crossed out: an old amount. */
  struck: boolean
}

export interface Piece {
  label?: string
  text: string
}

/**
 * Where one fact ends and another begins: a date before more, a number before a name, "2 items, $45.20" and 共2件 实收 ¥59.80, "FN-2040 — Pending" and
 * "28 Nov 2026, 13:52 - Anna Lee".
 */
const TWO_FACTS = [
  /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?)\s+(?:[-–—] )?(?=\D)(.+?)[\s<(]*$/,
  new RegExp(`^([#№]\\s?[\\w-]*\\d[\\w-]*)\\s+[-–·]?\\s?(${LETTER.source}.*)$`),
  /^(共 ?\d+ ?件\S*?|\d+ \S+(?=,))[，, ]+(\D{1,9}\d[\d.,]*)$/,
  /^([\w-]*\d{3}[\w-]*|\W*\d.*\b20\d\d\b.*?) [-–—] (\D+?)[\s<(]*$/,
]

/**
 * The facts of a row's cells, in page order. A cell that holds several is taken apart.
 * @param more what else counts as text
 */
export function partsOf(cells: Cell[], layout: Layout, more: More = {}): Part[] {
  const parts: Part[] = []
  for (const cell of cells) {
    const leaves = leavesOf(cell.element, more)
    const [only] = leaves
    // One text without a label in it: so most cells are.
    if (only && leaves.length === 1 && layout === 'table' && !SEVERAL.test(only.text)) {
      parts.push({
        key: `${cell.column}${only.icons ? '/*' : '/'}0`,
        column: cell.column,
        text: clean(only.text),
        holder: only.holder,
        struck: only.struck,
      })
    } else if (only) addParts(parts, cell, leaves, layout)
  }
  return parts
}

function addParts(parts: Part[], cell: Cell, leaves: Leaf[], layout: Layout): void {
  const seen = new Map<string, number>()
  let label: string | undefined
  leaves.forEach((leaf, index) => {
    if (isLabel(leaf, leaves[index + 1], layout)) {
      label = leaf.text
      return
    }
    for (const piece of piecesOf(leaf.text)) {
      const named = piece.label ?? label
      label = undefined
      const place = named
        ? `:${labelOf(named)?.labels[0] ?? named}`
        : layout !== 'table'
          ? `/${pathOf(leaf.holder, cell.element)}`
          : leaf.icons
            ? '/*'
            : '/'
      const count = seen.get(place) ?? 0
      seen.set(place, count + 1)
      if (!piece.text && named && !leaf.icons) {
        label = piece.label
        continue
      }
      parts.push({
        key: `${cell.column}${place}${named && count === 0 ? '' : count}`,
        column: cell.column,
        text: piece.text,
        holder: leaf.holder,
        ...(named ? { label: named } : {}),
        struck: leaf.struck,
      })
    }
  })
}

/** A text that stands alone before its value: "Order no.:", and in cards and forms also "Customer" without a colon. */
function isLabel(leaf: Leaf, next: Leaf | undefined, layout: Layout): boolean {
  if (!next || leaf.text.length > 40) return false
  if (/[:：]$/.test(leaf.text)) return true
  // A status before the stars is none.
  if (next.icons && !exactLabel(leaf.text)?.includes('stars')) return false
  if (layout === 'table' || !(layout === 'form' ? exactLabel(leaf.text) : layout.has(leaf.text))) return false
  // "Refunded", "Delivered" are statuses unless a date or an amount follows.
  if (statusKind(leaf.text) !== 'unknown') return /\d/.test(next.text) && next.text.length < 40
  return !exactLabel(next.text) || statusKind(next.text) !== 'unknown'
}

/** The words of a sample of cards that are labels in them. */
export function cardLabels(cards: Element[]): Layout {
  const sample = sampleOf(cards)
  const count = new Map<string, number>()
  for (const card of sample)
    for (const text of new Set(leavesOf(card).map(leaf => leaf.text))) if (isKnown(text)) count.set(text, (count.get(text) ?? 0) + 1)
  return new Set([...count].filter(([, cards]) => cards >= 0.6 * sample.length).map(([text]) => text))
}

/** Tags and first classes from the row down to the holder: the same place in the next card. Later classes often tell a state. */
function pathOf(holder: Element, row: Element): string {
  let path = ''
  for (let at: Element | null = holder; at && at !== row; at = at.parentElement) {
    path = `${makeOf(at)}>${path}`
  }
  return path
}

/** What a text must have for there to be anything to take apart: most have nothing of it, and this is asked of every text of a list. */
const SEVERAL = /^[[【]|[:：·•|｜@#№,\u00a0\u3000]|\d.*\s|[\s/].*\d/

/** A text taken apart: labelled values, a number before a name, a date before more, a name with an e-mail address. */
export const piecesOf = /* @__PURE__ */ remembered((text): Piece[] => {
  if (!SEVERAL.test(text)) return [{ text: clean(text) }]
  const pieces: Piece[] = []
  for (const section of text.split(/\s+[·•|｜]\s+|[\u00a0\u3000]{2,}/)) {
    for (const piece of byLabels(clean(section))) {
      if (piece.label || piece.text.length > 120) pieces.push(piece)
      else pieces.push(...apart(piece.text))
    }
  }
  return pieces.length > 0 ? pieces : [{ text: '' }]
})

function apart(text: string): Piece[] {
  if (!/\d/.test(text)) return text.includes('@') ? nameAndEmail(text) : [{ text }]
  for (const two of TWO_FACTS) {
    const [, first, rest] = two.exec(text) ?? []
    if (first && rest) return [{ text: first }, ...apart(rest)]
  }
  if (text.includes('@')) return nameAndEmail(text)
  // 王小雨 13800001111, 王小雨/10031
  const called = /^(\D{2,30}?)(?:\/(?=\d{2,}$)|[\s,，]+(?=\+?\d[\d*\s-]{6,}$))(.+)$/.exec(text)
  if (called?.[1] && called[2] && (text.includes('/') || phoneIn(called[2])) && looksLikeName(called[1]) && !exactLabel(called[1]))
    return [{ text: called[1] }, { text: called[2] }]
  return [labelThenValue(text)]
}

/** "Anna Lee (anna@example.com)" is two facts. */
function nameAndEmail(text: string): Piece[] {
  const email = text.length < 100 ? emailIn(text) : undefined
  if (!email || email === text) return [labelThenValue(text)]
  const name = text.slice(0, text.indexOf(email)).replace(/[\s,–-]*([(<（].*)?$/, '')
  return name ? [{ text: name }, { text: email }] : [{ text: email }]
}

/** Labels that stand before dates and amounts; "Item 3" and "Customer 12" are names. */
const NEEDS_NO_COLON = /On$|^(?:date|total|spent|refunded|answerBy)$/
const VALUE = /^(?:[$¥￥€£]?\d|[a-z]{3,9} \d).{0,30}$/i

/** "Order #1001", 订单 3202…, "Placed Nov 3, 2026": a known word, then a value with digits. */
function labelThenValue(text: string): Piece {
  if (text.length > 70 || !LETTER.test(text.charAt(0)) || !/\d/.test(text)) return { text }
  const words = text.split(' ')
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const after = words.slice(n).join(' ')
    const [number, value] = [looksLikeOrderNumber(after), VALUE.test(after)]
    if (!number && !value) continue
    const before = words.slice(0, n).join(' ')
    const labels = exactLabel(before)
    if (labels?.includes('orderId') ? number : value && labels?.some(label => NEEDS_NO_COLON.test(label)))
      return { label: before, text: after }
  }
  return { text }
}

/** Splits at every known label with a colon, "订单号：3202 下单时间：2026-11-20" gives two labelled pieces; or after one in brackets: 【商家回复】谢谢. */
function byLabels(text: string): Piece[] {
  const [, inside, rest = ''] = /^[[【]([^\]】\d]{2,12})[\]】]\s*(.*)$/.exec(text) ?? []
  if (inside && isKnown(inside)) return [{ label: inside, text: rest }]
  if (!/[:：]/.test(text)) return [{ text }]
  const cuts: { from: number; to: number; label: string }[] = []
  let boundary = 0
  for (const colon of text.matchAll(/[:：](?!\/\/)/g)) {
    const at = colon.index
    if (/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)) && colon[0] === ':') continue
    const before = text.slice(boundary, at)
    const label = labelAtEnd(before) ?? shortWord(before, text.slice(at + 1))
    if (!label) continue
    const from = boundary + before.lastIndexOf(label)
    // "Mug (Size: M - Colour: Red)": one thing, and how it is.
    if (/[(（][^)）]*\S[^)）]*$/.test(text.slice(boundary, from))) continue
    cuts.push({ from, to: at + 1, label })
    boundary = at + 1
  }
  if (cuts.length === 0) return [{ text }]
  const pieces: Piece[] = []
  // "hanxu_2020 (真实姓名：韩旭)": of what is in brackets the brackets are no part.
  const from = cuts[0]?.from ?? 0
  const first = clean(text.slice(0, from)).replace(/\s*[(（]$/, '')
  // 初次评价：…, 第二次评价：…: of a longer label; 张三评价：… is who wrote it.
  if (first && (from > 4 || !hasCjk(text.charAt(from - 1)) || isPerson(first))) pieces.push({ text: first })
  cuts.forEach((cut, i) => {
    pieces.push({ label: cut.label, text: clean(text.slice(cut.to, cuts[i + 1]?.from)).replace(/^([^(（]*)[)）]$/, '$1') })
  })
  return pieces
}

/** The longest known label a text ends with. */
function labelAtEnd(before: string): string | undefined {
  const text = before.trimEnd().slice(-40)
  for (const { index } of text.matchAll(/(?<!\S)\S|[\u3400-\u9fff](?=.)/g)) {
    const label = text.slice(index)
    if (exactLabel(label)) return label
  }
  return undefined
}

/** A label we do not know: one or two words at the beginning, before a short value. It keeps the value from being taken for something else. */
function shortWord(before: string, after: string): string | undefined {
  const word = before.trim()
  if (!word || after.length > 60) return undefined
  return /^[\u3400-\u9fff]{1,8}$/.test(word) || /^[A-Za-z]+(?: [A-Za-z]+)?$/.test(word) ? word : undefined
}

import type { Item } from '../../pages/facts.ts'
import { type Column, columnsOf } from '../columns.ts'
import { findTables, type ListRow, type RowsUnderHeaders } from '../find-lists.ts'
import { headersOfBoxes, headerText } from '../headers.ts'
import { exactLabel, isKnown, type Label, labelOf } from '../labels.ts'
import { leavesOf } from '../leaves.ts'
import { moneyIn } from '../money.ts'
import { cellsOf, type Part } from '../parts.ts'
import { itemIn } from '../read-rows.ts'
import { rowReader } from '../row-reader.ts'
import { shown } from '../shown.ts'
import { statusKind } from '../status.ts'
import { clean, LETTER } from '../text.ts'
import { certainCount, countAmong, countOf } from './counts.ts'
import { fieldOf } from './field-of.ts'
import { filledIn } from './filled-in.ts'
import type { Unit } from './outline.ts'
import type { Fact } from './page-facts.ts'
import { isOwn, labelled, type Told } from './told.ts'

/** The articles of an order: the rows of a table of products, else the boxes that each show a name and a quantity. */
export function articlesOf(told: Told): Item[] | undefined {
  const items: Item[] = []
  const seen = new Set<string>()
  let headers = ''
  for (const list of findTables(told.document.body)) {
    const own = [...list.headers.values()].join('|')
    // An order in several parcels has a table for each, of one make; the same table twice is one.
    if (items.length > 0 && own !== headers) continue
    const found = inTable(list, told.now)
    const same = JSON.stringify(found)
    if (found.length === 0 || seen.has(same)) continue
    seen.add(same)
    headers = own
    items.push(...found)
  }
  if (items.length > 0) return items
  for (const find of [inFilledTable, underHeaderWithin, inBoxes, inLines, inFields, inPricedLines, uncounted]) {
    const found = find(told)
    if (found.length > 0) return found
  }
  return undefined
}

/** The rows of a table whose cells are fields to be filled in. */
function inFilledTable({ document }: Told): Item[] {
  for (const { headers, rows } of findTables(document.body)) {
    const column = (label: Label) => [...headers].find(([, words]) => exactLabel(words)?.includes(label))?.[0]
    const [item, quantity, sku] = [column('item'), column('quantity'), column('sku')]
    if (item === undefined || quantity === undefined) continue
    const items = rows.flatMap(({ cells }) => {
      const filled = (key: string | undefined) => {
        const cell = cells.find(one => one.column === key)
        return cell ? leavesOf(cell.element, { filledIn }).flatMap(({ text }) => text || []) : []
      }
      const called = filled(item)
      // What is chosen by its number has its name beside it.
      const [name, count] = [called.find(text => LETTER.test(text)) ?? called[0], countOf(filled(quantity)[0] ?? '')]
      return name && count !== undefined && !NO_ARTICLE.test(name) ? [shown<Item>({ name, quantity: count, sku: filled(sku)[0] })] : []
    })
    if (items.length > 0) return items
  }
  return []
}

/** The rows under a header that stands in the middle of a table of other things; before it can stand a cell that reaches over all of them. */
function underHeaderWithin({ document, now }: Told): Item[] {
  for (const table of document.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')].map((element): ListRow => ({ element, cells: cellsOf(element), more: [] }))
    const over = (row: ListRow, i: number) => row.cells.slice(-(rows[i + 1]?.cells.length ?? 0)).map(cell => cell.element)
    const isHead = (row: ListRow, i: number) => over(row, i).length > 2 && over(row, i).every(cell => isKnown(headerText(cell)))
    const at = rows.findIndex(isHead)
    const head = rows[at]
    if (!head) continue
    const headers = headersOfBoxes(over(head, at))
    const end = rows.findIndex((row, i) => i > at && row.cells.length !== headers.size)
    const items = inTable({ headers, rows: rows.slice(at + 1, end < 0 ? undefined : end), layout: 'table' }, now)
    if (items.length > 0) return items
  }
  return []
}

/** "2 × Sea Glass Ring — £30.00": a line each; the amount can stand after it in an element of its own, behind what was chosen of it. */
function inLines({ facts }: Told): Item[] {
  const own = facts.filter(isOwn)
  return own.flatMap((fact, i) => {
    const [, count, words = ''] = LINE.exec(fact.text) ?? []
    const name = words.replace(AMOUNT_AFTER, '').replace(/\s*[>›»]$/, '')
    const after = own.slice(i + 1, i + 5)
    const next = after.findIndex(({ text }) => LINE.test(text))
    const isOne = AMOUNT_AFTER.test(words) || after.slice(0, next < 0 ? undefined : next).some(isPriced)
    return count && isOne && LETTER.test(name) && !NO_ARTICLE.test(name) ? [{ name, quantity: Number(count) }] : []
  })
}

const LINE = /^(\d{1,3})\s*[×xX]\s+(\S.*)$/
const AMOUNT_AFTER = /\s*(?:[-–—@:]\s*)?(?:[^\w\s]{1,2}\s?\d[\d.,]*|\d[\d.,]*[.,]\d\d)(?:\s?\S{1,3})?$/

/** The articles of an order that is a form: a name each, and how many. */
function inFields(told: Told): Item[] {
  const called = (...labels: Label[]) =>
    told.facts.filter(fact => isOwn(fact) && labels.some(label => exactLabel(fact.label?.replace(/[:：]$/, '') ?? '')?.includes(label)))
  const counts = labelled(told, 'quantity').flatMap(({ text }) => countOf(text) ?? [])
  const titled = called('title', 'name')
  // "Title" and "Quantity", as often as each other.
  const names = counts.length > 1 && titled.length === counts.length ? titled : called('item')
  const [name, more] = names
  if (more && counts.length === names.length) return names.map(({ text }, i) => shown<Item>({ name: text, quantity: counts[i] }))
  return name && !more && counts.length < 2 && LETTER.test(name.text) ? [shown<Item>({ name: name.text, quantity: counts[0] })] : []
}

/** Lines under "Items" that each end with a price. */
function inPricedLines({ facts }: Told): Item[] {
  const texts = facts
    .filter(fact => isOwn(fact) && /^(?:items|products|articles|商品)\s*[:：]?$/i.test(fact.label ?? ''))
    .map(({ text }) => text)
  const names = texts.map(text => text.replace(AMOUNT_AFTER, ''))
  return names.every((name, i) => name !== texts[i] && LETTER.test(name)) ? [...new Set(names)].map(name => ({ name })) : []
}

/** The rows of a table of articles and what each costs, where none says how many: a course, a licence. */
function uncounted({ document, now }: Told): Item[] {
  for (const list of findTables(document.body)) {
    const columns = columnsOf(list, now)
    const called = (...labels: Label[]) =>
      columns.find(column => column.shape.letters > 0.3 && labels.some(label => column.labelled?.labels.includes(label)))
    const isCosted = columns.some(({ labelled: said, shape }) => said?.labels.includes('price') && shape.money > 0.9)
    const item = isCosted && columns.length < 6 ? (called('item') ?? called('name')) : undefined
    const names = item?.parts.map(({ text }) => text).filter(text => text && !NO_ARTICLE.test(text)) ?? []
    if (names.length > 0) return names.map(name => ({ name }))
  }
  return []
}

/** Lines of a bill that are no articles. */
const NO_ARTICLE =
  /^(?:sub-?total|(?:grand |order )?total|shipping|payment|postage|delivery|discount|promotion|coupon|tax(?:es)?|vat|fees?|handling|refund(?:ed)?|adjustment|tip|合计|小计|总计|运费|配送费|餐盒费|包装费|打包费|优惠|折扣|满减|税|红包)(?:费|金额|券)?(?:\s(?:fees?|costs?|charges?|total|discount|price|and|&).*)?\s*(?:[:：(（–-].*)?$/i

const SKU =
  /^(?:sku|reference(?: number)?|ref\.?|model|item (?:no|number|#)|商家编码|货号|编码|规格编码)\s*[:：#]?\s*(?=\S*[\dA-Z])([\w./-]{2,40})$/i

function inTable(list: RowsUnderHeaders, now: Date): Item[] {
  const columns = columnsOf(list, now)
  const over = (label: Label) => columns.filter(column => column.labelled?.labels.includes(label))
  const quantities = [
    ...over('quantity'),
    ...columns.filter(column => !column.labelled && fieldOf(column.header ?? '') === 'quantity'),
    // "Amount" over whole numbers, beside what each costs.
    ...over('amount').filter(({ shape }) => shape.count >= 0.7 && shape.marked < 0.5),
  ]
  const isCounted =
    quantities.length > 0 && (columns.some(isOfAmounts) || [...over('price'), ...over('amount'), ...over('total')].length > 0)
  const called = [...over('item'), ...(isCounted ? [...over('title'), ...over('name'), ...over('comment')] : [])]
  // A header over a picture, and the name in the column after it.
  const beside = called[0] && columns.find(column => !column.header && Number(column.column) === Number(called[0]?.column) + 1)
  const worded = isCounted
    ? columns.filter(column => isWorded(column) && (!column.labelled || column.labelled.labels.includes('other')))
    : []
  const item = [...called, beside, ...worded].find(column => column && column.shape.letters > 0.3)
  const quantity = quantities.find(column => column.column !== item?.column)
  const sku = [...over('sku'), ...(isCounted ? over('number').filter(isCoded) : [])].find(column => column !== item)
  if (!item) return []
  const named = quantity ? [['quantity', quantity] as const] : []
  const found = new Map([['items', item], ...named, ...(sku ? [['sku', sku] as const] : [])])
  const reader = rowReader({ columns: found, score: 0 }, 'table', { now, language: '', host: '' })
  return list.rows.flatMap(row => {
    const facts = reader.row(row)
    const name = facts.text('items') ?? facts.all('items').flat()[0]?.text
    const beside = facts.all('items').flat()
    if (!name || NO_ARTICLE.test(name)) return []
    const counts = quantity ? facts.all('quantity').flat() : beside.slice(1)
    const count =
      counts.map(part => countWithin(part, quantity !== undefined)).find(n => n !== undefined) ??
      (quantity ? undefined : countAmong(row.cells.filter(cell => cell.column !== item.column).flatMap(cell => leavesOf(cell.element))))
    const called = count === undefined ? itemIn(name) : { name, quantity: count }
    return called.quantity === undefined ? [] : [shown<Item>({ ...called, sku: facts.text('sku') ?? skuAmong(beside) })]
  })
}

const isOfAmounts = ({ parts }: Column) => parts.length > 0 && parts.every(({ text }) => moneyIn(text)?.marked)

/** Words, no numbers of articles; the name of an article can look like one of these: "Under-12". */
const isWorded = ({ parts }: Column) =>
  parts.length > 0 && parts.filter(({ text }) => /\p{L}{2}/u.test(text) && !/^\S*\d\S*$/.test(text)).length > 0.6 * parts.length

/** Numbers of articles, no numbers of lines. */
const isCoded = ({ parts }: Column) => parts.length > 0 && parts.every(({ text }) => /^[\w./-]{3,40}$/.test(text))

const countWithin = ({ text, label }: Pick<Part, 'text' | 'label'>, isColumn: boolean) =>
  isColumn || /^[×xX*]\s?\d|^\d{1,3}\s*[×xX*@]\s*[^\d\s]/.test(text) || (label !== undefined && fieldOf(label) === 'quantity')
    ? (certainCount(text) ?? countOf(text))
    : undefined

const skuAmong = (parts: Pick<Part, 'text' | 'label'>[]): string | undefined =>
  parts.map(({ text, label }) => (label && fieldOf(label) === 'sku' ? text : SKU.exec(text)?.[1])).find(sku => sku !== undefined)

function quantityOf(fact: Fact): number | undefined {
  return certainCount(fact.text) ?? (fact.field === 'quantity' ? countOf(fact.text) : undefined)
}

/** Boxes of the same make beside each other, in each of which a quantity stands. */
function inBoxes(told: Told): Item[] {
  const { outline, facts } = told
  const lines = multiplied(joined(facts.filter(isOwn)))
  const counted = lines.filter(fact => quantityOf(fact) !== undefined)
  const items: Item[] = []
  const seen = new Set<Element>()
  for (const fact of counted) {
    const box = boxOf(told, lines, fact, counted)
    if (!box?.element || seen.has(box.element)) continue
    seen.add(box.element)
    const inside = lines.filter(one => one.index >= box.from && one.index < box.to)
    const names = inside.filter(one => one !== fact && isArticleName(one))
    // "Failed to load" can stand where its picture would.
    const name = names.find(({ holder }) => !holder.closest('[class*="image"], [class*="img"]')) ?? names[0]
    const priced = inside.some(isPriced)
    if (!name || !priced || outline.sectionsOf(name.index).includes('others')) continue
    const called = name.short || name.text
    const sku = inside.find(one => one.field === 'sku')?.text ?? skuAmong(inside)
    items.push(shown<Item>({ name: called, quantity: quantityOf(fact), sku }))
  }
  return items
}

/** "$42.50", "2 @ $42.50", ￥268.00x2 */
const isPriced = ({ text }: Fact) => moneyIn(text.replace(/^\d{1,4}\s*[×xX✕*@]\s*|\s*[×xX✕*]\s*\d{1,4}$/g, ''))?.marked

/** "$42.50", "×", "2": one quantity in three elements. */
function joined(lines: Fact[]): Fact[] {
  return lines.flatMap((fact, i) => {
    const next = lines[i + 1]
    if (/^[×xX✕*]$/.test(fact.text) && next && /^\d{1,4}$/.test(next.text)) return [{ ...fact, text: `×${next.text}` }]
    return /^[×xX✕*]$/.test(lines[i - 1]?.text ?? '') && /^\d{1,4}$/.test(fact.text) ? [] : [fact]
  })
}

/** "$58.00", "2", "$116.00": a number beside two amounts of which one is the other so many times is a quantity; a tax can stand between them. */
const multiplied = (lines: Fact[]): Fact[] =>
  lines.map((fact, i) => {
    const count = /^[1-9]\d{0,3}(?:\.0+)?$/.test(fact.text) ? Number(fact.text) : 0
    const minor = (at: number) => moneyIn(lines[at]?.text ?? '')?.minor ?? Number.NaN
    const isProduct = (each: number, sum: number) => minor(each) > 0 && minor(each) * count === minor(sum)
    const isOne = isProduct(i - 1, i + 1) || isProduct(i + 1, i + 2) || isProduct(i + 1, i + 3) || isProduct(i - 2, i - 1)
    return count && isOne ? { ...fact, text: `×${count}` } : fact
  })

/** "Fulfilled (2)", 待发货（1件） over the articles in that state. */
const isTitleOfParcel = (text: string) => {
  const state = text.replace(/\s*[(（]\d{1,3}\s?\D{0,6}[)）]$/, '')
  return state !== text && statusKind(state) !== 'unknown'
}

/** "Item", "Items (2)" */
const isOfArticles = (label: string) => isKnown(label) && labelOf(label)?.labels.includes('item') === true

const isArticleName = (fact: Fact) =>
  LETTER.test(fact.text) &&
  fact.text.length > 1 &&
  fact.text.length < 150 &&
  (!fact.field || isOfArticles(fact.label ?? '')) &&
  moneyIn(fact.text) === undefined &&
  quantityOf(fact) === undefined &&
  !NO_ARTICLE.test(clean(fact.text)) &&
  !isTitleOfParcel(fact.text) &&
  !SKU.test(fact.text)

/** The largest element around a quantity in which no other quantity stands. */
function boxOf({ outline }: Told, lines: Fact[], fact: Fact, counted: Fact[]): Unit | undefined {
  let box: Unit | undefined
  for (let at: Element | null = fact.holder; at; at = at.parentElement) {
    const unit = outline.unitOf(at)
    if (!unit) break
    const isIn = (one: Fact) => one.index >= unit.from && one.index < unit.to
    if (counted.filter(isIn).length > 1 || unit.to - unit.from > 14) break
    box = unit
    // An only article: its box ends where its name is in.
    if (
      counted.length === 1 &&
      lines.some(one => one !== fact && isIn(one) && isArticleName(one)) &&
      lines.some(one => isIn(one) && isPriced(one))
    )
      break
  }
  return box
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { type Label, labelOf } from '../../lib/extraction/labels.ts'
import { readPage } from '../../lib/extraction/read-page.ts'

/** Sellers choose which columns they see, in which order and in which language: what is left says what it said before. */
const lists = ['back-offices', 'back-offices-2'].flatMap(folder =>
  readdirSync(join(import.meta.dirname, folder))
    .filter(file => file.endsWith('.truth.json'))
    .map(file => join(folder, file.replace('.truth.json', ''))),
)
const documentOf = (page: string) =>
  parseHTML(readFileSync(join(import.meta.dirname, `${page}.html`), 'utf8')).document as unknown as Document
const read = (document: Document) => {
  const { kind, rows } = readPage(document, undefined, new Date('2026-11-21T18:00:00Z'), []).facts
  return { kind, rows: rows as object[] }
}

/** The one plain table of a page: a header row, and body rows of as many cells; undefined where the list is made otherwise. */
function plainTable(document: Document): { header: Element; rows: Element[] } | undefined {
  const tables = [...document.querySelectorAll('table')].filter(table => !table.querySelector('[colspan], [rowspan], table'))
  const rows = [...(tables[0]?.querySelectorAll('tr') ?? [])]
  const [header] = rows
  const plain =
    tables.length === 1 &&
    header?.querySelector('th') &&
    rows.length > 2 &&
    rows.every(row => row.children.length === header?.children.length)
  return plain && header ? { header, rows } : undefined
}
const tables = lists.filter(page => plainTable(documentOf(page)))

const HEADERS: Partial<Record<Label, { en: string; zh: string }>> = {
  orderId: { en: 'Order number', zh: '订单编号' },
  buyer: { en: 'Customer', zh: '买家' },
  email: { en: 'Email', zh: '邮箱' },
  phone: { en: 'Phone', zh: '手机号' },
  orderedOn: { en: 'Order date', zh: '下单时间' },
  date: { en: 'Date', zh: '日期' },
  total: { en: 'Total', zh: '实付金额' },
  status: { en: 'Status', zh: '状态' },
  item: { en: 'Product', zh: '商品' },
  quantity: { en: 'Quantity', zh: '数量' },
  orderCount: { en: 'Orders', zh: '订单数' },
  spent: { en: 'Total spent', zh: '累计消费' },
  lastOrderOn: { en: 'Last order', zh: '最近下单' },
  registeredOn: { en: 'Registered', zh: '注册时间' },
  author: { en: 'Author', zh: '评价人' },
  stars: { en: 'Rating', zh: '评分' },
  reviewText: { en: 'Review', zh: '评价内容' },
  reply: { en: 'Reply', zh: '商家回复' },
}

describe('columns the other way round', () => {
  test.each(tables)('%s', page => {
    const document = documentOf(page)
    const before = read(document)
    for (const row of plainTable(document)?.rows ?? []) row.append(...[...row.children].reverse())
    expect(read(document)).toEqual(before)
  })
})

/** The language of its headers also decides which country's "$" and "¥" a page has. */
const withoutCurrency = ({ kind, rows }: ReturnType<typeof read>) => ({
  kind,
  rows: rows.map(row => ({ ...row, currency: undefined, totalMinor: undefined, spentMinor: undefined })),
})

describe('headers in the other language', () => {
  test.each(tables)('%s', page => {
    const document = documentOf(page)
    const before = read(document)
    for (const cell of plainTable(document)?.header.children ?? []) {
      const text = cell.textContent?.trim() ?? ''
      const known = labelOf(text)
      const [label, more] = known?.weight === 1 ? known.labels : []
      const other = label && !more && HEADERS[label]
      if (other) cell.textContent = /\p{Script=Han}/u.test(text) ? other.en : other.zh
    }
    expect(withoutCurrency(read(document))).toEqual(withoutCurrency(before))
  })
})

describe('a column left out: every fact hangs on its own column alone', () => {
  test.each(tables)('%s', page => {
    const before = read(documentOf(page))
    const columns = plainTable(documentOf(page))?.header.children.length ?? 0
    const hangsOn = new Map<string, Set<string>>()
    for (let column = 0; column < columns; column++) {
      const document = documentOf(page)
      const header = `${column} ${plainTable(document)?.header.children[column]?.textContent?.trim()}`
      for (const row of plainTable(document)?.rows ?? []) row.children[column]?.remove()
      const after = read(document)
      // Without an order's number or a customer's name it is no list any more.
      if (after.kind === 'none') continue
      expect(after.kind).toBe(before.kind)
      for (const [i, row] of before.rows.entries())
        for (const [field, value] of Object.entries(row))
          if (JSON.stringify(value) !== JSON.stringify(after.rows[i]?.[field as never]))
            hangsOn.set(field, (hangsOn.get(field) ?? new Set()).add(header))
    }
    // First and last name are put together.
    const most = (field: string) => (field === 'name' ? 2 : 1)
    expect(
      Object.fromEntries([...hangsOn].filter(([field, headers]) => headers.size > most(field)).map(([field, all]) => [field, [...all]])),
    ).toEqual({})
  })
})

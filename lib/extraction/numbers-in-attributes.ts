import { assign, type Column } from './columns.ts'
import type { FoundList, ListRow } from './find-lists.ts'

/** Where the number of an order stands when no cell says it: each asked of every row. */
const NUMBERS: ((row: Element) => string | undefined)[] = [
  row => inLinks(row, /[?&/](?:o|order|sale)s?_?-?(?:id|no|sn|number)?[=/](\d[\w-]*)/i),
  row =>
    (row.getAttribute('data-id') ??
      row.getAttribute('data-order-id') ??
      row.getAttribute('data-row-key') ??
      row.getAttribute('data-key')) ||
    undefined,
  // "row_17" is a library's own number.
  row => /.*\d{5}.*/.exec(row.getAttribute('rowid') ?? '')?.[0],
  row => row.querySelector('input[type="checkbox"][value]')?.getAttribute('value') || undefined,
  row => inLinks(row, /[?&]id=(\d[\w-]*)/i),
]

function inLinks(row: Element, shape: RegExp): string | undefined {
  for (const link of row.querySelectorAll('a[href]')) {
    const number = shape.exec(link.getAttribute('href') ?? '')?.[1]
    if (number) return number
  }
  return undefined
}

/** The list with a further column of the numbers that its rows have in links or attributes only, where every row has its own. */
export function withNumbers(list: FoundList, columns: Column[]): FoundList {
  if (assign(columns, 'orders').columns.has('orderId')) return list
  for (const numberOf of NUMBERS) {
    const numbered = numberedBy(list, numberOf)
    if (numbered) return numbered
  }
  return list
}

function numberedBy(list: FoundList, numberOf: (row: Element) => string | undefined): FoundList | undefined {
  const numbers = list.rows.map(row => numberOf(row.element))
  if (numbers.some(one => !one || !/\d/.test(one)) || new Set(numbers).size < numbers.length) return undefined
  const rows = list.rows.map((row, i): ListRow => {
    const element = row.element.ownerDocument.createElement('td')
    element.textContent = numbers[i] ?? ''
    return { ...row, cells: [...row.cells, { column: 'link', element }] }
  })
  const again = () => {
    const now = list.again()
    return now && numberedBy(now, numberOf)
  }
  return { ...list, headers: new Map([...list.headers, ['link', 'Order ID']]), rows, again }
}

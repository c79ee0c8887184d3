import { eachRow, MissingField, optionalText } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import type { Item, OrderRow } from '../pages/facts.ts'
import type { Marketplace, ReadContext } from '../pages/marketplace.ts'
import { headersOf, saidUnder } from './reading/columns.ts'
import { gathered } from './reading/gathered.ts'
import { piecesIn, statusAs, totalAs } from './reading/order-facts.ts'
import { flagOf, remarkIn } from './reading/remarks.ts'
import { firstDay, nameAbove, textsOf } from './reading/texts.ts'

/**
 * 抖店 (Douyin shops). Orders: built from the selectors of three published scripts, no page seen. Class names end in a hash, so they are known by
 * their beginnings. Reviews: the address is known (2026-05) and no more. A buyer is a nickname, which two can choose.
 */

const isBackOffice = (url: URL) => url.hostname === 'fxg.jinritemai.com'

/** An order is a row of the first level, the rows of what was bought, and at last a row of remarks. */
const tableRows = (root: Element) => [...root.querySelectorAll('tr.auxo-table-row[data-row-key]')]
const isOrder = (row: Element) => row.matches('.auxo-table-row-level-0')
const orderRows = (root: Element) => tableRows(root).filter(isOrder)

function readOrder(rows: Element[], headers: Element[], context: ReadContext): OrderRow {
  const [first] = rows
  const orderId = first?.getAttribute('data-row-key')
  if (!first || !orderId) throw new MissingField('orderId')
  const all = (selector: string) => rows.flatMap(row => [...row.querySelectorAll(selector)])
  // One amount for the order; should there be one for each article, none of them is the order's.
  const [paid, ...more] = all('[class^="index_payAmount"]')
  const items = rows.flatMap((row): Item[] => {
    const properties = row.querySelector('[class^="style_property"]')
    const name = properties ? nameAbove(properties) : undefined
    return name ? [shown<Item>({ name, quantity: piecesIn(saidUnder([row], headers, context)('quantity')[0], context) })] : []
  })
  // Nobody has written down where the state of an order and the number of pieces stand: they are read under their headers.
  const said = saidUnder(rows, headers, context)
  const remarks = rows.length > 1 ? rows.at(-1) : undefined
  return shown<OrderRow>({
    orderId,
    customerName: optionalText(first, 'a[class^="table_nickname"]'),
    placedOn: firstDay(
      [...first.querySelectorAll('[class^="index_leftWrapper"] span')].flatMap(span => textsOf(span)),
      context,
    ),
    ...totalAs(more.length === 0 ? paid?.textContent : undefined, context),
    ...statusAs(said('status')[0], context),
    items: items.length > 0 ? items : undefined,
    flag: rows.map(flagOf).find(flag => flag !== undefined),
    remark: remarks && remarkIn(remarks),
  })
}

export const douyin: Marketplace = {
  id: 'douyin',
  label: '抖店 Douyin',
  matches: ['https://fxg.jinritemai.com/*'],
  proof: 'reconstructed',
  buyer: 'name',
  shop: () => null, // where the page names the shop nobody has written down
  pages: [
    {
      id: 'orders',
      isHere: url => isBackOffice(url) && url.pathname.startsWith('/ffa/morder/order/list'),
      root: '.auxo-table-content',
      emptyMark: /订单编号/,
      read(root, context) {
        const orders = gathered(tableRows(root), isOrder)
        const headers = headersOf(root)
        return { kind: 'orders', ...eachRow(orders.keys(), row => readOrder(orders.get(row) ?? [], headers, context)) }
      },
      rows: orderRows,
      badgeAnchor: row =>
        row.querySelector('a[class^="table_nickname"]')?.parentElement ?? row.querySelector('[class^="index_leftWrapper"]'),
    },
    { id: 'reviews', isHere: url => isBackOffice(url) && url.pathname.startsWith('/ffa/maftersale/comment') },
  ],
}

import { eachRow, optionalText, text } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import type { Item, OrderRow, ReviewRow } from '../pages/facts.ts'
import type { Marketplace, ReadContext } from '../pages/marketplace.ts'
import { headersOf, saidUnder } from './reading/columns.ts'
import { gathered } from './reading/gathered.ts'
import { piecesIn, statusAs, totalAs } from './reading/order-facts.ts'
import { found, textsOf } from './reading/texts.ts'

/**
 * eBay: orders of Seller Hub and the public feedback page of a seller. Built from the selectors of published scripts (orders: two, one of them Greasy Fork
 * 499862; feedback: six scrapers agree), no page seen. Where a seller answers feedback is not known.
 */

const isEbay = (url: URL) => /^www\.ebay\.[a-z.]+$/.test(url.hostname)

/** `orderid_12-34567-89012__…`; the order's item is in the row after it, and further ones in the rows after that. */
const isOrder = (row: Element) => row.matches('tr.order-info[id^="orderid_"]')
const orderRows = (root: Element) => [...root.querySelectorAll('tr')].filter(isOrder)

const SOLD_ON = /^(date )?sold( on)?$/i // from memory

const readItem = (row: Element, headers: Element[], context: ReadContext): Item =>
  shown<Item>({
    name: text(row, 'item', 'span.item-title > a'),
    quantity: piecesIn(saidUnder([row], headers, context)('quantity')[0], context),
    sku: optionalText(row, '.item-custom-sku .sh-bold'), // a seller need not give one
  })

/** Beside the number and the items the notes know nothing: the rest is read under the table's headers, in whichever row of the order has their cells. */
function readOrders(root: Element, context: ReadContext) {
  const headers = headersOf(root)
  const orders = gathered([...root.querySelectorAll('tr')], isOrder)
  const said = (row: Element) => saidUnder(orders.get(row) ?? [], headers, context)
  const dayOf = (row: Element) => said(row)('orderedOn', SOLD_ON).join(' ')
  const days = [...orders.keys()].map(dayOf)
  return eachRow(orders.keys(), row => {
    const items = orders.get(row)?.filter(one => one.querySelector('.item-title')) ?? []
    return shown<OrderRow>({
      orderId: found(row.id, 'orderId', /^orderid_(.+?)__/),
      // From memory: a buyer's page is /usr/<account>.
      customerKey: /\/usr\/([^/?]+)/.exec(row.querySelector('a[href*="/usr/"]')?.getAttribute('href') ?? '')?.[1],
      placedOn: context.date(dayOf(row), days),
      ...totalAs(said(row)('total').join(' '), context),
      ...statusAs(said(row)('status')[0], context),
      items: items.map(item => readItem(item, headers, context)),
    })
  })
}

const feedbackCards = (root: Element) => [...root.querySelectorAll('.fdbk-container')]

/** Praise, indifference or blame is an icon nobody has written down, so there are no stars; who wrote it is masked on the page itself. */
const readFeedback = (card: Element): ReviewRow => {
  const top = card.querySelector('.fdbk-container__details__top')
  return shown<ReviewRow>({
    rates: 'seller',
    authorName: top ? textsOf(top)[0] : undefined,
    text: text(card, 'text', '.fdbk-container__details__comment span'),
  })
}

const FEEDBACK_OF = /^\/fdbk\/feedback_profile\/([^/]+)/
const COUNTRIES = 'com ca co.uk ie de at ch fr it es nl be pl com.au com.sg com.my com.hk ph'.split(' ')

export const ebay: Marketplace = {
  id: 'ebay',
  label: 'eBay',
  matches: COUNTRIES.map(country => `https://www.ebay.${country}/*`),
  proof: 'reconstructed',
  buyer: 'unknown',
  /** The feedback page is anybody's, and names whom it is about; Seller Hub is not known to name anybody. The seller is asked once at each. */
  shop(_document, url) {
    const seller = isEbay(url) ? FEEDBACK_OF.exec(url.pathname)?.[1] : undefined
    return seller ? { id: seller, name: seller, ask: true } : null
  },
  shopWindow: url => isEbay(url) && !/^\/(sh|mesh|fdbk)\//.test(url.pathname),
  pages: [
    {
      id: 'orders',
      isHere: url => isEbay(url) && /^\/sh\/ord(?!\/details)/.test(url.pathname),
      root: 'table:has(tr.order-info)',
      emptyMark: 'body:not(:has([href*="/ord/details?"]))',
      read: (root, context) => ({ kind: 'orders', ...readOrders(root, context) }),
      rows: orderRows,
      badgeAnchor: row => row.querySelector('[href*="/ord/details?"]')?.parentElement ?? row.querySelector('td'),
    },
    {
      id: 'feedback',
      isHere: url => isEbay(url) && FEEDBACK_OF.test(url.pathname),
      root: 'body > :has(.fdbk-container)',
      emptyMark: /\*{3}/, // who wrote it is masked: "c***e"; from memory
      read: root => ({ kind: 'reviews', ...eachRow(feedbackCards(root), readFeedback) }),
      rows: feedbackCards,
      badgeAnchor: card => card.querySelector('.fdbk-container__details__top'),
    },
  ],
}

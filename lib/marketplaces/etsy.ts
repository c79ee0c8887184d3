import { eachRow } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import type { OrderRow, StatusKind } from '../pages/facts.ts'
import type { Marketplace, ReadContext } from '../pages/marketplace.ts'
import { totalIn } from './reading/order-facts.ts'
import { found, textsOf } from './reading/texts.ts'

/**
 * Etsy, Shop Manager. Built from the selectors of three published scripts (2026), no page seen: they know the row of an order by the link to it, and no more.
 * Where reviews are listed and answered nobody has written down.
 */

const TO_ORDER = 'a[href*="order_id="]'
/** Completed is what has been sent. */
const TABS: Record<string, StatusKind> = { new: 'paid', completed: 'shipped' }
const isEtsy = (url: URL) => url.hostname === 'www.etsy.com'

/** A row can link to its order more than once. */
const orderRows = (root: Element) => [
  ...new Set([...root.querySelectorAll(TO_ORDER)].flatMap(link => link.closest('.panel-body-row') ?? [])),
]

/** What the notes do not place is taken where it cannot be mistaken: a day after the word for ordering, an amount that is the only one. */
function readOrder(row: Element, context: ReadContext): OrderRow {
  const texts = textsOf(row)
  const ordered = texts.map(text => /^(\D+?) (.*\d.*)$/.exec(text)).find(said => context.labels(said?.[1] ?? '').includes('orderedOn'))
  // Shown for what went wrong alone; else the tab says it.
  const ended = texts.find(text => !/\s/.test(text) && ['cancelled', 'refunded'].includes(context.status(text)))
  const tab = TABS[/\/sold\/(\w+)/.exec(context.url.pathname)?.[1] ?? '']
  return shown<OrderRow>({
    orderId: found(row.querySelector(TO_ORDER)?.getAttribute('href'), 'orderId', /[?&]order_id=(\d+)/),
    // From memory: a buyer's page is /people/<account>.
    customerKey: /\/people\/([^/?]+)/.exec(row.querySelector('a[href*="/people/"]')?.getAttribute('href') ?? '')?.[1],
    placedOn: ordered?.[2] ? context.date(ordered[2]) : undefined,
    ...totalIn(texts, context),
    status: ended,
    statusKind: ended ? context.status(ended) : tab,
  })
}

export const etsy: Marketplace = {
  id: 'etsy',
  label: 'Etsy',
  matches: ['https://www.etsy.com/*'],
  proof: 'reconstructed',
  buyer: 'unknown',
  shop: () => null, // a seller has one shop on Etsy; where the page names it nobody has written down
  shopWindow: url => isEtsy(url) && !/^\/your\/(?!purchases)/.test(url.pathname),
  pages: [
    {
      id: 'orders',
      isHere: url => isEtsy(url) && url.pathname.startsWith('/your/orders/sold'),
      root: `body > :has(${TO_ORDER})`,
      emptyMark: `body:not(:has(${TO_ORDER}))`,
      read: (root, context) => ({ kind: 'orders', ...eachRow(orderRows(root), row => readOrder(row, context)) }),
      rows: orderRows,
      badgeAnchor: row => row.querySelector(TO_ORDER)?.parentElement ?? null,
    },
  ],
}

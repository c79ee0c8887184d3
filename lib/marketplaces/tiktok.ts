import { attribute, eachRow, optionalText } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import { clean } from '../extraction/text.ts'
import type { OrderRow } from '../pages/facts.ts'
import type { Marketplace, ReadContext } from '../pages/marketplace.ts'
import { statusAs, totalAs } from './reading/order-facts.ts'
import { found } from './reading/texts.ts'

/**
 * TikTok Shop, Seller Center. Orders: built from notes on the live page and an answer of its server (deegoll/copiloto, 2026-10-08), no page seen. What was
 * bought is not in the list, only in what the page asks its server. Ratings: the address is known and no more.
 */

const isSeller = (url: URL) => /^seller(-[a-z]+)?\.((us|eu)\.tiktokshopglobalselling|tiktok|tokopedia)\.com$/.test(url.hostname)

const TO_ORDER = 'a[href^="/order/detail?order_no="]'
const orderRows = (root: Element) => [...root.querySelectorAll('tr[data-log_order_status]')]
/** The class is the size of its letters: the day is the first such text that can be read as one. */
const dayTexts = (row: Element) => [...row.querySelectorAll('div.text-p4-regular')].map(one => clean(one.textContent ?? ''))

function readOrder(row: Element, days: string[], context: ReadContext): OrderRow {
  const total = totalAs(row.children[7]?.textContent, context)
  return shown<OrderRow>({
    orderId: found(attribute(row, 'orderId', TO_ORDER, 'href'), 'orderId', /order_no=(\d+)/),
    // What buyers call themselves; two can choose the same.
    customerName: optionalText(row, '[data-log_click_for="buyer_info"]'),
    placedOn: dayTexts(row)
      .map(one => context.date(one, days))
      .find(day => day !== undefined),
    // An amount with its currency, or the columns are no longer where they were.
    ...(total.currency ? total : {}),
    ...statusAs(clean(row.children[4]?.textContent ?? ''), context),
  })
}

const COUNTRIES = 'us uk ie de fr es it jp mx br sg my ph th vn id'.split(' ')

export const tiktok: Marketplace = {
  id: 'tiktok',
  label: 'TikTok Shop',
  matches: [
    ...COUNTRIES.map(country => `https://seller-${country}.tiktok.com/*`),
    'https://seller.us.tiktokshopglobalselling.com/*',
    'https://seller.eu.tiktokshopglobalselling.com/*',
    'https://seller-id.tokopedia.com/*',
  ],
  proof: 'reconstructed',
  buyer: 'name',
  shop: () => null, // where the page names the shop nobody has written down
  pages: [
    {
      id: 'orders',
      isHere: url => isSeller(url) && /^\/order(?!\/detail)/.test(url.pathname),
      root: 'table:has(tr[data-log_order_status])',
      emptyMark: `body:not(:has(${TO_ORDER}))`,
      read(root, context) {
        const rows = orderRows(root)
        const days = rows.flatMap(dayTexts)
        return { kind: 'orders', ...eachRow(rows, row => readOrder(row, days, context)) }
      },
      rows: orderRows,
      badgeAnchor: row =>
        row.querySelector('[data-log_click_for="buyer_info"]')?.parentElement ?? row.querySelector(TO_ORDER)?.parentElement ?? null,
    },
    { id: 'rating', isHere: url => isSeller(url) && url.pathname.startsWith('/product/rating') },
  ],
}

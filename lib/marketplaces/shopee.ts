import { eachRow, optionalText, text } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import type { Item, OrderRow } from '../pages/facts.ts'
import type { Marketplace, ReadContext } from '../pages/marketplace.ts'
import { byNick, piecesIn, statusAs, totalAs } from './reading/order-facts.ts'
import { found } from './reading/texts.ts'

/**
 * Shopee, Seller Centre. Orders: built from notes on the live page and an anonymised answer of its server (deegoll/copiloto, 2026-10-08), no page seen.
 * Shop rating: of that list only the box for replies was ever written down, so it is read as on a page nobody knows.
 */

/** Fourteen letters and digits, of which the first six are the day. */
const ORDER_NUMBER = /(2\d[01]\d[0-3]\d[0-9A-Z]{8})/
const isShopee = (url: URL) => /^(seller\.shopee\.[a-z.]+|banhang\.shopee\.vn)$/.test(url.hostname)

const cards = (root: Element) => [...root.querySelectorAll('a.order-card[data-testid="order-item"]')]

/** An order sent in several packages has a card for each; they link to the same order. */
const isSameOrder = (card: Element, other: Element) =>
  card === other || (card.hasAttribute('href') && card.getAttribute('href') === other.getAttribute('href'))
const orderCards = (root: Element) => {
  const all = cards(root)
  return all.filter((card, index) => all.findIndex(other => isSameOrder(card, other)) === index)
}

const readItem = (item: Element, context: ReadContext): Item =>
  shown<Item>({ name: text(item, 'item', '.item-name'), quantity: piecesIn(optionalText(item, '.item-amount'), context) })

function readOrder(card: Element, root: Element, context: ReadContext): OrderRow {
  const orderId = found(card.querySelector('.order-sn')?.textContent, 'orderId', ORDER_NUMBER)
  const [, year, month, day] = /^(..)(..)(..)/.exec(orderId) ?? []
  const packages = cards(root).filter(other => isSameOrder(card, other))
  return shown<OrderRow>({
    orderId,
    ...byNick(optionalText(card, '.buyer-username')),
    placedOn: context.date(`20${year}-${month}-${day}`),
    ...totalAs(optionalText(card, '.order-payment-info .total-price'), context),
    ...statusAs(optionalText(card, '.order-status-info-v2 .status'), context),
    items: packages.flatMap(one => [...one.querySelectorAll('.order-item-infos .item')]).map(item => readItem(item, context)),
  })
}

const COUNTRIES = 'sg com.my ph co.th co.id vn tw com.br com.mx com.co cl'.split(' ')

export const shopee: Marketplace = {
  id: 'shopee',
  label: 'Shopee',
  matches: [...COUNTRIES.map(country => `https://seller.shopee.${country}/*`), 'https://banhang.shopee.vn/*'],
  proof: 'reconstructed',
  buyer: 'nick',
  shop: () => null, // where the page names the shop nobody has written down
  pages: [
    {
      id: 'orders',
      isHere: url => isShopee(url) && /^\/portal\/sale\/order\/?$/.test(url.pathname), // with a number after it, it is one order
      root: 'body > :has(a.order-card)',
      emptyMark: ORDER_NUMBER,
      read: (root, context) => ({ kind: 'orders', ...eachRow(orderCards(root), card => readOrder(card, root, context)) }),
      rows: orderCards,
      badgeAnchor: card => card.querySelector('.order-card-header .right-suffix') ?? card.querySelector('.buyer-username'),
    },
    {
      id: 'rating',
      isHere: url => isShopee(url) && url.pathname.startsWith('/portal/settings/shop/rating'),
      reply: { box: 'textarea[class*="eds-react-input__textarea"], .shopee-modal__box textarea.shopee-input__inner' }, // new, old
    },
  ],
}

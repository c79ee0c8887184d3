import { eachRow, MissingField, optionalText } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import { clean } from '../extraction/text.ts'
import type { Item, OrderRow, ReviewRow } from '../pages/facts.ts'
import type { ListPage, Marketplace, ReadContext } from '../pages/marketplace.ts'
import { isMasked } from '../pages/masked-name.ts'
import { byNick, statusAs, totalIn } from './reading/order-facts.ts'
import { flagOf, remarkIn } from './reading/remarks.ts'
import { firstDay, found, nameAbove, textAfter, textsOf } from './reading/texts.ts'

/**
 * Taobao and Tmall (千牛). Built from selectors of published scripts, no page seen (orders: six for the layout until about 2022, one for the one after it;
 * reviews: two, and an answer of its server, 2026-04). Class names end in a hash, so they are known by their beginnings.
 * Orders show the buyer's account (旺旺), reviews a masked name: a review finds its buyer by the order number.
 */

const ORDER_NUMBER = /订单号[：:]\s*(\d{18,21})/
const isBackOffice = (url: URL) => /^(myseller|qn)\.taobao\.com$/.test(url.hostname)

interface Layout {
  row: string
  buyer: string
  /** An article: what it is called is the first text there (`title`), or above what is known of it (`properties`). */
  item: { title: string } | { properties: string }
  status?: string
}

const NOW: Layout = {
  row: 'table.next-table-row',
  buyer: 'span[class*="sold_ww-box"]',
  item: { properties: 'div[class*="sold_sku-desc"]' },
  status: 'div[class*="sold_status-item-box"]',
}

/** Until about 2022. Drop after 2027-12. */
const BEFORE: Layout = {
  row: '[class*="item-mod__trade-order___"]',
  buyer: '[class*="buyer-mod__buyer___"]',
  item: { title: '[class*="suborder-mod__production___"]' },
}

function itemsOf(row: Element, item: Layout['item']): Item[] {
  const names =
    'title' in item
      ? [...row.querySelectorAll(item.title)].map(one => textsOf(one)[0])
      : [...row.querySelectorAll(item.properties)].map(nameAbove)
  return names.flatMap(name => (name ? { name } : []))
}

function readOrder(row: Element, layout: Layout, context: ReadContext): OrderRow {
  const buyer = row.querySelector(layout.buyer)
  const items = itemsOf(row, layout.item)
  const texts = textsOf(row)
  return shown<OrderRow>({
    orderId: found(texts.join(' '), 'orderId', ORDER_NUMBER),
    ...byNick(buyer ? textsOf(buyer)[0] : undefined),
    placedOn: firstDay(texts, context),
    ...totalIn(texts, context),
    ...statusAs(layout.status && optionalText(row, layout.status), context),
    items: items.length > 0 ? items : undefined,
    flag: flagOf(row),
    remark: remarkIn(row),
  })
}

const orderList = (id: string, layout: Layout, isHere: ListPage['isHere']): ListPage => {
  const rows = (root: Element) => [...root.querySelectorAll(layout.row)]
  return {
    id,
    isHere,
    root: `body > :has(${layout.row})`,
    emptyMark: ORDER_NUMBER,
    read: (root, context) => ({ kind: 'orders', ...eachRow(rows(root), row => readOrder(row, layout, context)) }),
    rows,
    badgeAnchor: row => row.querySelector(layout.buyer),
  }
}

/** The words before a part of a review. 初次评价 is known, though not its place; the words for what was added are guesses. */
const FIRST = /^初次评价$/
const ADDED = /^(追加评价|追评)$/
const FACES = ['好评', '中评', '差评']

function readReview(row: Element, context: ReadContext): ReviewRow {
  const parts = [...row.querySelectorAll('.l-rate-content .rate-content')].map(part => ({
    label: clean(part.querySelector('span')?.textContent ?? '').replace(/[：:]$/, ''),
    text: optionalText(part, 'span:nth-of-type(2)') ?? '',
    postedOn: firstDay(textsOf(part), context),
  }))
  const first = parts.find(({ label }) => FIRST.test(label)) ?? parts[0]
  if (!first) throw new MissingField('text')
  const inside = [...row.querySelectorAll('.rate-content')].flatMap(part => textsOf(part))
  const around = textsOf(row).filter(text => !inside.includes(text))
  const saidIn = (is: (label: string) => boolean) => {
    const part = parts.find(one => one !== first && one.text && is(one.label))
    const postedOn = part?.postedOn ?? firstDay([textAfter(around, is) ?? ''], context)
    return part && shown<NonNullable<ReviewRow['reply']>>({ text: part.text, postedOn })
  }
  const face = [...row.querySelectorAll('*')].find(one => FACES.includes(clean(one.textContent ?? '')) && !one.closest('.rate-content'))
  return shown<ReviewRow>({
    orderId: found(textsOf(row).join(' '), 'orderId', ORDER_NUMBER),
    authorName: around.find(text => text.length <= 30 && isMasked(text))?.replace(/^\S{1,4}[：:]\s*/, ''),
    stars: face ? context.stars(face) : undefined,
    text: first.text || undefined,
    product: optionalText(row, 'a[href*="item.htm"]'),
    postedOn: first.postedOn ?? firstDay(around, context),
    followUp: saidIn(label => ADDED.test(label)),
    reply: saidIn(label => context.labels(label).includes('reply')),
  })
}

const reviewRows = (root: Element) => [...root.querySelectorAll('tbody.next-table-body > tr')]

export const taobao: Marketplace = {
  id: 'taobao',
  label: '淘宝/天猫 Taobao, Tmall',
  matches: ['https://trade.taobao.com/*', 'https://myseller.taobao.com/*', 'https://qn.taobao.com/*'],
  proof: 'reconstructed',
  buyer: 'nick',
  shop: () => null, // where the page names the shop nobody has written down
  pages: [
    orderList('orders', NOW, url => isBackOffice(url) && /\/(trade-platform\/tp\/sold|qn-order\/)/.test(url.pathname)),
    orderList('orders-before', BEFORE, url => url.hostname === 'trade.taobao.com' && url.pathname.endsWith('/list_sold_items.htm')),
    {
      id: 'reviews',
      isHere: url => isBackOffice(url) && url.pathname.includes('/comment-manage/list'),
      root: 'table[role="table"]:has(tbody.next-table-body)',
      emptyMark: ORDER_NUMBER,
      read: (root, context) => ({ kind: 'reviews', ...eachRow(reviewRows(root), row => readReview(row, context)) }),
      rows: reviewRows,
      badgeAnchor: row => row.querySelector('.l-rate-content'),
      reply: { box: '[role="dialog"] textarea' },
    },
  ],
}

import { eachRow, MissingField } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import type { Item, OrderRow, ReviewRow } from '../pages/facts.ts'
import type { Marketplace, ReadContext } from '../pages/marketplace.ts'
import { headersOf, saidUnder } from './reading/columns.ts'
import { gathered } from './reading/gathered.ts'
import { piecesIn, statusAs, totalAs } from './reading/order-facts.ts'
import { flagOf, remarkIn } from './reading/remarks.ts'
import { found, textAfter, textsOf } from './reading/texts.ts'

/**
 * Pinduoduo, 商家后台. Orders: built from the selectors of two published scripts. Reviews: from the texts of rows (2026-06), in the order they are read; how
 * these rows are made nobody has written down. No page seen. Orders show no buyer, reviews a masked name: what is known goes by order.
 */

const ORDER_NUMBER = /订单编号[：:]\s*(\d{6}-\d{15})/
const isBackOffice = (url: URL) => url.hostname === 'mms.pinduoduo.com'

/** An order is a row that names it and the rows of what was bought. */
const namesOrder = (row: Element) => /订单编号/.test(row.textContent ?? '')
const tableRows = (root: Element) => [...root.querySelectorAll('tr')]
const orderRows = (root: Element) => tableRows(root).filter(namesOrder)

/** Beside number and time the notes know nothing: the rest is read under the table's headers. */
function readOrder(rows: Element[], headers: Element[], context: ReadContext): OrderRow {
  const texts = rows.flatMap(row => textsOf(row))
  const said = saidUnder(rows, headers, context)
  const items = rows.flatMap((row): Item[] => {
    const of = saidUnder([row], headers, context)
    const [name] = of('item')
    return name ? [shown<Item>({ name, quantity: piecesIn(of('quantity')[0], context) })] : []
  })
  return shown<OrderRow>({
    orderId: found(rows[0]?.textContent, 'orderId', ORDER_NUMBER),
    placedOn: context.date(textAfter(texts, label => label === '成交时间') ?? ''),
    ...totalAs(said('total').join(' '), context),
    ...statusAs(said('status')[0], context),
    items: items.length > 0 ? items : undefined,
    flag: rows.map(flagOf).find(flag => flag !== undefined),
    remark: rows.map(remarkIn).find(remark => remark !== undefined),
  })
}

const SCORE = '用户评价分'
const scores = (text: string | null) => (text ?? '').split(SCORE).length - 1
const hasText = (element: Element, words: string) =>
  [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.includes(words))

/** The smallest elements that hold one score and an order number. */
const reviewRows = (root: Element): Element[] =>
  [...root.querySelectorAll('*')]
    .filter(one => hasText(one, SCORE))
    .flatMap(score => {
      let row: Element | null = score
      while (row && scores(row.textContent) === 1 && !ORDER_NUMBER.test(row.textContent ?? '')) row = row.parentElement
      return row && scores(row.textContent) === 1 ? row : []
    })

const MOMENT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/

/**
 * 用户评价分： ★★★★★ / what was said / 2026-06-03 10:00:00 / 订单编号： / 买家昵称： / goods / ID: / 查看订单 / 举报 / 回复/互动. Where the shop's answer stands is a
 * guess: a text with a label that says so.
 */
function readReview(row: Element, context: ReadContext): ReviewRow {
  const texts = textsOf(row)
  const score = [...row.querySelectorAll('*'), row].find(one => hasText(one, SCORE)) // `row` itself may hold it
  const moment = texts.findIndex(text => MOMENT.test(text))
  if (moment < 0) throw new MissingField('postedOn')
  const isLabelled = (text: string) => /^[^：:]{1,12}[：:]/.test(text)
  const isScore = (text: string) => text.includes(SCORE) || /^[★☆\s]+$/.test(text)
  const answered = texts.findIndex(text => context.labels(/^([^：:]{1,12})[：:]/.exec(text)?.[1] ?? '').includes('reply'))
  const said = texts.slice(0, moment).filter((text, index) => !isScore(text) && index !== answered)
  const goods = texts.findIndex(text => /^ID[：:]/.test(text))
  const nick = textAfter(texts, label => label === '买家昵称')
  const before = texts[goods - 1]
  const reply = texts[answered]?.replace(/^[^：:]+[：:]\s*/, '')
  return shown<ReviewRow>({
    orderId: found(row.textContent, 'orderId', ORDER_NUMBER),
    authorName: nick,
    stars: score ? (context.stars(score) ?? (score.parentElement ? context.stars(score.parentElement) : undefined)) : undefined,
    text: said.join('\n') || undefined,
    product: before && before !== nick && !isLabelled(before) ? before : undefined,
    postedOn: context.date(texts[moment] ?? ''),
    reply: reply ? { text: reply } : undefined,
  })
}

export const pinduoduo: Marketplace = {
  id: 'pinduoduo',
  label: '拼多多 Pinduoduo',
  matches: ['https://mms.pinduoduo.com/*'],
  proof: 'reconstructed',
  buyer: 'masked',
  shop: () => null, // where the page names the shop nobody has written down
  pages: [
    {
      id: 'orders',
      isHere: url => isBackOffice(url) && url.pathname.startsWith('/orders/list'),
      root: 'table:has([data-testid="beast-core-table-body-tr"])',
      emptyMark: ORDER_NUMBER,
      read(root, context) {
        const orders = gathered(tableRows(root), namesOrder)
        const headers = headersOf(root)
        return { kind: 'orders', ...eachRow(orders.keys(), row => readOrder(orders.get(row) ?? [], headers, context)) }
      },
      rows: orderRows,
      badgeAnchor: row => row.querySelector('[class*="TB_bodyGroupHeader"]') ?? row.querySelector('td'),
    },
    {
      id: 'reviews',
      isHere: url => isBackOffice(url) && url.pathname.startsWith('/goods/evaluation'),
      root: 'body',
      emptyMark: ORDER_NUMBER,
      read: (root, context) => ({ kind: 'reviews', ...eachRow(reviewRows(root), row => readReview(row, context)) }),
      rows: reviewRows,
      badgeAnchor: row => row.querySelector('td') ?? row,
      reply: { opens: '回复/互动', box: ':is([class*="modal"], [class*="dialog"], [class*="drawer"]):not([class*="feedback"]) textarea' },
    },
  ],
}

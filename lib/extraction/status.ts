import type { StatusKind } from '../pages/facts.ts'
import { remembered } from './remembered.ts'
import { fold } from './text.ts'

/** The words of each kind of status. A translator adds words to a line; the longest word a text has wins, of equal ones the first. */
const WORDS = {
  pending:
    'awaiting payment|unpaid|not paid|to pay|checkout|draft|on hold|pending|unconfirmed|待付款|等待买家付款|未付款|待支付|未支付|待确认|待审|审核中|等待付款|草稿',
  paid: 'partially fulfilled|partially shipped|unfulfilled|not fulfilled|captured|not shipped|unshipped|to ship|awaiting shipment|awaiting fulfillment|awaiting fulfilment|processing|processed|paid|confirmed|ordered|packed|preparing|in progress|new|open|accepted|approved|authorized|placed|backorder|ready to ship|picking|picked|packing|ready|part shipped|部分发货|待发货|卖家发货|未发货|待配送|已付款|已支付|付款成功|待接单|已接单|待揽收|备货|处理中|待处理|配货|已确认|已审|待出库|未出库|待打|已打|拣货|打包|待取餐|待制作|待核销|待入住|已预订|进行中',
  refunded: 'refunded|refund|returned|chargeback|reversed|退款|退货|售后|已退',
  cancelled:
    'cancelled|canceled|cancelation|voided|void|failed|expired|denied|abandoned|rejected|declined|no show|undeliverable|not delivered|取消|关闭|作废|失效|拒单|失败|无效|拒收|拒绝|过期',
  delivered: 'delivered|arrived|received|picked up|collected|已签收|已送达|已收货|待评价|已妥投|已取餐|已自提|已核销',
  shipped:
    'shipped|fulfilled|dispatched|in transit|out for delivery|on the way|delivering|sent|en route|shipping|ready for pickup|ready for collection|awaiting pickup|awaiting collection|despatched|on its way|in delivery|已发货|待收货|运输中|配送中|派送中|派件中|已揽收|骑手|待自提|待签收|已出库|已揽件',
  completed: 'completed|complete|closed|finished|done|archived|完成|成功|已评价|已结算|已结束|完结',
} satisfies Record<Exclude<StatusKind, 'unknown'>, string>

/** Longest word first, so that 付款成功 is not read as 成功, "partially shipped" not as "shipped" and "not paid" not as "paid". */
const LONGEST_FIRST = (Object.entries(WORDS) as [StatusKind, string][])
  .flatMap(([kind, words]) => words.split('|').map(word => ({ kind, word })))
  .sort((a, b) => b.word.length - a.word.length)
const exact = new Map(LONGEST_FIRST.map(({ word, kind }) => [word, kind]))

const has = (text: string, word: string) => {
  const at = text.indexOf(word)
  if (at < 0) return false
  return /[^a-z -]/.test(word) || (!/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + word.length)))
}

/** What kind of status a word is; 'unknown' when it is none we know. */
export const statusKind = /* @__PURE__ */ remembered((text): StatusKind => {
  const t = fold(text).replace(/[_-]/g, ' ')
  return exact.get(t) ?? ((t.length <= 40 && LONGEST_FIRST.find(({ word }) => has(t, word))?.kind) || 'unknown')
})

import { statusKind } from '../extraction/status.ts'
import { type Tier, tierOf } from '../insight/tier.ts'
import type { StatusKind } from '../pages/facts.ts'
import type { Issue } from '../pages/marks.ts'
import type {
  CustomerRecord,
  PromiseRecord,
  ReplyRecord,
  ReplyState,
  ReviewRecord,
  StandingRecord,
  StoredOrder,
} from '../profiles/records.ts'
import { writeAmount } from './amounts.ts'
import type { OutCell } from './out-cell.ts'
import { writeItems } from './packed-items.ts'

/** What stands in each file that goes out, column by column. */

/** The words of the interface's language that stand in an exported file. */
export interface ExportWords {
  columns: { [K in ExportKind]: Record<ColumnOf<K>, string> }
  tier: Record<Tier, string>
  status: Record<StatusKind, string>
  issue: Record<Issue, string>
  replyState: Record<ReplyState, string>
}

type Person = Pick<CustomerRecord, 'name' | 'maskedName' | 'customerKey' | 'email' | 'phone'>

/** What a line of each file is made of. */
export interface Lines {
  customers: { customer: CustomerRecord; shopName: string; standing: StandingRecord | undefined }
  orders: { order: StoredOrder; customer: Person; shopName: string }
  reviews: { review: ReviewRecord; reply: ReplyRecord | undefined; customer: Person; shopName: string }
  promises: { promise: PromiseRecord; customer: Person; shopName: string }
}
export type ExportKind = keyof Lines

const amountIn = (currency: string, minor: number | undefined): OutCell =>
  minor === undefined ? undefined : { amount: writeAmount(minor, currency) }
const dayIn = (day: string | undefined): OutCell => (day === undefined ? undefined : { day })

/** The currency a customer bought most in; the others have a column of their own, because they cannot be summed. */
const currenciesOf = ({ net }: CustomerRecord) => Object.entries(net).sort(([, a], [, b]) => b - a)
const mainOf = (customer: CustomerRecord): string => currenciesOf(customer)[0]?.[0] ?? '?'
const named = (currency: string | undefined): string => (currency === undefined || currency === '?' ? '' : currency)

/** Who it is, as every file says it. */
const PERSON = {
  customer: ({ customer }: { customer: Person }) => customer.name ?? customer.maskedName,
  key: ({ customer }: { customer: Person }) => customer.customerKey,
  email: ({ customer }: { customer: Person }) => customer.email,
  phone: ({ customer }: { customer: Person }) => customer.phone,
}

export const COLUMNS = {
  customers: {
    name: PERSON.customer,
    key: PERSON.key,
    email: PERSON.email,
    phone: PERSON.phone,
    tier: ({ customer, standing }: Lines['customers'], words: ExportWords) => tierWord(customer, standing, words),
    orders: ({ customer }: Lines['customers']) => Math.max(customer.orderCount, customer.stated?.orders ?? 0),
    net: ({ customer }: Lines['customers']) => amountIn(mainOf(customer), customer.net[mainOf(customer)]),
    netInWindow: ({ customer }: Lines['customers']) => amountIn(mainOf(customer), customer.netInWindow[mainOf(customer)]),
    months: ({ standing }: Lines['customers']) => standing?.months ?? 12,
    currency: ({ customer }: Lines['customers']) => named(mainOf(customer)),
    otherNet: ({ customer }: Lines['customers']) =>
      currenciesOf(customer)
        .slice(1)
        .map(([currency, minor]) => `${writeAmount(minor, currency)} ${named(currency)}`.trim())
        .join('; '),
    first: ({ customer }: Lines['customers']) => dayIn(customer.firstOrderOn),
    last: ({ customer }: Lines['customers']) => dayIn(customer.lastOrderOn),
    complaints: ({ customer }: Lines['customers']) => customer.complaints.length,
    openPromises: ({ customer }: Lines['customers']) =>
      customer.promises
        .filter(promise => !promise.keptOn)
        .map(({ by, what }) => `${by.slice(0, 10)} ${what}`)
        .join('\n'),
    risk: ({ customer }: Lines['customers']) => customer.risk?.reason,
    note: ({ customer }: Lines['customers']) => customer.note?.text,
    shop: ({ shopName }: Lines['customers']) => shopName,
  },
  orders: {
    orderId: ({ order }: Lines['orders']) => order.orderId,
    ...PERSON,
    placedOn: ({ order }: Lines['orders']) => dayIn(order.placedOn),
    total: ({ order }: Lines['orders']) => amountIn(order.currency ?? '?', order.totalMinor),
    refunded: ({ order }: Lines['orders']) => amountIn(order.currency ?? '?', order.refundedMinor),
    currency: ({ order }: Lines['orders']) => named(order.currency),
    status: ({ order }: Lines['orders'], words: ExportWords) => statusWord(order, words),
    promisedOn: ({ order }: Lines['orders']) => dayIn(order.promisedOn),
    deliveredOn: ({ order }: Lines['orders']) => dayIn(order.deliveredOn),
    items: ({ order }: Lines['orders']) => order.items && writeItems(order.items),
    flag: ({ order }: Lines['orders']) => order.flag,
    remark: ({ order }: Lines['orders']) => order.remark,
    shop: ({ shopName }: Lines['orders']) => shopName,
  },
  reviews: {
    reviewId: ({ review }: Lines['reviews']) => review.reviewId,
    orderId: ({ review }: Lines['reviews']) => review.orderId,
    customer: ({ review, customer }: Lines['reviews']) => review.authorName ?? PERSON.customer({ customer }),
    key: PERSON.key,
    stars: ({ review }: Lines['reviews']) => review.stars,
    title: ({ review }: Lines['reviews']) => review.title,
    text: ({ review }: Lines['reviews']) => review.text,
    product: ({ review }: Lines['reviews']) => review.product,
    postedOn: ({ review }: Lines['reviews']) => dayIn(review.postedOn),
    complaints: ({ review }: Lines['reviews'], words: ExportWords) => review.issues.map(issue => words.issue[issue]).join('; '),
    followUp: ({ review }: Lines['reviews']) => review.followUp?.text,
    reply: ({ review }: Lines['reviews']) => review.reply?.text,
    repliedOn: ({ review }: Lines['reviews']) => dayIn(review.reply?.postedOn),
    draft: ({ reply }: Lines['reviews']) => reply?.text,
    state: ({ reply }: Lines['reviews'], words: ExportWords) => reply && words.replyState[reply.state],
    shop: ({ shopName }: Lines['reviews']) => shopName,
  },
  promises: {
    ...PERSON,
    what: ({ promise }: Lines['promises']) => promise.what,
    by: ({ promise }: Lines['promises']) => dayIn(promise.by),
    madeOn: ({ promise }: Lines['promises']) => dayIn(promise.madeOn),
    keptOn: ({ promise }: Lines['promises']) => dayIn(promise.keptOn),
    shop: ({ shopName }: Lines['promises']) => shopName,
  },
} satisfies { [K in ExportKind]: Record<string, (line: Lines[K], words: ExportWords) => OutCell> }

export type ColumnOf<K extends ExportKind> = keyof (typeof COLUMNS)[K] & string

function tierWord(customer: CustomerRecord, standing: StandingRecord | undefined, words: ExportWords): string | undefined {
  const { cutOffs, currency = '?' } = standing ?? {}
  const net = customer.netInWindow[currency]
  if (!cutOffs || net === undefined || customer.identifiedBy === 'order') return undefined
  return words.tier[tierOf(net, cutOffs)]
}

/** The platform's own word, unless it alone would be read as something else than we know of the order. */
function statusWord({ status, statusKind: kind }: StoredOrder, words: ExportWords): string | undefined {
  if (kind === undefined || kind === 'unknown') return status
  return status !== undefined && statusKind(status) === kind ? status : words.status[kind]
}

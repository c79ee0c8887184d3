import { clean } from '../../extraction/text.ts'
import type { OrderRow } from '../../pages/facts.ts'
import type { Understanding } from '../../pages/marketplace.ts'
import { isMasked } from '../../pages/masked-name.ts'
import { textAfter } from './texts.ts'

/** A buyer by an account name nobody else has: the key to them. A masked one is shared by many, and stands for a name at most. */
export const byNick = (nick: string | undefined): Pick<OrderRow, 'customerKey' | 'customerName'> =>
  nick === undefined ? {} : isMasked(nick) ? { customerName: nick } : { customerKey: nick }

/** A status in the page's words, and what it means. */
export const statusAs = (status: string | undefined, context: Understanding): Pick<OrderRow, 'status' | 'statusKind'> =>
  status ? { status, statusKind: context.status(status) } : {}

/** What an order came to, of a text that is an amount. */
export function totalAs(text: string | null | undefined, context: Understanding): Pick<OrderRow, 'totalMinor' | 'currency'> {
  const total = context.money(clean(text ?? ''))
  return total ? { totalMinor: total.minor, ...(total.currency ? { currency: total.currency } : {}) } : {}
}

/** What an order came to where nothing says in which place: an amount after a word for it ("实付款：￥59.00"), else the only amount there is. */
export function totalIn(texts: string[], context: Understanding): Pick<OrderRow, 'totalMinor' | 'currency'> {
  const amounts = texts.map(text => totalAs(text, context)).filter(({ currency }) => currency)
  const labelled = totalAs(
    textAfter(texts, label => context.labels(label).includes('total')),
    context,
  )
  const different = new Set(amounts.map(({ totalMinor }) => totalMinor))
  return labelled.currency ? labelled : ((different.size === 1 ? amounts[0] : undefined) ?? {})
}

/** A number of pieces: "2", "x2", "×2". */
export const piecesIn = (text: string | undefined, context: Understanding): number | undefined =>
  context.count((text ?? '').replace(/^[x×]\s*/i, ''))

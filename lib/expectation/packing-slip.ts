import type { Issue } from '../pages/marks.ts'
import type { CustomerRecord, StoredOrder } from '../profiles/records.ts'
import { secondChance } from './labels.ts'

/** What the packer of a second-chance order must know, and nothing of who it is for. */
export interface PackingSlip {
  orderId: string
  items: { name: string; quantity?: number }[]
  /** What they complained of last time. */
  issues: Issue[]
  stars?: number
  promises: { id: string; what: string; kept: boolean }[]
}

/** The slip of an order; undefined for one that is no second chance. */
export function packingSlip(customer: CustomerRecord, order: StoredOrder): PackingSlip | undefined {
  const complaint = secondChance(customer, order)
  if (!complaint) return undefined
  const promises = customer.promises
    .filter(({ reviewId }) => reviewId === complaint.reviewId || reviewId === undefined)
    .map(({ id, what, keptOn }) => ({ id, what: withoutThem(what, customer), kept: keptOn !== undefined }))
  return {
    orderId: order.orderId,
    items: (order.items ?? []).map(({ name, quantity }) => ({ name, ...(quantity === undefined ? {} : { quantity }) })),
    issues: complaint.issues,
    ...(complaint.stars === undefined ? {} : { stars: complaint.stars }),
    promises,
  }
}

/** A text without the customer's names and numbers. */
function withoutThem(text: string, { name, maskedName, customerKey, email, phone }: CustomerRecord): string {
  const known = [name, ...(name?.split(/\s+/) ?? []), maskedName, customerKey, email, phone].filter(
    word => word !== undefined && word.length > 1,
  )
  return (known as string[]).sort((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, '…'), text)
}

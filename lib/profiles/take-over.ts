import { perkId } from './perks.ts'
import type { CustomerRecord } from './records.ts'
import type { WriteTx } from './working-set.ts'

/** What is remembered of somebody who stood for one order alone, beside the order, becomes the known customer's. */
export async function takeOver(tx: WriteTx, customer: CustomerRecord, alone: CustomerRecord): Promise<void> {
  customer.complaints.push(...alone.complaints)
  customer.promises.push(...alone.promises)
  if (alone.note && customer.note) customer.note = { ...customer.note, text: `${customer.note.text}\n${alone.note.text}` }
  else customer.note ??= alone.note
  customer.risk ??= alone.risk
  if (alone.dealings) customer.dealings = [...(customer.dealings ?? []), ...alone.dealings]
  customer.noContact ??= alone.noContact
  customer.pinned ??= alone.pinned
  customer.visitedOn ??= alone.visitedOn
  customer.leftBecause ??= alone.leftBecause
  for (const perk of await tx.objectStore('perks').index('customer').getAll(alone.id)) {
    const moved = { ...perk, customer: customer.id }
    await tx.objectStore('perks').delete(perk.id)
    await tx.objectStore('perks').put({ ...moved, id: perkId(moved) })
  }
  for (const review of await tx.objectStore('reviews').index('customer').getAll(alone.id)) {
    await tx.objectStore('reviews').put({ ...review, customer: customer.id })
  }
}

import { CustomerCard } from '../../components/customer-card.tsx'
import { ask } from '../../lib/messages/ask.ts'
import type { Card } from '../../lib/messages/contents.ts'

/** A customer's card with all that can be done about them. */
export function CustomerDetails({
  card,
  onCard,
  onTrouble,
}: {
  card: Card
  /** The card as it is after a change. */
  onCard(card: Card | null): void
  onTrouble(error: unknown): void
}) {
  const customer = card.customer.id
  const show = (change: Promise<Card | null>) => void change.then(onCard, onTrouble)
  return (
    <CustomerCard
      card={card}
      timeline
      onNote={async text => onCard(await ask('note', { customer, text }))}
      onPromiseKept={(promise, kept) => show(ask('promiseKept', { customer, promise, kept }))}
      onDemand={asked => ask('judgeDemand', { customer, ...asked })}
      onGive={(item, given) => show(ask('givePerk', { customer, item, given }))}
      onPromise={promise => show(ask('makePromise', { customer, ...promise }))}
      onPin={pinned => show(ask('pin', { customer, pinned }))}
      onContact={what => show(ask('contact', { customer, do: what }))}
      onLeft={reason => show(ask('leftBecause', { customer, reason }))}
      onDealing={dealing =>
        show('forget' in dealing ? ask('forgetDealing', { customer, dealing: dealing.forget }) : ask('dealing', { customer, ...dealing }))
      }
      onSlip={orderId => void ask('openSlip', { customer, orderId })}
    />
  )
}

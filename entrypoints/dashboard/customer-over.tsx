import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Over } from '../../components/behind-figure.tsx'
import { CustomerCard } from '../../components/customer-card.tsx'
import { useWording } from '../../components/wording.tsx'
import { ask } from '../../lib/messages/ask.ts'
import type { Card } from '../../lib/messages/protocol.ts'

export interface CustomerOverProps {
  title: string
  /** The customer to show at once; without one, the list. */
  customer?: string
  /** Customers to choose from. */
  list?(onOpen: (id: string) => void): ComponentChildren
  onClose(): void
  onTrouble(error: unknown): void
}

/** Over the page: a list of customers and the card of the one chosen, or a card alone. */
export function CustomerOver({ title, customer: first, list, onClose, onTrouble }: CustomerOverProps) {
  const { words } = useWording()
  const [id, setId] = useState(first)
  const [card, setCard] = useState<Card | null>(null)
  useEffect(() => {
    setCard(null)
    if (id) ask('customer', id).then(setCard, onTrouble)
  }, [id])
  return (
    <Over title={title} onClose={onClose}>
      {!id && list?.(setId)}
      {id && list && (
        <button type="button" class="quiet" onClick={() => setId(undefined)}>
          ← {words.dashboard.business.behind.back}
        </button>
      )}
      {id && card && (
        <CustomerCard
          card={card}
          timeline
          onNote={async text => setCard(await ask('note', { customer: id, text }))}
          onPromiseKept={(promise, kept) => void ask('promiseKept', { customer: id, promise, kept }).then(setCard, onTrouble)}
          onDemand={asked => ask('judgeDemand', { customer: id, ...asked })}
          onGive={(item, given) => void ask('givePerk', { customer: id, item, given }).then(setCard, onTrouble)}
          onPromise={promise => void ask('makePromise', { customer: id, ...promise }).then(setCard, onTrouble)}
          onContact={what => void ask('contact', { customer: id, do: what }).then(setCard, onTrouble)}
          onDealing={dealing =>
            void (
              'forget' in dealing
                ? ask('forgetDealing', { customer: id, dealing: dealing.forget })
                : ask('dealing', { customer: id, ...dealing })
            ).then(setCard, onTrouble)
          }
          onSlip={orderId => void ask('openSlip', { customer: id, orderId })}
        />
      )}
    </Over>
  )
}

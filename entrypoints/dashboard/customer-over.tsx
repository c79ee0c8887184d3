import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Over } from '../../components/behind-figure.tsx'
import { useWording } from '../../components/wording.tsx'
import { ask } from '../../lib/messages/ask.ts'
import type { Card } from '../../lib/messages/contents.ts'
import { CustomerDetails } from './customer-details.tsx'

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
      {id && card && <CustomerDetails card={card} onCard={setCard} onTrouble={onTrouble} />}
    </Over>
  )
}

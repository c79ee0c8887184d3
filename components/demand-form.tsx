import { useState } from 'preact/hooks'
import type { Demand } from '../lib/expectation/demand-words.ts'
import type { Judgement, Norm } from '../lib/expectation/demands.ts'
import type { Ground } from '../lib/expectation/statutes.ts'
import type { AskedFor, Card, Trouble } from '../lib/messages/contents.ts'
import { AmountField } from './amount-field.tsx'
import { DemandAnswer } from './demand-answer.tsx'
import { Options } from './options.tsx'
import { TroubleLine } from './trouble.tsx'
import { useWording } from './wording.tsx'

export type Asking = Omit<AskedFor, 'customer'>

/** Hardly anybody asks for something about an older one. */
const MOST_ORDERS = 12

/** What a customer asks for, in their words or chosen; how it is judged and what to answer stands below. */
export function DemandForm({ orders, onJudge }: { orders: Card['orders']; onJudge(asked: Asking): Promise<Judgement | null> }) {
  const { words, day } = useWording()
  const {
    open,
    text: theirWords,
    what,
    byWords,
    about,
    ground,
    grounds,
    norm,
    norms,
    cost,
    judge,
    ask,
    unlawful,
    never,
  } = words.card.demand
  const [asked, setAsked] = useState<Asking>({ text: '', ground: 'none', orderId: orders[0]?.orderId })
  const [judgement, setJudgement] = useState<Judgement | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const currency = orders.find(order => order.orderId === asked.orderId)?.currency
  const set = (change: Partial<Asking>) => {
    setAsked({ ...asked, ...change })
    setJudgement(null)
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    setTrouble(null)
    try {
      setJudgement(await onJudge(asked))
    } catch (error) {
      setTrouble((error as { trouble?: Trouble }).trouble ?? 'unavailable')
    }
  }
  return (
    <details class="demand">
      <summary>{open}</summary>
      <form class="stacked" onSubmit={submit}>
        <label>
          <span>{theirWords}</span>
          <textarea rows={2} maxLength={2000} value={asked.text} onInput={event => set({ text: event.currentTarget.value })} />
        </label>
        <label>
          <span>{what}</span>
          <select
            value={asked.demand ?? ''}
            onChange={event => set({ demand: (event.currentTarget.value || undefined) as Demand | undefined })}
          >
            <option value="">{byWords}</option>
            <Options of={ask} />
            <optgroup label={never}>
              {Object.entries(unlawful).map(([demand, { name }]) => (
                <option key={demand} value={demand}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        {orders.length > 1 && (
          <label>
            <span>{about}</span>
            <select value={asked.orderId} onChange={event => set({ orderId: event.currentTarget.value })}>
              {orders.slice(0, MOST_ORDERS).map(({ orderId, placedOn, items }) => (
                <option key={orderId} value={orderId}>
                  {[placedOn ? day(placedOn) : '', orderId, items?.[0]?.name ?? ''].filter(Boolean).join(' · ')}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{ground}</span>
          <select value={asked.ground} onChange={event => set({ ground: event.currentTarget.value as Ground })}>
            <Options of={grounds} />
          </select>
        </label>
        {asked.demand === 'other' && (
          <label>
            <span>{norm}</span>
            <select value={asked.norm ?? 'kind'} onChange={event => set({ norm: event.currentTarget.value as Norm })}>
              <Options of={norms} />
            </select>
          </label>
        )}
        <AmountField label={cost} minor={asked.costMinor} currency={currency} onChange={costMinor => set({ costMinor })} />
        <div class="row">
          <button type="submit" disabled={asked.text.trim() === '' && !asked.demand}>
            {judge}
          </button>
        </div>
        <TroubleLine trouble={trouble} />
      </form>
      <div role="status">{judgement && <DemandAnswer judgement={judgement} />}</div>
    </details>
  )
}

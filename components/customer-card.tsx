import { useState } from 'preact/hooks'
import type { Judgement } from '../lib/expectation/demands.ts'
import type { Card, Trouble } from '../lib/messages/contents.ts'
import { localDay } from '../lib/pages/day.ts'
import type { DealingRecord } from '../lib/profiles/records.ts'
import { DealingNotes } from './dealing-notes.tsx'
import { type Asking, DemandForm } from './demand-form.tsx'
import { LabelReason } from './label-reason.tsx'
import { type LeaveReason, LeaveReasonField } from './leave-reason.tsx'
import { LoyaltyLine } from './loyalty-line.tsx'
import { PerkOffers } from './perk-offers.tsx'
import { PromiseForm } from './promise-form.tsx'
import { SatisfactionLine } from './satisfaction-line.tsx'
import { TroubleLine } from './trouble.tsx'
import { standingSentence, useWording } from './wording.tsx'

export interface CustomerCardProps {
  card: Card
  onNote(text: string): Promise<void>
  onPromiseKept?: (promise: string, kept: boolean) => void
  /** Judges what the customer asks for; left out where there is no room for the form. */
  onDemand?: (asked: Asking) => Promise<Judgement | null>
  onGive?: (item: string, given: boolean) => void
  onPromise?: (promise: { what: string; by: string; owner?: string }) => void
  onDealing?: (dealing: Pick<DealingRecord, 'kind' | 'event'> | { forget: string }) => void
  onSlip?: (orderId: string) => void
  onPin?: (pinned: boolean) => void
  onContact?: (what: 'stop' | 'allow') => void
  /** Marks why they left; not of somebody nobody would recognise. */
  onLeft?: (reason: LeaveReason | undefined) => void
  /** Orders, reviews and replies below the facts; left out where there is no room. */
  timeline?: boolean
}

/** One customer: who, where they stand and why, what to do next, the note; the same facts in the same order on every screen. */
export function CustomerCard({
  card,
  onNote,
  onPromiseKept,
  onDemand,
  onGive,
  onPromise,
  onPin,
  onContact,
  onLeft,
  onDealing,
  onSlip,
  timeline,
}: CustomerCardProps) {
  const wording = useWording()
  const { words, say, money, day } = wording
  const { customer, standing, labels } = card
  const known = customer.identifiedBy !== 'order'
  const [currency, net] = Object.entries(customer.net).sort((a, b) => b[1] - a[1])[0] ?? []
  const nth = card.order ? nthOrder(card) : undefined
  const open = customer.promises.filter(promise => !promise.keptOn)
  return (
    <article class="card">
      <header>
        <h2>{customer.name ?? customer.customerKey ?? customer.email ?? customer.maskedName ?? words.card.unknown}</h2>
        {onPin && known && (
          <button type="button" class="quiet" aria-pressed={customer.pinned ?? false} onClick={() => onPin(!customer.pinned)}>
            {customer.pinned ? '★' : '☆'} {words.card.key}
          </button>
        )}
        <span class={`tier ${standing.tier ?? ''}`}>{standing.tier ? words.tier[standing.tier] : ''}</span>
      </header>
      <p class="facts">
        {[
          customer.name ? nickOf(customer) : '',
          nth ? say(words.card.nthOrder, { nth, n: customer.orderCount }) : say(words.card.orders, { n: customer.orderCount }),
          customer.firstOrderOn && customer.orderCount > 1 ? say(words.card.since, { date: day(customer.firstOrderOn) }) : '',
          net !== undefined ? say(words.card.net, { net: money(net, currency) }) : '',
          customer.stated?.orders !== undefined && customer.stated.orders !== customer.orderCount
            ? say(words.card.stated, { n: customer.stated.orders })
            : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="why">{known ? standingSentence(wording, standing) : words.card.unknownWhy}</p>
      <LoyaltyLine card={card} />
      {labels
        .filter(label => label.mark !== 'note' && label.mark !== 'vip' && label.mark !== 'major')
        .map(label => (
          <LabelReason key={label.mark} label={label} onSlip={onSlip} />
        ))}
      <SatisfactionLine satisfaction={card.satisfaction} />
      {open.length > 0 && (
        <section>
          <h3>{words.card.promises}</h3>
          <ul class="promises">
            {open.map(promise => (
              <li key={promise.id}>
                <span>
                  {say(words.card.promiseBy, { what: promise.what, date: day(promise.by) })}
                  {promise.owner && ` · ${promise.owner}`}
                  {promise.by.slice(0, 10) < localDay(new Date()) && <em class="overdue"> {words.card.overdue}</em>}
                </span>
                {onPromiseKept && (
                  <button type="button" class="quiet" onClick={() => onPromiseKept(promise.id, true)}>
                    {words.card.keep}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {onPromise && <PromiseForm key={`promise to ${customer.id}`} onPromise={onPromise} />}
      {onDemand && <DemandForm key={`demand of ${customer.id}`} orders={card.orders} onJudge={onDemand} />}
      {onGive && <PerkOffers key={`surprises of ${customer.id}`} card={card} onGive={onGive} />}
      {onDealing && (
        <DealingNotes
          key={`dealings with ${customer.id}`}
          dealings={customer.dealings ?? []}
          onDealing={onDealing}
          onForget={forget => onDealing({ forget })}
        />
      )}
      <NoteField key={customer.id} text={customer.note?.text ?? ''} onNote={onNote} />
      {customer.noContact && <p class="warn">{say(words.card.contact.none, { date: day(customer.noContact.since) })}</p>}
      {onContact && (
        <p>
          <button type="button" class="quiet" onClick={() => onContact(customer.noContact ? 'allow' : 'stop')}>
            {customer.noContact ? words.card.contact.allow : words.card.contact.stop}
          </button>
        </p>
      )}
      {onLeft && known && <LeaveReasonField reason={customer.leftBecause?.reason} onLeft={onLeft} />}
      {timeline && <Timeline card={card} />}
    </article>
  )
}

/** What the customer calls themselves on the platform; a bare number tells a person nothing. */
const nickOf = ({ customerKey = '', name }: Card['customer']) => (customerKey === name || /^\d+$/.test(customerKey) ? '' : customerKey)

/** The place of the card's order among the customer's own, counted from the first; undefined when its day is not known. */
function nthOrder({ order, orders }: Card): number | undefined {
  const placed = order?.placedOn
  if (!placed || orders.length < 2) return undefined
  return orders.filter(other => (other.placedOn ?? '') < placed).length + 1
}

function NoteField({ text, onNote }: { text: string; onNote(text: string): Promise<void> }) {
  const { words } = useWording()
  const [draft, setDraft] = useState(text)
  const [saved, setSaved] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const save = async (event: Event) => {
    event.preventDefault()
    setTrouble(null)
    try {
      await onNote(draft)
      setSaved(true)
    } catch (error) {
      setTrouble((error as { trouble?: Trouble }).trouble ?? 'unavailable')
    }
  }
  return (
    <form class="note-field" onSubmit={save}>
      <label>
        <span>{words.card.note}</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={draft}
          placeholder={words.card.notePlaceholder}
          onInput={event => {
            setDraft(event.currentTarget.value)
            setSaved(false)
          }}
        />
      </label>
      <div class="row">
        <button type="submit" disabled={draft.trim() === text.trim()}>
          {words.card.noteSave}
        </button>
        <span role="status" class="quiet-text">
          {saved ? words.card.noteSaved : ''}
        </span>
      </div>
      <TroubleLine trouble={trouble} />
    </form>
  )
}

const MOST_EVENTS = 40

function Timeline({ card: { orders, reviews, replies } }: { card: Card }) {
  const { words, say, money, day, issues } = useWording()
  const events = [
    ...orders.map(order => ({
      id: `order ${order.orderId}`,
      on: order.placedOn ?? '',
      what: say(words.card.order, { id: order.orderId }),
      text: [
        order.totalMinor === undefined ? '' : money(order.totalMinor - (order.refundedMinor ?? 0), order.currency),
        order.statusKind && order.statusKind !== 'unknown' ? words.status[order.statusKind] : (order.status ?? ''),
        order.items
          ?.map(item => item.name)
          .slice(0, 2)
          .join(', ') ?? '',
        order.flag ?? '',
        order.remark ?? '',
      ],
    })),
    ...reviews.map(review => ({
      id: review.id,
      on: review.postedOn ?? '',
      what: say(words.card.review, { stars: review.stars ?? '?' }),
      text: [review.bad ? issues(review.issues) : '', review.text ?? ''],
    })),
    ...reviews.flatMap(({ id, followUp }) =>
      followUp ? [{ id: `added to ${id}`, on: followUp.postedOn ?? '', what: words.card.followUp, text: [followUp.text] }] : [],
    ),
    ...replies
      .flatMap(({ text, ...reply }) => (text ? [{ ...reply, text }] : []))
      .map(reply => ({
        id: `reply ${reply.reviewId}`,
        on: reply.changedOn,
        what: `${words.card.reply} (${words.panel.state[reply.state]})`,
        text: [reply.text],
      })),
  ].sort((a, b) => b.on.localeCompare(a.on))
  return (
    <section>
      <h3>{words.card.timeline}</h3>
      <ol class="timeline">
        {events.slice(0, MOST_EVENTS).map(event => (
          <li key={event.id}>
            <time>{event.on ? day(event.on) : ''}</time>
            <div>
              <strong>{event.what}</strong> <span>{event.text.filter(Boolean).join(' · ')}</span>
            </div>
          </li>
        ))}
      </ol>
      {events.length > MOST_EVENTS && <p class="quiet-text">{say(words.card.more, { n: events.length - MOST_EVENTS })}</p>}
    </section>
  )
}

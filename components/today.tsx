import { type ComponentChildren, Fragment } from 'preact'
import type { OpenPromise } from '../lib/expectation/open-promises.ts'
import type { OrderAtRisk } from '../lib/expectation/today.ts'
import type { ReviewFigures } from '../lib/insight/review-figures.ts'
import type { QueueLine } from '../lib/messages/answers/queue.ts'
import { daysWords } from './due-words.ts'
import { alarmCounts, alarmWords } from './loss-figures.tsx'
import { QueueList } from './queue-list.tsx'
import { urgencyWords } from './urgency-words.ts'
import { useWording, type Wording } from './wording.tsx'

export interface TodayProps {
  /** Like orders and what reviews tell: none as long as it is not known. */
  promises?: OpenPromise[]
  /** The promise the seller came for: its line has the focus. */
  wanted?: string
  /** Bad reviews that wait for an answer, most urgent first. */
  waiting?: QueueLine[]
  orders?: OrderAtRisk[]
  reviews?: ReviewFigures
  onCustomer(id: string, name: string): void
  onReview(id: string): void
  onAlarm(): void
  onKept(customer: string, promise: string): void
}

/** What cannot wait, each with what it is about behind it. */
export function Today({ promises, wanted, waiting, orders, reviews, onCustomer, onReview, onAlarm, onKept }: TodayProps) {
  const wording = useWording()
  const { words, say, day } = wording
  const { today } = words.dashboard
  const alarms = reviews?.alarms.filter(({ until }) => until === undefined)
  const calm =
    typeof reviews?.usual === 'string'
      ? say(today.alarms.notYet, { weeks: reviews.weeks.length, needed: reviews.weeksNeeded })
      : today.alarms.none
  return (
    <div class="figures-columns">
      <div>
        {promises && (
          <Todo title={promises.length === 0 ? today.promises.none : say(today.promises.title, { n: promises.length })}>
            {promises.map(({ customer, name, promise, daysLeft }) => (
              <Fragment key={`${customer} ${promise.id}`}>
                <Line
                  what={promise.what}
                  late={daysLeft < 0}
                  more={[daysWords(daysLeft, wording), day(promise.by), name || words.card.unknown]}
                  wanted={promise.id === wanted}
                  onOpen={() => onCustomer(customer, name)}
                />
                <button type="button" class="quiet" onClick={() => onKept(customer, promise.id)}>
                  {words.card.keep}
                </button>
              </Fragment>
            ))}
          </Todo>
        )}
        {waiting && (
          <Todo title={waiting.length === 0 ? today.reviews.none : say(today.reviews.title, { n: waiting.length })}>
            {waiting.map(({ id, stars, urgency, text, authorName, postedOn }) => (
              <Line
                key={id}
                what={`${stars === undefined ? '' : `${stars}★ `}${urgencyWords(wording, urgency)}`}
                more={[text, authorName ?? '', postedOn ? day(postedOn) : '']}
                onOpen={() => onReview(id)}
              />
            ))}
          </Todo>
        )}
      </div>
      <div>
        {orders && (
          <Todo title={orders.length === 0 ? today.orders.none : say(today.orders.title, { n: orders.length })}>
            {orders.map(order => (
              <Line
                key={order.orderId}
                what={`${say(words.card.order, { id: order.orderId })} · ${stateWords(order, wording)}`}
                late={order.note.next === 'write-today'}
                more={[
                  order.note.next === 'write-today' ? today.orders.write : '',
                  order.name || words.card.unknown,
                  riskWords(order, wording),
                ]}
                onOpen={() => onCustomer(order.customer, order.name)}
              />
            ))}
          </Todo>
        )}
        {alarms && (
          <Todo title={alarms.length === 0 ? calm : say(today.alarms.title, { n: alarms.length })}>
            {alarms.map(alarm => (
              <Line
                key={alarmWords(alarm, wording)}
                what={alarmWords(alarm, wording)}
                more={[alarmCounts(alarm, wording)]}
                onOpen={onAlarm}
              />
            ))}
          </Todo>
        )}
      </div>
    </div>
  )
}

/** One kind of things to do, its number in words. */
function Todo({ title, children }: { title: string; children: ComponentChildren[] }) {
  return (
    <section class="figure todo">
      <h2>{title}</h2>
      <QueueList>{children}</QueueList>
    </section>
  )
}

interface LineProps {
  what: string
  more: string[]
  late?: boolean
  wanted?: boolean
  onOpen(): void
}

/** One function for all drawings: the focus is given once. */
const focus = (line: HTMLElement | null) => line?.focus()

function Line({ what, more, late, wanted, onOpen }: LineProps) {
  return (
    <button type="button" class="queue-item" ref={wanted ? focus : undefined} onClick={onOpen}>
      <strong class={late ? 'warn' : undefined}>{what}</strong>
      <small class="clip">{more.filter(Boolean).join(' · ')}</small>
    </button>
  )
}

function stateWords({ note: { state, daysLate = 0, daysLeft = 0 } }: OrderAtRisk, { words, say }: Wording): string {
  const { late, dueToday } = words.card
  const { dueIn, deliveredLate } = words.dashboard.today.orders
  if (state === 'late') return say(late, { n: daysLate })
  if (state === 'delivered-late') return say(deliveredLate, { n: daysLate })
  return daysLeft === 0 ? dueToday : say(dueIn, { n: daysLeft })
}

/** How likely a bad review is: by the shop's own reviews, else by the public figure. */
function riskWords({ own, note: { risk } }: OrderAtRisk, { words, say, percent, number }: Wording): string {
  const { own: ours, public: theirs } = words.dashboard.today.orders
  if (own) return say(ours, { share: percent(own.share), n: own.n })
  return risk ? say(theirs, { share: percent(risk.share12), n: number(risk.n) }) : ''
}

import { Fragment } from 'preact'
import type { Recovery } from '../lib/expectation/recovery.ts'
import type { ReturnVisit } from '../lib/expectation/return-visits.ts'
import { QueueList } from './queue-list.tsx'
import { useWording } from './wording.tsx'

/** Whom to ask how things are, each until it is done or not wanted. */
export function ReturnVisits({
  visits,
  onCustomer,
  onContact,
}: {
  visits: ReturnVisit[]
  onCustomer(id: string, name: string): void
  onContact(customer: string, what: 'visited' | 'stop'): void
}) {
  const { words, say } = useWording()
  const { visit } = words.dashboard.service
  return (
    <section>
      <h2>{visits.length === 0 ? visit.none : say(visit.title, { n: visits.length })}</h2>
      <p class="quiet-text">{visit.why}</p>
      <QueueList>
        {visits.map(({ customer, name, tier, quietDays }) => (
          <Fragment key={customer}>
            <button type="button" class="queue-item" onClick={() => onCustomer(customer, name)}>
              <strong>{name || words.card.unknown}</strong>
              <small>{[words.tier[tier], say(visit.quiet, { n: quietDays })].join(' · ')}</small>
            </button>
            <button type="button" class="quiet" onClick={() => onContact(customer, 'visited')}>
              {visit.done}
            </button>
            <button type="button" class="quiet" onClick={() => onContact(customer, 'stop')}>
              {visit.stop}
            </button>
          </Fragment>
        ))}
      </QueueList>
    </section>
  )
}

/** What became of those who complained. */
export function RecoveryLine({ recovery }: { recovery: Recovery }) {
  const { words, say, percent, number } = useWording()
  const { recovered } = words.dashboard.service
  const { of, cameBack, stars } = recovery
  return (
    <section>
      <h2>{recovered.title}</h2>
      <p>
        {of === 0 ? recovered.none : say(recovered.share, { n: of, back: cameBack, share: percent(cameBack / of) })}{' '}
        {stars && say(recovered.stars, { n: stars.reviews, mean: number(stars.mean, 1) })}
      </p>
    </section>
  )
}

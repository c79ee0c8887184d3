import type { CustomerLabel } from '../lib/expectation/labels.ts'
import { useWording } from './wording.tsx'

/** Why a badge is there, in the seller's own numbers, and the next thing to do. */
export function LabelReason({ label, onSlip }: { label: CustomerLabel; onSlip?: (orderId: string) => void }) {
  const { words, say, day, issues } = useWording()
  const title = words.badge.mark[label.mark]
  switch (label.mark) {
    case 'late-soon':
      return <LateReason note={label.because} />
    case 'second-chance': {
      const { complaint, promises, orderId } = label.because
      return (
        <section class={`reason ${label.mark}`}>
          <h3>{title}</h3>
          <p>
            {words.card.secondChance}{' '}
            {say(words.card.secondChanceWas, {
              stars: complaint.stars ?? '?',
              date: complaint.postedOn ? day(complaint.postedOn) : '',
              issues: issues(complaint.issues),
            })}
          </p>
          {promises.length > 0 && (
            <p>
              {words.card.wePromised} {promises.map(promise => promise.what).join(' · ')}
            </p>
          )}
          <p class="next">{words.card.secondChanceNext}</p>
          {onSlip && (
            <button type="button" class="quiet" onClick={() => onSlip(orderId)}>
              {words.card.slip}
            </button>
          )}
        </section>
      )
    }
    case 'first-order':
      return (
        <section class={`reason ${label.mark}`}>
          <h3>{title}</h3>
          <p>{say(words.card.firstOrder, { since: day(label.because.since) })}</p>
        </section>
      )
    case 'risk':
      return (
        <section class={`reason ${label.mark}`}>
          <h3>{title}</h3>
          {label.because.reason && <p>{label.because.reason}</p>}
          {label.because.dealings.map(({ id, kind, event, on }) => (
            <p key={id}>{[words.card.dealings.kind[kind], event, day(on)].filter(Boolean).join(' · ')}</p>
          ))}
          {label.because.dealings.length > 0 && <small>{words.card.dealings.noReason}</small>}
        </section>
      )
    // The promises and the note have sections of their own on the card; tiers are said at its head.
    case 'promise-due':
    case 'note':
    case 'vip':
    case 'major':
      return null
  }
}

function LateReason({ note }: { note: Extract<CustomerLabel, { mark: 'late-soon' }>['because'] }) {
  const { words, say, day } = useWording()
  const lateBins: Record<string, string> = words.card.lateBin
  const { state, daysLate = 0, daysLeft = 0, promisedOn, risk, next } = note
  const when =
    state === 'delivered-late'
      ? say(words.card.deliveredLate, { n: daysLate })
      : state === 'late'
        ? say(words.card.late, { n: daysLate })
        : daysLeft === 0
          ? words.card.dueToday
          : say(words.card.dueIn, { n: daysLeft })
  return (
    <section class="reason late-soon">
      <h3>{words.card.expectation}</h3>
      <p>
        {promisedOn ? `${say(words.card.promisedOn, { date: day(promisedOn) })} ` : ''}
        <strong>{when}</strong>
      </p>
      {risk && (
        <p>
          {say(words.card.risk, { bin: lateBins[String(risk.from)] ?? '', share: `${Math.round(risk.share12 * 100)} %` })}{' '}
          <small>{say(words.card.riskSource, { n: risk.n })}</small>
        </p>
      )}
      <p class="next">{next === 'write-today' ? words.card.writeToday : words.card.watch}</p>
    </section>
  )
}

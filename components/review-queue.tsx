import { useState } from 'preact/hooks'
import type { QueueLine } from '../lib/messages/answers/queue.ts'
import type { Issue } from '../lib/pages/marks.ts'
import { urgencyWords } from './urgency-words.ts'
import { useWording } from './wording.tsx'

/** Which reviews the seller wants to see. */
export interface QueueFilter {
  shop: string
  issue: Issue | ''
  state: 'waiting' | 'held' | 'answered' | 'all'
}

const STATES = ['waiting', 'held', 'answered', 'all'] as const
/** More lines than a person goes through in one sitting only make the panel slow. */
const AT_ONCE = 50

export interface ReviewQueueProps {
  /** Everything on the desk, most urgent first. */
  lines: QueueLine[]
  /** Those that fit the filter. */
  shown: QueueLine[]
  filter: QueueFilter
  onFilter(filter: QueueFilter): void
  onOpen(id: string): void
}

/** The reviews on the desk, most urgent first, each with why it stands where it stands. */
export function ReviewQueue({ lines, shown, filter, onFilter, onOpen }: ReviewQueueProps) {
  const { words, say } = useWording()
  const [most, setMost] = useState(AT_ONCE)
  if (lines.length === 0) {
    return (
      <section class="empty">
        <p>{words.panel.none}</p>
        <p class="quiet-text">{words.panel.noneHint}</p>
      </section>
    )
  }
  return (
    <section class="desk">
      <h2>{words.panel.choose}</h2>
      <Filters lines={lines} filter={filter} onFilter={onFilter} />
      <p role="status" class="quiet-text">
        {shown.length === 0 ? words.panel.noneLike : say(words.panel.count, { n: shown.length })}
      </p>
      <ul class="queue">
        {shown.slice(0, most).map(line => (
          <li key={line.id}>
            <Line line={line} onOpen={() => onOpen(line.id)} />
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" onClick={() => setMost(most + AT_ONCE)}>
          {say(words.panel.more, { n: Math.min(AT_ONCE, shown.length - most) })}
        </button>
      )}
    </section>
  )
}

function Line({ line, onOpen }: { line: QueueLine; onOpen(): void }) {
  const wording = useWording()
  const { words, say, day, issues } = wording
  const { stars, text, authorName, postedOn, state, level, edited, suspicious, hold, urgency } = line
  const others = line.issues.filter(issue => issue !== urgency.harm)
  const tags: [word: string, kind: string][] = [
    ...(level ? [[words.panel.level[level], 'alarm'] as [string, string]] : []),
    ...(suspicious && urgency.harm !== 'suspicious' ? [[words.panel.suspicious[suspicious], ''] as [string, string]] : []),
    ...(edited ? [[words.panel.edited, ''] as [string, string]] : []),
    ...(state === 'new' ? [] : [[words.panel.state[state], ''] as [string, string]]),
  ]
  return (
    <button type="button" class="queue-item" onClick={onOpen}>
      <strong>
        {stars === undefined ? '' : `${stars}★ `}
        {urgencyWords(wording, urgency)}
      </strong>
      <span class="clip">{text}</span>
      <small class="row">
        {[
          authorName,
          postedOn ? day(postedOn) : '',
          others.length > 0 ? issues(others) : '',
          hold ? say(words.panel.hold.held, { date: day(hold.until), reason: hold.reason }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
        {tags.map(([word, kind]) => (
          <span key={word} class={`tag ${kind}`}>
            {word}
          </span>
        ))}
      </small>
    </button>
  )
}

function Filters({ lines, filter, onFilter }: Pick<ReviewQueueProps, 'lines' | 'filter' | 'onFilter'>) {
  const { words } = useWording()
  const shops = [...new Map(lines.map(({ shop, shopName }) => [shop, shopName]))]
  const complaints = [...new Set(lines.flatMap(({ issues }) => issues))].sort()
  return (
    <fieldset class="filters">
      <legend class="hidden-text">{words.panel.filter.title}</legend>
      {shops.length > 1 && (
        <label>
          <span>{words.panel.filter.shop}</span>
          <select value={filter.shop} onChange={event => onFilter({ ...filter, shop: event.currentTarget.value })}>
            <option value="">{words.panel.filter.allShops}</option>
            {shops.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{words.panel.filter.complaint}</span>
        <select value={filter.issue} onChange={event => onFilter({ ...filter, issue: event.currentTarget.value as Issue | '' })}>
          <option value="">{words.panel.filter.allComplaints}</option>
          {complaints.map(issue => (
            <option key={issue} value={issue}>
              {words.badge.issue[issue]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.panel.filter.state}</span>
        <select value={filter.state} onChange={event => onFilter({ ...filter, state: event.currentTarget.value as QueueFilter['state'] })}>
          {STATES.map(state => (
            <option key={state} value={state}>
              {words.panel.filter[state]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}

import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { OpenPromise } from '../lib/expectation/open-promises.ts'
import { daysWords } from './due-words.ts'
import { QueueList } from './queue-list.tsx'
import { useWording } from './wording.tsx'

export interface OpenPromisesProps {
  promises: OpenPromise[]
  /** Everybody with something open; `''`: nobody has it. */
  owners: string[]
  onCustomer(id: string, name: string): void
  onKept(customer: string, promise: string): void
  /** Gives promises to somebody. */
  onOwner(promises: OpenPromise[], owner: string): void
}

const ALL = '\n'

/** Everything that is promised and not kept, by its day and whose it is; all of one owner's can be handed over at once. */
export function OpenPromises({ promises, owners, onCustomer, onKept, onOwner }: OpenPromisesProps) {
  const wording = useWording()
  const { words, say, day } = wording
  const { open } = words.dashboard.service
  const [owner, setOwner] = useState(ALL)
  const [to, setTo] = useState('')
  const shown = owner === ALL ? promises : promises.filter(({ promise }) => (promise.owner ?? '') === owner)
  return (
    <section>
      <h2>{promises.length === 0 ? open.none : say(open.title, { n: promises.length })}</h2>
      {promises.length > 0 && (
        <div class="row bottom">
          <label>
            <span>{words.dashboard.service.catalogue.owner}</span>
            <select value={owner} onChange={event => setOwner(event.currentTarget.value)}>
              <option value={ALL}>{open.everybody}</option>
              {owners.map(name => (
                <option key={name} value={name}>
                  {name || open.nobody}
                </option>
              ))}
            </select>
          </label>
          {owner !== ALL && shown.length > 0 && (
            <form
              class="row bottom"
              onSubmit={event => {
                event.preventDefault()
                onOwner(shown, to)
                setOwner(ALL)
                setTo('')
              }}
            >
              <label>
                <span>{say(open.handOver, { n: shown.length })}</span>
                <input class="short" required maxLength={60} value={to} onInput={event => setTo(event.currentTarget.value)} />
              </label>
              <button type="submit">{open.hand}</button>
            </form>
          )}
        </div>
      )}
      <QueueList key={owner}>
        {shown.map(({ customer, name, promise, daysLeft }) => (
          <Fragment key={`${customer} ${promise.id}`}>
            <button type="button" class="queue-item" onClick={() => onCustomer(customer, name)}>
              <strong class={daysLeft < 0 ? 'warn' : undefined}>{promise.what}</strong>
              <small>
                {[daysWords(daysLeft, wording), day(promise.by), name || words.card.unknown, promise.owner ?? open.nobody].join(' · ')}
              </small>
            </button>
            <button type="button" class="quiet" onClick={() => onKept(customer, promise.id)}>
              {words.card.keep}
            </button>
          </Fragment>
        ))}
      </QueueList>
    </section>
  )
}

import { useState } from 'preact/hooks'
import type { BackupHead } from '../lib/files/backup-file.ts'
import type { Restored } from '../lib/profiles/restore.ts'
import { ChooseFile } from './choose-file.tsx'
import { type FileFault, FileTroubleLine } from './file-trouble-line.tsx'
import { useWording } from './wording.tsx'

export type BackupState =
  | { at: 'waiting'; trouble?: FileFault; written?: { file: string; records: number; broken: number }; restored?: Restored }
  | { at: 'writing' }
  | { at: 'looking'; file: string }
  /** It has a passphrase. `trouble`: the one that was typed is not it. */
  | { at: 'locked'; file: string; trouble?: FileFault }
  | { at: 'found'; file: string; head: BackupHead }
  | { at: 'restoring'; done: number; total: number }

const DAY = 86_400_000
/** So old that it is said. */
const OLD_DAYS = 30
/** More conflicts than these are counted, not listed. */
const LISTED = 50

/** Everything in one file, and back. `last`: when the last backup was made on this machine, ISO 8601. */
export function BackupPanel({
  state,
  last,
  now,
  onBackup,
  onFile,
  onPassphrase,
  onRestore,
  onCancel,
}: {
  state: BackupState
  last: string | null
  now: Date
  onBackup(passphrase: string): void
  onFile(file: File): void
  onPassphrase(passphrase: string): void
  onRestore(): void
  onCancel(): void
}) {
  const { words, say } = useWording()
  const { backup } = words.dashboard
  const [passphrase, setPassphrase] = useState('')
  const busy = state.at === 'writing' || state.at === 'looking' || state.at === 'restoring'
  const written = state.at === 'waiting' ? state.written : undefined
  return (
    <section aria-label={backup.title} aria-busy={busy}>
      <h2>{backup.title}</h2>
      <p class="quiet-text">{backup.why}</p>
      <LastBackup last={last} now={now} />
      <form
        class="row bottom"
        onSubmit={event => {
          event.preventDefault()
          onBackup(passphrase)
        }}
      >
        <label>
          <span>{backup.passphrase} </span>
          <input
            value={passphrase}
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            onInput={event => setPassphrase(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={busy}>
          {backup.save}
        </button>
        <span role="status">
          {state.at === 'writing' && backup.writing}
          {written && say(backup.written, { n: written.records, file: written.file })}
        </span>
      </form>
      <p class="quiet-text">{backup.passphraseHint}</p>
      {written && written.broken > 0 && <p class="warn">{say(words.dashboard.broken, { n: written.broken })}</p>}
      <h3>{backup.restoreTitle}</h3>
      <div class="row">
        <ChooseFile label={backup.choose} accept=".gz,.age,application/gzip" disabled={busy} onFile={onFile} />
      </div>
      {state.at === 'locked' && <Locked file={state.file} trouble={state.trouble} onPassphrase={onPassphrase} />}
      {state.at === 'found' && <Found head={state.head} onRestore={onRestore} />}
      {state.at === 'restoring' && (
        <div class="wide">
          <progress aria-label={backup.restore} max={state.total} value={state.done} />
          <button type="button" onClick={onCancel}>
            {words.dashboard.cancel}
          </button>
        </div>
      )}
      <p role="status">
        {state.at === 'looking' && say(backup.looking, { file: state.file })}
        {state.at === 'restoring' && say(backup.restoring, { done: state.done, total: state.total })}
        {state.at === 'waiting' &&
          state.restored &&
          say(state.restored.cancelled ? backup.stopped : backup.restored, { n: state.restored.records, changed: state.restored.changed })}
      </p>
      {state.at === 'waiting' && state.restored && <Conflicts conflicts={state.restored.conflicts} />}
      {state.at === 'waiting' && <FileTroubleLine trouble={state.trouble} />}
    </section>
  )
}

function LastBackup({ last, now }: { last: string | null; now: Date }) {
  const { words, say, day } = useWording()
  const { backup } = words.dashboard
  if (!last) return <p class="warn">{backup.never}</p>
  const old = oldBackup(last, now)
  return old ? <p class="warn">{say(backup.old, { n: old })}</p> : <p>{say(backup.last, { date: day(last) })}</p>
}

/** How many days ago the last backup was made, where that is too long; null where it is not. Without one: no number. */
const oldBackup = (last: string | null, now: Date): number | undefined | null => {
  if (!last) return undefined
  const days = Math.floor((now.getTime() - Date.parse(last)) / DAY)
  return days > OLD_DAYS ? days : null
}

/** A line where the seller looks every day, while there is no backup or an old one. */
export function BackupReminder({ last, now, onGo }: { last: string | null; now: Date; onGo(): void }) {
  const { words, say } = useWording()
  const { backup } = words.dashboard
  const old = oldBackup(last, now)
  if (old === null) return null
  return (
    <p class="warn row">
      {old === undefined ? backup.never : say(backup.old, { n: old })}{' '}
      <button type="button" class="link" onClick={onGo}>
        {backup.save}
      </button>
    </p>
  )
}

function Locked({ file, trouble, onPassphrase }: { file: string; trouble?: FileFault; onPassphrase(passphrase: string): void }) {
  const { words, say } = useWording()
  const { backup } = words.dashboard
  const [typed, setTyped] = useState('')
  return (
    <form
      class="import"
      onSubmit={event => {
        event.preventDefault()
        onPassphrase(typed)
      }}
    >
      <p>{say(backup.locked, { file })}</p>
      <label>
        <span>{backup.itsPassphrase} </span>
        <input value={typed} required autocomplete="off" spellcheck={false} onInput={event => setTyped(event.currentTarget.value)} />
      </label>
      <button type="submit">{backup.open}</button>
      <FileTroubleLine trouble={trouble} />
    </form>
  )
}

function Found({ head: { regulars, madeOn, orders, counts }, onRestore }: { head: BackupHead; onRestore(): void }) {
  const { words, say, day, number } = useWording()
  const { backup } = words.dashboard
  const of = (store: string) => number(counts[store] ?? 0)
  return (
    <div class="import">
      <p>
        {say(regulars === 'handover' ? words.dashboard.handover.found : backup.found, {
          date: day(madeOn),
          customers: of('customers'),
          orders: number(orders),
          reviews: of('reviews'),
          replies: of('replies'),
        })}
      </p>
      <p class="quiet-text">{backup.merge}</p>
      <button type="button" class="primary" onClick={onRestore}>
        {backup.restore}
      </button>
    </div>
  )
}

function Conflicts({ conflicts }: { conflicts: Restored['conflicts'] }) {
  const { words, say, money } = useWording()
  const { backup } = words.dashboard
  if (conflicts.length === 0) return null
  const written = (field: string, value: string) => (field === 'totalMinor' ? money(Number(value)) : value)
  return (
    <>
      <p>{say(backup.conflicts, { n: conflicts.length })}</p>
      <ul>
        {conflicts.slice(0, LISTED).map(({ of, field, kept, left }) => (
          <li key={`${of} ${field}`}>
            {say(backup.conflict, { of, field: backup.field[field], kept: written(field, kept), left: written(field, left) })}
          </li>
        ))}
      </ul>
      {conflicts.length > LISTED && <p>{say(backup.moreConflicts, { n: conflicts.length - LISTED })}</p>}
    </>
  )
}

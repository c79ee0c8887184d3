import { useRef, useState } from 'preact/hooks'
import type { Answers, Question } from '../lib/files/file-cells.ts'
import type { Kept } from '../lib/files/keep-file.ts'
import type { Pace } from '../lib/files/pace.ts'
import type { Preview } from '../lib/files/read-file.ts'
import type { SeenColumns } from '../lib/files/seen-columns.ts'
import type { ShopLine } from '../lib/messages/contents.ts'
import { droppedFiles } from './dropped-files.ts'
import { FilePreview, FileQuestions, useCounted } from './file-preview.tsx'
import { type FileFault, FileTroubleLine } from './file-trouble-line.tsx'
import { PointColumns, type PointedColumns } from './point-columns.tsx'
import { useWording } from './wording.tsx'

/** What became of a file. */
export interface FileEnd {
  file?: string
  trouble?: FileFault
  imported?: Kept & { reviews: number }
  /** Rows that were left out. */
  rejected?: number
}

export type ImportState =
  | ({ at: 'waiting' } & FileEnd)
  | { at: 'reading'; file: string }
  /** Without a preview the columns of the file are not known. `again`: it is being read with new answers, the preview is of the old ones. */
  | {
      at: 'preview'
      file: string
      preview?: Preview
      seen: SeenColumns
      asked: Question[]
      answers: Answers
      more: number
      again?: boolean
    }
  /** `preparing`: how far (0..1) what comes before the first row is. */
  | { at: 'importing'; done: number; total: number; preparing?: number; pace?: Pace; paused?: boolean }

/** `id` of a shop that is there, or the name of a new one. */
export type ChosenShop = { id: string; name: string }

/** A file on its way in: chosen or dropped, looked at, imported into a shop. */
export function ImportPanel({
  state,
  before,
  shops,
  onFiles,
  onAnswers,
  onPoint,
  onImport,
  onSaveRejected,
  onLeaveOut,
  onPause,
  onCancel,
}: {
  state: ImportState
  /** The end of the file before this one, of several. */
  before?: FileEnd
  shops: ShopLine[]
  onFiles(files: File[]): void
  onAnswers(answers: Answers): void
  onPoint(pointed: PointedColumns): void
  onImport(shop: ChosenShop): void
  /** Of the file that is shown, or of the one that has ended. */
  onSaveRejected(of: 'shown' | 'ended'): void
  /** Goes on with the next of several files. */
  onLeaveOut(): void
  /** Holds the import between two parts, or lets it go on. */
  onPause(paused: boolean): void
  onCancel(): void
}) {
  const { words, say } = useWording()
  const counted = useCounted()
  const { dashboard } = words
  const ended = state.at === 'waiting' ? state : before
  return (
    <section
      aria-label={dashboard.importTitle}
      aria-busy={state.at === 'reading' || state.at === 'importing' || (state.at === 'preview' && state.again)}
    >
      <h2>{dashboard.importTitle}</h2>
      {state.at !== 'importing' && <DropPlace another={state.at === 'preview'} onFiles={onFiles} />}
      {state.at === 'preview' && (
        <Ready
          key={state.file}
          state={state}
          shops={shops}
          onAnswers={onAnswers}
          onPoint={onPoint}
          onImport={onImport}
          onSaveRejected={() => onSaveRejected('shown')}
        />
      )}
      {state.at === 'importing' && (
        <div class="wide">
          <progress
            aria-label={dashboard.import}
            max={state.preparing === undefined ? state.total : 1}
            value={state.preparing ?? state.done}
          />
          <button type="button" onClick={() => onPause(!state.paused)}>
            {state.paused ? dashboard.goOn : dashboard.pause}
          </button>
          <button type="button" onClick={onCancel}>
            {dashboard.cancel}
          </button>
        </div>
      )}
      <p role="status">
        {state.at === 'reading' && say(dashboard.readingFile, { file: state.file })}
        {state.at === 'importing' && <HowFar {...state} />}
        {ended?.imported && (
          <>{say(ended.imported.cancelled ? dashboard.cancelled : dashboard.imported, { what: counted(ended.imported) })} </>
        )}
        {state.at === 'preview' && state.more > 0 && say(dashboard.moreFiles, { n: state.more })}
      </p>
      {state.at === 'preview' && state.more > 0 && (
        <button type="button" class="link" onClick={onLeaveOut}>
          {dashboard.leaveOut}
        </button>
      )}
      {(ended?.rejected ?? 0) > 0 && ended && (
        <p class="warn row">
          {say(dashboard.rejectedAfter, { n: ended.rejected ?? 0, file: ended.file ?? '' })}{' '}
          <button type="button" class="link" onClick={() => onSaveRejected('ended')}>
            {dashboard.saveRejected}
          </button>
        </p>
      )}
      {(ended?.imported?.broken ?? 0) > 0 && <p class="warn">{say(dashboard.broken, { n: ended?.imported?.broken ?? 0 })}</p>}
      {ended?.trouble && before && <p class="warn">{ended.file}</p>}
      <FileTroubleLine trouble={ended?.trouble} />
    </section>
  )
}

/** "400 of 950, 200 a second, about 3 seconds left"; before the first, "Preparing look-up: 40%" */
function HowFar({ done, total, preparing, pace, paused }: Extract<ImportState, { at: 'importing' }>) {
  const { words, say, list } = useWording()
  const { importing, preparingLookUp, rate, left, paused: held } = words.dashboard
  const parts = [preparing === undefined ? say(importing, { done, total }) : say(preparingLookUp, { n: Math.floor(preparing * 100) })]
  if (paused) parts.push(held)
  else if (pace) {
    const minutes = Math.round(pace.secondsLeft / 60)
    parts.push(
      say(rate, { n: pace.perSecond }),
      minutes > 1 ? say(left.minutes, { n: minutes }) : say(left.seconds, { n: pace.secondsLeft }),
    )
  }
  return <>{list(parts)}</>
}

function DropPlace({ another, onFiles }: { another: boolean; onFiles(files: File[]): void }) {
  const { dashboard } = useWording().words
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside does the same by keyboard
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles)
      }}
    >
      <span>{dashboard.dropHere}</span>
      <button type="button" onClick={() => input.current?.click()}>
        {another ? dashboard.anotherFile : dashboard.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".csv,.tsv,.txt,.xlsx,.zip,text/csv,text/tab-separated-values"
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])]
          // The same file chosen again is a change, too.
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <small>{dashboard.formats}</small>
    </div>
  )
}

function Ready({
  state: { file, preview, seen, asked, answers, again },
  shops,
  onAnswers,
  onPoint,
  onImport,
  onSaveRejected,
}: {
  state: Extract<ImportState, { at: 'preview' }>
  shops: ShopLine[]
  onAnswers(answers: Answers): void
  onPoint(pointed: PointedColumns): void
  onImport(shop: ChosenShop): void
  onSaveRejected(): void
}) {
  const { dashboard } = useWording().words
  const [only, second] = shops
  const [id, setId] = useState(only && !second ? only.id : undefined)
  const [name, setName] = useState('')
  // With no shop yet there is nothing to choose: the file makes the first one.
  const chosen = id ?? (only ? undefined : '')
  const isRead = !again && preview !== undefined && preview.ambiguous.length === 0
  const ready = isRead && (chosen === '' ? name.trim() !== '' : chosen !== undefined)
  return (
    <form
      class="import"
      onSubmit={event => {
        event.preventDefault()
        if (ready) onImport({ id: chosen ?? '', name })
      }}
    >
      <FilePreview file={file} preview={preview} onSaveRejected={onSaveRejected} />
      <PointColumns seen={seen} open={preview === undefined || answers.columns !== undefined} onPoint={onPoint} />
      <FileQuestions asked={asked} answers={answers} onAnswers={onAnswers} />
      {only && (
        <label>
          <span>{dashboard.importInto} </span>
          <select value={chosen ?? 'none'} onChange={event => setId(event.currentTarget.value)}>
            {chosen === undefined && <option value="none">{dashboard.chooseAnswer}</option>}
            {shops.map(shop => (
              <option key={shop.id} value={shop.id}>
                {shop.name}
              </option>
            ))}
            <option value="">{dashboard.newShop}</option>
          </select>
        </label>
      )}
      {chosen === '' && (
        <label>
          <span>{dashboard.shopName} </span>
          <input value={name} maxLength={80} required onInput={event => setName(event.currentTarget.value)} />
        </label>
      )}
      <button type="submit" class="primary" disabled={!ready}>
        {dashboard.import}
      </button>
    </form>
  )
}

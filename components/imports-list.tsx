import { useState } from 'preact/hooks'
import type { ImportRecord } from '../lib/profiles/import-records.ts'
import { useCounted } from './file-preview.tsx'
import { type FileFault, FileTroubleLine } from './file-trouble-line.tsx'
import { useWording } from './wording.tsx'

export interface ImportsState {
  /** The import that is being taken back, and how far that is. */
  undoing?: { id: string; done: number; total: number }
  trouble?: FileFault
}

/** The imports of late, each with a way to take it back. `busy`: a file is coming in. */
export function ImportsList({
  imports,
  shopNames,
  state,
  busy,
  onUndo,
  onCancel,
}: {
  imports: ImportRecord[]
  shopNames: Map<string, string>
  state: ImportsState
  busy: boolean
  onUndo(id: string): void
  onCancel(): void
}) {
  const { words, say } = useWording()
  const { imports: said } = words.dashboard
  const [asked, setAsked] = useState<string>()
  if (imports.length === 0) return null
  return (
    <section aria-label={said.title}>
      <h2>{said.title}</h2>
      <p class="quiet-text">{said.why}</p>
      <ul class="plain">
        {imports.map(one => (
          <li key={one.id}>
            <div class="row spread">
              <ImportLine record={one} shopName={shopNames.get(one.shop)} cutOff={isCutOff(one, imports)} />
              {one.undo?.left !== 0 && state.undoing?.id !== one.id && asked !== one.id && (
                <button
                  type="button"
                  aria-label={`${one.undo ? said.goOn : said.undo} ${one.file}`}
                  disabled={busy || state.undoing !== undefined}
                  onClick={() => setAsked(one.id)}
                >
                  {one.undo ? said.goOn : said.undo}
                </button>
              )}
            </div>
            {asked === one.id && (
              <div class="sure" role="alertdialog" aria-label={said.undo}>
                <p>{say(said.sure, { file: one.file })}</p>
                <div class="row">
                  <button
                    type="button"
                    class="danger"
                    onClick={() => {
                      setAsked(undefined)
                      onUndo(one.id)
                    }}
                  >
                    {said.yes}
                  </button>
                  <button type="button" onClick={() => setAsked(undefined)}>
                    {words.dashboard.no}
                  </button>
                </div>
              </div>
            )}
            {state.undoing?.id === one.id && (
              <div class="wide">
                <progress aria-label={said.undo} max={state.undoing.total} value={state.undoing.done} />
                <button type="button" onClick={onCancel}>
                  {words.dashboard.cancel}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <FileTroubleLine trouble={state.trouble} />
    </section>
  )
}

/** Rows of the file are missing, and no later import of it brought them. */
const isCutOff = (one: ImportRecord, all: ImportRecord[]): boolean =>
  isPart(one) &&
  !all.some(
    ({ file, shop, on, ...later }) =>
      file === one.file && shop === one.shop && on > one.on && later.rows === one.rows && !later.undo && !isPart(later),
  )
const isPart = ({ rows = 0, orders, customers, reviews }: Pick<ImportRecord, 'rows' | 'orders' | 'customers' | 'reviews'>) =>
  orders + customers + reviews < rows

function ImportLine({
  record: { file, on, undo, rows = 0, ...counts },
  shopName,
  cutOff,
}: {
  record: ImportRecord
  shopName: string | undefined
  cutOff: boolean
}) {
  const { words, say, moment, list } = useWording()
  const { imports: said } = words.dashboard
  const parts = [moment(on), ...(shopName ? [shopName] : []), useCounted()(counts)]
  return (
    <span>
      <strong>{file}</strong> <small>{list(parts)}</small>
      {cutOff && !undo && <small class="warn"> {say(said.cutOff, { n: rows })}</small>}
      {undo && (
        <small role="status">
          {' · '}
          {undo.left === 0 ? said.undone : said.partly} {undo.stayed > 0 && say(said.stayed, { n: undo.stayed })}
        </small>
      )}
    </span>
  )
}

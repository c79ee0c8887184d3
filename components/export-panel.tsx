import { useState } from 'preact/hooks'
import type { ExportKind } from '../lib/files/export-columns.ts'
import type { ExportOrder } from '../lib/files/export-store.ts'
import type { ShopLine } from '../lib/messages/contents.ts'
import { type FileFault, FileTroubleLine } from './file-trouble-line.tsx'
import { ShopChoice } from './shop-choice.tsx'
import { useWording } from './wording.tsx'

export type ExportState =
  | { at: 'waiting'; trouble?: FileFault }
  | { at: 'writing' }
  | { at: 'written'; file: string; rows: number; broken: number }

const KINDS: ExportKind[] = ['customers', 'orders', 'reviews', 'promises']

/** Everything of one shop, or of all, as a file. Also offered while no shop can be shown: the store of a newer version can still be exported. */
export function ExportPanel({ state, shops, onExport }: { state: ExportState; shops: ShopLine[]; onExport(order: ExportOrder): void }) {
  const { words, say } = useWording()
  const [chosen, setChosen] = useState('')
  const [what, setWhat] = useState<ExportKind>('customers')
  /** The columns that stay out, of what is chosen. */
  const [without, setWithout] = useState<string[]>([])
  const { dashboard } = words
  const names: Record<string, string> = dashboard.exportColumns[what]
  const columns = Object.keys(names).filter(column => !without.includes(column))
  const shop = shops.some(({ id }) => id === chosen) ? chosen : undefined
  const busy = state.at === 'writing'
  const start = (as: ExportOrder['as']) => onExport({ what, as, ...(shop ? { shop } : {}), ...(without.length > 0 ? { columns } : {}) })
  return (
    <section aria-label={dashboard.exportTitle}>
      <h2>{dashboard.exportTitle}</h2>
      <div class="row bottom">
        <label>
          <span>{dashboard.exportWhat} </span>
          <select
            value={what}
            onChange={event => {
              setWhat(KINDS.find(kind => kind === event.currentTarget.value) ?? 'customers')
              setWithout([])
            }}
          >
            {KINDS.map(kind => (
              <option key={kind} value={kind}>
                {dashboard.exportKind[kind]}
              </option>
            ))}
          </select>
        </label>
        <ShopChoice label={dashboard.shop} shops={shops} chosen={shop ?? ''} all={dashboard.allShops} onChoose={setChosen} />
        <button type="button" disabled={busy || columns.length === 0} onClick={() => start('xlsx')}>
          {dashboard.exportExcel}
        </button>
        <button type="button" disabled={busy || columns.length === 0} onClick={() => start('csv')}>
          {dashboard.export}
        </button>
        <span role="status">
          {busy && dashboard.exporting}
          {state.at === 'written' && say(dashboard.exported, { n: state.rows, file: state.file })}
        </span>
      </div>
      <details>
        <summary>{say(dashboard.exportChosen, { n: columns.length, of: Object.keys(names).length })}</summary>
        <div class="row ticks">
          {Object.entries(names).map(([column, name]) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={!without.includes(column)}
                onChange={event => setWithout(event.currentTarget.checked ? without.filter(one => one !== column) : [...without, column])}
              />
              {name}
            </label>
          ))}
        </div>
      </details>
      {state.at === 'written' && state.broken > 0 && <p class="warn">{say(dashboard.broken, { n: state.broken })}</p>}
      {state.at === 'waiting' && <FileTroubleLine trouble={state.trouble} />}
    </section>
  )
}

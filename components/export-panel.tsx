import { useState } from 'preact/hooks'
import type { ExportKind } from '../lib/files/export-store.ts'
import type { ShopLine } from '../lib/messages/protocol.ts'
import { type FileFault, FileTroubleLine } from './file-trouble-line.tsx'
import { ShopChoice } from './shop-choice.tsx'
import { useWording } from './wording.tsx'

export type ExportState =
  | { at: 'waiting'; trouble?: FileFault }
  | { at: 'writing' }
  | { at: 'written'; file: string; rows: number; broken: number }

/** Everything of one shop, or of all, as a file. Also offered while no shop can be shown: the store of a newer version can still be exported. */
export function ExportPanel({
  state,
  shops,
  onExport,
}: {
  state: ExportState
  shops: ShopLine[]
  onExport(what: ExportKind, shop: string | undefined): void
}) {
  const { words, say } = useWording()
  const [chosen, setChosen] = useState('')
  const { dashboard } = words
  const shop = shops.some(({ id }) => id === chosen) ? chosen : undefined
  const busy = state.at === 'writing'
  return (
    <section aria-label={dashboard.exportTitle}>
      <h2>{dashboard.exportTitle}</h2>
      <ShopChoice label={dashboard.shop} shops={shops} chosen={shop ?? ''} all={dashboard.allShops} onChoose={setChosen} />
      <div class="row">
        <button type="button" disabled={busy} onClick={() => onExport('customers', shop)}>
          {dashboard.export}
        </button>
        <button type="button" disabled={busy} onClick={() => onExport('orders', shop)}>
          {dashboard.exportOrders}
        </button>
        <span role="status">
          {busy && dashboard.exporting}
          {state.at === 'written' && say(dashboard.exported, { n: state.rows, file: state.file })}
        </span>
      </div>
      {state.at === 'written' && state.broken > 0 && <p class="warn">{say(dashboard.broken, { n: state.broken })}</p>}
      {state.at === 'waiting' && <FileTroubleLine trouble={state.trouble} />}
    </section>
  )
}

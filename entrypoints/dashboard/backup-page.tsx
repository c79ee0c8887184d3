import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { BackupPanel, BackupReminder, type BackupState } from '../../components/backup-panel.tsx'
import { download } from '../../components/download.ts'
import { ask } from '../../lib/messages/ask.ts'
import type { ShopLine } from '../../lib/messages/contents.ts'
import { type BulkWork, JobFailed, startBulkWork } from './bulk-work.ts'

const LAST = 'lastBackupOn'

async function lastBackup(): Promise<string | null> {
  const { [LAST]: on } = await browser.storage.local.get(LAST)
  return typeof on === 'string' ? on : null
}

/** Fewer orders than these come back from the pages in a minute. */
const WORTH_A_BACKUP = 50

/** Reminds of backups in a shop that would be a loss. */
export function BackupDue({ shop, onGo }: { shop: ShopLine | undefined; onGo(): void }) {
  /** Undefined: not known yet. */
  const [last, setLast] = useState<string | null>()
  useEffect(() => void lastBackup().then(setLast), [])
  if (last === undefined || (shop?.standing?.orders ?? 0) < WORTH_A_BACKUP) return null
  return <BackupReminder last={last} now={new Date()} onGo={onGo} />
}

/** The backup panel over the worker that writes and restores. */
export function BackupPage({ onChanged }: { onChanged(): void }) {
  const [state, setState] = useState<BackupState>({ at: 'waiting' })
  const [last, setLast] = useState<string | null>(null)
  const work = useRef<BulkWork | null>(null)
  const chosen = useRef<{ file: File; passphrase?: string } | null>(null)
  const stop = useRef<AbortController | null>(null)
  const bulk = () => {
    work.current ??= startBulkWork()
    return work.current
  }
  useEffect(() => {
    void lastBackup().then(setLast)
    return () => work.current?.end()
  }, [])

  const failed = (error: unknown) => setState({ at: 'waiting', trouble: error instanceof JobFailed ? error.trouble : 'unavailable' })

  const save = async (passphrase: string) => {
    setState({ at: 'writing' })
    const { file, name, records, broken } = await bulk().run({ do: 'backup', ...(passphrase ? { passphrase } : {}) })
    download(file, name)
    const now = new Date().toISOString()
    await browser.storage.local.set({ [LAST]: now })
    setLast(now)
    setState({ at: 'waiting', written: { file: name, records, broken } })
  }

  const look = async (file: File, passphrase?: string) => {
    chosen.current = { file, passphrase }
    setState({ at: 'looking', file: file.name })
    try {
      const { head } = await bulk().run({ do: 'check', file, passphrase })
      setState({ at: 'found', file: file.name, head })
    } catch (error) {
      const trouble = error instanceof JobFailed ? error.trouble : 'unavailable'
      if (trouble === 'passphrase-missing') setState({ at: 'locked', file: file.name })
      else if (trouble === 'passphrase-wrong') setState({ at: 'locked', file: file.name, trouble })
      else failed(error)
    }
  }

  const restore = async () => {
    if (state.at !== 'found' || !chosen.current) return
    stop.current = new AbortController()
    setState({ at: 'restoring', done: 0, total: Object.values(state.head.counts).reduce((sum, n) => sum + n, 0) })
    const progress = (done: number, total: number) => setState({ at: 'restoring', done, total })
    try {
      const { restored } = await bulk().run({ do: 'restore', ...chosen.current }, { signal: stop.current.signal, progress })
      setState({ at: 'waiting', restored })
    } catch (error) {
      failed(error)
    }
    // Also after trouble: a part may be in. Tiers are worked out anew.
    const shops: ShopLine[] = await ask('shops', 'all').catch(() => [])
    for (const { id } of shops) await ask('readAgain', id).catch(() => null)
    onChanged()
  }

  return (
    <BackupPanel
      state={state}
      last={last}
      now={new Date()}
      onBackup={passphrase => void save(passphrase).catch(failed)}
      onFile={file => void look(file)}
      onPassphrase={passphrase => chosen.current && void look(chosen.current.file, passphrase)}
      onRestore={() => void restore()}
      onCancel={() => stop.current?.abort()}
    />
  )
}

import { useEffect, useRef, useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { HandoverPanel, type HandoverState } from '../../components/handover-panel.tsx'
import { useWording } from '../../components/wording.tsx'
import type { ShopLine } from '../../lib/messages/contents.ts'
import { type BulkWork, JobFailed, startBulkWork } from './bulk-work.ts'

/** The handover panel over the worker that writes the file or the page. */
export function HandoverPage({ shops }: { shops: ShopLine[] }) {
  const { words, language } = useWording()
  const [state, setState] = useState<HandoverState>({ at: 'waiting' })
  const work = useRef<BulkWork | null>(null)
  useEffect(() => () => work.current?.end(), [])

  const write = async (job: Parameters<BulkWork['run']>[0] & { do: 'handover' | 'handover-page' }) => {
    setState({ at: 'writing' })
    try {
      work.current ??= startBulkWork()
      const { file, name, customers, broken } = await work.current.run(job)
      download(file, name)
      setState({ at: 'written', file: name, customers, broken })
    } catch (error) {
      setState({ at: 'waiting', trouble: error instanceof JobFailed ? error.trouble : 'unavailable' })
    }
  }

  const { page, made } = words.dashboard.handover
  return (
    <HandoverPanel
      state={state}
      shops={shops}
      onSave={(shop, passphrase) => void write({ do: 'handover', shop, passphrase })}
      onPage={shop => void write({ do: 'handover-page', shop, words: { ...page, made }, language })}
    />
  )
}

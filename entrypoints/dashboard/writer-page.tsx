import { useEffect, useState } from 'preact/hooks'
import { type WriterSaved, WriterSettings } from '../../components/writer-settings.tsx'
import { writer } from '../../lib/messages/writer.ts'
import { browserWrites } from '../../lib/replies/writer/by-browser.ts'
import { chatAddress, type Writer } from '../../lib/replies/writer/writer.ts'
import { allowedOrigins } from '../../lib/sites/sites.ts'
import { askToReach, stopReaching, writerOrigin } from '../../lib/sites/writer-access.ts'

/** The choice of a model for rewording, with the permission to reach it. */
export function WriterPage() {
  const [known, setKnown] = useState<{ chosen: Writer; browserCan: boolean; sites: string[]; origin?: string } | null>(null)
  const load = async () => {
    const [chosen, browserCan, sites, origin] = await Promise.all([writer.get(), browserWrites(), allowedOrigins(), writerOrigin()])
    setKnown({ chosen, browserCan, sites, origin })
  }
  useEffect(() => {
    void load()
  }, [])
  if (!known) return null

  const save = async (choice: Writer): Promise<WriterSaved> => {
    if (choice.kind !== 'address') {
      await writer.set(choice)
      await stopReaching()
      await load()
      return 'saved'
    }
    const url = chatAddress(choice.address)
    if (typeof url === 'string') return url
    if (!choice.model) return 'no-model'
    if (!(await askToReach(url, known.sites, known.origin))) return 'refused'
    await writer.set(choice)
    await load()
    return 'saved'
  }
  return <WriterSettings chosen={known.chosen} browserCan={known.browserCan} onSave={save} />
}

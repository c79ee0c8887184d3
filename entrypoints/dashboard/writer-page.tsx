import { useEffect, useState } from 'preact/hooks'
import { type WriterSaved, WriterSettings } from '../../components/writer-settings.tsx'
import { writer } from '../../lib/messages/writer.ts'
import { browserWrites } from '../../lib/replies/writer/by-browser.ts'
import { chatAddress, type Writer } from '../../lib/replies/writer/writer.ts'
import { allowedOrigins } from '../../lib/sites/sites.ts'
import { askToReach, stopReaching } from '../../lib/sites/writer-access.ts'

/** The choice of a model for rewording, with the permission to reach it. */
export function WriterPage() {
  const [known, setKnown] = useState<{ chosen: Writer; browserCan: boolean; allowed: string[] } | null>(null)
  useEffect(() => {
    void Promise.all([writer.get(), browserWrites(), allowedOrigins()]).then(([chosen, browserCan, allowed]) =>
      setKnown({ chosen, browserCan, allowed }),
    )
  }, [])
  if (!known) return null

  const save = async (choice: Writer): Promise<WriterSaved> => {
    if (choice.kind !== 'address') {
      await writer.set(choice)
      await stopReaching()
      return 'saved'
    }
    const url = chatAddress(choice.address)
    if (typeof url === 'string') return url
    if (!choice.model) return 'no-model'
    if (!(await askToReach(url, known.allowed))) return 'refused'
    await writer.set(choice)
    return 'saved'
  }
  return <WriterSettings chosen={known.chosen} browserCan={known.browserCan} onSave={save} />
}

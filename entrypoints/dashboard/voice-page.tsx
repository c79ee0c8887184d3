import { useEffect, useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { ShopVoice } from '../../components/shop-voice.tsx'
import { readVoiceFile, type VoiceFault, voiceFile } from '../../lib/files/voice-file.ts'
import { ask } from '../../lib/messages/ask.ts'
import type { VoiceRecord } from '../../lib/profiles/voice-records.ts'
import type { TemplateResult } from '../../lib/replies/template-results.ts'

type Voice = Omit<VoiceRecord, 'v' | 'shop' | 'changedOn'>

const SILENT: Voice = { manner: 'warm', never: [], promises: [], templates: [], evidence: [] }

/** How one shop speaks: kept, and as a file in and out. */
export function VoicePage({ shop, onTrouble }: { shop: string; onTrouble(error: unknown): void }) {
  const [voice, setVoice] = useState<{ of: Voice; shown: number } | null>(null)
  const [refused, setRefused] = useState<VoiceFault | undefined>()
  const [saved, setSaved] = useState(false)
  const [results, setResults] = useState<TemplateResult[]>()
  const show = (of: Voice) => setVoice(before => ({ of, shown: (before?.shown ?? 0) + 1 }))
  useEffect(() => {
    setVoice(null)
    setSaved(false)
    ask('voice', shop).then(kept => show(kept ?? SILENT), onTrouble)
    ask('templateResults', shop).then(setResults, onTrouble)
  }, [shop])

  const recordOf = ({ manner, never, promises, templates, evidence, name, signs, greeting, farewell }: Voice): VoiceRecord => ({
    v: 2,
    shop,
    manner,
    never,
    promises,
    templates,
    evidence,
    name,
    signs,
    greeting,
    farewell,
    changedOn: new Date().toISOString(),
  })
  const open = async (file: File) => {
    const read = readVoiceFile(await file.text(), shop)
    setSaved(false)
    setRefused('refused' in read ? read.refused : undefined)
    if ('voice' in read) show(read.voice)
  }

  return (
    voice && (
      <ShopVoice
        key={`${shop} ${voice.shown}`}
        voice={voice.of}
        results={results}
        refused={refused}
        saved={saved}
        onSave={now => void ask('keepVoice', recordOf(now)).then(() => setSaved(true), onTrouble)}
        onFile={now => download(new Blob([voiceFile(recordOf(now))], { type: 'application/json' }), 'regulars-voice.json')}
        onOpen={file => void open(file).catch(onTrouble)}
      />
    )
  )
}

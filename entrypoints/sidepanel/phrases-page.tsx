import { useEffect, useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { type PhraseFilter, ReadyPhrases } from '../../components/ready-phrases.tsx'
import { ShopChoice } from '../../components/shop-choice.tsx'
import { useWording } from '../../components/wording.tsx'
import { type PhrasesFault, phrasesFile, readPhrasesFile } from '../../lib/files/phrases-file.ts'
import { ask } from '../../lib/messages/ask.ts'
import type { ReplyCase, ShopLine } from '../../lib/messages/contents.ts'
import { withPhrases } from '../../lib/profiles/phrases.ts'
import type { ReadyPhrase } from '../../lib/profiles/voice-records.ts'
import { type FilledPhrase, filled, found, type SlotValues } from '../../lib/replies/ready-phrases.ts'
import { STARTING_PHRASES } from '../../lib/replies/starting-phrases.ts'

/** What the review in front says of the customer, for the slots. */
const knownOf = (item: ReplyCase | null, shopName: string): SlotValues => ({
  shop: item?.voice?.name ?? item?.shopName ?? shopName,
  ...(item
    ? {
        name: item.customer?.name ?? item.review.authorName,
        order: item.order?.orderId ?? item.review.orderId,
        product: item.order?.items?.[0]?.name ?? item.review.product,
      }
    : {}),
})

/** The ready phrases of one shop, with what is known of the review that is open. */
export function PhrasesPage({ item, shops, onTrouble }: { item: ReplyCase | null; shops: ShopLine[]; onTrouble(error: unknown): void }) {
  const { words, say, list } = useWording()
  const wording = words.panel.phrases
  const [chosen, setChosen] = useState(item?.review.shop ?? '')
  const shop = chosen || (shops[0]?.id ?? '')
  const [phrases, setPhrases] = useState<ReadyPhrase[] | null>(null)
  const [filter, setFilter] = useState<PhraseFilter>({ typed: '', stage: '' })
  const [typed, setTyped] = useState<SlotValues>({})
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<PhrasesFault | undefined>()
  useEffect(() => {
    setPhrases(null)
    if (shop) ask('phrases', shop).then(kept => setPhrases(kept?.phrases ?? []), onTrouble)
  }, [shop])
  if (!shop) return <p class="quiet-text">{words.panel.paste.noShop}</p>
  if (!phrases) return null

  const values = { ...knownOf(item, shops.find(({ id }) => id === shop)?.name ?? ''), ...typed }
  const keep = (now: ReadyPhrase[], say: string) =>
    void ask('keepPhrases', { v: 1, shop, phrases: now, changedOn: new Date().toISOString() }).then(() => {
      setPhrases(now)
      setSaid(say)
      setRefused(undefined)
    }, onTrouble)
  const copy = async ({ text, missing }: FilledPhrase) => {
    if (missing.length > 0) return setSaid(say(wording.missing, { slots: list(missing.map(slot => wording.slot[slot])) }))
    await navigator.clipboard.writeText(text)
    setSaid(wording.copied)
  }
  const open = async (file: File) => {
    const read = readPhrasesFile(await file.text())
    if ('refused' in read) setRefused(read.refused)
    else keep(withPhrases(phrases, read.phrases), say(wording.added, { n: read.phrases.length }))
  }
  return (
    <>
      <ShopChoice label={words.panel.paste.shop} shops={shops} chosen={shop} onChoose={setChosen} />
      <ReadyPhrases
        phrases={phrases}
        shown={found(phrases, filter.typed, filter.stage).map(phrase => filled(phrase, values))}
        filter={filter}
        values={values}
        said={said}
        refused={refused}
        onFilter={setFilter}
        onValues={setTyped}
        onCopy={phrase => void copy(phrase).catch(onTrouble)}
        onKeep={now => keep(now, wording.kept)}
        onStart={lang => keep(withPhrases(phrases, STARTING_PHRASES[lang]), wording.kept)}
        onFile={() => download(new Blob([phrasesFile(phrases)], { type: 'application/json' }), 'regulars-phrases.json')}
        onOpen={file => void open(file).catch(onTrouble)}
      />
    </>
  )
}

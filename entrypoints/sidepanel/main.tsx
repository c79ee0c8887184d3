import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { BesideDraft } from '../../components/beside-draft.tsx'
import { boot } from '../../components/boot.tsx'
import '../../components/look.css'
import { ReplyDesk } from '../../components/reply-desk.tsx'
import { ReviewQueue } from '../../components/review-queue.tsx'
import { TroubleLine } from '../../components/trouble.tsx'
import { useWording } from '../../components/wording.tsx'
import { ask, NoAnswer } from '../../lib/messages/ask.ts'
import { language } from '../../lib/messages/language.ts'
import { shippedMind } from '../../lib/messages/mind.ts'
import type { ReplyCase, Trouble } from '../../lib/messages/protocol.ts'
import type { ReviewRecord } from '../../lib/profiles/records.ts'
import { openReply } from './open-reply.ts'

const KEEP_AFTER_MS = 400

const mind = await shippedMind()

/** The reply of one review: drafted from what is known, kept while the seller types, checked at every letter. */
function Desk({ item, onBack, onTrouble }: { item: ReplyCase; onBack(): void; onTrouble(error: unknown): void }) {
  const { words, say, language: lang } = useWording()
  const reply = useMemo(() => openReply(item, new Date(), mind), [item])
  const [text, setText] = useState(item.reply?.text ?? reply.draft(item.reply?.variant ?? 0).text)
  const [variant, setVariant] = useState(item.reply?.variant ?? 0)
  const [said, setSaid] = useState('')
  const checks = useMemo(() => reply.check(text, lang), [reply, text, lang])
  const beside = useMemo(() => reply.beside(variant, lang), [reply, variant, lang])
  const hardFailed = checks.some(check => check.hard && !check.pass)
  const promises = () => reply.promisesIn(text, variant)
  const reviewId = item.review.id

  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    // Kept soon after the last letter: closing the panel or the browser loses nothing.
    const timer = setTimeout(() => {
      ask('saveReply', { reviewId, text, variant, state: 'drafted', promises: [] }).then(
        ({ saved }) => saved && setSaid(now => now || words.panel.saved),
        onTrouble,
      )
    }, KEEP_AFTER_MS)
    return () => clearTimeout(timer)
  }, [text, variant])

  const copy = async () => {
    await navigator.clipboard.writeText(text)
    await ask('saveReply', { reviewId, text, variant, state: 'copied', promises: promises() })
    setSaid(words.panel.copied)
  }
  const put = async () => {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
    if (front?.id === undefined) return setSaid(words.panel.notHere)
    const { box, limit = 0 } = await ask('putInBox', { reviewId, text, variant, tabId: front.id, promises: promises() })
    if (box === 'filled') setSaid(words.panel.filled)
    else if (box === 'no box') setSaid(words.panel.noBox)
    else if (box === 'too long') setSaid(say(words.panel.tooLong, { limit, n: text.length }))
    else setSaid(words.panel.notHere)
  }

  return (
    <>
      <ReplyDesk
        item={item}
        text={text}
        lang={reply.lang}
        because={reply.because(lang)}
        checks={checks}
        hardFailed={hardFailed}
        said={said}
        onText={typed => {
          setText(typed)
          setSaid('')
        }}
        onAnother={() => {
          setVariant(variant + 1)
          setText(reply.draft(variant + 1).text)
          setSaid('')
        }}
        onCopy={() => void copy().catch(onTrouble)}
        onPut={reply.public ? () => void put().catch(onTrouble) : undefined}
        onBack={onBack}
      />
      <BesideDraft beside={beside} onCopy={words => void navigator.clipboard.writeText(words).catch(onTrouble)} />
    </>
  )
}

function Panel({ windowId }: { windowId: number }) {
  const [item, setItem] = useState<ReplyCase | null>(null)
  const [queue, setQueue] = useState<ReviewRecord[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const onTrouble = (error: unknown) => setTrouble(error instanceof NoAnswer ? error.trouble : 'unavailable')

  const open = (id: string) => void ask('replyCase', id).then(setItem, onTrouble)
  const showQueue = () => {
    setItem(null)
    ask('unanswered', 'all').then(setQueue, onTrouble)
  }
  useEffect(() => {
    const showWanted = () => ask('wantedReply', windowId).then(wanted => (wanted ? open(wanted.reviewId) : showQueue()), onTrouble)
    void showWanted()
    // "Draft a reply" was clicked on a page while the panel was already open.
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && `reply-wanted:${windowId}` in changes) void showWanted()
    }
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [windowId])

  return (
    <main class="panel">
      <TroubleLine trouble={trouble} />
      {item ? (
        <Desk key={item.review.id} item={item} onBack={showQueue} onTrouble={onTrouble} />
      ) : (
        <ReviewQueue reviews={queue} onOpen={open} />
      )}
    </main>
  )
}

const { id: windowId = -1 } = await browser.windows.getCurrent()
boot((await language.get()).language, 'Regulars', <Panel windowId={windowId} />)

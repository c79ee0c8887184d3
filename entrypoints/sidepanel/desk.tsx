import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { download } from '../../components/download.ts'
import { ReplyDesk } from '../../components/reply-desk.tsx'
import { useWording } from '../../components/wording.tsx'
import { ask } from '../../lib/messages/ask.ts'
import { shippedMind } from '../../lib/messages/mind.ts'
import type { ReplyCase, ReviewStep } from '../../lib/messages/protocol.ts'
import { useDeskKeys } from './desk-keys.ts'
import { openReply } from './open-reply.ts'

const KEEP_AFTER_MS = 400
/** How often the page is looked at for a reply that has left the panel, while its review is open here. */
const LOOK_EVERY_MS = 2000

const mind = await shippedMind()

export interface DeskProps {
  item: ReplyCase
  position?: { at: number; of: number }
  onBack(): void
  onStep(by: 1 | -1): void
  /** Something was done about the review: it is to be loaded anew. */
  onHandled(): void
  onTrouble(error: unknown): void
}

/** The reply of one review: drafted from what is known, kept while the seller types, checked at every letter. */
export function Desk({ item, position, onBack, onStep, onHandled, onTrouble }: DeskProps) {
  const { words, say, language: lang } = useWording()
  const reply = useMemo(() => openReply(item, new Date(), mind), [item.review])
  const [text, setText] = useState(item.reply?.text ?? reply.draft(item.reply?.variant ?? 0).text)
  const [variant, setVariant] = useState(item.reply?.variant ?? 0)
  const [said, setSaid] = useState('')
  const checks = useMemo(() => reply.check(text, lang), [reply, text, lang])
  const hardFailed = checks.some(check => check.hard && !check.pass)
  const brief = useMemo(() => reply.brief(lang), [reply, lang])
  const reviewId = item.review.id
  const written = () => ({ reviewId, text, variant, promises: reply.promisesIn(text, variant), rewritten: reply.rewritten(text, variant) })

  const first = useRef(true)
  const keep = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    keep.current = () => {
      keep.current = null
      ask('saveReply', { ...written(), state: 'drafted' }).then(({ saved }) => saved && setSaid(now => now || words.panel.saved), onTrouble)
    }
    // Kept soon after the last letter: closing the panel or the browser loses nothing.
    const timer = setTimeout(() => keep.current?.(), KEEP_AFTER_MS)
    return () => clearTimeout(timer)
  }, [text, variant])
  // Gone to the next review before that.
  useEffect(() => () => keep.current?.(), [])

  const step = (change: ReviewStep) => void ask('handleReview', change).then(onHandled, onTrouble)
  useEffect(() => void ask('handleReview', { reviewId, do: 'open' }).catch(onTrouble), [reviewId])

  const state = item.reply?.state
  useEffect(() => {
    if (state !== 'copied' && state !== 'placed') return
    const look = () => ask('lookForReply', reviewId).then(({ posted }) => posted && onHandled(), onTrouble)
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [state, reviewId])

  const copy = async () => {
    await navigator.clipboard.writeText(text)
    await ask('saveReply', { ...written(), state: 'copied' })
    setSaid(words.panel.copied)
    onHandled()
  }
  const put = async () => {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
    if (front?.id === undefined) return setSaid(words.panel.notHere)
    const { box, limit = 0 } = await ask('putInBox', { ...written(), tabId: front.id })
    if (box === 'filled') {
      setSaid(words.panel.filled)
      onHandled()
    } else if (box === 'no box') setSaid(words.panel.noBox)
    else if (box === 'too long') setSaid(say(words.panel.tooLong, { limit, n: text.length }))
    else setSaid(words.panel.notHere)
  }
  const onCopy = () => void copy().catch(onTrouble)
  const onPut = () => void put().catch(onTrouble)
  const mayLeave = brief.publicReply && text.trim() !== ''
  useDeskKeys({
    next: () => onStep(1),
    previous: () => onStep(-1),
    copy: () => mayLeave && onCopy(),
    put: () => mayLeave && !hardFailed && onPut(),
  })
  const evidence = useMemo(() => reply.evidence(lang), [reply, lang])

  return (
    <ReplyDesk
      item={item}
      marks={reply.marks}
      brief={brief}
      suspicions={reply.suspicions(lang)}
      text={text}
      lang={reply.lang}
      checks={checks}
      hardFailed={hardFailed}
      said={said}
      position={position}
      onText={typed => {
        setText(typed)
        setSaid('')
      }}
      onAnother={() => {
        setVariant(variant + 1)
        setText(reply.draft(variant + 1).text)
        setSaid('')
      }}
      onCopy={onCopy}
      onPut={onPut}
      onBack={onBack}
      onStep={onStep}
      onHold={(reason, until) => step({ reviewId, do: 'hold', reason, until })}
      onRelease={() => step({ reviewId, do: 'release' })}
      onFollowedUp={() => step({ reviewId, do: 'follow-up' })}
      onEvidence={
        evidence === undefined
          ? undefined
          : () => {
              // The mark at the beginning tells old editors that this is UTF-8.
              const file = new Blob(['\ufeff', evidence], { type: 'text/plain;charset=utf-8' })
              download(file, say(words.panel.evidence.file, { date: new Date().toISOString().slice(0, 10) }))
            }
      }
    />
  )
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { download } from '../../components/download.ts'
import { blocking, type CheckLine } from '../../components/reply-checks.tsx'
import { ReplyDesk } from '../../components/reply-desk.tsx'
import { Reword } from '../../components/reword.tsx'
import { useWording } from '../../components/wording.tsx'
import { ask } from '../../lib/messages/ask.ts'
import type { ReplyCase, ReviewStep } from '../../lib/messages/contents.ts'
import { shippedMind } from '../../lib/messages/mind.ts'
import type { CheckId } from '../../lib/replies/case.ts'
import { useDeskKeys } from './desk-keys.ts'
import { openReply } from './open-reply.ts'
import { type Judged, useRewording } from './reword.ts'

const KEEP_AFTER_MS = 400
/** Looked for when the typing rests: trying them out takes longer than one letter may. */
const MENDS_AFTER_MS = 200
/** How often the page is looked at for a reply that has left the panel, while its review is open here. */
const LOOK_EVERY_MS = 2000
/** How often, and how long, it is tried again once the seller was asked to open the review's reply box. */
const TRY_BOX_EVERY_MS = 500
const TRY_BOX_FOR_MS = 60_000

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
  /** The tab in which the review's reply box is waited for. */
  const [awaited, setAwaited] = useState<number>()
  const [mends, setMends] = useState<{ of: string; texts: Map<CheckId, string> }>()
  useEffect(() => {
    const timer = setTimeout(() => setMends({ of: text, texts: reply.mends(text) }), MENDS_AFTER_MS)
    return () => clearTimeout(timer)
  }, [reply, text])
  const checks = useMemo(() => reply.check(text, lang), [reply, text, lang]).map(
    (check): CheckLine => ({ ...check, mended: mends?.of === text ? mends.texts.get(check.id) : undefined }),
  )
  const [letStand, setLetStand] = useState(item.reply?.letStand)
  const blocked = blocking(text, checks, letStand).length > 0
  const beside = useMemo(() => reply.beside(variant, lang), [reply, variant, lang])
  const brief = useMemo(() => reply.brief(lang), [reply, lang])
  const reviewId = item.review.id
  const written = () => ({
    reviewId,
    text,
    variant,
    promises: reply.promisesIn(text, variant),
    rewritten: reply.rewritten(text, variant),
    letStand,
    template: reply.templateOf(variant),
  })

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
  }, [text, variant, letStand])
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
  const stopWaiting = () => {
    setAwaited(undefined)
    setSaid('')
  }
  const putIn = async (tabId: number, how?: 'if empty') => {
    const { box, limit = 0 } = await ask('putInBox', { ...written(), tabId, how })
    // Still not open, or no longer waited for.
    if (how && box === 'no box') return
    setAwaited(box === 'no box' ? tabId : undefined)
    if (box === 'filled') {
      setSaid(words.panel.filled)
      onHandled()
    } else if (box === 'no box') setSaid(words.panel.noBox)
    else if (box === 'too long') setSaid(say(words.panel.tooLong, { limit, n: text.length }))
    else setSaid(words.panel.notHere)
  }
  const put = async () => {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
    if (front?.id === undefined) setSaid(words.panel.notHere)
    else await putIn(front.id)
  }
  useEffect(() => {
    if (awaited === undefined || blocked) return
    const timer = setInterval(() => void putIn(awaited, 'if empty').catch(onTrouble), TRY_BOX_EVERY_MS)
    const end = setTimeout(stopWaiting, TRY_BOX_FOR_MS)
    return () => {
      clearInterval(timer)
      clearTimeout(end)
    }
  }, [awaited, blocked])
  const onCopy = () => void copy().catch(onTrouble)
  const onPut = () => void put().catch(onTrouble)
  const mayLeave = text.trim() !== ''
  useDeskKeys({
    next: () => onStep(1),
    previous: () => onStep(-1),
    copy: () => mayLeave && onCopy(),
    put: () => brief.publicReply && mayLeave && !blocked && onPut(),
  })
  /** A model's text goes through the same eyes as ours; what one click would mend is mended. */
  const judged = (written: string): Judged => {
    const names = new Set<string>()
    for (let now = written; ; ) {
      const broken = reply.check(now, lang).filter(check => check.hard && !check.pass)
      if (broken.length === 0) return { text: now, how: names.size > 0 ? 'mended' : 'used', checks: [...names] }
      for (const { id } of broken) names.add(words.panel.check[id])
      const texts = reply.mends(now)
      const mended = broken.flatMap(({ id }) => texts.get(id) ?? [])[0]
      if (mended === undefined) return { text: written, how: 'broken', checks: broken.map(({ id }) => words.panel.check[id]) }
      now = mended
    }
  }
  const rewording = useRewording(() => reply.request(variant), judged, text, setText)
  const evidence = useMemo(() => reply.evidence(lang), [reply, lang])

  return (
    <ReplyDesk
      item={item}
      marks={reply.marks}
      brief={brief}
      country={reply.country}
      fiveS={reply.fiveS(text)}
      suspicions={reply.suspicions(lang)}
      text={text}
      lang={reply.lang}
      checks={checks}
      beside={beside}
      onCopyBeside={words => void navigator.clipboard.writeText(words).catch(onTrouble)}
      letStand={letStand}
      onLetStand={setLetStand}
      said={said}
      position={position}
      onText={typed => {
        setText(typed)
        stopWaiting()
      }}
      onAnother={() => {
        setVariant(variant + 1)
        setText(reply.draft(variant + 1).text)
        stopWaiting()
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
    >
      {rewording && <Reword {...rewording} />}
    </ReplyDesk>
  )
}

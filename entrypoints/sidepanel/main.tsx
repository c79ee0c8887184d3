import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { boot } from '../../components/boot.tsx'
import '../../components/look.css'
import '../../components/card.css'
import '../../components/panel.css'
import { NotifySwitch } from '../../components/notify-switch.tsx'
import { type PanelView, PanelViews } from '../../components/panel-views.tsx'
import { PasteReview } from '../../components/paste-review.tsx'
import { ReviewQueue } from '../../components/review-queue.tsx'
import { TroubleLine } from '../../components/trouble.tsx'
import type { QueueLine } from '../../lib/messages/answers/queue.ts'
import { REVIEWS_READ } from '../../lib/messages/answers/session.ts'
import { ask, NoAnswer } from '../../lib/messages/ask.ts'
import type { ReplyCase, ShopLine, Trouble } from '../../lib/messages/contents.ts'
import { language } from '../../lib/messages/language.ts'
import { PLATFORMS } from '../../lib/replies/platform-rules.ts'
import { Desk } from './desk.tsx'
import { PhrasesPage } from './phrases-page.tsx'
import { EVERYTHING_WAITING, fits } from './queue-filter.ts'
import { useNotify } from './use-notify.ts'

function Panel({ windowId }: { windowId: number }) {
  const [item, setItem] = useState<ReplyCase | null>(null)
  const [lines, setLines] = useState<QueueLine[]>([])
  const [shops, setShops] = useState<ShopLine[]>([])
  const [filter, setFilter] = useState(EVERYTHING_WAITING)
  /** The reviews gone through with next and previous, as they stood when the first was opened: answering one does not reshuffle the rest. */
  const [round, setRound] = useState<string[]>([])
  const [view, setView] = useState<PanelView>('reviews')
  const notices = useNotify()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const onTrouble = (error: unknown) => setTrouble(error instanceof NoAnswer ? error.trouble : 'unavailable')
  const shown = lines.filter(line => fits(line, filter))

  const loadQueue = async () => {
    const found = await ask('queue', 'all')
    setLines(found)
    return found
  }
  const openId = useRef<string | null>(null)
  const open = (id: string) => {
    openId.current = id
    ask('replyCase', id).then(found => openId.current === id && setItem(found), onTrouble)
  }
  /** Not once the seller has gone on to another one. */
  const openAgain = (id: string) => openId.current === id && open(id)
  const showQueue = () => {
    openId.current = null
    setItem(null)
    loadQueue().catch(onTrouble)
    ask('shops', 'all').then(setShops, onTrouble)
  }
  const openFromQueue = (id: string) => {
    setRound(shown.map(line => line.id))
    open(id)
  }
  useEffect(() => {
    const showWanted = async () => {
      const wanted = await ask('wantedReply', windowId)
      if (!wanted) return showQueue()
      ask('shops', 'all').then(setShops, onTrouble)
      setView('reviews')
      open(wanted.reviewId)
      const waiting = await loadQueue()
      setRound(waiting.filter(line => fits(line, EVERYTHING_WAITING)).map(line => line.id))
    }
    void showWanted().catch(onTrouble)
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'session') return
      // "Draft a reply" was clicked on a page while the panel was already open.
      if (`reply-wanted:${windowId}` in changes) void showWanted().catch(onTrouble)
      // A page was read: what waits may be another, and the reply may stand there by now.
      else if (REVIEWS_READ in changes) {
        loadQueue().catch(onTrouble)
        if (openId.current) open(openId.current)
      }
    }
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [windowId])

  const at = item ? round.indexOf(item.review.id) : -1
  const step = (by: 1 | -1) => {
    const id = at < 0 ? undefined : round[at + by]
    if (id !== undefined) open(id)
  }

  /** The desk comes back as it was left: with what was kept, not with what it was opened with. */
  const show = (next: PanelView) => {
    const id = openId.current
    if (next === 'phrases' || !id) return setView(next)
    ask('replyCase', id).then(found => {
      setItem(found)
      setView(next)
    }, onTrouble)
  }

  return (
    <main class="panel">
      <TroubleLine trouble={trouble} />
      <PanelViews view={view} onView={show} />
      {view === 'phrases' ? (
        <PhrasesPage item={item} shops={shops} onTrouble={onTrouble} />
      ) : item ? (
        <Desk
          key={item.review.id}
          item={item}
          position={at < 0 ? undefined : { at: at + 1, of: round.length }}
          onBack={showQueue}
          onStep={step}
          onHandled={() => openAgain(item.review.id)}
          onTrouble={onTrouble}
        />
      ) : (
        <>
          <ReviewQueue lines={lines} shown={shown} filter={filter} onFilter={setFilter} onOpen={openFromQueue} />
          <PasteReview
            shops={shops}
            platforms={PLATFORMS.map(({ id }) => id)}
            onPaste={pasted => void ask('pasteReview', pasted).then(kept => kept && open(kept.reviewId), onTrouble)}
          />
          <NotifySwitch on={notices.on} onTurn={notices.turn} onHourly={notices.hourly} />
        </>
      )}
    </main>
  )
}

const { id: windowId = -1 } = await browser.windows.getCurrent()
boot((await language.get()).language, 'Regulars', <Panel windowId={windowId} />)

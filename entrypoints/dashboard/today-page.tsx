import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ComputingLine } from '../../components/computing.tsx'
import { NotifySwitch } from '../../components/notify-switch.tsx'
import { Today } from '../../components/today.tsx'
import { useWording } from '../../components/wording.tsx'
import type { QueueLine } from '../../lib/messages/answers/queue.ts'
import { REVIEWS_READ, wantedReplies } from '../../lib/messages/answers/session.ts'
import { ask } from '../../lib/messages/ask.ts'
import { EVERYTHING_WAITING, fits } from '../sidepanel/queue-filter.ts'
import { useNotify } from '../sidepanel/use-notify.ts'
import { CustomerOver } from './customer-over.tsx'
import { promiseKey } from './place.ts'
import { useFigures } from './use-figures.ts'

/** What is to be done today in one shop. `promise`: the one a reminder was about. */
export function TodayPage({ shop, promise, onTrouble }: { shop: string | undefined; promise?: string; onTrouble(error: unknown): void }) {
  const { words, say, moment } = useWording()
  const { state, cancel, again } = useFigures('today', shop, onTrouble)
  const [queue, setQueue] = useState<QueueLine[]>()
  /** Promises kept since the shop was gone through. */
  const [kept, setKept] = useState<string[]>([])
  const notices = useNotify()
  const [opened, setOpened] = useState<{ customer: string; name: string } | null>(null)
  useEffect(() => {
    const load = () => void ask('queue', 'all').then(setQueue, onTrouble)
    load()
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && REVIEWS_READ in changes) load()
    }
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [])
  if (!shop) return <p class="quiet-text">{words.dashboard.noShops}</p>
  const { promises, orders, reviews, broken = 0 } = state.at === 'shown' ? state.answer : {}
  return (
    <>
      {state.at !== 'shown' && (
        <ComputingLine progress={state.at === 'stopped' ? null : state.progress} onCancel={cancel} onAgain={again} />
      )}
      {state.at === 'shown' && state.keptOn && (
        <p role="status">{say(words.dashboard.business.keptOn, { moment: moment(state.keptOn) })}</p>
      )}
      {broken > 0 && <p class="warn">{say(words.dashboard.broken, { n: broken })}</p>}
      <Today
        promises={promises?.filter(({ customer, promise }) => !kept.includes(`${customer} ${promise.id}`))}
        wanted={promises?.find(one => promiseKey(one.promise) === promise)?.promise.id}
        waiting={queue?.filter(line => fits(line, { ...EVERYTHING_WAITING, shop }))}
        orders={orders}
        reviews={reviews}
        onCustomer={(customer, name) => setOpened({ customer, name })}
        onReview={openReview}
        onAlarm={() => {
          location.hash = 'business'
        }}
        onKept={(customer, promise) =>
          void ask('promiseKept', { customer, promise, kept: true }).then(
            () => setKept(now => [...now, `${customer} ${promise}`]),
            onTrouble,
          )
        }
      />
      <NotifySwitch on={notices.on} onTurn={notices.turn} onHourly={notices.hourly} />
      {opened && (
        <CustomerOver
          title={opened.name || words.card.unknown}
          customer={opened.customer}
          onClose={() => setOpened(null)}
          onTrouble={onTrouble}
        />
      )}
    </>
  )
}

/** Which window this is, asked before it is needed: the side panel opens only within a click, not after waiting. */
let ownWindow: number | undefined
void browser.windows.getCurrent().then(({ id }) => {
  ownWindow = id
})

/** Opens the desk with a review; in a tab where the browser does not let us open the panel. */
function openReview(reviewId: string): void {
  const opened =
    browser.sidePanel && ownWindow !== undefined ? browser.sidePanel.open({ windowId: ownWindow }) : Promise.reject(new Error('no panel'))
  if (ownWindow !== undefined) void wantedReplies.set(ownWindow, { reviewId })
  opened.catch(() => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }))
}

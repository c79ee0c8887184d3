import { browser } from 'wxt/browser'
import { dueWords } from '../../components/due-words.ts'
import { noticeWords } from '../../components/urgency-words.ts'
import { wordingIn } from '../../components/wording.tsx'
import { troubleOf } from '../../lib/messages/answer.ts'
import { type DueToday, tellOfDue } from '../../lib/messages/answers/due-today.ts'
import type { QueueLine } from '../../lib/messages/answers/queue.ts'
import { wantedReplies } from '../../lib/messages/answers/session.ts'
import { language } from '../../lib/messages/language.ts'
import type { Store } from '../../lib/profiles/store.ts'
import { hashOf, type Place, promiseKey } from '../dashboard/place.ts'

/** Where a click on a note leads; it is the note's name. */
type LeadsTo = { windowId?: number; tabId?: number; reviewId?: string; shop: string } | (Place & { on: string })

const mayTell = () => browser.permissions.contains({ permissions: ['notifications'] })

const show = (to: LeadsTo, said: { title: string; message: string }) =>
  browser.notifications.create(JSON.stringify(to), { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), ...said })

/** A note on the screen of new bad reviews, if the seller wanted such notes. */
export async function tellNew(lines: QueueLine[], { tabId, windowId }: { tabId?: number; windowId?: number }): Promise<void> {
  if (!(await mayTell())) return
  const wording = wordingIn((await language.get()).language)
  for (const [shop, ofShop] of Map.groupBy(lines, line => line.shop))
    await show({ windowId, tabId, reviewId: ofShop[0]?.id, shop }, noticeWords(wording, ofShop))
}

async function tellDue(due: DueToday): Promise<void> {
  const { shop, promises } = due
  const [first] = promises
  const promise = first && promiseKey(first.promise)
  await show(
    { part: promise ? 'today' : 'service', shop, promise, on: new Date().toISOString() },
    dueWords(wordingIn((await language.get()).language), due),
  )
}

const HOURLY = 'hourly'

/**
 * Looks for what is due whenever the background wakes: with the browser, with a page that is read, and where the browser lets us (Firefox gives alarms only to
 * who asks for them at install), every hour.
 */
export function tellWhatIsDue(store: () => Promise<Store>): void {
  const look = async () => {
    if (await mayTell()) await tellOfDue(store, new Date(), tellDue).catch(troubleOf)
  }
  const lookHourly = async () => {
    if (!browser.alarms) return
    browser.alarms.onAlarm.addListener(({ name }) => name === HOURLY && void look())
    if (!(await browser.alarms.get(HOURLY))) await browser.alarms.create(HOURLY, { periodInMinutes: 60 })
  }
  // An event page that is only woken by listeners set at once.
  browser.runtime.onStartup.addListener(look)
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('alarms')) void lookHourly()
    if (permissions.includes('notifications')) void look()
  })
  void lookHourly()
  void look()
}

/** What a click on a note does, also where the permission comes while we run: the browser gives us what it is for only then. */
export function answerNotices(): void {
  const answer = () => browser.notifications?.onClicked.addListener(openNoticed)
  answer()
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) answer()
  })
}

function openNoticed(name: string): void {
  const to = JSON.parse(name) as LeadsTo
  if ('part' in to) void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${hashOf(to)}` })
  else openReview(to)
  void browser.notifications.clear(name)
}

/** Opens the desk with the review of a note; in a tab of its own where the browser does not let us open the panel. */
function openReview({ windowId, tabId, reviewId = '' }: { windowId?: number; tabId?: number; reviewId?: string }): void {
  // First of all, and without waiting: the browser opens the panel only within the click.
  const opened = browser.sidePanel && windowId !== undefined ? browser.sidePanel.open({ windowId }) : Promise.reject(new Error('no panel'))
  if (windowId !== undefined) void wantedReplies.set(windowId, { reviewId, tabId })
  opened.then(
    () => browser.windows.update(windowId ?? 0, { focused: true }),
    () => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html'), windowId }),
  )
}

import { browser } from 'wxt/browser'
import type { ShopName } from '../../pages/facts.ts'
import type { Sender } from '../answer.ts'
import type { TabState } from '../contents.ts'

/** What lives as long as the browser runs and outlives the service worker: kept in session storage, which no page can reach. */

const read = async <T>(key: string): Promise<T | null> => ((await browser.storage.session.get(key))[key] as T | undefined) ?? null
const write = (key: string, value: unknown) => browser.storage.session.set({ [key]: value })

interface GivenCard {
  tabId: number
  /** The frame of the row it was opened from. */
  frameId?: number
  customer: string
  orderId?: string
  /** The one document that has shown the token; undefined until it does. */
  frame?: string
}

export const cards = {
  /** A one-time token for a card in this tab. It names nobody: what it stands for is kept here. */
  async add(card: GivenCard): Promise<string> {
    const token = crypto.randomUUID()
    // One open card a tab: the token before it is worth nothing now.
    const previous = await read<string>(`card-of-tab:${card.tabId}`)
    if (previous) await browser.storage.session.remove(`card:${previous}`)
    await write(`card:${token}`, card)
    await write(`card-of-tab:${card.tabId}`, token)
    return token
  },
  /** What a token stands for, to the tab it was made for and to the first frame of it that shows it; to anybody else nothing. */
  async claim(token: string, { tabId, frame }: Sender): Promise<GivenCard | null> {
    const card = await read<GivenCard>(`card:${token}`)
    if (!card || card.tabId !== tabId || (card.frame !== undefined && card.frame !== frame)) return null
    if (card.frame === undefined) await write(`card:${token}`, { ...card, frame })
    return card
  },
}

export const slips = {
  /** A key for a slip's address; whom it stands for is kept here. */
  async add(slip: { customer: string; orderId: string }): Promise<string> {
    const key = crypto.randomUUID()
    await write(`slip:${key}`, slip)
    return key
  },
  get: (key: string): Promise<{ customer: string; orderId: string } | null> => read(`slip:${key}`),
}

const BAD_HEALTH: Partial<Record<TabState['reading'], string>> = { partly: '…', broken: '!' }

/** What was read in one frame of a tab. */
export interface FrameState extends Omit<TabState, 'tabHost'> {
  frameId: number
  /** The document in the frame. */
  frame: string
  /** The shop that the frame itself names. */
  named?: ShopName
}

/** From what a tab without a list says up to what the seller must know of. */
const URGENCY: TabState['reading'][] = ['not a list', 'empty', 'fine', 'partly', 'broken']
const urgency = ({ trouble, shop, reading }: FrameState) => (trouble ? 9 : shop === 'ask' ? 8 : URGENCY.indexOf(reading))

/** Two frames of a tab are read at the same time: what each says is written down after the other's. */
let turn: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work)
  turn = result.catch(() => {})
  return result
}

export const tabs = {
  get: (tabId: number): Promise<TabState | null> => read<TabState>(`tab:${tabId}`),
  frames: async (tabId: number): Promise<FrameState[]> => (await read<FrameState[]>(`frames-of-tab:${tabId}`)) ?? [],
  /** Remembers what was read in a frame of a tab and shows on the toolbar icon how the worst of its frames is. True for a document not heard of before. */
  set: (tabId: number, state: FrameState): Promise<boolean> => inTurn(() => setFrame(tabId, state)),
  all: async (): Promise<number[]> => (await read<number[]>('tabs')) ?? [],
}

/** Whether our script still runs in a frame: what is meant for nobody is heard and left unanswered. */
async function isThere(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { to: 'nobody' }, { frameId })
    return true
  } catch {
    return false
  }
}

async function setFrame(tabId: number, state: FrameState): Promise<boolean> {
  const before = await tabs.frames(tabId)
  const others: FrameState[] = []
  for (const other of before) if (other.frameId !== state.frameId && (await isThere(tabId, other.frameId))) others.push(other)
  const frames = [...others, state]
  const { frameId: _id, frame: _frame, named: _named, ...worst } = frames.reduce((a, b) => (urgency(b) > urgency(a) ? b : a))
  await write(`frames-of-tab:${tabId}`, frames)
  await write(`tab:${tabId}`, { ...worst, tabHost: frames.find(({ frameId }) => frameId === 0)?.host ?? state.host } satisfies TabState)
  const ids = await tabs.all()
  if (!ids.includes(tabId)) await write('tabs', [...ids, tabId].slice(-200))
  const text = worst.trouble ? '!' : worst.shop === 'ask' ? '?' : (BAD_HEALTH[worst.reading] ?? null)
  try {
    // Null (the types do not know it): the tab shows what the icon shows everywhere, how many new bad reviews there are.
    await browser.action.setBadgeText({ tabId, text: text as string })
    if (text !== null) await browser.action.setBadgeBackgroundColor({ tabId, color: text === '!' ? '#96160f' : '#6b4700' })
  } catch {
    // The tab was closed meanwhile.
  }
  return !before.some(({ frame }) => frame === state.frame)
}

export const wantedReplies = {
  /** The review the side panel of this window is to show next. */
  set: (windowId: number, wanted: { reviewId: string; tabId?: number }) => write(`reply-wanted:${windowId}`, wanted),
  get: (windowId: number): Promise<{ reviewId: string; tabId?: number } | null> => read(`reply-wanted:${windowId}`),
}

/** Told to our own pages, which listen to the session: a page of reviews has been read, and what came of it is stored. */
export const REVIEWS_READ = 'reviews-read'
export const tellReviewsRead = (now: Date): Promise<void> => write(REVIEWS_READ, now.toISOString())

interface NewReview {
  id: string
  /** False: it came in the quiet hours, and is told when they are over. */
  told: boolean
}

/** The icon has room for two digits. */
const MOST_NEW = 99

/** New bad reviews nobody has looked at yet: counted on the icon, each told once. */
export const newReviews = {
  /** Counts the ones seen for the first time; gives those to be told of now. */
  seen: (ids: string[], quiet: boolean): Promise<string[]> =>
    inTurn(async () => {
      const before = (await read<NewReview[]>('new-reviews')) ?? []
      const all = [...before, ...ids.map(id => ({ id, told: false }))].slice(-MOST_NEW)
      const toTell = quiet ? [] : all.filter(({ told }) => !told).map(({ id }) => id)
      if (ids.length > 0 || toTell.length > 0) await writeNew(all.map(one => ({ ...one, told: one.told || !quiet })))
      return toTell
    }),
  /** Somebody has looked at this one. */
  opened: (id: string): Promise<void> =>
    inTurn(async () => {
      const before = (await read<NewReview[]>('new-reviews')) ?? []
      if (before.some(one => one.id === id)) await writeNew(before.filter(one => one.id !== id))
    }),
}

async function writeNew(reviews: NewReview[]): Promise<void> {
  await write('new-reviews', reviews)
  await browser.action.setBadgeText({ text: reviews.length > 0 ? String(reviews.length) : '' })
  await browser.action.setBadgeBackgroundColor({ color: '#174a8c' })
}

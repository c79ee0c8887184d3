import { browser } from 'wxt/browser'
import type { Sender } from '../answer.ts'
import type { TabState } from '../protocol.ts'

/** What lives as long as the browser runs and outlives the service worker: kept in session storage, which no page can reach. */

const read = async <T>(key: string): Promise<T | null> => ((await browser.storage.session.get(key))[key] as T | undefined) ?? null
const write = (key: string, value: unknown) => browser.storage.session.set({ [key]: value })

interface GivenCard {
  tabId: number
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

const BAD_HEALTH: Partial<Record<TabState['reading'], string>> = { partly: '…', broken: '!' }

export const tabs = {
  get: (tabId: number): Promise<TabState | null> => read<TabState>(`tab:${tabId}`),
  /** Remembers what was read in a tab and shows its health on the toolbar icon. */
  async set(tabId: number, state: TabState): Promise<void> {
    await write(`tab:${tabId}`, state)
    const ids = (await read<number[]>('tabs')) ?? []
    if (!ids.includes(tabId)) await write('tabs', [...ids, tabId].slice(-200))
    const text = state.trouble ? '!' : state.shop === 'ask' ? '?' : (BAD_HEALTH[state.reading] ?? '')
    try {
      await browser.action.setBadgeText({ tabId, text })
      await browser.action.setBadgeBackgroundColor({ tabId, color: text === '!' ? '#96160f' : '#6b4700' })
    } catch {
      // The tab was closed meanwhile.
    }
  },
  all: async (): Promise<number[]> => (await read<number[]>('tabs')) ?? [],
}

export const wantedReplies = {
  /** The review the side panel of this window is to show next. */
  set: (windowId: number, wanted: { reviewId: string; tabId?: number }) => write(`reply-wanted:${windowId}`, wanted),
  get: (windowId: number): Promise<{ reviewId: string; tabId?: number } | null> => read(`reply-wanted:${windowId}`),
}

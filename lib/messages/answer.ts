import { browser } from 'wxt/browser'
import { BrokenRecord } from '../profiles/migrations.ts'
import { StorageFull, StoreIsNewer } from '../profiles/store.ts'
import type { Trouble } from './contents.ts'
import type { Answer, Argument, MessageName } from './protocol.ts'
import { shapes } from './shapes.ts'

/** Who may ask what: a seller's page brings facts and gets codes; the framed card speaks with its token; our own pages may ask the rest. */
type Asker = 'page' | 'card' | 'own'

const FROM_A_PAGE: readonly MessageName[] = ['pageRead', 'bringDrawing', 'openCard', 'draftReply', 'recipes', 'keepRecipe']
const FROM_A_CARD: readonly MessageName[] = ['card', 'cardNote', 'cardHeight', 'cardClose', 'cardSlip']

/** Where a message came from, as the browser (not the message) says. */
export interface Sender {
  url: string
  tabId?: number
  windowId?: number
  frameId?: number
  /** Names one document in one frame; a card's token is bound to it. */
  frame: string
}

export type Answers = { [M in MessageName]: (argument: Argument<M>, sender: Sender) => Promise<Answer<M>> | Answer<M> }

/** True when this asker may send this message. */
export const mayAsk = (asker: Asker, name: MessageName): boolean =>
  asker === 'page'
    ? FROM_A_PAGE.includes(name)
    : asker === 'card'
      ? FROM_A_CARD.includes(name)
      : !FROM_A_PAGE.includes(name) && !FROM_A_CARD.includes(name)

type RawSender = {
  id?: string
  url?: string
  frameId?: number
  documentId?: string
  tab?: { id?: number; windowId?: number; url?: string }
}

/** A page can change its address without being loaded anew: the browser tells us the one it was loaded with, and of the tab the one it has now. */
function addressOf({ url = '', frameId, tab }: RawSender): string {
  const now = frameId === 0 && tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null
  return now && now.origin === new URL(url).origin ? now.href : url
}

function askerOf(sender: RawSender): Asker | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null
  const card = new URL(browser.runtime.getURL('/card.html'))
  const url = new URL(sender.url)
  // By the scheme, not the host: the card's is another one each session. Whose extension it is the id has said.
  if (url.protocol !== card.protocol) return sender.tab ? 'page' : null
  // A page of ours inside somebody else's page is the card, whatever it says it is.
  if (sender.tab && sender.frameId !== 0) return url.pathname === card.pathname ? 'card' : null
  return 'own'
}

/** What an error is to the seller. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof StorageFull) return 'storage-full'
  if (error instanceof StoreIsNewer) return 'store-newer'
  if (error instanceof BrokenRecord) return 'record-broken'
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 'unavailable'
}

/** Answers every message: checks sender, name and shape first; what fails is refused, never guessed. Answers only after the work is stored. */
export function answerMessages(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, rawSender: unknown, reply: (answer: unknown) => void) => {
    if (typeof message !== 'object' || message === null || !('ask' in message)) return false
    const { ask: name, argument } = message as { ask: MessageName; argument: unknown }
    const raw = rawSender as RawSender
    const asker = askerOf(raw)
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : null
    const checked = shape?.safeParse(argument)
    if (!asker || !checked?.success || !mayAsk(asker, name)) {
      reply({ trouble: 'refused' satisfies Trouble })
      return true
    }
    const sender: Sender = {
      url: addressOf(raw),
      tabId: raw.tab?.id,
      windowId: raw.tab?.windowId,
      frameId: raw.frameId,
      frame: `${raw.tab?.id}/${raw.frameId}/${raw.documentId ?? raw.url}`,
    }
    // Called at once, without waiting: opening the side panel needs the gesture of the click that sent this message.
    const answer = answers[name] as (argument: unknown, sender: Sender) => unknown
    try {
      Promise.resolve(answer(checked.data, sender)).then(
        value => reply({ value }),
        error => reply({ trouble: troubleOf(error) }),
      )
    } catch (error) {
      reply({ trouble: troubleOf(error) })
    }
    return true
  })
}

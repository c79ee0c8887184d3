import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { readPage } from '../lib/extraction/read-page.ts'
import { ask } from '../lib/messages/ask.ts'
import type { ToPage } from '../lib/messages/protocol.ts'
import { startOverlay } from '../lib/overlay/overlay.ts'

/** Runs in the tabs the seller has allowed, or once where the icon was clicked; registered by lib/sites, never by the manifest. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    // The icon was clicked again: the script that is already here reads again.
    if (globalThis.regularsReadAgain) return globalThis.regularsReadAgain()
    const stop = new AbortController()
    const leave = () => {
      stop.abort()
      delete globalThis.regularsReadAgain
    }
    ctx.onInvalidated(leave)

    const overlay = startOverlay(document, stop.signal, {
      read: () => readPage(document, new URL(location.href), new Date(), globalThis.regularsMarketplaces ?? []),
      keep: reading => ask('pageRead', reading),
      cardAddress: async row => {
        const card = await ask('openCard', row)
        return card && `${browser.runtime.getURL('/card.html')}#${card.token}`
      },
      draft: row => ask('draftReply', row),
      gone: leave,
    })
    globalThis.regularsReadAgain = overlay.readAgain

    const listen = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
      const told = message as ToPage | undefined
      if (told?.to !== 'page') return false
      if (told.do === 'fill') {
        reply(overlay.fill(told.review, told.text))
        return true
      }
      if (told.do === 'leave') leave()
      else if (told.do === 'read again') overlay.readAgain()
      else if (told.do === 'size card') overlay.sizeCard(told.height)
      else overlay.closeCard()
      return false
    }
    browser.runtime.onMessage.addListener(listen)
    stop.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen))
  },
})

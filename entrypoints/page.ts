import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openPage } from '../lib/extraction/read-page.ts'
import { ask } from '../lib/messages/ask.ts'
import type { ToPage } from '../lib/messages/protocol.ts'
import { runtime } from '../lib/messages/runtime.ts'
import { startOverlay } from '../lib/overlay/overlay.ts'

/** Runs in the tabs the seller has allowed, or once where the icon was clicked; registered by lib/sites, never by the manifest. */
export default defineUnlistedScript(() => {
  // The icon was clicked again: the script that is already here reads again.
  if (globalThis.regularsReadAgain) return globalThis.regularsReadAgain()
  const stop = new AbortController()
  const leave = () => {
    stop.abort()
    delete globalThis.regularsReadAgain
  }

  const overlay = startOverlay(document, stop.signal, {
    open: () => {
      const { regularsKnowPages: know, regularsTaught: taught, regularsDetails: details, regularsBoxes: boxes } = globalThis
      return openPage(document, new URL(location.href), new Date(), { know, taught: taught?.open, boxes }, details)
    },
    waiting: () => globalThis.regularsTaught?.ready,
    keep: read => ask('pageRead', read),
    drawing: async () => {
      if (!globalThis.regularsDrawing) await ask('bringDrawing', 'here')
      return globalThis.regularsDrawing
    },
    cardAddress: async row => {
      const card = await ask('openCard', row)
      return card && `${runtime.getURL('/card.html')}#${card.token}`
    },
    draft: row => ask('draftReply', row),
    gone: leave,
  })
  globalThis.regularsReadAgain = overlay.readAgain

  const listen = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    const told = message as ToPage | undefined
    if (told?.to !== 'page') return false
    if (told.do === 'fill') {
      overlay.fill(told).then(reply, () => reply({ box: 'not on this page' }))
      return true
    }
    if (told.do === 'leave') leave()
    else if (told.do === 'read again') overlay.readAgain()
    else if (told.do === 'size card') overlay.sizeCard(told.height)
    else overlay.closeCard()
    return false
  }
  runtime.onMessage.addListener(listen)
  stop.signal.addEventListener('abort', () => runtime.onMessage?.removeListener(listen))
})

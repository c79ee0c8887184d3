import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openTaught } from '../lib/extraction/taught.ts'
import { ask } from '../lib/messages/ask.ts'

/**
 * Brings what the seller taught to the pages of a host that has any. Registered by lib/sites so that it is there before the reader; run again on a page
 * where something was taught just now, it asks anew.
 */
export default defineUnlistedScript(() => {
  let open = openTaught([])
  globalThis.regularsTaught = {
    open: (url, reader) => open(url, reader),
    // Without an answer the page is read without.
    ready: ask('recipes', 'here').then(
      recipes => {
        open = openTaught(recipes)
      },
      () => undefined,
    ),
  }
})

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openAsList } from '../lib/extraction/open-detail.ts'

/**
 * What knows pages about one order or customer. Brought by the background to a page on which no list, or a doubtful one, was read; the page is then read
 * again.
 */
export default defineUnlistedScript(() => {
  globalThis.regularsDetails = openAsList
  globalThis.regularsReadAgain?.()
})

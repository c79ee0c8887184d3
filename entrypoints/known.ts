import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { knowPages } from '../lib/extraction/known-page.ts'

/** Knows the pages of a marketplace: its own file, which says what they are like, runs before this, and the reader after it. */
export default defineUnlistedScript(() => {
  globalThis.regularsKnowPages = knowPages(globalThis.regularsMarketplaces ?? [])
})

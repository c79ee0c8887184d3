import type { Browser } from 'wxt/browser'

const { browser, chrome } = globalThis as unknown as {
  browser?: { runtime: typeof Browser.runtime }
  chrome?: { runtime: typeof Browser.runtime }
}

/**
 * Messaging as the browser itself gives it. What runs on a seller's page goes without the polyfill: promises are native there in every browser we
 * support, and its 3 kB would be loaded into every page.
 */
export const runtime = ((browser ?? chrome) as { runtime: typeof Browser.runtime }).runtime

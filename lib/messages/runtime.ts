import type { Browser } from 'wxt/browser'

type Native = Pick<typeof Browser, 'runtime' | 'storage' | 'i18n'>

const { browser, chrome } = globalThis as unknown as { browser?: Native; chrome?: Native }

/**
 * What the browser itself gives. What runs on a seller's page goes without the polyfill: promises are native there in every browser we support, and its
 * 3 kB would be loaded into every page.
 */
export const { runtime, storage, i18n } = (browser ?? chrome) as Native

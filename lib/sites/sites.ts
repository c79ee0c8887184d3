import { browser } from 'wxt/browser'

/**
 * Which sites the extension may read. The browser's own permissions are the truth; the registered script is brought in line with them at start-up and
 * whenever they change, so nothing runs anywhere else.
 */

/** A marketplace as far as permissions go: which hosts are asked for together. */
export interface SiteGroup {
  id: string
  label: string
  matches: string[]
}

const PAGE_SCRIPT = '/page.js'
const DRAWING_SCRIPT = '/drawing.js'
const marketplaceScript = (id: string) => `/marketplace-${id}.js`
const SCRIPT_ID = 'page'

/** `*://*` patterns have no host of their own: the shop is self-hosted and its host is the seller's. */
const isSelfHosted = (pattern: string) => /^[^:]+:\/\/\*\//.test(pattern)

/** Whether an address fits a match pattern (`*://*.host/path*`). */
export function fits(pattern: string, url: URL): boolean {
  const [, scheme = '', host = '', path = ''] = /^([^:]+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
  const schemeFits = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`
  const hostFits = host === '*' || (host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host)
  const pathFits = new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(url.pathname + url.search)
  return schemeFits && hostFits && pathFits
}

/** The marketplace an address belongs to, by its hosts or, where self-hosted, by its paths. */
export const groupOf = (url: URL, groups: SiteGroup[]): SiteGroup | undefined =>
  groups.find(group => group.matches.some(pattern => fits(pattern, url)))

/** What is asked for in one prompt to be "always on" here: all hosts of the marketplace, or the seller's own host. */
export function originsFor(url: URL, groups: SiteGroup[]): string[] {
  const group = groupOf(url, groups)
  const hosted = group?.matches.filter(pattern => !isSelfHosted(pattern)) ?? []
  // A match pattern has no port: the browser grants a host with all its ports.
  return hosted.length > 0 ? hosted.map(pattern => pattern.replace(/^([^:]+:\/\/[^/]+).*/, '$1/*')) : [`${url.protocol}//${url.hostname}/*`]
}

/** The scripts a page at this address needs: its marketplace's own file, when there is one, before the reader. */
export function scriptsFor(url: URL, groups: SiteGroup[]): string[] {
  const group = groupOf(url, groups)
  return [...(group ? [marketplaceScript(group.id)] : []), PAGE_SCRIPT]
}

/** The origins the seller has allowed, as match patterns. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return [...origins].sort()
}

interface Script {
  id: string
  js: string[]
  matches: string[]
  excludeMatches?: string[]
}

/** A marketplace's pages get its own file and then the reader; every other allowed page the reader alone. */
function scriptsWanted(origins: string[], groups: SiteGroup[]): Script[] {
  if (origins.length === 0) return []
  const ofMarketplaces = groups.flatMap(group => {
    const matches = group.matches.flatMap(pattern => matchesWithin(pattern, origins))
    return matches.length > 0 ? [{ id: `marketplace-${group.id}`, js: [marketplaceScript(group.id), PAGE_SCRIPT], matches }] : []
  })
  const taken = ofMarketplaces.flatMap(script => script.matches)
  return [...ofMarketplaces, { id: SCRIPT_ID, js: [PAGE_SCRIPT], matches: origins, ...(taken.length > 0 ? { excludeMatches: taken } : {}) }]
}

/** The part of a marketplace's pattern that is allowed: the pattern itself, or for a self-hosted one its path on every allowed host. */
function matchesWithin(pattern: string, origins: string[]): string[] {
  if (isSelfHosted(pattern)) return origins.map(origin => origin.replace(/\/\*$/, '') + pattern.replace(/^[^:]+:\/\/\*/, ''))
  const example = new URL(pattern.replace(/^\*/, 'https').replaceAll('*', 'x'))
  return origins.some(origin => fits(origin, example)) ? [pattern] : []
}

/** Brings the registered scripts in line with what is allowed now; safe to call at any time, any number of times. */
export async function reconcileScripts(groups: SiteGroup[]): Promise<void> {
  const wanted = scriptsWanted(await allowedOrigins(), groups)
  const registered = await browser.scripting.getRegisteredContentScripts()
  const stale = registered.filter(script => !wanted.some(want => want.id === script.id)).map(script => script.id)
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale })
  for (const script of wanted) {
    // Some back-offices are a menu around a frame with the list in it.
    const full = { ...script, allFrames: true, runAt: 'document_idle' as const, persistAcrossSessions: true }
    const same = registered.find(known => known.id === script.id)
    if (!same) await browser.scripting.registerContentScripts([full])
    else if (
      String(same.matches) !== String(script.matches) ||
      String(same.js) !== String(script.js) ||
      !same.allFrames ||
      String(same.excludeMatches ?? '') !== String(script.excludeMatches ?? '')
    )
      await browser.scripting.updateContentScripts([full])
  }
}

/** Reads a tab once with all its frames that may be read, under the permission the click on the icon gave. False where no script may run (the browser's own pages, its web store). */
export async function readTabOnce(tabId: number, url: URL, groups: SiteGroup[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: scriptsFor(url, groups) as never })
    return true
  } catch {
    return false
  }
}

/** Brings what draws into a frame that has our reader. False when we may not run there any more. */
export async function bringDrawing(tabId: number, frameId = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [DRAWING_SCRIPT] as never })
    return true
  } catch {
    return false
  }
}

/** Reads the allowed pages that are open already: those that were there before the permission, or before an update of the extension. */
export async function readOpenTabs(groups: SiteGroup[]): Promise<void> {
  const origins = await allowedOrigins()
  if (origins.length === 0) return
  for (const { id, url } of await browser.tabs.query({ url: origins })) {
    if (id !== undefined && url) await readTabOnce(id, new URL(url), groups)
  }
}

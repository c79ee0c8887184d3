import { browser } from 'wxt/browser'
import type { Marketplace } from '../pages/marketplace.ts'
import { writerOrigin } from './writer-access.ts'

/**
 * Which sites the extension may read. The browser's own permissions are the truth; the registered script is brought in line with them at start-up and
 * whenever they change, so nothing runs anywhere else.
 */

/** A marketplace as far as the seller chooses it: which hosts are asked for together, and what is to be expected of it. */
export type SiteGroup = Pick<Marketplace, 'id' | 'label' | 'matches' | 'proof' | 'buyer'>

const PAGE_SCRIPT = '/page.js'
const DRAWING_SCRIPT = '/drawing.js'
const SELDOM_SCRIPT = '/seldom.js'
/** What was taught, and what finds lists that are no tables: one of those may be what was taught. */
const TAUGHT_SCRIPTS = ['/taught.js', SELDOM_SCRIPT]
/** What a marketplace's own file says, and what knows pages by it. */
const marketplaceScripts = (id: string) => [`/marketplace-${id}.js`, '/known.js']
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

const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\/([^/]+).*/, '$1')
/** trade.taobao.com and qn.taobao.com are one site; www.ebay.de and www.ebay.com are two, and a seller needs but their own country's. */
const isSameSite = (a: string, b: string) => a.endsWith(b.replace(/^[^.]+/, '')) || b.endsWith(a.replace(/^[^.]+/, ''))

/** What is asked for in one prompt to be "always on" here: all hosts of the marketplace on this site, or the seller's own host. */
export function originsFor(url: URL, groups: SiteGroup[]): string[] {
  const group = groupOf(url, groups)
  const hosted = group?.matches.filter(pattern => !isSelfHosted(pattern) && isSameSite(hostOf(pattern), url.hostname)) ?? []
  // A match pattern has no port: the browser grants a host with all its ports.
  return hosted.length > 0 ? hosted.map(pattern => pattern.replace(/^([^:]+:\/\/[^/]+).*/, '$1/*')) : [`${url.protocol}//${url.hostname}/*`]
}

/**
 * The scripts a page at this address needs: before the reader what was taught, where anything was taught on its host, and its marketplace's own file,
 * when there is one.
 */
export function scriptsFor(url: URL, groups: SiteGroup[], taughtHosts: string[]): string[] {
  const group = groupOf(url, groups)
  return [...(taughtHosts.includes(url.host) ? TAUGHT_SCRIPTS : []), ...(group ? marketplaceScripts(group.id) : []), PAGE_SCRIPT]
}

/** The origins the seller has allowed to be read, as match patterns. */
export async function allowedOrigins(): Promise<string[]> {
  const [{ origins = [] }, ofWriter] = await Promise.all([browser.permissions.getAll(), writerOrigin()])
  return origins.filter(origin => origin !== ofWriter).sort()
}

interface Script {
  id: string
  js: string[]
  matches: string[]
  excludeMatches?: string[]
  runAt: 'document_start' | 'document_idle'
}

/** A marketplace's pages get its own file and then the reader; every other allowed page the reader alone. What was taught is there before either. */
function scriptsWanted(origins: string[], groups: SiteGroup[], taughtHosts: string[]): Script[] {
  if (origins.length === 0) return []
  const ofMarketplaces = groups.flatMap((group): Script[] => {
    const matches = group.matches.flatMap(pattern => matchesWithin(pattern, origins))
    const js = [...marketplaceScripts(group.id), PAGE_SCRIPT]
    return matches.length > 0 ? [{ id: `marketplace-${group.id}`, js, matches, runAt: 'document_idle' }] : []
  })
  const taken = ofMarketplaces.flatMap(script => script.matches)
  const excludeMatches = taken.length > 0 ? { excludeMatches: taken } : {}
  const taught = [...new Set(taughtHosts.flatMap(host => hostWithin(host, origins)))]
  return [
    // Scripts registered one by one run in no certain order: what comes first starts with the document.
    ...(taught.length > 0 ? [{ id: 'taught', js: TAUGHT_SCRIPTS, matches: taught, runAt: 'document_start' as const }] : []),
    ...ofMarketplaces,
    { id: SCRIPT_ID, js: [PAGE_SCRIPT], matches: origins, ...excludeMatches, runAt: 'document_idle' },
  ]
}

/** The part of what is allowed that is this host's; a match pattern has no port. */
function hostWithin(host: string, origins: string[]): string[] {
  const { hostname } = new URL(`https://${host}/`)
  return origins.flatMap(origin => {
    const [scheme = '', rest = ''] = origin.split('://')
    return fits(`*://${rest}`, new URL(`https://${hostname}/`)) ? [`${scheme}://${hostname}/*`] : []
  })
}

/** The part of a marketplace's pattern that is allowed: the pattern itself, or for a self-hosted one its path on every allowed host. */
function matchesWithin(pattern: string, origins: string[]): string[] {
  if (isSelfHosted(pattern)) return origins.map(origin => origin.replace(/\/\*$/, '') + pattern.replace(/^[^:]+:\/\/\*/, ''))
  const example = new URL(pattern.replace(/^\*/, 'https').replaceAll('*', 'x'))
  return origins.some(origin => fits(origin, example)) ? [pattern] : []
}

let reconciled: Promise<void> = Promise.resolve()

/**
 * Brings the registered scripts in line with what is allowed and taught now; safe to call at any time, any number of times: one call waits for the
 * other, and each looks anew.
 */
export function reconcileScripts(groups: SiteGroup[], taughtHosts: () => Promise<string[]>): Promise<void> {
  const next = async () => reconcile(scriptsWanted(await allowedOrigins(), groups, await taughtHosts()))
  reconciled = reconciled.then(next, next)
  return reconciled
}

async function reconcile(wanted: Script[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts()
  const stale = registered.filter(script => !wanted.some(want => want.id === script.id)).map(script => script.id)
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale })
  for (const script of wanted) {
    // Some back-offices are a menu around a frame with the list in it.
    const full = { ...script, allFrames: true, persistAcrossSessions: true }
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

/** Runs scripts of ours in a tab. False where none may run (the browser's own pages, its web store, a site that is not allowed). */
async function run(target: { tabId: number } & ({ frameIds?: number[] } | { allFrames: true }), files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: target as { tabId: number }, files: files as never })
    return true
  } catch {
    return false
  }
}

/** Reads a tab once, under the permission the click on the icon gave. False where no script may run. */
export const readTabOnce = (tabId: number, url: URL, groups: SiteGroup[], taughtHosts: string[]): Promise<boolean> =>
  run({ tabId, allFrames: true }, scriptsFor(url, groups, taughtHosts))

/** Brings what draws into a frame that has our reader. False when we may not run there any more. */
export const bringDrawing = (tabId: number, frameId = 0): Promise<boolean> => run({ tabId, frameIds: [frameId] }, [DRAWING_SCRIPT])

/** Brings what knows pages about one order or customer into a frame that has our reader, which then reads again. False when it is there already. */
export async function bringDetails(tabId: number, frameId = 0): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] }
  const func = () => globalThis.regularsDetails !== undefined
  const [there] = await browser.scripting.executeScript({ target, func }).catch(() => [])
  return there?.result === false && run(target, [SELDOM_SCRIPT])
}

/** Brings what was taught to a page that is open, frames too; where it is already, it is asked for anew. */
export const bringTaught = (tabId: number): Promise<boolean> => run({ tabId, allFrames: true }, TAUGHT_SCRIPTS)

/** Lets the seller point at the fields of a page, in the frame with the list. False where no script may run. */
export async function openPickerIn(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] }
  const func = () => void globalThis.regularsPicker?.()
  return (await run(target, [SELDOM_SCRIPT])) && browser.scripting.executeScript({ target, func }).then(() => true)
}

/** The frame of a tab with the most rows of tables in it, of those we may run in. */
export async function frameWithRows(tabId: number): Promise<number> {
  const func = () => document.querySelectorAll('tr, [role="row"]').length
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func }).catch(() => [])
  return frames.toSorted((a, b) => Number(b.result) - Number(a.result) || a.frameId - b.frameId)[0]?.frameId ?? 0
}

/** Reads the allowed pages that are open already: those that were there before the permission, or before an update of the extension. */
export async function readOpenTabs(groups: SiteGroup[], taughtHosts: () => Promise<string[]>): Promise<void> {
  const origins = await allowedOrigins()
  if (origins.length === 0) return
  const hosts = await taughtHosts()
  for (const { id, url } of await browser.tabs.query({ url: origins })) {
    if (id !== undefined && url) await readTabOnce(id, new URL(url), groups, hosts)
  }
}

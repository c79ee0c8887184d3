import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import en from '../../locales/en.json' with { type: 'json' }
import { buildExtension } from '../build-extension.ts'
import { type ExtensionBrowser, openBrowser } from '../extension-browser.ts'
import { writeLargeShop } from '../large-shop.ts'
import { quantile } from './measuring/spread.ts'

const words = en.dashboard
const SHOP = 'Oak & Co'
const SEED = 1
/** The last day of the made-up shop, and with it which orders are of the last year. */
const until = () => new Date().toISOString().slice(0, 10)
/** Longer than anything that is worth waiting for. */
const PATIENCE = 3_600_000

/**
 * `bench files [ORDERS…]`: a made-up shop of so many orders (10,000 and 100,000 where none are named) through a real Chromium: its file in, badges, look-up,
 * figures, CSV and backup out. One line a size, and how each figure grew from the size before, by order (1 is linear).
 */
export async function run(sizes: string[]): Promise<void> {
  const extension = buildExtension('demo')
  let before: Figures | undefined
  for (const orders of (sizes.length > 0 ? sizes : ['10000', '100000']).map(Number)) {
    const figures = await measured(extension, orders)
    const grown = before && Object.fromEntries(GROWING.map(name => [name, grownBy(name, before as Figures, figures)]))
    process.stdout.write(
      `${JSON.stringify({ bench: 'files', ...figures, ...(grown ? { grown } : {}), load: round(loadavg()[0] ?? 0, 1) })}\n`,
    )
    before = figures
  }
}

type Figures = Awaited<ReturnType<typeof measured>>
const GROWING = ['previewMs', 'importMs', 'peakMb', 'databaseMb', 'figuresMs', 'exportMs', 'backupMs'] as const
const round = (value: number, decimals = 0) => Number(value.toFixed(decimals))
const grownBy = (name: (typeof GROWING)[number], before: Figures, now: Figures) =>
  round(now[name] / before[name] / (now.orders / before.orders), 2)
const say = (what: string) => process.stderr.write(`bench files: ${what}\n`)

async function measured(extension: string, orders: number) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  const file = join(folder, 'orders.csv')
  const { customers, someone } = await writeLargeShop(file, { orders, seed: SEED, until: until() })
  const browser = await openBrowser({ extension })
  try {
    const dashboard = await browser.open('/dashboard.html#files')
    const taken = await importFile(browser, dashboard, file)
    const figuresKeptMs = await figuresKept(dashboard)
    say(`${orders} orders: ${JSON.stringify({ ...taken, figuresKeptMs })}`)
    const databaseMb = round((await dashboard.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)) / 1e6, 1)
    const badges = await badgesOf(browser, file, orders)
    say(`badges ${JSON.stringify(badges)}`)
    const lookUp = await lookUps(browser, someone)
    say(`look-ups ${JSON.stringify(lookUp)}`)
    const workerMs = await workerStart(browser, dashboard)
    const exportMs = await saved(dashboard, async () => {
      await dashboard.getByLabel(words.exportWhat).selectOption('orders')
      await dashboard.getByRole('button', { name: words.export, exact: true }).click()
    })
    const backupMs = await saved(dashboard, () => dashboard.getByRole('button', { name: words.backup.save }).click())
    await dashboard.close()
    const figuresMs = await opening(browser, 'business', '[id^=figure-] h2')
    const todayMs = { first: await opening(browser, 'today', '.todo h2'), again: await opening(browser, 'today', '.todo h2') }
    const fileMb = round(statSync(file).size / 1e6, 1)
    return {
      orders,
      customers,
      fileMb,
      ...taken,
      figuresKeptMs,
      databaseMb,
      ...badges,
      lookUp,
      workerMs,
      figuresMs,
      todayMs,
      exportMs,
      backupMs,
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Choosing the file until the preview stands, the import until it is said to be in, and the longest the page was busy meanwhile; memory at its highest. */
async function importFile(browser: ExtensionBrowser, page: Page, file: string) {
  await page.evaluate(() => {
    Object.assign(globalThis, { longest: 0 })
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries())
        Object.assign(globalThis, { longest: Math.max(duration, Reflect.get(globalThis, 'longest')) })
    }).observe({ type: 'longtask' })
  })
  const peaks = watchMemory(browser)
  const chosen = Date.now()
  await page.locator('input[type=file]').first().setInputFiles(file)
  const start = page.getByRole('button', { name: words.import, exact: true })
  await start.waitFor({ timeout: PATIENCE })
  const previewMs = Date.now() - chosen
  await page.getByLabel(words.shopName).fill(SHOP)
  const [started, before] = [Date.now(), await cpuOf(browser)]
  await start.click()
  await page
    .getByText(/^Imported: /)
    .first()
    .waitFor({ timeout: PATIENCE })
  const importMs = Date.now() - started
  const after = await cpuOf(browser)
  const importCpuS = { pages: round(after.pages - before.pages, 1), browser: round(after.browser - before.browser, 1) }
  // Until the tiers are made, too.
  await page.getByRole('region', { name: words.imports.title }).getByRole('listitem').first().waitFor({ timeout: PATIENCE })
  const tiersMs = Date.now() - started - importMs
  const longestTaskMs = round(await page.evaluate(() => Reflect.get(globalThis, 'longest') as number))
  return { previewMs, importMs, importCpuS, tiersMs, longestTaskMs, ...peaks() }
}

/** From the end of an import until the shop's figures are kept, which go on being worked out beside whatever is asked for. */
async function figuresKept(page: Page): Promise<number> {
  const started = Date.now()
  await page.waitForFunction(
    () =>
      new Promise<boolean>(told => {
        const opening = indexedDB.open('regulars')
        opening.onsuccess = () => {
          const asking = opening.result.transaction('figures').objectStore('figures').getAll()
          asking.onsuccess = () => {
            opening.result.close()
            told(asking.result.some(({ kept }) => kept !== undefined))
          }
        }
      }),
    undefined,
    { timeout: PATIENCE, polling: 500 },
  )
  return Date.now() - started
}

async function processesOf({ context }: ExtensionBrowser) {
  const cdp = await context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  await cdp?.detach()
  return processInfo
}

/** Processor time so far, in seconds: on a machine that others use, too, it says more than the clock. */
async function cpuOf(browser: ExtensionBrowser) {
  const processes = await processesOf(browser)
  const of = (type: string) => processes.filter(one => one.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  return { pages: of('renderer'), browser: of('browser') }
}

const LOOK_MS = 500

/** The most memory (resident) any page's process has from now on, and the browser's own, where the system tells: seen again and again, as not every system keeps the most. */
function watchMemory(browser: ExtensionBrowser): () => { peakMb: number; browserPeakMb: number } {
  const most = { peakMb: 0, browserPeakMb: 0 }
  const look = async () => {
    for (const { type, id } of await processesOf(browser)) {
      if (type === 'renderer') most.peakMb = Math.max(most.peakMb, residentMb(id))
      if (type === 'browser') most.browserPeakMb = Math.max(most.browserPeakMb, residentMb(id))
    }
  }
  const looking = setInterval(() => void look().catch(() => {}), LOOK_MS)
  return () => {
    clearInterval(looking)
    return most
  }
}

function residentMb(pid: number): number {
  try {
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000)
  } catch {
    return 0
  }
}

const TIMES = 30

/** A page of 50 of the shop's orders, as our script on it tells them to the background: the first time they are kept, then they only ask. */
async function badgesOf(browser: ExtensionBrowser, file: string, orders: number) {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>x</title>'),
  )
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const page = await browser.context.newPage()
  try {
    const world = await ourWorld(browser, page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n')
    const took: number[] = []
    for (let n = 0; n < TIMES; n++) {
      const from = 1 + Math.floor((orders / TIMES) * n)
      const rows = lines.slice(from, from + 50).map(line => {
        const [orderId = '', , customerKey, customerName] = line.split(',')
        return { orderId, customerKey, customerName }
      })
      const message = { ask: 'pageRead', argument: { reading: readingOf(rows), total: rows.length } }
      for (let twice = 0; twice < 2; twice++) took.push(await timed(world, message))
    }
    const asked = took.filter((_, i) => i % 2 === 1)
    const fresh = await newPages(world, lines)
    return {
      newPageMs: { median: round(quantile(fresh, 0.5)), p95: round(quantile(fresh, 0.95)), first: round(fresh[0] ?? 0) },
      badgesKeptMs: round(
        quantile(
          took.filter((_, i) => i % 2 === 0),
          0.95,
        ),
      ),
      badgesMs: round(quantile(asked, 0.95)),
      badgesFirstMs: round(took[0] ?? 0),
    }
  } finally {
    await page.close()
    server.closeAllConnections()
    server.close()
  }
}

/** Pages of 50 orders that have just come in, of customers who are known already. */
async function newPages(world: World, lines: string[]): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < TIMES; n++) {
    const rows = Array.from({ length: 50 }, (_, i) => {
      const [, , customerKey, customerName] = lines[1 + (((n * 50 + i) * 7919) % (lines.length - 1))]?.split(',') ?? []
      return {
        orderId: `NEW-${n}-${i}`,
        customerKey,
        customerName,
        placedOn: until(),
        totalMinor: 1000 + i,
        currency: 'GBP',
        statusKind: 'paid',
      }
    })
    took.push(await timed(world, { ask: 'pageRead', argument: { reading: readingOf(rows), total: rows.length } }))
  }
  return took
}

const readingOf = (rows: object[]) => ({
  kind: 'orders',
  reading: 'fine',
  marketplace: 'generic',
  confidence: 1,
  shop: { id: SHOP, name: SHOP },
  rows,
  skipped: [],
})

interface World {
  session: CDPSession
  contextId: number
}

/** Our script's own world on a page. */
async function ourWorld({ context, id }: ExtensionBrowser, page: Page, address: string): Promise<World> {
  const session = await context.newCDPSession(page)
  const found = new Promise<number>(found =>
    session.on(
      'Runtime.executionContextCreated',
      ({ context: { id: world, origin } }) => origin === `chrome-extension://${id}` && found(world),
    ),
  )
  await session.send('Runtime.enable')
  await page.goto(address)
  return { session, contextId: await found }
}

/** Milliseconds from a message to its answer, as its asker sees it. */
async function timed({ session, contextId }: World, message: object): Promise<number> {
  const expression = `(async () => { const from = performance.now(); const reply = await chrome.runtime.sendMessage(${JSON.stringify(message)}); if (!reply || !('value' in reply) || reply.value.shop !== 'known') throw new Error(JSON.stringify(reply)); return performance.now() - from })()`
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
  return result.value
}

/** Every key of somebody's name, of the last digits of their phone, of an order number from its start and of its end, and of what is nowhere. */
async function lookUps(browser: ExtensionBrowser, { name, phone, orderId }: { name: string; phone: string; orderId: string }) {
  const popup = await browser.open('/popup.html')
  const keys = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(0, i + 2))
  const typed = {
    name: keys(name),
    phone: keys(phone.slice(-4)),
    order: keys(orderId),
    within: [orderId.slice(-5)],
    nowhere: ['777777777'],
  }
  const figures: Record<string, { p95: number; most: number }> = {}
  for (const [what, texts] of Object.entries(typed)) {
    // What stands further on in an order number is asked for once typing has stopped.
    const ask = what === 'within' || what === 'nowhere' ? 'findWithin' : 'find'
    const took = await popup.evaluate(
      async ({ ask, all }) => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<object> } } }).chrome
        const found: number[] = []
        for (const typed of [...all, ...all]) {
          const from = performance.now()
          const reply = await runtime.sendMessage({ ask, argument: typed })
          if (!('value' in reply)) throw new Error(JSON.stringify(reply))
          found.push(performance.now() - from)
        }
        return found
      },
      { ask, all: texts },
    )
    figures[what] = { p95: round(quantile(took, 0.95)), most: round(Math.max(...took)) }
  }
  await popup.close()
  return figures
}

/** From a message to a background that sleeps, to its answer: of one that needs nothing stored, and, asleep again, of one that opens the database. */
async function workerStart({ context, id }: ExtensionBrowser, page: Page) {
  const cdp = await context.browser()?.newBrowserCDPSession()
  const once = async (message: object) => {
    const { targetInfos } = (await cdp?.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })) ?? { targetInfos: [] }
    const worker = targetInfos.find(({ url }) => url.includes(id))
    if (worker) await cdp?.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {})
    await page.waitForTimeout(300)
    return page.evaluate(async message => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<object> } } }).chrome
      const from = performance.now()
      const reply = await runtime.sendMessage(message)
      if (!('value' in reply)) throw new Error(JSON.stringify(reply))
      return performance.now() - from
    }, message)
  }
  const start: number[] = []
  const opening: number[] = []
  for (let n = 0; n < 9; n++) {
    start.push(await once({ ask: 'tabState', argument: 0 }))
    opening.push(await once({ ask: 'find', argument: 'nobody at all' }))
  }
  await cdp?.detach()
  return { start: round(quantile(start, 0.5)), opening: round(quantile(opening, 0.5)) }
}

/** From the click to the file. */
async function saved(page: Page, click: () => Promise<void>): Promise<number> {
  const started = Date.now()
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: PATIENCE }), click()])
  await download.path()
  return Date.now() - started
}

/** From opening a part of the dashboard until this is on it. */
async function opening(browser: ExtensionBrowser, part: string, shown: string): Promise<number> {
  const started = Date.now()
  const page = await browser.open(`/dashboard.html#${part}`)
  await page.locator(shown).first().waitFor({ timeout: PATIENCE })
  const took = Date.now() - started
  await page.close()
  return took
}

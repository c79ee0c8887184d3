import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Random, seededRandom } from '../../demo/random.ts'
import { startDemo } from '../../demo/server.ts'
import { openDemoShop } from '../../demo/shop-files.ts'
import type { PageReading } from '../../lib/pages/facts.ts'
import { reviewIdOf } from '../../lib/profiles/keep-reviews.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import {
  askOnce,
  browserKiller,
  DEMO_BUILD,
  halfWritten,
  keptProfile,
  killWorker,
  type Stored,
  say,
  scriptWorldOf,
  storedIn,
  today,
  type Witnessed,
  witness,
} from './world.ts'

/** What one run did and what it lost. */
export interface CrashRun {
  workerKills: number
  /** Kills that hit a message between its question and its answer. */
  inTheMiddle: number
  browserKills: number
  acknowledged: { pages: number; orders: number; reviews: number; notes: number; replies: number }
  lost: string[]
  halfWritten: string[]
}

/** What was acknowledged for one key, and what was asked since: the store holds one of them. */
class Promised {
  acknowledged = 0
  private readonly texts = new Map<string, string[]>()

  asked(key: string, text: string): void {
    this.texts.set(key, [...(this.texts.get(key) ?? ['']), text])
  }
  answered(key: string, text: string): void {
    this.acknowledged++
    const texts = this.texts.get(key) ?? []
    this.texts.set(key, texts.slice(texts.indexOf(text)))
  }
  lost(holds: (key: string, text: string) => boolean): string[] {
    return [...this.texts]
      .filter(([key, texts]) => !texts.some(text => holds(key, text)))
      .map(([key, [text]]) => `${key} was told "${text}"`)
  }
}

const SIZE = 100
const PAGES_OF_ORDERS = 20
const PAGES_OF_REVIEWS = 3
const PATIENCE = 25_000

/** Reads pages and writes notes and replies while the worker and the browser are killed at moments drawn from the seed; then looks what is there. */
export async function crashRun(seed: number, kills: { worker: number; browser: number }): Promise<CrashRun> {
  const random = seededRandom(seed)
  const demo = await startDemo()
  const { profile, remove } = keptProfile()
  const launch = () => openBrowser({ extension: DEMO_BUILD, profile })
  const run: CrashRun = {
    workerKills: 0,
    inTheMiddle: 0,
    browserKills: 0,
    acknowledged: { pages: 0, orders: 0, reviews: 0, notes: 0, replies: 0 },
    lost: [],
    halfWritten: [],
  }
  const readings: PageReading[] = []
  const rowsRead = () => readings.reduce((sum, reading) => sum + reading.rows.length, 0)
  const notes = new Promised()
  const replies = new Promised()
  let open = 0
  let answers = 0
  const heard = (what: Witnessed) => {
    if (what.message.ask !== 'pageRead') return
    const { reading } = what.message.argument as { reading: PageReading }
    if (reading.rows.length === 0) return
    if (what.at === 'asked') open++
    else {
      open = 0
      if (!what.reply || !('value' in what.reply)) return
      answers++
      readings.push(reading)
    }
  }

  /** A page of the demo with nothing to read yet, and the script on it listened to. */
  async function openPage(browser: ExtensionBrowser): Promise<Page> {
    const page = await browser.context.newPage()
    await page.goto(`${demo.url}/?lang=en#/orders/none`)
    await witness(await scriptWorldOf(page, browser.id), heard)
    return page
  }
  const show = (page: Page, list: string) =>
    page.evaluate(hash => {
      location.hash = hash
    }, `#/${list}`)
  const anyList = () =>
    random.next() < 0.8
      ? `orders?size=${SIZE}&page=${random.between(1, PAGES_OF_ORDERS)}`
      : `reviews?size=${SIZE}&page=${random.between(1, PAGES_OF_REVIEWS)}`

  async function check(own: Page): Promise<void> {
    const stored = await storedIn(own)
    run.halfWritten.push(...halfWritten(stored))
    run.lost.push(...missingFrom(stored, readings))
    const note = new Map(stored.customers.map(customer => [customer.id, customer.note?.text ?? '']))
    const reply = new Map(stored.replies.map(({ reviewId, text }) => [reviewId, text]))
    // Who stood for one order may have turned out to be a known customer since: the note went along.
    const moved = (text: string) => [...note.values()].some(known => known.split('\n').includes(text))
    run.lost.push(...notes.lost((id, text) => (note.has(id) ? note.get(id) === text : moved(text))))
    run.lost.push(...replies.lost((id, text) => (reply.get(id) ?? '') === text))
    run.lost.push(...(await unseenByTheProduct(own, stored, random)))
  }

  let browser = await launch()
  try {
    for (let round = 0; round < Math.max(kills.browser, 1); round++) {
      const kill = await browserKiller(browser)
      const own = await browser.open('/popup.html')
      const page = await openPage(browser)
      const share = Math.ceil(kills.worker / Math.max(kills.browser, 1))
      for (let i = 0; i < share && run.workerKills < kills.worker; i++) {
        const before = answers
        open = 0
        await page.reload()
        await page.goto(`${demo.url}/?lang=en&round=${round}.${i}#/orders/none`)
        await witness(await scriptWorldOf(page, browser.id), heard)
        await show(page, anyList())
        await expect.poll(() => open + answers - before, { timeout: PATIENCE, interval: 2 }).toBeGreaterThan(0)
        await new Promise(resolve => setTimeout(resolve, random.between(0, 250)))
        if (open > 0) run.inTheMiddle++
        if (await killWorker(browser)) run.workerKills++
        // Nobody touches the page: it asks again by itself.
        await expect.poll(() => answers, { timeout: PATIENCE, message: 'the page was never answered' }).toBeGreaterThan(before)
      }
      if (kills.browser > 0) {
        const over = new AbortController()
        const writing = Promise.all([
          keepReading(page, () => show(page, anyList()), over.signal),
          keepWriting(own, { random, notes, replies }, over.signal),
        ])
        await new Promise(resolve => setTimeout(resolve, random.between(300, 2500)))
        await kill()
        over.abort()
        run.browserKills++
        await writing
        browser = await launch()
        await check(await browser.open('/popup.html'))
      } else await check(own)
    }
    run.acknowledged = {
      pages: readings.length,
      orders: new Set(readings.flatMap(reading => (reading.kind === 'orders' ? reading.rows.map(row => row.orderId) : []))).size,
      reviews: new Set(readings.flatMap(reading => (reading.kind === 'reviews' ? reading.rows.map(row => row.text) : []))).size,
      notes: notes.acknowledged,
      replies: replies.acknowledged,
    }
    const shop = openDemoShop({ today: today() })
    const readAll = async () => {
      const page = await openPage(browser)
      for (const [list, rows] of [
        ['orders?size=2000&page=1', 2000],
        ['orders?size=2000&page=2', shop.orders.length - 2000],
        ['reviews?size=500', shop.reviews.length],
      ] as const) {
        const before = rowsRead()
        await show(page, list)
        await expect.poll(() => rowsRead() - before, { timeout: 60_000, message: list }).toBe(rows)
      }
      await page.close()
    }
    run.lost.push(...(await readTwice(await browser.open('/popup.html'), readAll, shop.buyers.length)))
  } finally {
    await browser.close().catch(() => {})
    await demo.close()
    remove()
    say(`crash run, seed ${seed}: ${JSON.stringify({ ...run, lost: run.lost.length, halfWritten: run.halfWritten.length })}`)
  }
  return run
}

/** Goes from list to list until the browser is gone. */
async function keepReading(page: Page, next: () => Promise<void>, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    try {
      await next()
      await page.waitForTimeout(450)
    } catch {
      return
    }
  }
}

/** Writes a note or a reply after the other, each acknowledged by its own answer, until the browser is gone. */
async function keepWriting(
  own: Page,
  { random, notes, replies }: { random: Random; notes: Promised; replies: Promised },
  over: AbortSignal,
): Promise<void> {
  try {
    const { customers, reviews } = await storedIn(own)
    for (let i = 0; !over.aborted && customers.length > 0; i++) {
      const text = `written ${i} at ${Date.now()}`
      const isNote = reviews.length === 0 || random.next() < 0.5
      const key = isNote ? random.pick(customers).id : random.pick(reviews).id
      const kept = isNote ? notes : replies
      kept.asked(key, text)
      const reply = isNote
        ? await askOnce(own, 'note', { customer: key, text })
        : await askOnce(own, 'saveReply', { reviewId: key, text, variant: 0, state: 'drafted', promises: [], rewritten: 0 })
      if (reply && 'value' in reply && reply.value) kept.answered(key, text)
    }
  } catch (error) {
    if (!over.aborted && !/closed|crash|detached/i.test(String(error))) throw error
  }
}

/** Orders and reviews of answered readings that the database does not hold as they were read. */
function missingFrom({ orders, reviews, shops }: Stored, readings: PageReading[]): string[] {
  const kept = new Map(orders.flatMap(chunk => chunk.orders.map(order => [order.orderId, order] as const)))
  const known = new Set(reviews.map(review => review.id))
  const shop = shops[0]?.id ?? ''
  return readings.flatMap(reading => {
    if (reading.kind === 'orders')
      return reading.rows
        .filter(row => kept.get(row.orderId)?.totalMinor !== row.totalMinor || kept.get(row.orderId)?.status !== row.status)
        .map(row => `order ${row.orderId}`)
    if (reading.kind === 'reviews') return reading.rows.filter(row => !known.has(reviewIdOf(shop, row))).map(row => `review ${row.text}`)
    return []
  })
}

const SAMPLE = 25

/** A sample of what lies in the database, asked for as the screens do. */
async function unseenByTheProduct(own: Page, { customers, orders, reviews }: Stored, random: Random): Promise<string[]> {
  const missing: string[] = []
  for (const { id, note } of random.shuffle(customers).slice(0, SAMPLE)) {
    const card = await askOnce(own, 'customer', id)
    const shown = card && 'value' in card ? card.value : null
    const count = orders.filter(chunk => chunk.customer === id).reduce((sum, chunk) => sum + chunk.orders.length, 0)
    if (shown?.orders.length !== count || shown.customer.note?.text !== note?.text) missing.push(`the card of ${id}`)
  }
  for (const { id, text } of random.shuffle(reviews).slice(0, SAMPLE)) {
    const found = await askOnce(own, 'replyCase', id)
    if (!found || !('value' in found) || found.value?.review.text !== text) missing.push(`the reply case of ${id}`)
  }
  return missing
}

type Lasting = ReturnType<typeof lasting>
const lasting = ({ customers, orders, reviews, replies }: Stored) => {
  const byId = <T extends { id: string }>(records: T[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ofTheDay = ({ stated: _on, ...rest }: CustomerRecord) => rest
  return { customers: byId(customers.map(ofTheDay)), orders: byId(orders), reviews: byId(reviews), replies }
}

/** All lists once more, and again: the second time changes nothing. */
async function readTwice(own: Page, readAll: () => Promise<void>, buyers: number): Promise<string[]> {
  await readAll()
  const once = await storedIn(own)
  await readAll()
  const twice = await storedIn(own)
  const orders = once.orders.flatMap(chunk => chunk.orders)
  say(`  read again: ${once.customers.length} customers, ${orders.length} orders, ${once.reviews.length} reviews`)
  const strangers = once.customers.length === buyers ? [] : [`${once.customers.length} customers of ${buyers}`]
  return [...strangers, ...halfWritten(once), ...halfWritten(twice), ...differences(lasting(once), lasting(twice)).slice(0, 5)]
}

/** The records that two states of the store do not have in common. */
function differences(before: Lasting, after: Lasting): string[] {
  return (Object.keys(before) as (keyof Lasting)[]).flatMap(name => {
    const texts = new Set(before[name].map(record => JSON.stringify(record)))
    const changed = after[name].map(record => JSON.stringify(record)).filter(text => !texts.has(text))
    const gone = after[name].length < before[name].length ? [`${name}: ${before[name].length} became ${after[name].length}`] : []
    return [...gone, ...changed.map(text => `${name} changed by a second reading: ${text.slice(0, 300)}`)]
  })
}

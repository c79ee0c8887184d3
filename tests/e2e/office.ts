import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { PageReading } from '../../lib/pages/facts.ts'
import { startBackOffices } from '../backoffices/server.ts'
import { ask, openWorld, scriptWorldOf, storedIn, until, witness } from './world.ts'

/** Pages made with the libraries real back-offices are made with: what is read there, and whose row a badge stands at while the page lives. */
export const office = await startBackOffices()
export const { browser } = await openWorld()
export const own = await browser.open('/popup.html')
/** Buyers with a note: their rows carry a badge wherever they stand, and nobody else's. */
export const noted = new Set<string>()

export type Told = Map<string, Record<string, unknown>>

/** Opens a page and hears what the extension's script tells of it: the rows by their order number (or, of reviews, by author and words). */
export async function open(at: string, slow = 0): Promise<{ page: Page; told: Told; kinds: Set<string> }> {
  const page = await browser.context.newPage()
  const [path = '', hash = ''] = at.split('#')
  await page.goto(`${office.url}/${path}#nowhere`)
  const told: Told = new Map()
  const kinds = new Set<string>()
  const world = await scriptWorldOf(page, browser.id)
  // A busy background: the list has gone on by the time the answer comes.
  await world.evaluate(`for (const runtime of new Set([globalThis.browser?.runtime, chrome.runtime].filter(Boolean))) {
    const send = runtime.sendMessage.bind(runtime)
    runtime.sendMessage = async message => {
      const reply = await send(message)
      await new Promise(resolve => setTimeout(resolve, ${slow}))
      return reply
    }
  }`)
  await witness(world, ({ at: when, message }) => {
    const { reading } = message.argument as { reading?: PageReading }
    if (when !== 'asked' || message.ask !== 'pageRead' || !reading) return
    if (reading.rows.length > 0) kinds.add(reading.kind)
    for (const row of reading.rows as unknown as Record<string, unknown>[]) told.set(String(row.orderId ?? row.text ?? row.name), row)
  })
  await page.evaluate(next => {
    location.hash = next
  }, hash)
  return { page, told, kinds }
}

export const ROW = 'tbody tr, .ant-table-row, .el-table-v2__row, .order-card'
interface Shown {
  id: string
  text: string
  badges: number
}
/** The orders a page shows: the pieces of one row that lie in several tables counted together. */
export const shownOn = (where: Page | Frame): Promise<Shown[]> =>
  where.evaluate(rows => {
    const shown = new Map<string, Shown>()
    const rowsIn = (root: ParentNode): Element[] => [
      ...root.querySelectorAll(rows),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rowsIn(shadowRoot) : [])),
    ]
    for (const row of rowsIn(document)) {
      const text = row.textContent ?? ''
      const id = /2026\d{9}|\b[A-Z0-9]{8}(?=\d\d?\/)/.exec(text)?.[0] ?? ''
      const known = shown.get(id) ?? { id, text: '', badges: 0 }
      shown.set(id, { id, text: known.text + text, badges: known.badges + row.querySelectorAll('regulars-marks').length })
    }
    return [...shown.values()].filter(({ id }) => id)
  }, ROW)

export const isNoted = (text: string) => [...noted].some(name => text.includes(name))

/** What is wrong with the notes on a page as it stands. */
export async function faults(where: Page | Frame): Promise<string[]> {
  const shown = await shownOn(where)
  const inRows = shown.reduce((sum, { badges }) => sum + badges, 0)
  const all = await where.locator('regulars-marks').count()
  return [
    ...(shown.length > 0 ? [] : ['nothing is shown']),
    ...(all === inRows ? [] : [`${all - inRows} badges outside of rows`]),
    ...shown.filter(({ badges, text }) => badges !== Number(isNoted(text))).map(({ badges, text }) => `${badges} at ${text.slice(0, 60)}`),
  ]
}
export const settles = (where: Page | Frame) => expect.poll(() => faults(where), { timeout: 12_000 }).toEqual([])

/** Notes for the six of a page's buyers who bought most, so that there is something to draw on it. */
export async function noteSome(at: string): Promise<void> {
  await ask(own, 'shops', 'all')
  const { page, told } = await open(at)
  const names = () => new Set([...told.values()].map(({ customerName }) => customerName))
  // A list can tell its buyers after its rows.
  const known = async () => (await storedIn(own)).customers.filter(({ name }) => name && names().has(name))
  await until(async () => (await known()).length > 10)
  for (const { id, name = '' } of (await known()).toSorted((a, b) => b.orderCount - a.orderCount).slice(0, 6)) {
    await ask(own, 'note', { customer: id, text: 'likes ribbon' })
    noted.add(name)
  }
  await page.close()
}

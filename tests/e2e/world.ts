import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { type Demo, type DemoOptions, startDemo } from '../../demo/server.ts'
import type { Trouble } from '../../lib/messages/contents.ts'
import type { Answer, Argument, MessageName } from '../../lib/messages/protocol.ts'
import type { ImportPart, ImportRecord } from '../../lib/profiles/import-records.ts'
import { currentShape } from '../../lib/profiles/migrations.ts'
import type { CustomerRecord, OrderChunk, ReplyRecord, ReviewRecord, ShopRecord, StandingRecord } from '../../lib/profiles/records.ts'
import { type BrowserOptions, type ExtensionBrowser, openBrowser, seedProfile } from '../../scripts/extension-browser.ts'

const root = join(import.meta.dirname, '../..')
export const DEMO_BUILD = join(root, '.output/chrome-mv3-demo')
export const PRODUCTION_BUILD = join(root, '.output/chrome-mv3')

/** The demo back-office and a real browser; both are closed when the test file ends. */
export async function openWorld(
  options: { demo?: DemoOptions; browser?: Partial<BrowserOptions> } = {},
): Promise<{ demo: Demo; browser: ExtensionBrowser }> {
  const demo = await startDemo(options.demo)
  const browser = await openBrowser({ extension: DEMO_BUILD, ...options.browser })
  afterAll(async () => {
    await browser.close().catch(() => {})
    await demo.close()
  })
  return { demo, browser }
}

/** Findings that keep somebody out: serious and critical ones. */
export async function seriousOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(node => node.html)
          .join(' ')
          .slice(0, 300)}`,
    )
}

/** What on a page keeps somebody out. */
export const barred = (page: Page): Promise<string[]> => seriousOf(new AxeBuilder({ page }))

/** A profile that outlives its browsers. */
export function keptProfile(): { profile: string; remove(): void } {
  const profile = mkdtempSync(join(tmpdir(), 'regulars-kept-'))
  seedProfile(profile)
  return { profile, remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}

/** The seed of a run: said aloud, and given again by REGULARS_SEED=… */
export function seedOfRun(): number {
  return Number(process.env.REGULARS_SEED ?? Date.now() % 1_000_000)
}

/** A line of the report of a run, past vitest's own. */
export const say = (line: string): boolean => process.stderr.write(`${line}\n`)

/** The day both the demo's server and the truth of a test go by. */
export const today = (): string => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** A day still to come, as a reply names it: "Friday 27 November", 11月27日. A date written down would be past one day, and a promise for it refused. */
export function comingDay(): { en: string; zh: string } {
  const day = new Date(Date.now() + 3 * 86_400_000)
  return {
    en: `${day.toLocaleDateString('en-GB', { weekday: 'long' })} ${day.getDate()} ${day.toLocaleDateString('en-GB', { month: 'long' })}`,
    zh: `${day.getMonth() + 1}月${day.getDate()}日`,
  }
}

/** A reply nothing is wrong with. */
export const GOOD_REPLY = `I am so sorry, this is not how it should reach you. The mistake was on our side: it was not checked before it left us. By ${comingDay().en} our packer Ann will go through your order and write to you in the chat with what we do about it. Thank you for telling us.`

/** Waits until what is asked for is true: where no test is running yet, `expect.poll` cannot. */
export async function until(isTrue: () => Promise<boolean> | boolean, ms = 20_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`never came true: ${isTrue}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

export type Replied<M extends MessageName> = { value: Answer<M> } | { trouble: Trouble } | undefined
type Runtime = { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }

/** Asks the background from a page of the extension, once; undefined where nobody answered. */
export function askOnce<M extends MessageName>(page: Page, name: M, argument: Argument<M>): Promise<Replied<M>> {
  return page.evaluate(message => (globalThis as unknown as Runtime).chrome.runtime.sendMessage(message).catch(() => undefined), {
    ask: name,
    argument,
  }) as Promise<Replied<M>>
}

/** Asks until there is an answer; throws the trouble. */
export async function ask<M extends MessageName>(page: Page, name: M, argument: Argument<M>): Promise<Answer<M>> {
  for (let tries = 0; tries < 20; tries++) {
    const reply = await askOnce(page, name, argument)
    if (reply && 'value' in reply) return reply.value
    if (reply) throw new Error(`${name}: ${reply.trouble}`)
    await page.waitForTimeout(100)
  }
  throw new Error(`${name}: nobody answers`)
}

/** Everything that lies in the database, as it lies there. */
export interface Stored {
  shops: ShopRecord[]
  customers: CustomerRecord[]
  orders: OrderChunk[]
  reviews: ReviewRecord[]
  replies: ReplyRecord[]
  standings: StandingRecord[]
  imports: ImportRecord[]
  importParts: ImportPart[]
}

/** Reads the extension's database past the extension, from one of its pages; its records as the extension sees them, a broken one as it lies there. */
export async function storedIn(page: Page): Promise<Stored> {
  const stored = await rawIn(page)
  const seen = <S extends 'customers' | 'orders'>(name: S) =>
    stored[name].map(raw => {
      try {
        return currentShape(name, raw, raw.id)
      } catch {
        return raw
      }
    }) as Stored[S]
  return { ...stored, customers: seen('customers'), orders: seen('orders') }
}

const rawIn = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('regulars'))
    const names = ['shops', 'customers', 'orders', 'reviews', 'replies', 'standings', 'imports', 'importParts']
    const tx = db.transaction(names)
    const lists = await Promise.all(names.map(async name => [name, await done(tx.objectStore(name).getAll())]))
    db.close()
    return Object.fromEntries(lists)
  })

/** What is wrong with the store taken by itself; nothing, when every transaction was whole. */
export function halfWritten({ customers, orders }: Stored): string[] {
  const owners = new Map<string, string>()
  const faults: string[] = []
  for (const { id, customer, orderKeys, orders: kept } of orders) {
    if (orderKeys.length !== kept.length) faults.push(`${id}: ${kept.length} orders under ${orderKeys.length} keys`)
    for (const key of orderKeys) {
      if (owners.has(key)) faults.push(`${key} is in ${owners.get(key)} and in ${id}`)
      owners.set(key, id)
    }
    if (!customers.some(record => record.id === customer)) faults.push(`${id} belongs to nobody`)
  }
  for (const { id, orderCount, chunks } of customers) {
    const own = orders.filter(chunk => chunk.customer === id)
    const count = own.reduce((sum, chunk) => sum + chunk.orders.length, 0)
    if (count !== orderCount || own.length !== chunks) faults.push(`${id}: says ${orderCount}/${chunks}, has ${count}/${own.length}`)
  }
  return faults
}

/** The extension's own world on a seller's page: what its script can do there, a test can. */
export interface ScriptWorld {
  session: CDPSession
  evaluate<T>(expression: string): Promise<T>
  /** What the script says through `regularsWitness(text)`, at once. */
  told(listen: (text: string) => void): void
}

/** Waits for the extension's script on this page and gives its world. */
export async function scriptWorldOf(page: Page, id: string): Promise<ScriptWorld> {
  const session = await page.context().newCDPSession(page)
  const worlds = new Set<number>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) worlds.add(context.id)
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId))
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'regularsWitness' })
  const run = async <T>(contextId: number, expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }
  const world = async (): Promise<number> => {
    for (let tries = 0; tries < 200; tries++) {
      for (const one of worlds) if (await run<boolean>(one, `typeof regularsReadAgain === 'function'`).catch(() => false)) return one
      await page.waitForTimeout(25)
    }
    throw new Error(`no script of the extension on ${page.url()}`)
  }
  const contextId = await world()
  return {
    session,
    evaluate: expression => run(contextId, expression),
    told: listen => session.on('Runtime.bindingCalled', ({ name, payload }) => name === 'regularsWitness' && listen(payload)),
  }
}

/** What the script on a page asked the background and was answered. */
export type Witnessed =
  | { at: 'asked'; message: { ask: MessageName; argument: unknown } }
  | { at: 'answered'; message: { ask: MessageName; argument: unknown }; reply: Replied<MessageName> }

/** Has every message of the page's script, and every answer that reaches it, told here at the moment it happens. */
export async function witness({ evaluate, told }: ScriptWorld, listen: (what: Witnessed) => void): Promise<void> {
  told(text => listen(JSON.parse(text)))
  await evaluate(`for (const runtime of new Set([globalThis.browser?.runtime, globalThis.chrome?.runtime].filter(Boolean))) {
    const send = runtime.sendMessage.bind(runtime)
    runtime.sendMessage = async message => {
      regularsWitness(JSON.stringify({ at: 'asked', message }))
      const reply = await send(message)
      regularsWitness(JSON.stringify({ at: 'answered', message, reply }))
      return reply
    }
  }`)
}

/** Ends the extension's service worker as the browser does when it wants the memory: in the middle of whatever it does. */
export async function killWorker({ context, id }: ExtensionBrowser): Promise<boolean> {
  const cdp = await context.browser()?.newBrowserCDPSession()
  if (!cdp) return false
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
  const worker = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${id}/`))
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {})
  await cdp.detach().catch(() => {})
  return worker !== undefined
}

/** Ready to end the whole browser as a power cut would end it, without a word to anybody. */
export async function browserKiller({ context }: ExtensionBrowser): Promise<() => Promise<void>> {
  const cdp = await context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const pid = processInfo.find(({ type }) => type === 'browser')?.id
  if (!pid) throw new Error('the browser has no process')
  return async () => {
    const closed = new Promise<void>(resolve => context.once('close', () => resolve()))
    process.kill(pid, 'SIGKILL')
    await closed
    for (let tries = 0; tries < 100 && isAlive(pid); tries++) await new Promise(resolve => setTimeout(resolve, 20))
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

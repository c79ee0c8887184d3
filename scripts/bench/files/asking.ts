import type { Page } from 'playwright-core'
import type { ExtensionBrowser } from '../../extension-browser.ts'
import { quantile, round } from '../measuring/spread.ts'

/** Every key of somebody's name, of the last digits of their phone, of an order number from its start and of its end, and of what is nowhere. */
export async function lookUps(browser: ExtensionBrowser, { name, phone, orderId }: { name: string; phone: string; orderId: string }) {
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
export async function workerStart({ context, id }: ExtensionBrowser, page: Page) {
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

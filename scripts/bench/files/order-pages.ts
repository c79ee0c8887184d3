import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CDPSession, Page } from 'playwright-core'
import type { ExtensionBrowser } from '../../extension-browser.ts'
import { quantile, round } from '../measuring/spread.ts'
import { SHOP, until } from './large-shop.ts'

const TIMES = 30

/** A page of 50 of the shop's orders, as our script on it tells them to the background: the first time they are kept, then they only ask. */
export async function badgesOf(browser: ExtensionBrowser, file: string, orders: number) {
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

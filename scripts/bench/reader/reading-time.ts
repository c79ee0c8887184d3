import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startDemo } from '../../../demo/server.ts'
import { eventsOf, startTrace, workMs } from '../../trace.ts'
import { plainBrowser, scriptOf } from '../measuring/plain-page.ts'
import { spread } from '../measuring/spread.ts'

/** The name the browser's trace knows the reader by. */
const SCRIPT = 'regulars-reader.js'
/** After the cold reading of a tab. */
const WARM_READINGS = 5

interface Told {
  kind: string
  reading: string
  rows: number
}

/** Milliseconds of the thread's CPU time. */
interface Times {
  cold: number[]
  warm: number[]
  again: number[]
  /** Of 10,000 rows: the task in which the list is found and its first rows are read, the longest of those after it, and all together. */
  first: number[]
  longestAfter: number[]
  together: number[]
}

/** CPU time of the reader alone, on the demo's list of orders in a real Chromium. cold: the first reading in a new tab. */
export async function readingTime(runs: number): Promise<object[]> {
  const reader = await scriptOf(join(import.meta.dirname, 'in-page.ts'), 'reader', false)
  const browser = await plainBrowser()
  const demo = await startDemo({ today: '2026-11-21', rows: 10_000 })
  const tab = (rows: number) => openTab(browser, `${demo.url}/#/orders?size=${rows}`, reader)
  const times: Times = { cold: [], warm: [], again: [], first: [], longestAfter: [], together: [] }
  try {
    for (let run = 0; run < runs; run++) {
      await thousandRows(await tab(1000), times)
      await tenThousandRows(await tab(10_000), times)
    }
  } finally {
    await Promise.all([browser.close(), demo.close()])
  }
  const line = (what: string, cpuMs: number[], goalMs: number) => ({
    what,
    cpuMs: spread(cpuMs),
    goalMs,
    met: spread(cpuMs).median <= goalMs,
    runs,
  })
  return [
    line('read 1,000 rows, cold', times.cold, 40),
    line('read 1,000 rows, warm', times.warm, 40),
    line('read 1,000 rows again after a change in one', times.again, 5),
    line('10,000 rows in slices: the first task, that finds the list', times.first, 50),
    { ...line('10,000 rows in slices: the longest task after it', times.longestAfter, 50), allTasksMs: spread(times.together) },
  ]
}

async function thousandRows({ measured, close }: Tab, times: Times): Promise<void> {
  const [cold] = await measured('readAll()', 1000)
  times.cold.push(cold ?? 0)
  for (let i = 0; i < WARM_READINGS; i++) times.warm.push(...(await measured('readAll()', 1000)))
  for (let i = 0; i < WARM_READINGS; i++) times.again.push(...(await measured('readAfterChange()', 1000)))
  await close()
}

async function tenThousandRows({ measured, close }: Tab, times: Times): Promise<void> {
  const tasks = await measured('readInSlices()', 10_000)
  times.first.push(tasks[0] ?? 0)
  times.longestAfter.push(Math.max(...tasks.slice(1)))
  times.together.push(tasks.reduce((sum, ms) => sum + ms, 0))
  await close()
}

interface Tab {
  /** Has the reader do something; the CPU time of each task it took, once what was read is as it should be. */
  measured(job: string, rows: number): Promise<number[]>
  close(): Promise<void>
}

async function openTab(browser: Browser, address: string, reader: string): Promise<Tab> {
  const page = await browser.newPage()
  await page.goto(address)
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length > 900)
  const [ofPage, ofBrowser] = [await page.context().newCDPSession(page), await browser.newBrowserCDPSession()]
  const { frameTree } = await ofPage.send('Page.getFrameTree')
  // A world of its own, as a content script has: the page's objects, and none of its changes to them.
  const { executionContextId: contextId } = await ofPage.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await ofPage.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await run(`${reader}\n//# sourceURL=${SCRIPT}`)
  return {
    async measured(job, rows) {
      const end = await startTrace(ofBrowser, ['devtools.timeline'])
      const told = (await run(job)) as Told
      const tasks = eventsOf(await end(), new RegExp(`^${SCRIPT}$`)).filter(({ name }) => name === 'FunctionCall')
      if (told.kind !== 'orders' || told.reading !== 'fine' || told.rows !== rows || tasks.length === 0)
        throw new Error(`${job}: ${JSON.stringify(told)} in ${tasks.length} tasks`)
      return tasks.map(task => workMs([task]))
    },
    close: () => page.close(),
  }
}

import { expect, test } from 'vitest'
import { openWorld, say, scriptWorldOf, storedIn, until, witness } from '../e2e/world.ts'

const ROWS = 10_000

/** Milliseconds of the page's main thread that were spent in tasks longer than 50 ms, and how many there were. */
const LONG_TASKS = `(() => {
  globalThis.longTasks = []
  new PerformanceObserver(list => longTasks.push(...list.getEntries().map(entry => Math.round(entry.duration)))).observe({ type: 'longtask', buffered: true })
})()`

test('ten thousand rows on one page are read in slices and drawn', async () => {
  const { demo, browser } = await openWorld({ demo: { rows: ROWS } })
  const own = await browser.open('/popup.html')
  const page = await browser.context.newPage()
  await page.addInitScript(LONG_TASKS)
  await page.goto(`${demo.url}/?lang=en#/orders/none`)
  const slices: number[] = []
  let told = 0
  const world = await scriptWorldOf(page, browser.id)
  await witness(world, ({ at, message }) => {
    if (message.ask !== 'pageRead') return
    const { reading } = message.argument as { reading: { rows: unknown[] } }
    if (at === 'asked') slices.push(reading.rows.length)
    else told += reading.rows.length
  })
  await world.session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const cpu = async () => {
    const { metrics } = await world.session.send('Performance.getMetrics')
    return Math.round(1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0))
  }
  const [cpuBefore, started] = [await cpu(), Date.now()]
  await page.evaluate(hash => {
    location.hash = hash
  }, `#/orders?size=${ROWS}`)
  await until(() => told >= ROWS, 600_000)
  const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks)
  const cpuAfter = await cpu()
  const stored = await storedIn(own)
  const badges = await page.locator('regulars-marks').count()
  const twice = await page.evaluate(
    () => [...document.querySelectorAll('tbody tr')].filter(row => row.querySelectorAll('regulars-marks').length > 1).length,
  )
  say(
    `10,000 rows: ${Date.now() - started} ms, page thread ${cpuAfter - cpuBefore} ms cpu, ${slices.length} slices, long tasks ${tasks.length} (longest ${Math.max(...tasks)} ms, sum ${tasks.reduce((a, b) => a + b, 0)} ms), ${badges} badges`,
  )
  expect(Math.max(...slices)).toBeLessThanOrEqual(500)
  expect(stored.orders.flatMap(chunk => chunk.orders)).toHaveLength(ROWS)
  expect(twice).toBe(0)
})

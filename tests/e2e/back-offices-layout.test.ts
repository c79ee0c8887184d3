import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { noteSome, open, ROW } from './office.ts'

/** Where badges stand on the pages of real libraries, light and dark; the pictures are for the eye. */
const pictures = 'demo-output/back-offices'
mkdirSync(pictures, { recursive: true })

beforeAll(async () => {
  for (const at of ['antd#/orders', 'reactadmin#/orders']) await noteSome(at)
})

interface Measured {
  boxes: number[][]
  /** What covers or cuts a badge. */
  hidden: string[]
  badge: number
}
/** Where every cell and its text stand, and whether each badge can be seen whole. */
const measure = (page: Page): Promise<Measured> =>
  page.evaluate(rows => {
    const box = (element: Element | Range) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height].map(Math.round)
    }
    const cells = [...document.querySelectorAll(`:is(${rows}), :is(${rows}) > *`)]
    const badges = [...document.querySelectorAll('regulars-marks')].filter(badge => getComputedStyle(badge).display !== 'none')
    const hidden = badges.flatMap(badge => {
      const { left, right, top, bottom, width } = badge.getBoundingClientRect()
      // Not in sight, by the page's own doing.
      const row = document.elementFromPoint(right + 30, (top + bottom) / 2)?.closest(rows)
      if (!row || bottom > innerHeight - 30) return []
      const found = [
        [left + 2, top + 3],
        [right - 2, top + 3],
        [left + 2, bottom - 3],
        [right - 2, bottom - 3],
      ]
        .map(([x = 0, y = 0]) => document.elementFromPoint(x, y))
        .find(at => at !== badge)
      return width > 0 && found === undefined
        ? []
        : [`${found?.outerHTML.slice(0, 120)} over ${badge.closest(rows)?.textContent?.slice(0, 40)}`]
    })
    return { boxes: cells.map(box), hidden, badge: Math.max(0, ...badges.map(badge => badge.getBoundingClientRect().width)) }
  }, ROW)

test.each([
  'antd#/orders',
  'antd?dark#/orders',
  'antd#/virtual',
  'antd#/merged',
  'antd3#/',
  'elementplus#/orders',
  'elementplus?dark#/orders',
  'elementplus#/virtual',
  'elementui#/',
  'reactadmin#/orders',
  'reactadmin?dark#/orders',
])('%s: no badge is cut or covered, no row grows, nothing moves by more than a badge', async at => {
  const { page } = await open(at)
  await expect.poll(() => page.locator('regulars-marks').count(), { timeout: 10_000 }).toBeGreaterThan(1)
  // react-admin's customers come after its rows: the badges then move to their names.
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `${pictures}/${at.replace(/\W+/g, '-')}.png` })
  const after = await measure(page)
  await page.addStyleTag({ content: 'regulars-marks { display: none !important }' })
  await page.waitForTimeout(300)
  const before = await measure(page)
  const moved = after.boxes.filter((box, i) => {
    const [x = 0, y = 0, width = 0, height = 0] = before.boxes[i] ?? []
    const [left = 0, top = 0, wide = 0, high = 0] = box
    return (
      Math.abs(left - x) > after.badge + 8 ||
      Math.abs(wide - width) > after.badge + 8 ||
      Math.abs(top - y) > 1 ||
      Math.abs(high - height) > 1
    )
  })
  expect({ hidden: after.hidden, moved: moved.slice(0, 4) }).toEqual({ hidden: [], moved: [] })
  await page.close()
})

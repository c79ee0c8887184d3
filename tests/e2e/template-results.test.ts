import { expect, test } from 'vitest'
import en from '../../locales/en.json' with { type: 'json' }
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { openWorld, storedIn } from './world.ts'

const { demo, browser } = await openWorld()
const { voice } = en.dashboard

test('beside a template stands how often it was used, and how much was changed once there is enough to say', async () => {
  browser.context.setDefaultTimeout(8000)
  const page = await browser.context.newPage()
  await page.goto(`${demo.url}/?lang=en#/reviews`)
  await waitForDrawn(page, 'draft')
  const dashboard = await browser.open('/dashboard.html', { width: 1100, height: 1300 })
  const { reviews } = await storedIn(dashboard)
  const [first] = reviews
  if (!first) throw new Error('no reviews')
  const made = (issue: string, n: number) =>
    reviews.slice(0, n).map(({ id }, i) => ({
      v: 2,
      reviewId: `${id} ${issue}`,
      shop: first.shop,
      state: 'posted',
      variant: 0,
      promises: [],
      leftOn: '2026-11-01T00:00:00.000Z',
      rewritten: 0.1 + i / 100,
      template: { lang: 'en', issue },
      changedOn: '2026-11-01T00:00:00.000Z',
    }))
  await dashboard.evaluate(
    async ({ replies, shop }) => {
      const db = await new Promise<IDBDatabase>(done => {
        const opening = indexedDB.open('regulars')
        opening.onsuccess = () => done(opening.result)
      })
      const tx = db.transaction(['replies', 'voices'], 'readwrite')
      for (const reply of replies) tx.objectStore('replies').put(reply)
      const templates = ['quality', 'delivery', 'service'].map(issue => ({ lang: 'en', issue, text: 'Sorry about {complaints}.' }))
      const changedOn = '2026-11-01T00:00:00.000Z'
      tx.objectStore('voices').put({ v: 2, shop, manner: 'warm', never: [], promises: [], templates, evidence: [], changedOn })
      await new Promise(done => {
        tx.oncomplete = done
      })
      db.close()
    },
    { replies: [...made('quality', 7), ...made('delivery', 1)], shop: first.shop },
  )
  await dashboard.goto(`${dashboard.url().split('#')[0]}#settings`)
  await dashboard.reload()
  const { results } = voice
  await dashboard.getByText(results.unused).waitFor()
  // Seven uses, changed by 10 to 16 %: 13 in the middle. One use says nothing of how much is changed.
  expect(await dashboard.getByText('Used 7 times. In the middle, 13 % of the text was changed first.').count()).toBe(1)
  expect(await dashboard.getByText(`Used 1 time. ${results.tooFew}`).count()).toBe(1)
})

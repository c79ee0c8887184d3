import { expect, test } from 'vitest'
import { wordingIn } from '../../components/wording.tsx'
import { openDashboard, showToday } from './dashboard-desk.ts'

/** The screen "Today" over the demo shop: what stands there leads to what is to be done. */
const desk = await openDashboard()
const { browser, page, demoShop } = desk
const english = wordingIn('en')
const { today: todayWords } = english.words.dashboard

test('orders about to disappoint stand there, and each opens its customer', async () => {
  await showToday(desk)
  const orders = page.locator('.todo', { hasText: /about to disappoint/ })
  const [line] = await orders.locator('.queue-item strong').allInnerTexts()
  // Which is the most urgent is a matter of the day: the promise can be broken already.
  expect(line).toMatch(/^Order \d+ · (delivered )?\d+ days? late$/)
  const late = demoShop.orders.find(({ number: id }) => line?.includes(id))
  await orders.locator('.queue-item').first().click()
  expect(await page.locator('dialog.over .card h2').innerText()).toBe(late?.customer.name)
  await page.keyboard.press('Escape')
})

test('a promise that is due stands there until it is kept', async () => {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>(done => {
      const opening = indexedDB.open('regulars')
      opening.onsuccess = () => done(opening.result)
    })
    const tx = db.transaction(['customers', 'changes'], 'readwrite')
    const customers = tx.objectStore('customers')
    const found = await new Promise<{ shop: string; name?: string }[]>(done => {
      const reading = customers.getAll()
      reading.onsuccess = () => done(reading.result)
    })
    const one = found.find(({ shop, name }) => !shop.startsWith('file/') && name)
    const by = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
    customers.put({ ...one, promises: [{ id: 'p', what: 'Send a new mug', by, madeOn: by }] })
    tx.objectStore('changes').put({ v: 1, shop: one?.shop, mark: crypto.randomUUID() })
    db.close()
  })
  await showToday(desk)
  const promises = page.locator('.todo').first()
  expect(await promises.locator('h2').innerText()).toBe(english.say(todayWords.promises.title, { n: 1 }))
  expect(await promises.innerText()).toContain('Send a new mug')
  await promises.getByRole('button', { name: english.words.card.keep }).click()
  await page.getByText(todayWords.promises.none).waitFor()
})

test('a review opens at the desk beside the page', async () => {
  await showToday(desk)
  const reviews = page.locator('.todo', { hasText: /for an answer/ })
  const text = await reviews.locator('.queue-item small').first().innerText()
  await reviews.locator('.queue-item').first().click()
  const panel = await browser.surface('/sidepanel.html')
  await panel.until('document.querySelector("blockquote")', 20_000)
  const shown = await panel.evaluate<string>('document.querySelector("blockquote").innerText')
  expect(shown.slice(0, 20)).toBe(text.slice(0, 20))
})

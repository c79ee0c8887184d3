import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { HOSTILE_NAMES } from '../../demo/hostile.ts'
import { openDemoShop } from '../../demo/shop-files.ts'
import en from '../../locales/en.json' with { type: 'json' }
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, openWorld, say, scriptWorldOf, storedIn, today, until, witness } from './world.ts'

/** A page that does what it can to fool us, and buyers whose names are programs. */
const { demo, browser } = await openWorld({ demo: { hostile: true } })
const page = await browser.context.newPage()
const own = await browser.open('/popup.html', { width: 380, height: 560 })
const shop = openDemoShop({ today: today(), hostile: true })
const alarms: string[] = []
const sentByUs: string[] = []
/** The faults of the page alone are none of ours. */
const watch = (one: Page) => {
  one.on('dialog', dialog => {
    alarms.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  one.on('pageerror', error => alarms.push(`error: ${error.message}`))
}

beforeAll(async () => {
  browser.context.on('page', watch)
  for (const one of [page, own]) watch(one)
  await page.goto(`${demo.url}/?lang=en#/orders/none`)
  await witness(await scriptWorldOf(page, browser.id), ({ at, message }) => at === 'asked' && sentByUs.push(message.ask))
  await page.evaluate(() => {
    location.hash = '#/orders?size=100'
  })
  await until(async () => (await storedIn(own)).customers.length > 20)
  const { customers } = await storedIn(own)
  for (const { id, name } of customers)
    if (name && HOSTILE_NAMES.some(bad => bad.includes(name) || name.includes(bad)))
      await ask(own, 'note', { customer: id, text: `${name}<b>note</b>` })
  await waitForDrawn(page, 'note')
})
afterEach(() => {
  expect(alarms).toEqual([])
})

/** The elements an injected name would have made. */
const injected = (where: Page) =>
  where.evaluate(
    () => document.querySelectorAll('img[src="x"], script:not([src]), h1 + table, b').length + (document.title === 'owned' ? 1 : 0),
  )
const tooWide = (where: Page) => where.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.each(HOSTILE_NAMES.map(name => [name.slice(0, 40), name]))(
  '%s stands in popup and card as text and bursts nothing',
  async (_short, name) => {
    // By the order's number, which the name has no part in.
    const number = shop.orders.find(order => order.customer.name === name)?.number ?? ''
    const { customers, orders } = await storedIn(own)
    const owner = orders.find(chunk => chunk.orders.some(order => order.orderId === number))?.customer
    const customer = customers.find(({ id }) => id === owner)
    if (customer?.name !== name)
      say(`read otherwise than written: ${JSON.stringify(name)} as ${JSON.stringify(customer?.name)}, by ${customer?.identifiedBy}`)
    await own.bringToFront()
    await own.getByRole('combobox').first().fill('')
    await own.getByRole('combobox').first().fill(number)
    await own.locator('.hit').first().waitFor()
    expect(await tooWide(own)).toBe(0)
    await own.locator('.hit').first().click()
    await own.locator('.card').waitFor()
    expect(await own.locator('.card h2').textContent()).toBe(customer?.name ?? customer?.customerKey)
    expect(await injected(own)).toBe(0)
    expect(await tooWide(own)).toBe(0)
  },
)

test('the dashboard’s table holds them all and bursts nothing', async () => {
  const dashboard = await browser.open('/dashboard.html', { width: 1280, height: 800 })
  await dashboard.locator('tbody tr button').first().waitFor()
  expect(await injected(dashboard)).toBe(0)
  expect(await tooWide(dashboard)).toBe(0)
  await dashboard.close()
})

test('a page can neither open our roots nor make our badges do anything', async () => {
  await page.bringToFront()
  const before = sentByUs.length
  const reached = await page.evaluate(async () => {
    const badges = [...document.querySelectorAll('regulars-marks')]
    for (const badge of badges) {
      for (const type of ['pointerenter', 'pointerover', 'mouseenter', 'mouseover', 'pointerdown', 'mousedown', 'click', 'focus'])
        badge.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
      badge.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))
      ;(badge as HTMLElement).click()
      ;(badge as HTMLElement).focus()
      ;(document.activeElement as HTMLElement | null)?.click()
    }
    for (const message of [
      { ask: 'forgetEverything', argument: 'everything' },
      { to: 'page', do: 'leave' },
      { ask: 'shops', argument: 'all' },
    ]) {
      window.postMessage(message, '*')
      for (const type of ['regulars', 'message', 'regularsReadAgain']) {
        window.dispatchEvent(new CustomEvent(type, { detail: message }))
        document.dispatchEvent(new CustomEvent(type, { detail: message }))
      }
    }
    await new Promise(resolve => setTimeout(resolve, 700))
    const world = window as unknown as Record<string, unknown>
    const { chrome } = world as { chrome?: { runtime?: unknown } }
    return {
      badges: badges.length,
      roots: badges.filter(badge => badge.shadowRoot !== null).length,
      texts: badges.filter(badge => badge.textContent).length,
      cards: document.querySelectorAll('regulars-card').length,
      globals: Object.keys(world).filter(name => /regulars/i.test(name) && name !== 'regularsWitness'),
      runtime: typeof chrome?.runtime,
    }
  })
  expect(reached).toEqual({ badges: reached.badges, roots: 0, texts: 0, cards: 0, globals: [], runtime: 'undefined' })
  expect(reached.badges).toBeGreaterThan(3)
  expect(sentByUs.slice(before)).toEqual([])
  expect((await storedIn(own)).customers.length).toBeGreaterThan(20)
})

/** What a page of ours shows in a frame of theirs; null where the browser does not load it. */
async function framed(where: Page, address: string): Promise<string | null> {
  await where.evaluate(src => {
    document.querySelector('#theirs')?.remove()
    const frame = Object.assign(document.createElement('iframe'), { src, id: 'theirs' })
    document.body.append(frame)
  }, address)
  for (let tries = 0; tries < 20; tries++) {
    const frame = where.frames().find(one => one !== where.mainFrame() && one.url().includes('card.html'))
    const text = await frame
      ?.locator('#app')
      .innerText()
      .catch(() => '')
    if (text) return text
    await where.waitForTimeout(60)
  }
  return null
}

test('a card’s address is worth nothing to anybody else', async () => {
  const note = await waitForDrawn(page, 'note')
  const { x, y } = await note.centre()
  await page.mouse.move(x - 3, y)
  await page.mouse.move(x, y, { steps: 3 })
  const card = () => page.frames().find(frame => frame.url().includes('/card.html'))
  await expect
    .poll(
      () =>
        card()
          ?.locator('.card h2')
          .count()
          .catch(() => 0),
      { timeout: 10_000 },
    )
    .toBe(1)
  const frame = card()
  const name = (await frame?.locator('.card h2').textContent()) ?? ''
  expect(name.length).toBeGreaterThan(0)
  const dynamic = frame?.url().split('#')[0] ?? ''
  // By the debugger, which sees more than any page: the token of the card that is open.
  const session = await (await browser.context.browser()?.newBrowserCDPSession())?.send('Target.getTargets', { filter: [{}] })
  expect(session?.targetInfos.some(({ url }) => url.includes('#') && url.includes('card.html'))).toBe(false)

  const token = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser }
    return Object.keys(await chrome.storage.session.get())
      .find(key => key.startsWith('card:'))
      ?.slice(5)
  })
  expect(token).toMatch(/^[\da-f-]{36}$/)
  await page.mouse.move(2, 2)
  // The demo forbids all frames but its own; a page that wants to spy does not.
  const spy = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>mine</p>'))
  await new Promise<void>(ready => spy.listen(0, '127.0.0.1', ready))
  const stranger = await browser.context.newPage()
  await stranger.goto(`http://127.0.0.1:${(spy.address() as AddressInfo).port}/`)
  const addresses = [
    `chrome-extension://${browser.id}/card.html`,
    `chrome-extension://${browser.id}/card.html#${token}`,
    dynamic,
    `${dynamic}#guess`,
    `${dynamic}#${token}`,
  ]
  const shown = []
  for (const address of addresses) shown.push(await framed(stranger, address))
  say(`card.html (${dynamic}) in another tab: ${JSON.stringify(shown)}, frames ${stranger.frames().map(one => one.url())}`)
  for (const text of shown) expect([null, en.card.gone]).toContain(text)
  // Used once, by the frame it was made for: in the same tab it is worth nothing either.
  const again = await framed(page, `${dynamic}#${token}`)
  expect([null, en.card.gone]).toContain(again)
  const fetched = await stranger.evaluate(url => fetch(url).then(answer => answer.text(), String), `${addresses[0]}`)
  expect(fetched).not.toContain('<div id="app">')
  await stranger.close()
  spy.close()
})

test('nothing was injected into the page, and no badge burst its row', async () => {
  expect(await injected(page)).toBe(0)
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].map(row => row.querySelectorAll('regulars-marks').length),
  )
  expect(Math.max(...rows)).toBe(1)
  expect((await drawnOn(page)).every(({ text }) => text.length < 40)).toBe(true)
})

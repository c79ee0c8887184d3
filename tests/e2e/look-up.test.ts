import { expect, test } from 'vitest'
import en from '../../locales/en.json' with { type: 'json' }
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { openWorld, storedIn } from './world.ts'

type Menu = { chrome: { contextMenus: { onClicked: { dispatch(info: object, tab?: object): void } } } }

/** The browser's own menu cannot be clicked from here: its click is handed to the extension as the browser hands it over. */
test('“Look up” in the menu of a selection opens the customers found for it, and Enter the card', async () => {
  const { browser, demo } = await openWorld()
  const page = await browser.context.newPage()
  await page.goto(`${demo.url}/#/orders?size=50`)
  await waitForDrawn(page, 'late-soon')
  const own = await browser.open('/dashboard.html')
  const name = (await storedIn(own)).customers.map(customer => customer.name).find(one => one?.includes(' ')) ?? ''
  expect(name).not.toBe('')
  const [worker] = browser.context.serviceWorkers()
  const choose = async (menuItemId: string, selectionText?: string) => {
    const opened = browser.context.waitForEvent('page', { timeout: 3000 }).catch(() => null)
    await worker?.evaluate(info => (globalThis as unknown as Menu).chrome.contextMenus.onClicked.dispatch(info), {
      menuItemId,
      selectionText,
    })
    return opened
  }

  const found = await choose('look-up', `  ${name} `)
  expect(found?.url()).toMatch(/\/popup\.html#/)
  await expect.poll(() => found?.getByRole('combobox').inputValue()).toBe(name)
  await expect.poll(() => found?.getByRole('option').first().innerText()).toContain(name)
  await found?.keyboard.press('Enter')
  await expect.poll(() => found?.locator('.card h2').innerText()).toBe(name)

  // The end of an order number, which nobody's number begins with.
  const { orders, customers } = await storedIn(own)
  const [{ customer, orders: placed }] = orders as [(typeof orders)[number]]
  const within = await choose('look-up', placed[0]?.orderId.slice(-4))
  const buyer = customers.find(({ id }) => id === customer)
  await expect
    .poll(() => within?.getByRole('option').allInnerTexts())
    .toContainEqual(expect.stringContaining(buyer?.name ?? buyer?.maskedName ?? '?'))

  // Half of a sign at the end of what is too long to be a name; nobody; nothing of ours.
  const long = await choose('look-up', `${'a'.repeat(99)}😀`)
  await expect.poll(() => long?.locator('.hint').innerText()).toContain(en.popup.noHitHint)
  expect(await choose('look-up', '')).toBeNull()
  expect(await choose('another', name)).toBeNull()
})

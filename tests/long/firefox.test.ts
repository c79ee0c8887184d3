import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import { type Firefox, openFirefox } from './marionette.ts'

const root = join(import.meta.dirname, '../..')
const binary =
  ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(path => existsSync(path)) ?? ''

/** The Firefox build in a real Firefox: its pages, its reader on a page, its database. */
let firefox: Firefox
let demo: Demo
beforeAll(async () => {
  if (!binary) throw new Error('No Firefox found: install firefox-esr and run this again.')
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'firefox', '--mode', 'demo'],
    { cwd: root, encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  demo = await startDemo()
  firefox = await openFirefox(binary, join(root, '.output/firefox-mv3-demo'))
})
afterAll(async () => {
  await firefox?.close()
  await demo?.close()
})

test('an order list is read and badged', async () => {
  await firefox.goTo(`${demo.url}/#/orders?size=50`)
  await firefox.until(`document.querySelectorAll('regulars-marks').length >= 3`)
  expect(await firefox.run<number>(`return document.querySelectorAll('tbody tr').length`)).toBe(50)
})

test('bad reviews are marked', async () => {
  await firefox.goTo(`${demo.url}/?x#/reviews?size=50`)
  await firefox.until(`document.querySelectorAll('regulars-marks').length >= 5`)
})

test('a list in a frame is read and badged', async () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const row = (number: number) =>
    `<tr><td>A-10${number}</td><td>${day(-9)}</td><td>Aino Virtanen ${number}</td><td>€${number}.50</td><td>${day(-3)}</td><td>Shipped</td></tr>`
  const list = `<!doctype html><html lang="en"><title>Orders</title><header>Store: Aurora</header><h1>Orders</h1><table><thead><tr><th>Order number</th><th>Order date</th>
    <th>Customer</th><th>Total</th><th>Promised delivery</th><th>Status</th></tr></thead><tbody>${[11, 12, 13, 14].map(row).join('')}</tbody></table>`
  const office = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      request.url === '/list' ? list : '<!doctype html><title>Back office</title><iframe src="/list" width="900" height="500"></iframe>',
    )
  })
  await new Promise<void>(ready => office.listen(0, '127.0.0.1', ready))
  const { port } = office.address() as AddressInfo
  await firefox.goTo(`http://127.0.0.1:${port}/`)
  await firefox.until(`document.querySelector('iframe').contentDocument.querySelectorAll('tr regulars-marks').length >= 4`)
  office.closeAllConnections()
  office.close()
})

test('the popup finds a customer while typing', async () => {
  await firefox.goTo(firefox.page('/popup.html'))
  await firefox.until(`document.querySelector('input')`)
  await firefox.run(
    `const field = document.querySelector('input'); field.value = '罗'; field.dispatchEvent(new InputEvent('input', { bubbles: true }))`,
  )
  await firefox.until(`document.querySelector('.hit strong')?.innerText.includes('罗')`)
})

test('the dashboard lists the customers', async () => {
  await firefox.goTo(firefox.page('/dashboard.html#customers'))
  await firefox.until(`document.querySelectorAll('tbody button').length > 10`)
})

test('the sidebar opens, with the reviews to answer in it', async () => {
  await firefox.goTo(firefox.page('/sidepanel.html'))
  await firefox.until(`document.querySelectorAll('.queue-item').length > 3`)
  const opened = await firefox.runInBrowser<boolean>(`
    const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser')
    await SidebarController.show('regulars_regulars_example-sidebar-action')
    return SidebarController.isOpen`)
  expect(opened).toBe(true)
})

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
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

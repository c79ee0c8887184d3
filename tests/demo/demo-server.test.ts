// @vitest-environment node
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookOf } from '../../demo/look.ts'
import { type Demo, startDemo } from '../../demo/server.ts'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo({ seed: 7, today: '2026-11-21' })
}, 30_000)
afterAll(() => demo.close())

test('the page comes with a strict policy and without inline script', async () => {
  const page = await fetch(`${demo.url}/`)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(await page.text()).not.toMatch(/<script(?![^>]*src=)/)
})

test('the script is one module that asks nobody else', async () => {
  const script = await (await fetch(`${demo.url}/assets/admin.js`)).text()
  expect(script.length).toBeGreaterThan(10_000)
  expect(script).not.toMatch(/^\s*import\b.*['"]\.?\.?\//m)
})

test('a seed renames the classes of the style sheet', async () => {
  const sheet = await (await fetch(`${demo.url}/assets/admin.css`)).text()
  expect(sheet).toContain(`.${lookOf(7).css('table')}`)
  expect(sheet).not.toContain('.hc-')
})

test('the session says what was asked for, and an unknown path is not found', async () => {
  expect(await (await fetch(`${demo.url}/api/session`)).json()).toEqual({ today: '2026-11-21', seed: 7, rows: null, hostile: false })
  expect((await fetch(`${demo.url}/api/nothing`)).status).toBe(404)
})

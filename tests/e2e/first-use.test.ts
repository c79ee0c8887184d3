import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import { packageForChrome } from '../../scripts/build-extension.ts'
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'regulars-packed-'))
let packed: Record<string, Uint8Array>
let size = 0
const packedSizes = new Map<string, number>()

beforeAll(() => {
  const bytes = readFileSync(packageForChrome())
  size = bytes.length
  packed = unzipSync(bytes, { filter: ({ name, size: packedSize }) => packedSizes.set(name, packedSize).has(name) })
  for (const [path, content] of Object.entries(packed)) {
    if (path.endsWith('/')) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package for Chrome', () => {
  test('is small: 600 kB at most and 1.8 MB with the weights that reviews are read by, and 30 kB (gzip) for what runs on a page', () => {
    const weights = packedSizes.get('models/reviews.bin')
    expect(size - (weights ?? 0)).toBeLessThan(600_000)
    expect(weights && size).toBeLessThan(1_800_000)
    const script = packed['page.js']
    expect(script && gzipSync(script, { level: 9 }).length).toBeLessThan(30_000)
  })

  test('asks for no host at install, and for nothing it does not need', () => {
    const manifest = JSON.parse(Buffer.from(packed['manifest.json'] ?? []).toString())
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'])
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
    expect(manifest.name).toBe('__MSG_extName__')
  })

  test('holds no eval and no address of another machine but namespaces', () => {
    for (const [path, content] of Object.entries(packed).filter(([name]) => name.endsWith('.js'))) {
      const text = Buffer.from(content).toString()
      expect(text, path).not.toMatch(/\beval\(|new Function\(/)
      const addresses = [...text.matchAll(/https?:\/\/[a-z][a-z0-9.-]+\.[a-z]{2,}[^\s"'`)]*/g)].map(([address]) => address)
      expect(
        // A licence is named by its address. Match patterns ("https://…/*") name hosts that may be read, and a name kept for examples shows what an address looks like; nothing is asked of them.
        addresses.filter(
          address =>
            !/w3\.org|schemas\.openxmlformats\.org|www\.apache\.org\/licenses\/|json-schema\.org|github\.com|developer\.mozilla\.org|\/\/api\.example\.com\/|\/\*$/.test(
              address,
            ),
        ),
        path,
      ).toEqual([])
    }
  })
})

describe('a fresh browser, the packed extension, an order list never seen before', () => {
  let demo: Demo
  let browser: ExtensionBrowser
  beforeAll(async () => {
    demo = await startDemo()
    browser = await openBrowser({ extension: folder })
  })
  afterAll(async () => {
    await browser.close()
    await demo.close()
  })

  test('one click brings the first useful fact', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${demo.url}/#/orders`)
    await page.getByRole('row').nth(5).waitFor()
    const started = performance.now()
    await browser.clickIcon(page)
    const fact = await waitForDrawn(page, 'late-soon', '', 60_000)
    const seconds = (performance.now() - started) / 1000
    console.warn(`first useful fact ("${fact.text}") after 1 click and ${seconds.toFixed(1)} s`)
  })
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'

export interface BrowserOptions {
  /** The folder of an unpacked build. */
  extension: string
  language?: 'en' | 'zh_CN'
  dark?: boolean
  headless?: boolean
  /** A profile to open again; else a new one that is deleted afterwards. */
  profile?: string
  /** Host patterns and permissions the browser is to grant without a dialog when the extension asks: a dialog cannot be clicked from here. */
  grantable?: string[]
}

/** A real browser with the extension in it. */
export interface ExtensionBrowser {
  context: BrowserContext
  id: string
  profile: string
  /** A page of the extension, opened as a tab. */
  open(path: string, viewport?: { width: number; height: number }): Promise<Page>
  /** What Playwright does not list (the side panel, a real popup): found by a part of its address. */
  surface(addressPart: string): Promise<Surface>
  /** Clicks the extension's icon on this page as a person does: `activeTab` is granted, the popup opens. */
  clickIcon(page: Page): Promise<void>
  close(): Promise<void>
}

/** A part of the browser's window with a page of ours in it. */
export interface Surface {
  evaluate<T>(expression: string): Promise<T>
  /** Waits until the expression is true; throws with what the surface shows when it does not come true. */
  until(expression: string, ms?: number): Promise<void>
  screenshot(file: string): Promise<void>
  gone(): Promise<boolean>
}

const NO_OUTSIDE = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic']

/** A new profile as a developer has one. */
export function seedProfile(profile: string): void {
  const folder = join(profile, 'Default')
  mkdirSync(folder, { recursive: true })
  // Without developer mode `runtime.reload()` leaves an unpacked extension switched off.
  writeFileSync(join(folder, 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }))
}

export async function openBrowser(options: BrowserOptions): Promise<ExtensionBrowser> {
  const { extension, language = 'en', dark = false, headless = true, grantable } = options
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'regulars-profile-'))
  if (!options.profile) seedProfile(profile)
  const locale = language.replace('_', '-')
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: findBrowser(),
      headless,
      locale,
      colorScheme: dark ? 'dark' : 'light',
      viewport: headless ? { width: 1280, height: 800 } : null,
      env: { ...process.env, LANGUAGE: language },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--lang=${locale}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--enable-unsafe-extension-debugging',
        ...NO_OUTSIDE,
      ],
    })
  let context = await launch()
  let id = await extensionId(context)
  if (grantable) {
    await context.close()
    markGranted(profile, id, grantable)
    context = await launch()
    id = await extensionId(context)
  }
  const browser = context.browser()
  if (!browser) throw new Error('the browser has no debugging connection')
  const cdp = await browser.newBrowserCDPSession()
  await chooseLanguage(context, id, language)

  return {
    context,
    id,
    profile,
    async open(path, viewport) {
      const page = await newTab(context)
      if (viewport) await page.setViewportSize(viewport)
      await page.goto(`chrome-extension://${id}${path}`)
      return page
    },
    surface: part => attach(cdp, part),
    async clickIcon(page) {
      const session = await context.newCDPSession(page)
      const { targetInfo } = await session.send('Target.getTargetInfo')
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
      const tab = targetInfos.find(info => info.type === 'tab' && info.url === targetInfo.url)
      if (!tab) throw new Error(`no tab shows ${targetInfo.url}`)
      await cdp.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never)
    },
    async close() {
      await context.close()
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }))
  return new URL(worker.url()).host
}

const NEW_TAB_MS = 20_000

/** A tab, from a browser that now and then never answers when it is asked for one: it is asked once more, and then given up. */
async function newTab(context: BrowserContext): Promise<Page> {
  for (let tried = 0; tried < 2; tried++) {
    const page = await Promise.race([context.newPage(), wait(NEW_TAB_MS, undefined, { ref: false })])
    if (page) return page
  }
  throw new Error('the browser opens no tab')
}

/** In the extension's settings, as a person would: the browser itself may lack the language (Debian keeps it in a package of its own). */
async function chooseLanguage(context: BrowserContext, id: string, language: 'en' | 'zh_CN'): Promise<void> {
  const page = await newTab(context)
  await page.goto(`chrome-extension://${id}/dashboard.html#settings`)
  const select = page.locator('main select:has(option[value="zh_CN"])')
  await select.selectOption(language)
  await page.waitForFunction(wanted => document.documentElement.lang === wanted, language.replace('_', '-'))
  await page.close()
}

/** As if the person had agreed before: the next request from a click is granted without a dialog. */
function markGranted(profile: string, id: string, grantable: string[]): void {
  const hosts = grantable.filter(one => one.includes('/'))
  const permissions = grantable.filter(one => !one.includes('/'))
  const file = join(profile, 'Default', 'Preferences')
  const preferences = JSON.parse(readFileSync(file, 'utf8'))
  const settings = preferences.extensions.settings[id]
  for (const list of ['granted_permissions', 'runtime_granted_permissions']) {
    settings[list] = { api: [], manifest_permissions: [], scriptable_host: [], explicit_host: [], ...settings[list] }
    settings[list].explicit_host = [...settings[list].explicit_host, ...hosts]
    settings[list].api = [...settings[list].api, ...permissions]
  }
  writeFileSync(file, JSON.stringify(preferences))
}

const FIND_MS = 10_000

async function attach(cdp: CDPSession, part: string): Promise<Surface> {
  const end = Date.now() + FIND_MS
  let targetId: string | undefined
  while (!targetId) {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
    targetId = targetInfos.find(info => info.url.includes(part) && info.type !== 'tab')?.targetId
    if (!targetId && Date.now() > end) throw new Error(`nothing in the browser shows ${part}`)
    if (!targetId) await new Promise(resolve => setTimeout(resolve, 100))
  }
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
  let last = 0
  const waiting = new Map<number, (message: { result?: Record<string, unknown>; error?: { message: string } }) => void>()
  cdp.on('Target.receivedMessageFromTarget', event => {
    if (event.sessionId !== sessionId) return
    const message = JSON.parse(event.message)
    waiting.get(message.id)?.(message)
  })
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last
      const timer = setTimeout(() => reject(new Error(`${method}: no answer from ${part}`)), 15_000)
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer)
        waiting.delete(id)
        if (error) reject(new Error(error.message))
        else resolve(result as T)
      })
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject)
    })

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<{
      result: { value: T }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  return {
    evaluate,
    async until(expression, ms = 10_000) {
      const end = Date.now() + ms
      // What is asked about may not be there yet: that is not true yet, no fault.
      while (!(await evaluate<boolean>(`(() => { try { return Boolean(${expression}) } catch { return false } })()`))) {
        if (Date.now() > end)
          throw new Error(`${part} never came to: ${expression}\nIt shows: ${await evaluate<string>('document.body?.innerText')}`)
        await new Promise(resolve => setTimeout(resolve, 60))
      }
    },
    async screenshot(file) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
      writeFileSync(file, Buffer.from(data, 'base64'))
    },
    async gone() {
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
      return !targetInfos.some(info => info.targetId === targetId)
    },
  }
}

import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import { openAsDetail } from '../../lib/extraction/open-detail.ts'
import { readPage } from '../../lib/extraction/read-page.ts'
import type { Marketplace } from '../../lib/pages/marketplace.ts'
import { ToolError } from '../tool.ts'

const MARKETPLACES = '../../lib/marketplaces'
const marketplaces = async () => {
  const files = readdirSync(join(import.meta.dirname, MARKETPLACES)).filter(name => name.endsWith('.ts'))
  const modules: Record<string, Marketplace>[] = await Promise.all(files.map(name => import(`${MARKETPLACES}/${name}`)))
  return modules.flatMap(module => Object.values(module))
}

/** `read-page FILE.html [--url ADDRESS] [--now ISO] [--browser]`: what a saved page is read as, as JSON. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = options(args)
  const [file] = positionals
  if (!file) throw new ToolError('which FILE.html?')
  const url = values.url === undefined ? undefined : URL.parse(values.url)
  if (url === null) throw new ToolError(`not an address: "${values.url}"`)
  const now = new Date(values.now ?? Date.now())
  if (Number.isNaN(now.getTime())) throw new ToolError(`not a date: "${values.now}"`)
  const html = await readFile(file, 'utf8').catch(() => {
    throw new ToolError(`cannot read ${file}`)
  })
  const { document } = parseHTML(values.browser ? await rendered(html) : whole(html))
  // linkedom makes three texts of one with "&amp;" in it.
  document.body?.normalize()
  process.stdout.write(`${JSON.stringify(readPage(document, url, now, url ? await marketplaces() : [], openAsDetail).facts)}\n`)
}

/** A part of a page as a page: without a body linkedom has no place for it. */
const whole = (html: string): string => (/<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, now: { type: 'string' }, browser: { type: 'boolean' } },
    })
  } catch (error) {
    throw new ToolError(error instanceof Error ? error.message : String(error))
  }
}

/** The page as Chromium builds it, without its scripts and without the network. */
async function rendered(html: string): Promise<string> {
  const executablePath = [process.env.CHROME, '/usr/lib/chromium/chromium', '/usr/bin/chromium'].find(path => path && existsSync(path))
  if (!executablePath) throw new ToolError('no Chromium here; say where it is in CHROME')
  // Only here: it is slow to load.
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, offline: true })
    await page.setContent(html, { waitUntil: 'domcontentloaded' })
    return await page.content()
  } finally {
    await browser.close()
  }
}

import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from '../../find-browser.mjs'

/** A real browser without the extension. Chromium refuses its sandbox to root. */
export const plainBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })

/** A module with all it imports as one script for a page; what it exports is `globalThis[name]` there. */
export async function scriptOf(entry: string, name: string, minify: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify, lib: { entry, formats: ['iife'], name } },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} was not built`)
  return bundle.output[0].code
}

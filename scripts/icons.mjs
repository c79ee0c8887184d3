// Draws public/icon/*.png from scripts/icon.svg with the system's Chromium: `npm run icons` after the drawing has changed; then `pngquant 24` and `zopflipng` make them a third as large, nothing that can be seen is lost.
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'

const svg = readFileSync('scripts/icon.svg', 'utf8')
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }))
}
await browser.close()

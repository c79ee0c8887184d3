import { existsSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { BAD_EN, BAD_ZH } from '../../tests/replies/invented-reviews.ts'
import type { timeEach } from '../understanding/in-page.ts'
import { linesOf } from '../understanding/labelled.ts'
import { MIND_FILE } from '../understanding/mind-file.ts'
import { plainBrowser, scriptOf } from './measuring/plain-page.ts'
import { quantile } from './measuring/spread.ts'

/** Of our issue: the median of a review, and all weights together, packed. */
const GOAL_MS = 2
const GOAL_BYTES = 900_000
const REAL = ['sentiment_zh', 'taobao_clothes_unlabelled', 'sentiment_en_amazon', 'oats_hotels_train']
const EVERY = 40

/** `bench understand [FOLDER]`: time to read a review in a real Chromium page, of our invented reviews or of every fortieth of the review data; and the size of the weights. */
export async function run([folder]: string[]): Promise<void> {
  const texts = folder && existsSync(folder) ? realTexts(folder) : [...BAD_ZH, ...BAD_EN].map(([, , text]) => text)
  const weights = readFileSync(MIND_FILE)
  const { loadMs, firstMs, each } = await inPage(texts, weights)
  const at = (share: number) => Number(quantile(each, share).toFixed(3))
  const gzip = gzipSync(weights, { level: 9 }).length
  const line = {
    bench: 'understand',
    reviews: texts.length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    maxMs: at(1),
    goalMs: GOAL_MS,
    firstMs: Number(firstMs.toFixed(1)),
    loadMs: Number(loadMs.toFixed(1)),
    weightsGzip: gzip,
    goalBytes: GOAL_BYTES,
    met: at(0.5) <= GOAL_MS && gzip <= GOAL_BYTES,
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

const realTexts = (folder: string) => REAL.flatMap(name => linesOf(folder, name).map(({ text }) => text)).filter((_, i) => i % EVERY === 0)

async function inPage(texts: string[], weights: Buffer): ReturnType<typeof timeEach> {
  const script = await scriptOf(fileURLToPath(new URL('../understanding/in-page.ts', import.meta.url)), 'understanding', true)
  const browser = await plainBrowser()
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    return await page.evaluate(
      ([all, packed]) =>
        (globalThis as unknown as { understanding: { timeEach: typeof timeEach } }).understanding.timeEach([...all], packed),
      [texts, weights.toString('base64')] as const,
    )
  } finally {
    await browser.close()
  }
}

import { readMind } from '../../lib/replies/model/mind.ts'
import { understand } from '../../lib/replies/understand.ts'

const REPEATS = 5

/** Runs in a page of the browser: milliseconds for each text, alone and after the words were met once. */
export async function timeEach(texts: string[], weights: string): Promise<{ loadMs: number; firstMs: number; each: number[] }> {
  const file = await (await fetch(`data:application/octet-stream;base64,${weights}`)).arrayBuffer()
  const before = performance.now()
  const mind = readMind(file)
  const loaded = performance.now()
  understand({ text: texts[0] ?? '' }, mind)
  const first = performance.now()
  for (const text of texts) understand({ text }, mind)
  const each = texts.map(text => {
    const start = performance.now()
    for (let n = 0; n < REPEATS; n++) understand({ text }, mind)
    return (performance.now() - start) / REPEATS
  })
  return { loadMs: loaded - before, firstMs: first - loaded, each }
}

import { manyTexts } from './many-texts.ts'

/** So many are sorted at once; few, so that they are swept up soon. */
const A_RUN = 50_000

export interface SortedTexts {
  count(): number
  push(text: string): void
  inOrder(): Generator<string>
}

/** Very many texts to be put in order: sorted run by run, and read back from all runs side by side. */
export function sortedTexts(): SortedTexts {
  const texts = manyTexts()
  const ends: number[] = []
  let run: string[] = []
  const endRun = () => {
    for (const text of run.sort()) texts.push(text)
    ends.push(texts.count())
    run = []
  }
  return {
    count: () => texts.count() + run.length,
    push(text) {
      if (run.push(text) >= A_RUN) endRun()
    },
    *inOrder() {
      if (run.length > 0) endRun()
      /** The next text of each run, the first of all at the front. */
      const heads: { text: string; at: number; end: number }[] = []
      const put = (at: number, end: number) => {
        const text = texts.at(at)
        let [from, to] = [0, heads.length]
        while (from < to) {
          const middle = (from + to) >> 1
          if ((heads[middle]?.text ?? '') < text) from = middle + 1
          else to = middle
        }
        heads.splice(from, 0, { text, at, end })
      }
      for (const [i, end] of ends.entries()) put(ends[i - 1] ?? 0, end)
      for (let head = heads.shift(); head; head = heads.shift()) {
        yield head.text
        if (head.at + 1 < head.end) put(head.at + 1, head.end)
      }
    },
  }
}

import { ManyTexts } from './many-texts.ts'

/** So many are sorted at once; few, so that they are swept up soon. */
const A_RUN = 50_000

/** A run that is read back: its next text, that one's number, and where it ends. */
interface Head {
  text: string
  at: number
  end: number
}

/** Very many texts in order: sorted run by run, and read back from all runs side by side. */
export class SortedTexts {
  private readonly texts = new ManyTexts()
  private readonly ends: number[] = []
  private run: string[] = []

  get length(): number {
    return this.texts.length + this.run.length
  }

  push(text: string): void {
    if (this.run.push(text) >= A_RUN) this.endRun()
  }

  private endRun(): void {
    for (const text of this.run.sort()) this.texts.push(text)
    this.ends.push(this.texts.length)
    this.run = []
  }

  *inOrder(): Generator<string> {
    if (this.run.length > 0) this.endRun()
    const starts = [0, ...this.ends]
    const heads: Head[] = []
    for (const [i, end] of this.ends.entries()) this.putBack(heads, { text: '', at: starts[i] ?? 0, end })
    for (let head = heads.shift(); head; head = heads.shift()) {
      yield head.text
      head.at++
      if (head.at < head.end) this.putBack(heads, head)
    }
  }

  /** Where its next text belongs among those of the others. */
  private putBack(heads: Head[], head: Head): void {
    head.text = this.texts.at(head.at)
    let [from, to] = [0, heads.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((heads[middle]?.text ?? '') < head.text) from = middle + 1
      else to = middle
    }
    heads.splice(from, 0, head)
  }
}

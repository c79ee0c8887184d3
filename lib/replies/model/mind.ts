import { ISSUES, type Issue } from '../../pages/marks.ts'
import type { Lang } from '../case.ts'
import { featuresOf, PLACES } from './features.ts'

/** How sure the fitted weights are, each from 0 to 1, that a stretch of text complains, praises, and what it speaks of. */
export interface Impression {
  neg: number
  pos: number
  /** Of something eaten or drunk, or of where it was. */
  meal: number
  issues: Partial<Record<Issue, number>>
}

/** Weights fitted on labelled reviews; what they were fitted on stands in scripts/understanding/README.md. */
export interface Mind {
  impressionOf(text: string, lang: Lang): Impression
}

/** What a score is of. */
export type Head = 'neg' | 'pos' | 'meal' | Issue

/** How the file of weights begins, as one line of JSON; the weights follow as signed bytes, all heads of a place together. */
export interface MindHeader {
  version: 1
  languages: { lang: Lang; heads: Head[]; biases: number[]; scales: number[] }[]
}

export const isIssue = (head: Head): head is Issue => ISSUES.some(issue => issue === head)
const likelihood = (score: number) => 1 / (1 + Math.exp(-score))

/** Reads the file that `npm run -s tool -- train-understand` writes. */
export function readMind(file: ArrayBuffer): Mind {
  const bytes = new Int8Array(file)
  const end = bytes.indexOf(10)
  const header: MindHeader = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))
  if (header.version !== 1) throw new Error('weights of another version')
  let from = end + 1
  const models = new Map<Lang, MindHeader['languages'][number] & { weights: Int8Array }>()
  for (const language of header.languages) {
    const size = PLACES * language.heads.length
    models.set(language.lang, { ...language, weights: bytes.subarray(from, from + size) })
    from += size
  }
  if (from !== bytes.length) throw new Error('the file of weights is cut off')

  return {
    impressionOf(text, lang) {
      const impression: Impression = { neg: 0, pos: 0, meal: 0.5, issues: {} }
      const model = models.get(lang)
      if (!model) return impression
      const { heads, weights, biases, scales } = model
      const features = featuresOf(text, lang)
      const sums = new Float64Array(heads.length)
      for (const place of features) {
        const at = place * heads.length
        for (let h = 0; h < heads.length; h++) sums[h] = (sums[h] as number) + (weights[at + h] as number)
      }
      const size = Math.sqrt(Math.max(1, features.length))
      heads.forEach((head, h) => {
        const sure = likelihood((biases[h] as number) + ((sums[h] as number) * (scales[h] as number)) / size)
        if (isIssue(head)) impression.issues[head] = sure
        else impression[head] = sure
      })
      return impression
    },
  }
}

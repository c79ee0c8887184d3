import type { Issue } from '../../lib/pages/marks.ts'
import type { Lang } from '../../lib/replies/case.ts'
import { splitClauses } from '../../lib/replies/clauses.ts'
import { featuresOf } from '../../lib/replies/model/features.ts'
import { BRIDGES, bridged } from './bridges.ts'
import { issueSpokenOf } from './dianping.ts'
import { bucketOf, type Line, linesOf } from './labelled.ts'

/** Nothing of these buckets is ever trained on. */
const TRAINED = (line: Line) => bucketOf(line.text) <= 6

/** A stretch of text and what is said of it: what is not named is not known. */
export interface Said {
  features: number[]
  neg?: boolean
  pos?: boolean
  /** Of something eaten or drunk, or of where it was. */
  meal?: boolean
  issues?: Issue[]
}

const sharing = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Clauses of Dianping reviews, each with the opinions that stand in it. */
function dianping(folder: string): Said[] {
  return linesOf(folder, 'dianping_triplets_train')
    .filter(TRAINED)
    .flatMap(({ text, triplets = [] }) => {
      const opinions = triplets.flatMap(([aspect, opinion, polarity]) => {
        const start = text.indexOf(opinion)
        return start < 0 ? [] : [{ start, end: start + opinion.length, polarity, issue: issueSpokenOf(aspect, opinion) }]
      })
      return splitClauses(text, 'zh').map(clause => {
        const here = opinions.filter(opinion => sharing(opinion, clause) >= Math.min(3, (opinion.end - opinion.start) / 2))
        const issues = [...new Set(here.map(({ issue }) => issue))]
        return {
          features: featuresOf(clause.text, 'zh'),
          neg: here.some(({ polarity }) => polarity === 'neg'),
          pos: here.some(({ polarity }) => polarity === 'pos'),
          ...(here.length > 0 ? { issues } : {}),
        }
      })
    })
}

function mams(folder: string): Said[] {
  const bridge = BRIDGES.mams_acsa_train ?? []
  return linesOf(folder, 'mams_acsa_train')
    .filter(TRAINED)
    .map(({ text, categories = [] }) => ({
      features: featuresOf(text, 'en'),
      neg: categories.some(({ polarity }) => polarity === 'negative'),
      pos: categories.some(({ polarity }) => polarity === 'positive'),
      issues: categories.flatMap(({ category }) => bridged(bridge, category).flatMap(issues => issues.slice(0, 1))),
    }))
}

const amazon = (folder: string): Said[] =>
  linesOf(folder, 'sentiment_en_amazon')
    .filter(TRAINED)
    .map(({ text, label }) => ({ features: featuresOf(text, 'en'), neg: label === 'neg', pos: label === 'pos' }))

/** Whole reviews of which only the trade is known. */
const ofTrade = (folder: string, name: string, lang: Lang, meal: boolean): Said[] =>
  linesOf(folder, name)
    .filter(TRAINED)
    .map(({ text }) => ({ features: featuresOf(text, lang), meal }))

export const saidIn: Record<Lang, (folder: string) => Said[]> = {
  zh: folder => [
    ...dianping(folder),
    ...ofTrade(folder, 'dianping_triplets_train', 'zh', true),
    ...ofTrade(folder, 'taobao_clothes_unlabelled', 'zh', false),
  ],
  en: folder => [
    ...mams(folder),
    ...amazon(folder),
    ...ofTrade(folder, 'mams_acsa_train', 'en', true),
    ...ofTrade(folder, 'sentiment_en_amazon', 'en', false),
  ],
}

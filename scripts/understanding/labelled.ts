import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ISSUES, type Issue } from '../../lib/pages/marks.ts'
import type { Lang } from '../../lib/replies/case.ts'
import { isCase } from '../json-lines.ts'
import { BRIDGES, bridged } from './bridges.ts'
import devLabels from './dev-labels.json' with { type: 'json' }
import { issueSpokenOf } from './dianping.ts'

/** A review somebody has labelled. */
export interface Labelled {
  id: string
  text: string
  lang: Lang
  bad?: boolean
  stars?: number
  /** Each complaint, as the issues by any of which it is rightly named. */
  complaints?: Issue[][]
  /** Issues that may be named without being asked for. */
  also?: Issue[]
}

export interface LabelledSet {
  name: string
  rows: Labelled[]
  /** What its labels know of: anything else that we find is neither right nor wrong. */
  knows?: Issue[]
}

/** The data's own split: sha1 of the lower-cased text with its white space collapsed, modulo 10. */
export const bucketOf = (text: string): number =>
  Number(BigInt(`0x${createHash('sha1').update(text.toLowerCase().replace(/\s+/g, ' ').trim()).digest('hex')}`) % 10n)

/** The development set by halves: wordings were looked for in the first, the second was only counted. */
export const devHalf = (id: string): 'a' | 'b' => ((createHash('sha1').update(`half ${id}`).digest()[0] ?? 0) % 2 === 0 ? 'a' : 'b')

export interface Line {
  id: string
  text: string
  label?: string
  domain?: string
  stars?: number
  food_safety?: number
  categories?: { category: string; polarity: string }[]
  opinions?: { category: string; polarity: string }[]
  triplets?: [aspect: string | null, opinion: string, polarity: 'neg' | 'neu' | 'pos'][]
}

/** The lines of one file of the data folder. */
export function linesOf(folder: string, name: string): Line[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const parsed: unknown = JSON.parse(line)
      if (!isCase(parsed) || typeof parsed.id !== 'string' || typeof parsed.text !== 'string')
        throw new Error(`${name}: not a review: ${line}`)
      return parsed as unknown as Line
    })
}

const isIssue = (word: string): word is Issue => ISSUES.some(issue => issue === word)
function issuesIn(words: string, separator: string): Issue[] {
  return words
    .split(separator)
    .map(word => word.trim())
    .filter(word => word !== '')
    .map(word => {
      if (!isIssue(word)) throw new Error(`no issue "${word}"`)
      return word
    })
}

/** "delivery, packaging|delivery / taste": two complaints, the second by either name, and one that may be named. */
function labelled(label: string): Pick<Labelled, 'bad' | 'complaints' | 'also'> {
  if (label === 'not bad') return { bad: false, complaints: [] }
  const [must = '', also = ''] = label.split('/')
  return { bad: true, complaints: must.split(',').map(one => issuesIn(one, '|')), also: issuesIn(also, ',') }
}

const langOf = (file: string): Lang => (/zh|dianping|zhijiang/.test(file) ? 'zh' : 'en')

function developmentSet(folder: string, lang: Lang, half: 'a' | 'b'): LabelledSet {
  const rows = Object.entries(devLabels)
    .filter(([file]) => langOf(file) === lang)
    .flatMap(([file, labels]) => {
      const byId: Record<string, string> = labels
      return linesOf(folder, file).flatMap(({ id, text }) => {
        const label = byId[id]
        return label && devHalf(id) === half ? [{ id, text, lang, ...labelled(label) }] : []
      })
    })
  return { name: `dev ${lang} ${half}`, rows }
}

/** Labels of another scheme, by the bridges of the data's README. */
function bridgedSet(folder: string, name: string, take: (line: Line) => boolean = () => true): LabelledSet {
  const bridge = BRIDGES[name]
  if (!bridge) throw new Error(`no bridge for ${name}`)
  const rows = linesOf(folder, name)
    .filter(take)
    .map(({ id, text, categories = [], opinions = [] }) => ({
      id,
      text,
      lang: langOf(name),
      complaints: [...categories, ...opinions].filter(c => c.polarity.startsWith('neg')).flatMap(c => bridged(bridge, c.category)),
    }))
  return { name, rows, knows: [...new Set(bridge.flatMap(([, issues]) => issues))] }
}

/** Sentences of restaurant reviews; their categories are derived from the words of each triplet. */
function dianpingSet(folder: string, name: string): LabelledSet {
  const rows = linesOf(folder, name).map(({ id, text, triplets = [] }) => ({
    id,
    text,
    lang: 'zh' as const,
    complaints: triplets.filter(([, , polarity]) => polarity === 'neg').map(([aspect, opinion]) => [issueSpokenOf(aspect, opinion)]),
  }))
  return { name, rows }
}

/** Everything with labels of complaints that no weight was fitted on. */
export const complaintSets = (folder: string): LabelledSet[] => [
  ...(['zh', 'en'] as const).flatMap(lang => (['a', 'b'] as const).map(half => developmentSet(folder, lang, half))),
  dianpingSet(folder, 'dianping_triplets_dev'),
  dianpingSet(folder, 'dianping_triplets_test'),
  bridgedSet(folder, 'zhijiang_cosmetics'),
  bridgedSet(folder, 'semeval14_restaurants_train'),
  bridgedSet(folder, 'mams_acsa_train', line => bucketOf(line.text) >= 7),
  bridgedSet(folder, 'oats_amazon_ff_train'),
  bridgedSet(folder, 'oats_hotels_train'),
]

const NOT_SHOPS = ['shop:书籍', 'shop:蒙牛', 'shop:计算机']

function sentimentSet(folder: string, name: string, title: string, take: (line: Line) => boolean): LabelledSet {
  const rows = linesOf(folder, name)
    .filter(line => line.label && take(line))
    .map(({ id, text, label }) => ({ id, text, lang: langOf(name), bad: label === 'neg' }))
  return { name: title, rows }
}

/** Everything that says whether a review is a bad one and that no weight was fitted on. */
export function sentimentSets(folder: string): LabelledSet[] {
  const seven = (line: Line) => bucketOf(line.text) === 7
  const zh = (title: string, domain: (domain: string) => boolean) => [
    sentimentSet(folder, 'sentiment_zh', `${title}, bucket 7`, line => seven(line) && domain(line.domain ?? '')),
    sentimentSet(folder, 'sentiment_zh', `${title}, other buckets`, line => !seven(line) && domain(line.domain ?? '')),
  ]
  const alexa = linesOf(folder, 'stars_en_alexa').filter(({ text, stars }) => text.trim() !== '' && stars !== 3)
  return [
    ...zh('takeaway', domain => domain === 'takeaway'),
    ...zh('hotels', domain => /hotel|酒店/.test(domain)),
    ...zh('shops', domain => domain.startsWith('shop:') && domain !== 'shop:酒店' && !NOT_SHOPS.includes(domain)),
    sentimentSet(folder, 'sentiment_zh', 'books, milk in the news, computers', line => NOT_SHOPS.includes(line.domain ?? '')),
    sentimentSet(folder, 'sentiment_en_amazon', 'sentiment_en_amazon, bucket 7 and up', line => bucketOf(line.text) >= 7),
    sentimentSet(folder, 'sentiment_en_restaurant', 'sentiment_en_restaurant', () => true),
    {
      name: 'stars_en_alexa, stars not told',
      rows: alexa.map(({ id, text, stars = 0 }) => ({ id, text, lang: 'en', bad: stars < 3 })),
    },
    {
      name: 'stars_en_alexa, stars told',
      rows: alexa.map(({ id, text, stars = 0 }) => ({ id, text, lang: 'en', stars, bad: stars < 3 })),
    },
  ]
}

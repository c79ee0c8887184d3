import { differenceOfShares } from '../insight/proportion.ts'
import { dayOf } from '../insight/purchases.ts'
import type { ListingRecord } from '../profiles/listing-records.ts'
import { honestly } from './honest-wording.ts'

/** A review of the product, as it is laid beside its listing. */
export interface ListedReview {
  /** Days since 1970-01-01. */
  day: number
  bad: boolean
  text: string
}

/** How many of some reviews speak of what a sentence speaks of. */
export interface Touching {
  touching: number
  of: number
}

/** A sentence of a listing, and how the reviews that speak of the same thing went. */
export interface SentenceFinding {
  sentence: string
  /** The words it shares with bad reviews. */
  shared: string[]
  bad: Touching
  good: Touching
  /** 95 % interval of the share of bad reviews that touch it less that of the others; where it holds 0, it may be chance. */
  interval: [low: number, high: number]
  /** It came into the text, or left it, on this day: the bad reviews that touch it among all reviews before, and from then on. */
  change?: { on: string; came: boolean; before: Touching; after: Touching }
  /** The same sentence, promising no more than can be kept; undefined where it holds no absolute. */
  reworded?: string
}

interface Spoken extends ListedReview {
  terms: ReadonlySet<string>
}

/** Fewer bad reviews that speak of the same are an accident. Our choice. */
const ENOUGH = 3

/**
 * The sentences of a listing most associated with bad reviews of its product, the strongest first: those that share a word with at least three of them. An
 * association, not a cause: who is disappointed speaks of what matters to them, whether the sentence raised it or not.
 */
export function raisingSentences({ versions }: Pick<ListingRecord, 'versions'>, reviews: readonly ListedReview[]): SentenceFinding[] {
  const sentencesOf = versions.map(({ text }) => sentences(text))
  const now = sentencesOf.at(-1) ?? []
  const gone = (sentencesOf.at(-2) ?? []).filter(sentence => !now.includes(sentence))
  const spoken = reviews.map((review): Spoken => ({ ...review, terms: termsOf(review.text) }))
  const [bad, good] = [spoken.filter(review => review.bad), spoken.filter(review => !review.bad)]
  const found = [...now, ...gone].flatMap((sentence): SentenceFinding[] => {
    const own = [...termsOf(sentence)]
    const touches = ({ terms }: Spoken) => own.some(term => terms.has(term))
    const share = (of: readonly Spoken[], is = touches): Touching => ({ touching: of.filter(is).length, of: of.length })
    const [ofBad, ofGood] = [share(bad), share(good)]
    if (ofBad.touching < ENOUGH) return []
    const on = changedOn(versions, sentencesOf, sentence)
    const touchesBad = (review: Spoken) => review.bad && touches(review)
    const reworded = honestly(sentence)
    return [
      {
        sentence,
        shared: inWords(
          sentence,
          own.filter(term => bad.some(({ terms }) => terms.has(term))),
        ),
        bad: ofBad,
        good: ofGood,
        interval: differenceOfShares(ofBad.touching, ofBad.of, ofGood.touching, ofGood.of),
        ...(on && {
          change: {
            on,
            came: now.includes(sentence),
            before: share(
              spoken.filter(({ day }) => day < dayOf(on)),
              touchesBad,
            ),
            after: share(
              spoken.filter(({ day }) => day >= dayOf(on)),
              touchesBad,
            ),
          },
        }),
        ...(reworded !== sentence && { reworded }),
      },
    ]
  })
  return found.sort((a, b) => b.interval[0] - a.interval[0])
}

/** Terms as a person reads them: pairs of Chinese characters that overlap in the sentence are one word. */
function inWords(sentence: string, terms: readonly string[]): string[] {
  const words: string[] = []
  for (const term of terms) {
    const joined = `${words.at(-1) ?? ''}${term.slice(1)}`
    const overlaps = /\p{Script=Han}/u.test(term) && words.at(-1)?.endsWith(term.charAt(0)) && sentence.includes(joined)
    if (overlaps) words[words.length - 1] = joined
    else words.push(term)
  }
  return words
}

/** The day a sentence came into the text, or left it; undefined where it has always stood there. */
function changedOn(versions: ListingRecord['versions'], sentencesOf: readonly string[][], sentence: string): string | undefined {
  const stands = sentencesOf.map(all => all.includes(sentence))
  const at = stands.findLastIndex((is, i) => i > 0 && is !== stands[i - 1])
  return at < 0 ? undefined : versions[at]?.from
}

/** The sentences of a text; a line is one, too, and a number's point ends none. */
export const sentences = (text: string): string[] => [
  ...new Set(
    text
      .split(/[。！？!?；;\n]+|\.(?=\s|$)/u)
      .map(part => part.trim())
      .filter(part => part.length > 1),
  ),
]

/** Words of every listing, and of every review. */
const EMPTY = new Set(
  'about after also and any are been before but can could did does each every for from get gets got had has have her his how into its just like made make more most much not now off one only other our out over own than that the their them then there they this very was were what when which will with would you your 我们 你们 非常 可以 没有 这个 一个 就是 不是 还是 自己 已经 什么 怎么 真的 特别 这么 但是 因为 所以 收到 东西 产品 商品 宝贝'.split(
    ' ',
  ),
)

/** What a text speaks of: words of four letters or more without their endings, numbers with two digits or more, and pairs of Chinese characters. */
function termsOf(text: string): Set<string> {
  const terms = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/\p{Script=Latin}{3,}|\d{2,}/gu)) {
    if (EMPTY.has(word)) continue
    const stem = word.replace(/(?:ing|edly|ed|ly|es|s)$/u, '')
    if (stem.length >= 3 || /^\d/.test(word)) terms.add(stem)
  }
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu))
    for (let i = 0; i + 1 < run.length; i++) {
      const pair = run.slice(i, i + 2)
      if (!EMPTY.has(pair) && !/[的了是很不也都就我你在和]/u.test(pair)) terms.add(pair)
    }
  return terms
}

import { applications, documentOf, otherPages, type SavedPage, shortTextsOf } from './corpus.ts'
import { readersWords, readerWithout, standsIn } from './left-out-words.ts'
import { measureDetail, measureRows, type TruthRow } from './measure.ts'

type Read = Awaited<ReturnType<typeof readerWithout>>

/** When the pages were saved. */
const NOW = new Date('2026-11-21T18:00:00Z')

interface Score {
  lists: number
  rightKind: number
  fields: number
  right: number
  detailFields: number
  detailRight: number
  negatives: number
  falseAlarms: number
}

const NONE: Score = { lists: 0, rightKind: 0, fields: 0, right: 0, detailFields: 0, detailRight: 0, negatives: 0, falseAlarms: 0 }
const sum = (scores: Score[]): Score =>
  scores.reduce(
    (all, one) => Object.fromEntries(Object.entries(all).map(([name, n]) => [name, n + one[name as keyof Score]])) as unknown as Score,
    NONE,
  )

/**
 * Nothing of the reader is fitted; what can be chosen from pages are the words of headers. For each application those that no other page we know has are
 * taken out of the tables, and its pages are read with the rest: what is to be expected of a back-office nobody looked at.
 */
export async function* leaveOneOut(): AsyncGenerator<object> {
  const words = readersWords()
  const all = applications()
  const texts = new Map([...all].map(([name, pages]) => [name, pages.map(page => shortTextsOf(page.file)).join('\n')]))
  const others = otherPages().map(shortTextsOf).join('\n')
  const whole = await readerWithout(new Set())
  const scores: { withThem: Score; without: Score }[] = []
  for (const [application, pages] of all) {
    const own = texts.get(application) ?? ''
    const elsewhere = [others, ...[...texts].flatMap(([name, text]) => (name === application ? [] : [text]))]
    const left = words.filter(word => standsIn(word, own) && !elsewhere.some(text => standsIn(word, text)))
    const rest = await readerWithout(new Set(left))
    const score = { withThem: sum(pages.map(page => scoreOf(page, whole))), without: sum(pages.map(page => scoreOf(page, rest))) }
    scores.push(score)
    yield { application, wordsLeftOut: left, ...told(score) }
  }
  yield { application: 'all', ...told({ withThem: sum(scores.map(one => one.withThem)), without: sum(scores.map(one => one.without)) }) }
  // What the figures above would fall to if the words left out were all there are.
  const wordless = await readerWithout(new Set(words))
  yield {
    application: 'all',
    wordsLeftOut: 'every one',
    without: shares(sum([...all.values()].flat().map(page => scoreOf(page, wordless)))),
  }
}

function scoreOf({ file, truth, detail, isNegative }: SavedPage, read: Read): Score {
  const reading = read(documentOf(file), NOW)
  if (isNegative) return { ...NONE, negatives: 1, falseAlarms: Number(reading.kind !== 'none' && reading.rows.length > 0) }
  if (truth) {
    const isRight = reading.kind === truth.kind
    const { right, of } = measureRows(isRight ? reading.rows : [], truth.rows)
    return { ...NONE, lists: 1, rightKind: Number(isRight), fields: of, right }
  }
  if (!detail) return NONE
  const { kind, url, items, note, ...fields } = detail
  const asked = Object.keys(fields).length
  const wrong = reading.detail?.kind === kind ? measureDetail(reading.detail, fields as TruthRow).length : asked
  return { ...NONE, detailFields: asked, detailRight: asked - wrong }
}

const percent = (part: number, of: number) => Number(((100 * part) / Math.max(1, of)).toFixed(1))
const shares = ({ lists, rightKind, fields, right, detailFields, detailRight, negatives, falseAlarms }: Score) => ({
  rightKind,
  lists,
  fieldsPercent: percent(right, fields),
  ...(detailFields > 0 ? { detailFieldsPercent: percent(detailRight, detailFields) } : {}),
  falseAlarms,
  negatives,
})
const told = ({ withThem, without }: { withThem: Score; without: Score }) => ({ withThem: shares(withThem), without: shares(without) })

import type { Issue } from '../pages/marks.ts'
import type { Complaint, Lang, Praise, ReviewInput, Span, Understanding } from './case.ts'
import { type Clause, splitClauses } from './clauses.ts'
import { complaintOf } from './complaint-of.ts'
import { BLURRED, type Fault, factsOf } from './faults.ts'
import { hanCount, languageOf, wordCount } from './language.ts'
import { type CompiledLexicon, LEXICONS } from './lexicon.ts'
import { CONTRASTS } from './lexicon-contrasts.ts'
import type { Mind } from './model/mind.ts'
import { complaintSensed, doubted, goodsAlone, issueOfBad } from './sensed.ts'
import { chineseTrade, type Setting, settingOf } from './setting.ts'
import { suspicionOf } from './suspicious.ts'
import { type Tone, toneOf } from './tone.ts'

/** One thing a clause says: a fault, or a word of praise (then `fault` is what its negation would be). */
interface Hit {
  start: number
  end: number
  good: boolean
  issue: Issue
  fault: Fault
  weight: number
}

const NEAR: Record<Lang, number> = { zh: 8, en: 40 }

function isNegated(text: string, at: number, words: CompiledLexicon, lang: Lang): boolean {
  const before = text.slice(Math.max(0, at - NEAR[lang]), at)
  return words.negated.test(before) && !words.notNegated.test(before)
}

/** A pattern that holds its own "not" (不新鲜, does not work) is not turned round by the word before it. */
const HOLDS_NOT = /[不没未无]|\b(?:no|not|never|nothing)\b|n['’]t\b|dont|doesnt/i

/** "The food was not bad": turned round inside the match. */
const NOT_BAD = /\b(?:not|never|n['’]t) (?:\w+ ){0,2}(?:bad|terrible|awful|horrible|poor|disappointing|lacking)$/i

/** What one clause says, each stretch of text once, faults before praise before bare words. */
function hitsOf(clause: Clause, words: CompiledLexicon, lang: Lang): Hit[] {
  const { text } = clause
  const hits: Hit[] = []
  const free = (start: number, end: number) => hits.every(hit => end <= hit.start || start >= hit.end)
  const add = (m: RegExpMatchArray & { index: number }, hit: Omit<Hit, 'start' | 'end'>) => {
    const [start, end] = [m.index, m.index + m[0].length]
    if (end > start && free(start, end)) hits.push({ start, end, ...hit })
  }
  for (const [fault, re] of words.faults)
    for (const m of text.matchAll(re)) {
      const turned = NOT_BAD.test(m[0]) || (!HOLDS_NOT.test(m[0]) && isNegated(text, m.index, words, lang))
      add(m, { good: turned, issue: factsOf(fault).issue, fault, weight: turned ? 0.4 : factsOf(fault).concrete ? 1.2 : 1.5 })
    }
  for (const [issue, opposite, re] of words.praise)
    for (const m of text.matchAll(re)) {
      const turned = isNegated(text, m.index, words, lang)
      add(m, { good: !turned, issue, fault: opposite, weight: 1 })
    }
  for (const m of text.matchAll(words.grim)) {
    const turned = !HOLDS_NOT.test(m[0]) && isNegated(text, m.index, words, lang)
    add(m, { good: turned, issue: 'other', fault: 'unstated', weight: turned ? 0.4 : 1.2 })
  }
  for (const m of text.matchAll(words.mild)) add(m, { good: false, issue: 'other', fault: 'unstated', weight: 0.35 })
  return hits
}

/** Contrasts over a comma, each as one clause of its own. */
const contrastsIn = (text: string, lang: Lang) =>
  CONTRASTS[lang].flatMap(([fault, re]) =>
    [...text.matchAll(re)].map(m => ({
      clause: { start: m.index, end: m.index + m[0].length, text: m[0] },
      hit: { start: 0, end: m[0].length, good: false, issue: factsOf(fault).issue, fault, weight: 1.2 } satisfies Hit,
    })),
  )

/** What a clause speaks of, when its words only say good or bad. */
function aspectOf(clause: Clause, words: CompiledLexicon): Issue | null {
  let found: { issue: Issue; at: number } | null = null
  for (const [issue, re] of words.aspects)
    for (const m of clause.text.matchAll(re)) if (!found || m.index < found.at) found = { issue, at: m.index }
  return found?.issue ?? null
}

/** The first noun of a text that may safely be repeated. */
export const thingSaid = (text: string, lang: Lang): string | undefined => text.match(LEXICONS[lang].things)?.[0].trim()

/** What they mean to do is no complaint of what it is about: "never buying from this seller again". */
const RESOLVED =
  /\bnever (?:again|buy|order|shop|purchase|go|come|return|use)|(?:do not|don.?t) (?:buy|waste|bother|order)|save your|beware|再也不|不会再/i

/** "连一双拖鞋也没有": no praise, whatever else is in it. */
const EVEN = /连.{1,10}[都也](?:没|不)/u

/** The more telling of two complaints of one fault: with a thing or a duration, else the first. */
const richer = (a: Complaint, b: Complaint) =>
  Number(Boolean(b.thing)) + Number(Boolean(b.duration)) > Number(Boolean(a.thing)) + Number(Boolean(a.duration)) ? b : a

const DEFECTS: Fault[] = ['broken', 'wears-out', 'poor-make', 'ineffective', 'quality-bad', 'crushed', 'leaked']
/** "The zipper broke after two weeks" is one defect, not two. */
const sameDefect = (a: Complaint, b: Complaint) => a.evidence[0] === b.evidence[0] && DEFECTS.includes(a.fault) && DEFECTS.includes(b.fault)

/** What explains another complaint and stands for it: a broken thing does not work either, a wait for an answer is no slow delivery. */
const STANDS_FOR: Partial<Record<Fault, { faults: Fault[]; sameClause?: true }>> = {
  ineffective: { faults: ['broken', 'wears-out', 'smell', 'late', 'never-arrived'] },
  late: { faults: ['no-answer', 'never-arrived'], sameClause: true },
  'wrong-item': { faults: ['not-as-described'] },
  leaked: { faults: ['crushed'] },
  'not-as-described': { faults: ['not-genuine'] },
}
const stoodFor = (c: Complaint, all: Complaint[]) => {
  const by = STANDS_FOR[c.fault]
  return (
    by &&
    all.some(o => by.faults.includes(o.fault) && o.evidence[0] <= c.evidence[0] && (!by.sameClause || o.evidence[0] === c.evidence[0]))
  )
}

/** "A complete waste of money", beside what was wrong: nobody means the price. */
const WASTED = /\bwast|save your|浪费/i

/** "The prawns were bland, the beef was not good": what is said of another thing elsewhere is a complaint of its own. */
const ofAnother = (c: Complaint, others: Complaint[]) =>
  c.thing !== undefined && others.every(o => o.thing !== undefined && o.thing !== c.thing && o.evidence[0] !== c.evidence[0])

/** One complaint a fault and thing; the blurred ones ("food was bad") give way to a precise one of the same issue; "unstated" to any. */
function settle(complaints: Complaint[], text: string): Complaint[] {
  const byFault = new Map<string, Complaint>()
  for (const c of complaints) {
    const same = [...byFault].filter(([, o]) => o.fault === c.fault)
    const [key, known] = (ofAnother(
      c,
      same.map(([, o]) => o),
    )
      ? undefined
      : same[0]) ?? [`${c.fault} ${c.thing}`]
    byFault.set(key, known ? richer(known, c) : c)
  }
  const each = [...byFault.values()]
  const all = each.filter(c => !stoodFor(c, each)).filter((c, i, list) => !list.slice(0, i).some(before => sameDefect(before, c)))
  const precise = all.filter(c => factsOf(c.fault).concrete)
  const figure = ({ fault, evidence }: Complaint) =>
    fault === 'expensive' && WASTED.test(text.slice(...evidence)) && all.some(o => o.fault !== fault && factsOf(o.fault).concrete)
  const better = (c: Complaint) => precise.filter(o => o.issue === c.issue)
  const kept = all.filter(
    c => !figure(c) && c.fault !== 'unstated' && (factsOf(c.fault).concrete || better(c).length === 0 || ofAnother(c, better(c))),
  )
  return kept.length > 0 ? kept : all
}

/**
 * Weights of the logistic behind `badProbability`: of bad and good words, and of the clauses that sound like complaint and like praise to the fitted
 * weights, and of the tone. A few numbers a language, fitted on buckets 0–6 of sentiment_zh and on bucket 7 of sentiment_en_amazon, then rounded. A
 * review's own stars outweigh its words, except in the middle.
 */
const LOGISTIC: Record<'rules' | 'mind', Record<Lang, { bias: number; bad: number; good: number; neg: number; pos: number } & Tone>> = {
  rules: {
    zh: { bias: 0.2, bad: 1.3, good: 1.75, neg: 0, pos: 0, soft: 1.35, harsh: 0.55, warm: 2 },
    en: { bias: -0.6, bad: 1.65, good: 1.55, neg: 0, pos: 0, soft: 0, harsh: 0, warm: 0 },
  },
  mind: {
    zh: { bias: 0.5, bad: 1.2, good: 0.9, neg: 1.2, pos: 2.4, soft: 1.2, harsh: 0.85, warm: 1.5 },
    en: { bias: -0.05, bad: 1.1, good: 1, neg: 3, pos: 3.2, soft: 0, harsh: 0, warm: 0 },
  },
}
/** Reviews of a meal brought home are worse than their words, twice so where weights and words agree on it; those of a hotel a little. Buckets 0–6. */
const OF_A_MEAL = 0.25
const OF_A_ROOM = 0.2
/** Something to eat that came by post. */
const SENT = /果|买|快递|物流|收到|发货|京东|包邮/u
function worse(text: string, setting: Setting | undefined, meal: number): number {
  const trade = chineseTrade(text, meal)
  const ofAMeal = setting === 'meal' && !SENT.test(text) ? OF_A_MEAL : 0
  return ofAMeal + (setting === 'room' || trade === 'room' ? OF_A_ROOM : trade === 'meal' ? ofAMeal : 0)
}

const STARS: Record<number, number> = { 1: 7, 2: 6, 3: 0.8, 4: -3, 5: -5 }

/**
 * What a review says, from rules and word lists alone: language, whether it is a bad one, each complaint with its place in the text, and
 * whether it looks like something other than a buyer's opinion. Pure and quick (about a millisecond).
 */
export function understand(review: ReviewInput, mind?: Mind): Understanding {
  const text = contracted(review.text)
  const lang = languageOf(text, review.lang)
  const words = LEXICONS[lang]
  const setting = settingOf(text, lang, mind)
  const meal = mind?.impressionOf(text, lang).meal
  const clauses = splitClauses(text, lang)
  const complaints: Complaint[] = []
  const praise: Praise[] = []
  let bad = 0
  let good = 0
  let neg = 0
  let pos = 0
  // "The service of the front desk, … the worst": the thing may stand in the clause before.
  let spokenOf: Issue | null = null
  let touched: Issue | undefined
  const against: Span[] = []
  let telling: { span: Span; balance: number } | null = null
  let worst: { span: Span; neg: number } | null = null
  for (const clause of clauses) {
    const sense = mind?.impressionOf(clause.text, lang)
    neg += sense?.neg ?? 0
    pos += sense?.pos ?? 0
    if (sense && (!worst || sense.neg > worst.neg)) worst = { span: [clause.start, clause.end], neg: sense.neg }
    const hits = hitsOf(clause, words, lang).filter(hit => hit.good || (!clause.elsewhere && !(sense && doubted(sense, setting, lang))))
    const own = aspectOf(clause, words)
    const aspect = own ?? spokenOf
    spokenOf = hits.length === 0 && !clause.question ? own : null
    const scale = (clause.conceded ? 0.6 : 1) * (clause.unreal ? 0.4 : 1)
    let balance = 0
    for (const hit of hits) {
      balance += (hit.good ? 1 : -1) * hit.weight * scale
      if (hit.good) {
        good += hit.weight * scale * (clause.question ? 0.3 : 1)
        if (hit.weight >= 1 && !clause.unreal && !EVEN.test(clause.text))
          praise.push({ issue: hit.issue === 'other' ? (aspect ?? 'other') : hit.issue, evidence: [clause.start, clause.end] })
      } else {
        bad += hit.weight * scale
        if (hit.weight < 1 || (clause.unreal && hit.fault === 'unstated')) continue
        const spoken = aspect ?? (sense && issueOfBad(sense, setting, lang))
        const fault = hit.fault === 'unstated' && spoken && !RESOLVED.test(clause.text) ? BLURRED[spoken] : hit.fault
        const blurred = fault !== hit.fault
        const complaint = complaintOf({ ...hit, fault }, clause, text, setting, words)
        complaints.push(blurred ? { ...complaint, concrete: false } : complaint)
      }
    }
    if (sense && !hits.some(hit => !hit.good && hit.weight >= 1)) {
      const sensed = complaintSensed(clause, sense, setting, lang)
      if (sensed) complaints.push(sensed)
    }
    if (!clause.unreal && !clause.elsewhere && (balance < 0 || (sense && sense.neg > AGAINST && balance <= 0)))
      against.push([clause.start, clause.end])
    if (own && balance <= 0 && !clause.unreal && !clause.elsewhere) touched ??= own
    const worth = balance - (clause.afterBut ? 0.3 : 0)
    if (!clause.question && worth <= TELLING && (!telling || worth < telling.balance))
      telling = { span: [clause.start, clause.end], balance: worth }
  }
  for (const contrast of contrastsIn(text, lang)) {
    bad += 1.2
    complaints.push(complaintOf(contrast.hit, contrast.clause, text, setting, words))
  }
  const wordless = hanCount(text) + wordCount(text) === 0
  const { stars } = review
  const suspicion = suspicionOf(review, lang)
  const tone = toneOf(text, lang)
  const l = LOGISTIC[mind ? 'mind' : 'rules'][lang]
  const logit =
    l.bias +
    (meal !== undefined && lang === 'zh' ? worse(text, setting, meal) : 0) +
    l.bad * squash(bad) -
    l.good * squash(good) +
    l.neg * Math.log1p(neg) -
    l.pos * Math.log1p(pos) -
    l.soft * tone.soft +
    l.harsh * tone.harsh -
    l.warm * tone.warm +
    (stars === undefined ? 0 : (STARS[Math.round(stars)] ?? 0))
  const badProbability = Math.round(1000 / (1 + Math.exp(-logit))) / 1000
  const isBad = badProbability >= 0.5
  const named = settle(complaints, text)
  const about = telling?.span ?? worst?.span
  return {
    lang,
    bad: isBad,
    badProbability,
    complaints: (isBad && setting === 'goods' && about ? goodsAlone(named, about) : named).sort((a, b) => a.evidence[0] - b.evidence[0]),
    praise,
    against,
    ...(telling ? { telling: telling.span } : {}),
    ...(touched ? { spokenOf: touched } : {}),
    ...(meal !== undefined ? { meal } : {}),
    wordless,
    ...suspicion,
  }
}

/** "don ' t", as some exports part it, is read as "don't", and 木有 as 没有; every place in the text stays what it is. */
const contracted = (text: string) => text.replace(/(\w) (['’]) (t|s|m|d|ll|re|ve)\b/gi, '$1$2$3  ').replace(/木有/gu, '没有')

/** From where on a clause without a word of our lists counts against us. Our choice. */
const AGAINST = 0.6

/** A clause weaker than this says too little to be said back as what went wrong. Our choice. */
const TELLING = -0.7

/** Ten complaints are not ten times as bad as one. */
const squash = (sum: number) => Math.log1p(sum) * 1.6

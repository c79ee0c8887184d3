import { addDays, calendarDay, daysBetween } from './calendar.ts'
import type { Complaint, DraftInput, Lang, PromiseMade, Understanding } from './case.ts'
import { mayStandInPublic } from './checks/honesty.ts'
import { chooser, seedOf } from './choice.ts'
import type { FaultWording } from './fault-wording.ts'
import { FAULTS_EN } from './fault-wording-en.ts'
import { FAULTS_ZH } from './fault-wording-zh.ts'
import { type Fault, factsOf } from './faults.ts'
import type { Frame, Trade } from './frame.ts'
import { FRAME_EN } from './frame-en.ts'
import { FRAME_ZH } from './frame-zh.ts'
import { hanCount, wordCount } from './language.ts'
import { dayIn, fill, lateDays, productIn, sentence, signature, thingIn } from './phrasing.ts'
import { lengthIn, limitFor, type PlatformRules } from './platform-rules.ts'
import { promiseFor } from './shop-promise.ts'
import { sharedRun } from './similarity.ts'
import { bodyLength, RANGE } from './size.ts'
import { tradeOf } from './trade.ts'
import { thingSaid } from './understand.ts'

export const FAULT_WORDING: Record<Lang, Record<Fault, FaultWording>> = { zh: FAULTS_ZH, en: FAULTS_EN }
const FRAMES: Record<Lang, Frame> = { zh: FRAME_ZH, en: FRAME_EN }

/** Complaints that get a sentence and a pledge of their own; the others are named together. */
const IN_FULL = 3
const PLEDGED = 2
/** Three sentences on what should have been are a lecture. */
const OWNED = 2

interface Part {
  text: string
  /** Lower goes first when the text is too long for the platform; 9 stays. */
  worth: number
  /** What this part promises: it stands only if the part does. */
  promises?: PromiseMade[]
}

/** Days we give ourselves: what touches health is checked by tomorrow, a kitchen in two days, stock and pages in three. Our choice. */
const daysFor = (fault: Fault) =>
  factsOf(fault).health ? 1 : factsOf(fault).issue === 'taste' || factsOf(fault).issue === 'service' ? 2 : 3

/**
 * A draft, clause by clause: feeling, what happened by the facts we hold, what was ours, what we do by when, how to reach us. Each clause looks only at
 * its own facts and at a seed made of the review, so a changed fact changes its own clause and no other.
 */
export function compose(
  input: DraftInput,
  u: Understanding,
  underlying: 'accommodate' | 'explain' | 'neutral',
  rules: PlatformRules,
): { text: string; promises: PromiseMade[] } {
  const { lang } = u
  const frame = FRAMES[lang]
  const trade = tradeOf(input, u)
  const previous = input.previousReplies ?? []
  const repeats = (w: string) => previous.length > 0 && w.split(/\{[^}]*\}/).some(part => sharedRun(part, previous) !== null)
  const choose = chooser(seedOf(input.review.text), input.variant ?? 0, repeats)
  const chat = rules.chat[lang]
  const complaints = ordered(u).filter(c => c.fault !== 'unstated')
  const full = complaints.slice(0, IN_FULL)
  const lead = full[0]
  const silent = lead ? null : silence(input.review.text, u)

  if (underlying === 'neutral') {
    const by = addDays(input.today, 2)
    const acts = choose('neutral-act', frame.neutralAct)
    const text = fill(choose('neutral', frame.neutral), { date: dayIn(lang, by), acts, chat })
    return { text: text + signature(lang, input.shop), promises: [{ what: acts, by }] }
  }

  // A thing is named where the fault is named and where something is done about it; a product's name once, or it reads like a label.
  let productNamed = false
  const bare = { ...input, review: { ...input.review, product: undefined }, order: undefined }
  const say = (c: Complaint, wordings: readonly string[], key: string) =>
    phrase(choose(`${c.fault}-${key}`, wordings), key === 'own' ? { ...c, thing: undefined } : c, lang, trade, bare)
  const nameOf = (c: Complaint) => {
    const wording = FAULT_WORDING[lang][c.fault]
    const words = c.duration && wording.waited ? wording.waited : wording.name
    const named = phrase(words, c, lang, trade, productNamed ? bare : input)
    if (!c.thing && named !== phrase(words, c, lang, trade, bare)) productNamed = true
    return named
  }
  const parts: Part[] = []
  const put = (text: string, worth: number, promises: PromiseMade[] = []) =>
    text && parts.push({ text: sentence(lang, text), worth, promises })

  const quote = silent ? quotable(input.review.text, u) : null
  const noun = silent === 'said' && !quote ? nounOf(input, lang) : null
  if (silent === 'stars') put(choose('wordless', frame.wordless), 9)
  else if (silent === 'unsaid') put(choose('unsaid', frame.unsaid), 9)
  else if (silent === 'said') {
    if (quote) put(fill(choose('quoted', frame.quoted), { quote }), 9)
    else if (noun) put(fill(choose('mentioned', frame.mentioned), { noun }), 9)
    else put(choose('read', frame.read), 9)
  } else if (lead) {
    const wordings = CARE.includes(lead.fault) ? frame.care : underlying === 'accommodate' ? frame.feeling[trade] : frame.understand
    put(fill(choose('feeling', wordings), { names: list(full.map(nameOf), frame) }), 9)
  }
  if (full.some(c => factsOf(c.fault).issue === 'delivery')) put(lateness(input, frame, lang, choose), 8)
  // Two sentences that end, or begin, alike sound like a form.
  const fresh = (wordings: readonly string[], said: string[]) => {
    const unlike = wordings.filter(w =>
      said.every(s => (lang === 'zh' ? s.slice(-3) !== w.slice(-3) : s.split(' ')[0] !== w.split(' ')[0])),
    )
    return unlike.length > 0 ? unlike : wordings
  }
  const owns: string[] = []
  const unstated = FAULT_WORDING[lang].unstated
  const unnamed =
    silent === 'said'
      ? { own: frame.readOwn, act: frame.readAct }
      : silent === 'stars'
        ? { own: frame.starsOwn, act: unstated.act }
        : unstated
  const wordingsOf = (c: Complaint) => (c === SILENT ? unnamed : FAULT_WORDING[lang][c.fault])
  for (const c of lead ? full.slice(0, OWNED) : [SILENT]) owns.push(say(c, fresh(wordingsOf(c).own, owns), 'own'))
  owns.forEach((own, i) => {
    put(lang === 'zh' ? `${own}。` : `${own}.`, i === 0 ? 9 : 6)
  })
  const rest = complaints.slice(IN_FULL)
  if (rest.length > 0) put(fill(choose('also', frame.alsoNamed), { names: list(rest.slice(0, 4).map(nameOf), frame) }), 7)

  // What touches health is looked into first and alone: the nearer day is for it.
  const health = full.filter(c => factsOf(c.fault).health)
  const pledged = lead ? (health.length > 0 ? health : full).slice(0, PLEDGED) : [SILENT]
  const acts: string[] = []
  for (const c of pledged) {
    const act = say(c, fresh(wordingsOf(c).act, acts), 'act')
    if (!acts.includes(act)) acts.push(act)
  }
  const by = addDays(input.today, Math.max(...pledged.map(c => daysFor(c.fault))))
  put(
    fill(choose('pledge', frame.pledge), { date: dayIn(lang, by), acts: acts.join(frame.and.acts) }),
    9,
    acts.map(what => ({ what, by })),
  )

  const shopPromise = promiseFor(input.shop?.promises ?? [], full, lang)
  if (shopPromise) put(fill(choose('shop-promise', frame.shopPromise), { promise: shopPromise }), 5)

  const owed =
    underlying === 'accommodate' &&
    full.some(c => factsOf(c.fault).replaceable) &&
    full.every(c => c.fault !== 'ill') &&
    !rules.noCompensation
  const vague = !lead || full.every(c => !c.concrete)
  const [kind, wordings] =
    silent === 'said'
      ? (['righting', frame.righting] as const)
      : owed
        ? (['settle', frame.settle] as const)
        : vague
          ? (['ask', frame.askDetail] as const)
          : (['contact', frame.contact] as const)
  const it = about(lead, input, lang, trade)
  const last = fill(choose(kind, wordings), { chat, it })
  // A word of thanks only where the reply would else be curt.
  if (bodyLength(lang, joined(parts, lang) + last) < RANGE[lang].min * 1.15) put(choose('thanks', frame.thanks), 3)
  put(last, owed || silent === 'said' ? 6 : 4)

  const kept = shorten(parts, lang, rules, input)
  return { text: joined(kept, lang) + signature(lang, input.shop), promises: kept.flatMap(part => part.promises ?? []) }
}

/** What the last sentence is about: the thing complained of, else what was bought; the order, where it is the way or the people. */
function about(lead: Complaint | undefined, input: DraftInput, lang: Lang, trade: Trade): string {
  if (lead && ['delivery', 'service'].includes(lead.issue)) return lang === 'zh' ? '这一单' : 'your order'
  const thing = lead?.thing ? thingIn(lang, lead, trade, input) : productIn(lang, input)
  return thing ?? (lang === 'zh' ? '这件事' : 'this')
}

const SILENT: Complaint = { issue: 'other', fault: 'unstated', evidence: [0, 0], concrete: false }

/** What a person is asked about before anything else. */
const CARE: Fault[] = ['ill', 'hair', 'insect', 'foreign-object']

/** No complaint we can name: only stars, a bare "disappointed", or a reason in words that our lists do not hold. */
function silence(text: string, u: Understanding): 'stars' | 'unsaid' | 'said' {
  if (u.wordless || u.suspiciousKinds.includes('gibberish')) return 'stars'
  return (u.lang === 'zh' ? hanCount(text) : wordCount(text)) <= (u.lang === 'zh' ? 8 : 4) ? 'unsaid' : 'said'
}

const ROUGH =
  /屎|垃圾|妈|操|傻|狗|滚|死|烂|贱|差评|一星|\b(?:shit|crap|damn|hell|fuck\w*|suck\w*|idiot\w*|stupid|wtf)\b|[=*~#@“”"「」]|&\w+;|ghetto/iu

/** A thing the buyer speaks of, else what they bought: a noun that may stand in public. */
function nounOf(input: DraftInput, lang: Lang): string | null {
  const said = thingSaid(input.review.text, lang)
  if (said && !ROUGH.test(said)) return lang === 'zh' ? said : `the ${said.toLowerCase()}`
  return productIn(lang, input) ?? null
}

/** The buyer's own clause, when it is short and may stand in public: no private data, no insult, nothing our own rules forbid. */
function quotable(text: string, u: Understanding): string | null {
  if (!u.telling) return null
  const quote = text.slice(...u.telling)
  const size = u.lang === 'zh' ? hanCount(quote) : wordCount(quote)
  const fits = u.lang === 'zh' ? size >= 4 && size <= 18 : size >= 4 && size <= 14
  const rough = ROUGH.test(quote) || /[A-Z]{5,}/.test(quote)
  return fits && !rough && mayStandInPublic(quote, u.lang) ? quote : null
}

/** Health first, then what is ours and concrete, then the order in which the buyer wrote. */
function ordered(u: Understanding): Complaint[] {
  const rank = (c: Complaint) => (factsOf(c.fault).health ? 0 : factsOf(c.fault).cause === 'choice' ? 3 : c.concrete ? 1 : 2)
  return [...u.complaints].sort((a, b) => rank(a) - rank(b) || a.evidence[0] - b.evidence[0])
}

function list(names: string[], frame: Frame): string {
  const all = [...new Set(names)]
  const last = all.pop() ?? ''
  return all.length > 0 ? all.join(frame.and.names) + frame.and.lastName + last : last
}

function phrase(wording: string, c: Complaint, lang: Lang, trade: Trade, input: DraftInput): string {
  const thing = thingIn(lang, c, trade, input)
  const kitchen = trade === 'goods' ? (lang === 'zh' ? '我们' : 'us') : lang === 'zh' ? '后厨' : 'the kitchen'
  const dish = thing ?? (trade === 'goods' ? (lang === 'zh' ? '这款' : 'this product') : lang === 'zh' ? '这道菜' : 'the dish')
  return wording
    .replace(/\{t:([^}/]*)(?:\/([^}]*))?\}/g, (_, food: string, goods?: string) => thing ?? (trade === 'goods' ? (goods ?? food) : food))
    .replaceAll('{kitchen’s}', trade === 'goods' ? 'our' : 'the kitchen’s')
    .replaceAll('{kitchen}', kitchen)
    .replaceAll('{dish}', dish)
    .replaceAll('{d}', c.duration ?? '')
}

function lateness(input: DraftInput, frame: Frame, lang: Lang, choose: (key: string, wordings: readonly string[]) => string): string {
  const { promisedOn, deliveredOn } = input.order ?? {}
  const promised = calendarDay(promisedOn)
  const n = daysBetween(promisedOn, deliveredOn ?? input.today)
  if (!promised || n === null || n <= 0) return ''
  const delivered = calendarDay(deliveredOn)
  const values = { promised: dayIn(lang, promised), n: String(n), days: lateDays(n) }
  return delivered
    ? fill(choose('delivered-late', frame.deliveredLate), { ...values, delivered: dayIn(lang, delivered) })
    : fill(choose('not-yet', frame.notYetDelivered), values)
}

const joined = (parts: Part[], lang: Lang) => parts.map(p => p.text).join(lang === 'zh' ? '' : ' ')

/** Leaves out the least needed parts until the text stands under the platform's limit less 5 % and our own upper length. */
function shorten(parts: Part[], lang: Lang, rules: PlatformRules, input: DraftInput): Part[] {
  const limit = limitFor(rules, input.limit)
  const tail = signature(lang, input.shop)
  const fits = (text: string) =>
    bodyLength(lang, text + tail) <= RANGE[lang].max && (!limit || lengthIn(limit.unit, text + tail) <= Math.floor(limit.max * 0.95))
  const kept = [...parts]
  while (kept.length > 1 && !fits(joined(kept, lang))) {
    const least = Math.min(...kept.map(p => p.worth))
    kept.splice(
      kept.findLastIndex(p => p.worth === least),
      1,
    )
  }
  return kept
}

import { demandsIn } from '../expectation/statutes.ts'
import { addDays, calendarDay, daysBetween } from './calendar.ts'
import type { DraftInput, Lang, Message, PromiseMade, Understanding } from './case.ts'
import { chooser, everyWay, seedOf } from './choice.ts'
import { proofFor } from './evidence-shelf.ts'
import type { Frame } from './frame.ts'
import { FRAMES } from './frames.ts'
import { likedIn } from './liked.ts'
import { TOLD_OR_SHOWN } from './matters.ts'
import { dayIn, fill, fullDayIn, lateDays, nounOf, sentence, signature } from './phrasing.ts'
import { lengthIn, limitFor, type PlatformRules } from './platform-rules.ts'
import { type Point, pointsOf, spokenOf } from './points.ts'
import { tellsWhat } from './retell.ts'
import { saidBack, standApart } from './said-back.ts'
import { promiseFor } from './shop-promise.ts'
import { sharedRun } from './similarity.ts'
import { bodyLength, RANGE } from './size.ts'
import { tradeOf } from './trade.ts'
import { silenceOf, unnamedWording } from './unnamed.ts'

/** What is named in the first sentence, and what is looked into. Our choice: more is a lecture. */
const IN_FULL = 3
const PLEDGED = 2

/** How often other deeds are thought of before a pledge repeats an earlier one. */
const RETHOUGHT = 6

interface Part {
  text: string
  /** Lower goes first when the text is too long for the platform; 9 stays. */
  worth: number
  /** What this part promises: it stands only if the part does. */
  promises?: PromiseMade[]
}

/**
 * A draft, clause by clause: feeling, what happened by the facts we hold, what was ours, what we do by when, how to reach us. Each clause looks only at
 * its own facts and at a seed made of the review, so a changed fact changes its own clause and no other. In another language than the review's
 * (`lang`) the same is said without the buyer's own words.
 */
export function compose(
  input: DraftInput,
  u: Understanding,
  underlying: 'accommodate' | 'explain' | 'neutral',
  rules: PlatformRules,
  lang: Lang = u.lang,
): Message {
  const frame = FRAMES[lang]
  const trade = tradeOf(input, u)
  const previous = input.previousReplies ?? []
  const parts: Part[] = []
  // A run can begin in the sentence before.
  const repeats = (text: string) =>
    previous.length > 0 && sharedRun(`${joined(parts, lang).slice(-TAIL[lang])}${lang === 'zh' ? '' : ' '}${text}`, previous) !== null
  const { greeting, farewell, never = [], templates = [] } = input.shop ?? {}
  const unwanted = (text: string) =>
    never.some(word => word && text.toLowerCase().includes(word.toLowerCase())) || Boolean(greeting && /^您好/u.test(text))
  const choose = chooser(seedOf(input.review.text), input.variant ?? 0, text => unwanted(text) || repeats(text))
  const put = (text: string, worth: number, promises: PromiseMade[] = []) =>
    text && parts.push({ text: sentence(lang, text), worth, promises })
  // What only rounds a reply off is left out before it repeats an earlier one.
  const add = (text: string, worth: number) => !unwanted(text) && !repeats(text) && put(text, worth)
  // A name can be said in more than one way: it takes part in the choice of the sentence round it.
  const name = (key: string, wordings: readonly string[], names: readonly string[]) =>
    choose(
      key,
      wordings.map(wording => wording.replace('{names}', () => list(names, frame.and.names, frame.and.lastName))),
    )
  const namesOf = (some: Point[]) => some.map(point => point.name)
  const theirs = (some: Point[]) => some.map(point => point.told ?? point.name)
  const tell = (key: string, wordings: readonly string[], values: Record<string, string>) =>
    choose(
      key,
      wordings.map(wording => wording.replaceAll('{chat}', rules.chat[lang])),
      wording => fill(wording, values),
    )

  const finished = (): Message => {
    const kept = shorten(parts, lang, rules, input)
    return { text: joined(kept, lang) + signature(lang, input.shop), promises: kept.flatMap(part => part.promises ?? []) }
  }

  if (underlying === 'neutral') {
    const by = addDays(input.today, 2)
    const acts = choose('neutral-act', frame.neutralAct)
    put(choose('neutral', frame.neutral), 9)
    put(tell('pledge', frame.pledge, { date: dayIn(lang, by), acts }), 9, [{ what: acts, by }])
    put(tell('by-the-rules', frame.byTheRules, {}), 9)
    return finished()
  }

  const points = pointsOf(input, u, trade, lang)
  // What touches health is answered alone; the rest is only named.
  const pressing = points.filter(point => point.care)
  const first = (pressing.length > 0 ? pressing : points).slice(0, IN_FULL)
  const apart = standApart(trade, lang)
  const full = apart && pressing.length === 0 ? [...first.filter(point => point.told), ...first.filter(point => !point.told)] : first
  const lead = full[0]
  const back = saidBack(full, input, u, trade, lang, FRAMES[lang])
  const touched = lead ? undefined : spokenOf(input, u, trade, lang)
  const thing = lang === u.lang ? nounOf({ ...input, review: { ...input.review, text: unpraised(input.review.text, u) } }, lang) : null
  const silent = lead ? null : silenceOf(input.review.text, u, back.told, thing !== null || (touched !== undefined && trade !== 'goods'))

  const { own: unnamedOwn, act: unnamedAct } = unnamedWording(silent ?? 'said', frame, trade, lang, back.told, thing)
  const unnamed: Pick<Point, 'key' | 'own' | 'act' | 'days'> = {
    key: 'unstated',
    own: unnamedOwn,
    act: (silent !== 'said' || back.told || trade === 'goods' || touched?.issue === 'taste' ? undefined : touched?.act) ?? unnamedAct,
    days: 3,
  }
  // What touches health is looked into first and alone: the nearer day is for it.
  const health = full.filter(point => point.health)
  const pledged = lead ? (health.length > 0 ? health : full).slice(0, PLEDGED) : [unnamed]
  const by = addDays(input.today, Math.max(...pledged.map(point => point.days)))
  const day = dayIn(lang, by)
  const deeds = (again: string) => {
    const acts: string[] = []
    for (const { key, act } of pledged) {
      const chosen = choose(`${key}-act${again}`, unlike(act, acts, lang))
      if (!acts.includes(chosen)) acts.push(chosen)
    }
    return { acts, said: list(acts, frame.and.acts, frame.and.lastAct) }
  }
  const pledge = (again: string) => {
    const { acts, said } = deeds(again)
    return { acts, text: tell('pledge', frame.pledge, { date: day, acts: said }) }
  }

  const template = templates.find(own => own.lang === lang && own.issue === lead?.issue)
  if (template) {
    const { acts, said } = deeds('')
    const complaints = name('own-template', ['{names}'], namesOf(full))
    const text = fill(template.text, { complaints, acts: said, date: day, chat: everyWay(rules.chat[lang])[0] ?? '' })
    return {
      text: text + signature(lang, input.shop),
      promises: template.text.includes('{acts}') ? acts.map(what => ({ what, by })) : [],
      template: { lang, issue: template.issue },
    }
  }

  if (greeting) put(greeting, 5)
  const told = repeats(back.told) ? '' : back.told
  const noun =
    silent === 'said' && !told ? (touched?.issue === 'taste' ? frame.meal : ((touched && frame.liked[touched.issue]) ?? thing)) : null
  if (silent === 'stars') put(choose('wordless', frame.wordless), 9)
  else if (told) put(name('told', frame.told[trade], [told]), 9)
  else if (silent === 'wished') put(choose('wished', frame.wished), 9)
  else if (silent === 'unsaid') put(choose('unsaid', frame.unsaid), 9)
  else if (noun) put(tell('mentioned', frame.mentioned, { noun }), 9)
  else if (silent === 'said') put(choose('read', frame.read), 9)
  else if (lead) {
    const wordings = lead.care ? frame.care : frame.feeling[trade]
    put(name('feeling', wordings, apart || repeats(list(theirs(full), frame.and.names, '')) ? namesOf(full) : theirs(full)), 9)
  }
  if (full.some(point => point.issue === 'delivery')) put(lateness(input, frame, lang, tell), 8)

  const { key, own } = lead ?? unnamed
  const owned = choose(`${key}-own`, own)
  // What holds for anything takes its place before it is said a second time.
  put(`${repeats(owned) ? choose('any-own', frame.readOwn) : owned}${lang === 'zh' ? '。' : '.'}`, 9)
  // What is answered by what was said and is done needs no name.
  const done = `${told} ${owned} ${deeds('').said}`
  const answered = (point: Point) => trade !== 'stay' && (point === lead || point.issue === 'quality') && point.answers?.test(done)
  // Of two complaints in one clause, "the lid cracked and the colour not as shown", one may have been said back.
  const saidWith = (point: Point, i: number) =>
    back.at.includes(point.at) && (points.findIndex(({ at }) => at === point.at) === i || (point.answers?.test(told) ?? true))
  // "How the book turned out" adds nothing to what of it was said back.
  const whole = ({ key, name }: Point) =>
    told !== '' && TOLD_OR_SHOWN.includes(key) && (/^how /.test(name) || told.toLowerCase().includes(name.split(' ').pop() ?? name))
  const rest = points.filter(
    (point, i) => !whole(point) && (apart && told ? !saidWith(point, i) && !answered(point) : !full.includes(point)),
  )
  if (rest.length > 0) put(name('also', frame.alsoNamed, namesOf(rest.slice(0, 3))), 7)

  let { acts, text: pledgeText } = pledge('')
  for (let k = 1; k < RETHOUGHT && repeats(pledgeText); k++) ({ acts, text: pledgeText } = pledge(` ${k}`))
  put(
    pledgeText,
    9,
    acts.map(what => ({ what, by })),
  )

  if (demandsIn(input.review.text, u.lang).length > 0) put(choose('demanded', frame.demanded), 8)

  const complained = u.complaints.filter(c => c.fault !== 'unstated')
  const promised = promiseFor(input.shop?.promises ?? [], complained, lang)
  if (promised) put(tell('shop-promise', frame.shopPromise, { promise: promised }), 5)

  const proof = proofFor(input.shop?.evidence ?? [], complained, lang, input.today)
  if (proof) put(tell('proof', frame.proof, { what: proof.what, source: proof.source, until: fullDayIn(lang, proof.until) }), 5)

  const liked = points.some(({ key }) => TOLD_OR_SHOWN.includes(key))
    ? undefined
    : likedIn(input.review.text, u, points, trade, frame, touched?.issue)
  // Thanked for only beside what is named: else it may not be praise at all.
  if (liked && points.length > 0 && pressing.length === 0) add(tell('praised', frame.praised, { praise: liked }), 3)

  const owed = underlying === 'accommodate' && full.some(point => point.owed) && full.every(p => p.key !== 'ill') && !rules.noCompensation
  const closings = [
    ...(silent === 'said'
      ? [frame.righting]
      : owed
        ? [frame.settle]
        : silent !== 'wished' && !atLength(input.review.text, u.lang) && full.every(point => !point.concrete) && !tellsWhat(told, lang)
          ? [frame.askDetail]
          : []),
    frame.contact,
  ]
  const said = closings.map(wordings => tell('closing', wordings, {}))
  const last = said.find(text => !repeats(text)) ?? said[0] ?? ''
  // A word of thanks only where the reply would else be curt.
  const thanked = /谢|\bthank/iu.test(joined(parts, lang))
  if (!thanked && bodyLength(lang, joined(parts, lang) + last) < RANGE[lang].min * 1.3) add(choose('thanks', frame.thanks), 3)
  if (owed || silent === 'said') put(last, 6)
  else add(last, 4)
  const plain = input.shop?.voice === 'plain'
  if (input.shop?.signs && (input.customer?.tier === 'vip' || input.customer?.tier === 'major')) add(choose('personal', frame.personal), 3)
  if (farewell) put(farewell, 3)
  else if (
    pressing.length === 0 &&
    health.length === 0 &&
    silent !== 'stars' &&
    silent !== 'said' &&
    (silent !== 'unsaid' || input.marketplace) &&
    !plain
  )
    add(choose('hope', frame.hope[trade]), 2)

  return finished()
}

/** Who wrote so much is not asked what was wrong. In 汉字 and words; our choice. */
const LENGTH: Record<Lang, number> = { zh: 60, en: 45 }
const atLength = (text: string, lang: Lang) => bodyLength(lang, text) >= LENGTH[lang]

/** As much of what was said as a repeated run can begin in. */
const TAIL: Record<Lang, number> = { zh: 14, en: 80 }

/** The review without the clauses that praise. */
const unpraised = (text: string, { praise }: Understanding) =>
  praise.reduce((rest, { evidence }) => rest.replace(text.slice(...evidence), ''), text)

/** "把这道菜看一遍，再把这道菜查一遍". */
const sharesRun = (wording: string, said: string) =>
  [...wording].some((_, i) => i + 4 <= wording.length && said.includes(wording.slice(i, i + 4)))

/** Two sentences that end, or begin, alike sound like a form. */
function unlike(wordings: readonly string[], said: string[], lang: Lang): readonly string[] {
  const fresh = wordings.filter(
    w =>
      said.every(s => lang !== 'zh' || !sharesRun(w, s)) &&
      said.every(s =>
        lang === 'zh'
          ? s.slice(0, 2) !== w.slice(0, 2) && s.slice(-3) !== w.slice(-3)
          : s.split(' ')[0] !== w.split(' ')[0] && s.slice(-8) !== w.slice(-8) && !(/ and /.test(s) && / and /.test(w)),
      ),
  )
  return fresh.length > 0 ? fresh : wordings
}

function list(items: readonly string[], mark: string, last: string): string {
  const all = [...new Set(items)]
  const end = all.pop() ?? ''
  return all.length > 0 ? all.join(mark) + last + end : end
}

function lateness(
  input: DraftInput,
  frame: Frame,
  lang: Lang,
  tell: (key: string, wordings: readonly string[], values: Record<string, string>) => string,
): string {
  const { promisedOn, deliveredOn } = input.order ?? {}
  const promised = calendarDay(promisedOn)
  const n = daysBetween(promisedOn, deliveredOn ?? input.today)
  if (!promised || n === null || n <= 0) return ''
  const delivered = calendarDay(deliveredOn)
  const values = { promised: dayIn(lang, promised), n: String(n), days: lateDays(n) }
  return delivered
    ? tell('delivered-late', frame.deliveredLate, { ...values, delivered: dayIn(lang, delivered) })
    : tell('not-yet', frame.notYetDelivered, values)
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

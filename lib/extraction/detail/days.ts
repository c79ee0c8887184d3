import { dateIn, dayOrder } from '../dates.ts'
import { shown } from '../shown.ts'
import { clean, LETTER } from '../text.ts'
import { dateOf } from '../values.ts'
import type { Fact } from './page-facts.ts'
import { asPart, besideHeading, firstOf, isOwn, labelled, sectionIs, type Told } from './told.ts'

/** Where slashes go with AM and PM in capitals, the month stands first. */
const AMERICAN = /\d\/\d.* \d{1,2}:\d{2}(?::\d{2})? [AP]M\b/

/** When an order was placed, is to arrive and arrived. */
export interface Days {
  placedOn?: string
  promisedOn?: string
  deliveredOn?: string
}

const PLACED =
  /\border (?:was )?(?:placed|created|received|submitted)\b|\bplaced (?:this|an|the) order\b|下单|拍下|(?:提交|创建|生成)订单|订单(?:提交|创建|生成)/i
const DELIVERED = /\b(?:delivered|received by (?:the )?(?:customer|buyer|recipient)|signed for)\b|已送达|签收|妥投|已收货|订单送达/i
const RECEIVED = /确认收货|\border received by\b/i
const NOT_YET = /\b(?:to be|will be|not|partially|out for|by|before|estimated|expected|undelivered)\b|未|预计|待|即将|期望|自动/i
const PROMISE =
  /(?:预计|预期|承诺).{0,18}(?:送达|到达|到货)|\b(?:estimated|expected|promised|guaranteed) (?:delivery|arrival)\b|\barriv(?:es|ing) (?:by|on)\b|\bdeliver(?:y)? by\b/i
const PLACED_LINE = /^(?:(?:order )?(?:placed|ordered|bought|created|submitted|received)\b|下单|创建)|^\D{0,4}\d|^[A-Z][a-z]{2,8}\.? \d/i

export function daysOf(told: Told): Days {
  const { facts, now, language } = told
  const isShort = ({ text }: Fact) => text.length < (PLACED_LINE.test(text) ? 120 : 60)
  const short = facts.filter(isShort)
  const texts = short.map(fact => fact.text)
  const order = dayOrder(texts, now, language) ?? (texts.some(text => AMERICAN.test(text)) ? 'month-first' : undefined)
  const date = (fact: Fact) => (isShort(fact) ? dateOf(asPart(fact), text => dateIn(text, now, order)) : undefined)
  const happened = (words: RegExp) =>
    firstOf(short.filter(isHistory), fact =>
      date(fact) && words.test(eventAt(told, fact)) && !NOT_YET.test(eventAt(told, fact)) ? date(fact) : undefined,
    )
  const own = short.filter(isOwn)
  const unlabelled = own.filter(fact => !fact.field)
  const placedOn =
    firstOf(
      labelled(told, 'placedOn').filter(fact => sectionIs(fact) !== 'refund'),
      date,
    ) ??
    firstOf(
      besideHeading(told).filter(fact => PLACED_LINE.test(fact.text)),
      date,
    ) ??
    firstOf(
      short.filter(fact => isOwn(fact) && fact.holder.closest('h1, h2') !== null),
      date,
    ) ??
    firstOf(rightAfterNumber(own), date) ??
    earliestCreated(
      labelled(told, 'createdOn')
        .filter(fact => sectionIs(fact) !== 'buyer')
        .flatMap(fact => date(fact) ?? []),
    ) ??
    firstOf(labelled(told, 'createdOn', 'date'), date) ??
    happened(PLACED) ??
    firstOf(labelled(told, 'paidOn'), date) ??
    firstOf(
      unlabelled.filter(fact => PLACED_LINE.test(fact.text)),
      date,
    ) ??
    // Since when it is in its state.
    firstOf(
      labelled(told, 'status').filter(fact => fact.line === 1),
      date,
    )
  /** A time alone is of the day of the order. */
  const dateOrTime = (fact: Fact) =>
    date(fact) ?? (placedOn && /^\d{1,2}:\d{2}$/.test(fact.text) ? `${placedOn.slice(0, 10)}T${fact.text.padStart(5, '0')}:00` : undefined)
  const promised = labelled(told, 'promisedOn')
  /** Both promise, but the buyer waits for the day it arrives. */
  const isArrival = ({ label }: Fact) => !/发货/.test(label ?? '')
  const delivered = firstOf(labelled(told, 'deliveredOn'), dateOrTime) ?? happened(DELIVERED) ?? happened(RECEIVED)
  // "Received" and nothing of when it was ordered: by the shop; so, too, at the very minute it was.
  const taken = placedOn
    ? delivered === placedOn && placedOn.length > 10
      ? placedOn
      : undefined
    : firstOf(
        labelled(told, 'deliveredOn').filter(({ label }) => /^received(?: (?:on|at))?$/i.test(label ?? '')),
        date,
      )
  return shown<Days>({
    placedOn: placedOn ?? taken,
    promisedOn:
      firstOf(promised.filter(isArrival), dateOrTime) ??
      firstOf(promised, dateOrTime) ??
      firstOf(
        short.filter(fact => isOwn(fact) && PROMISE.test(`${fact.label ?? ''} ${fact.text}`)),
        date,
      ),
    deliveredOn: delivered === taken ? undefined : delivered,
  })
}

/** The lines after the order's number at the top of the page. */
function rightAfterNumber(own: Fact[]): Fact[] {
  const at = own.findIndex(fact => fact.index < 8 && /^#\s?\d{3,}$/.test(fact.text))
  return at < 0 ? [] : own.slice(at + 1, at + 4).filter(fact => !fact.field && PLACED_LINE.test(fact.text))
}

/** What else was created for an order, a payment, a parcel, a refund, was so after it. */
const earliestCreated = (days: string[]): string | undefined => days.sort()[0]

/** What people wrote to each other and the orders before are no history of this one. */
const isHistory = (fact: Fact) => !fact.isLabel && fact.field !== 'talk' && !['talk', 'others'].includes(sectionIs(fact))

/** What is told to have happened at a date: what stands in the smallest box with it. */
function eventAt({ outline, facts }: Told, fact: Fact): string {
  const rest = clean(fact.text.replace(/[\d:年月日/.-]{4,}/g, ' '))
  if (/[a-z]{4}|[\u3400-\u9fff]{2}/i.test(rest.replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi, '')))
    return rest.length < 50 ? rest : ''
  for (let at: Element | null = fact.holder; at; at = at.parentElement) {
    const unit = outline.unitOf(at)
    if (!unit || unit.to - unit.from === 1) continue
    if (unit.to - unit.from > 5) return ''
    const texts = facts
      .filter(one => one.index >= unit.from && one.index < unit.to && one !== fact)
      .map(one => (one.field === 'talk' ? '' : `${one.label ?? ''} ${one.text}`))
    // A day and its time can have a box of their own.
    if (texts.some(text => LETTER.test(text))) return texts.every(text => text.length < 50) ? texts.join(' ') : ''
  }
  return ''
}

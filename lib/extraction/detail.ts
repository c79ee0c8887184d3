import type { Detail, OrderRow } from '../pages/facts.ts'
import { amountsOf } from './detail/amounts.ts'
import { articlesOf } from './detail/articles.ts'
import { daysOf } from './detail/days.ts'
import { subjectByFacts } from './detail/evidence.ts'
import { numberOf } from './detail/number.ts'
import { factsOf } from './detail/page-facts.ts'
import { stateOf } from './detail/state.ts'
import { isOnList, type Subject, subjectOf } from './detail/subject.ts'
import { isOwn, type Told } from './detail/told.ts'
import { customerKeyOf, whoOf } from './detail/who.ts'
import { ROLE, ROLE_OF_CUSTOMERS } from './detail/words.ts'
import { shown } from './shown.ts'
import { statusKind } from './status.ts'
import { emailIn, hasCjk } from './text.ts'

/**
 * The one order or customer a page is about: what its headings say, else what its labels say together; undefined when neither tells, and on a page that
 * is about something else. Amounts in minor units, days as ISO 8601, `status` in the page's own word.
 * @param lesser also the heads of cards and panels are headings; ask so only of a page without a list
 */
export function readDetail(document: Document, url: URL | undefined, now: Date, lesser: boolean): Detail | undefined {
  const said = subjectOf(document, lesser)
  if (said === 'other' || (!said && !lesser && isOnList(document))) return undefined
  const told: Told = { ...factsOf(document, said?.kind === 'order'), now, url, language: languageOf(document) }
  // "Order information" can also head what is known of a customer's orders.
  return (said && detailOf(told, said)) ?? (said && !lesser ? undefined : detailOf(told, subjectByFacts(told, lesser)))
}

const detailOf = (told: Told, subject: Subject | undefined) =>
  subject && (subject.kind === 'order' ? orderOf(told, subject) : customerOf(told, subject))

const languageOf = (document: Document): string =>
  document.documentElement.getAttribute('lang') ||
  (hasCjk(document.title) || hasCjk(document.querySelector('h1, h2, h3, legend')?.textContent ?? '') ? 'zh' : '')

function orderOf(told: Told, subject: Subject): Detail | undefined {
  const orderId = numberOf(told, subject)
  if (!orderId) return undefined
  const who = whoOf(told, subject)
  const amounts = amountsOf(told)
  const days = daysOf(told)
  const items = articlesOf(told)
  const facts = [who.customerName ?? who.customerEmail, amounts.totalMinor, days.placedOn, items].filter(fact => fact !== undefined).length
  if (facts < 2) return undefined
  const status = stateOf(told)
  return {
    kind: 'order',
    ...shown<Partial<OrderRow>>({
      orderId,
      ...who,
      ...amounts,
      ...days,
      status,
      statusKind: status ? statusKind(status) : undefined,
      items,
    } as Partial<OrderRow>),
  }
}

function customerOf(told: Told, subject: Subject): Detail | undefined {
  if (isOfMany(told) || isOfStaff(told)) return undefined
  const who = whoOf(told, subject)
  const detail = shown<Partial<OrderRow>>({ ...who, customerKey: customerKeyOf(told) ?? who.customerKey } as Partial<OrderRow>)
  return detail.customerName && (detail.customerEmail || detail.phone || detail.customerKey) ? { kind: 'customer', ...detail } : undefined
}

/** A user who may do something in the back-office. */
const isOfStaff = ({ facts }: Told): boolean =>
  facts.some(
    ({ label = '', text, inRow }) =>
      !inRow &&
      text.length < 30 &&
      ROLE.some(words => words.test(label.replace(/\s*[:：*]\s*$/, ''))) &&
      !ROLE_OF_CUSTOMERS.some(words => words.test(text)),
  )

/** Cards of several people, each with an address for mails. */
const isOfMany = ({ facts }: Told): boolean =>
  new Set(facts.filter(fact => isOwn(fact) && fact.field !== 'else').flatMap(fact => emailIn(fact.text) ?? [])).size > 2

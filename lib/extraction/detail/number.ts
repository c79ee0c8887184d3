import { looksLikeOrderNumber, orderNumber } from '../order-number.ts'
import { clean } from '../text.ts'
import type { Fact } from './page-facts.ts'
import { titlePieces } from './path.ts'
import { numberOfOrderIn, type Subject } from './subject.ts'
import { firstOf, isOwn, labelled, type Told } from './told.ts'

/** "8040 2716 3380 915 642" is one number. */
const IN_GROUPS = /^\d{2,6}(?: \d{2,6}){2,}$/

/** Not what a bank, a platform or the buyer calls it. */
const OF_THE_ORDER = /^(?:order (?:no|number|id|#|ref)|订单(?:编号|单号|号|id))/i

/** "20261124093215407718": no other number is made so, and some pages only show it. */
const BEGINS_WITH_ITS_DAY = /^20\d\d[01]\d[0-3]\d{7,}$/

/** The order's number in a line. */
const numberIn = ({ text, short }: Fact): string | undefined =>
  [text, short, text.split(' ')[0] ?? '']
    .map(one => (IN_GROUPS.test(one) ? one.replaceAll(' ', '') : one))
    .filter(looksLikeOrderNumber)
    .map(orderNumber)[0]

/** What looks like no heading can be one: it stands before everything else. */
const isOnTop = (fact: Fact) => fact.index < 20 && isOwn(fact) && !fact.field

/** The number of the order a page is about: in its heading, else labelled so; undefined on a page with the numbers of several. */
export function numberOf(told: Told, subject: Subject): string | undefined {
  if (subject.of) return orderNumber(subject.of)
  const found = labelled(told, 'orderId').filter(fact => fact.line === 0 && numberIn(fact) !== undefined)
  const byLabel = new Map<string, Set<string | undefined>>()
  for (const fact of found) byLabel.set(fact.label ?? '', (byLabel.get(fact.label ?? '') ?? new Set()).add(numberIn(fact)))
  if ([...byLabel.values()].some(numbers => numbers.size > 1)) return undefined
  const numbers = found.flatMap(fact => numberIn(fact) ?? [])
  // Of the shop's own number and another's, the page is called and addressed by its own.
  const places = [...titlePieces(told.document.title), ...(told.url?.href.split(/[/=?&#]/) ?? [])].flatMap(place => place.split(' '))
  const called = numbers.find(number => number.length > 3 && places.some(place => orderNumber(place) === number))
  // "1" after a word for orders is a step or a count; the longest is the number.
  const longestOf = (facts: Fact[]) => facts.flatMap(fact => numberIn(fact) ?? []).sort((a, b) => b.length - a.length)[0]
  const longest = longestOf(found.filter(fact => OF_THE_ORDER.test(fact.label ?? ''))) ?? longestOf(found)
  const heading = clean(told.document.querySelector('h1')?.textContent ?? '')
  const inHeading = /\d{3}/.test(heading) && looksLikeOrderNumber(heading) ? orderNumber(heading) : undefined
  const inLines = new Set(
    told.facts.filter(isOnTop).flatMap(fact => numberOfOrderIn(clean(told.outline.leaves[fact.index]?.text ?? '')) ?? []),
  )
  return (
    called ??
    longest ??
    inHeading ??
    (inLines.size === 1 ? [...inLines][0] : undefined) ??
    firstOf(
      told.facts.filter(fact => isOwn(fact) && !fact.field && /^[#№]\s?[\w-]*\d{3}/.test(fact.text)),
      numberIn,
    ) ??
    told.facts.find(fact => isOwn(fact) && BEGINS_WITH_ITS_DAY.test(fact.text))?.text
  )
}

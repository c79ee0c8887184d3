import { isKnown } from '../labels.ts'
import { statusKind } from '../status.ts'
import { clean } from '../text.ts'
import { fieldOf } from './field-of.ts'
import type { Fact } from './page-facts.ts'
import { besideHeading, firstOf, isOwn, labelled, type Told } from './told.ts'

const LONGEST = 30
/** Three words at most, or eight signs. */
const SHORT = /^[^\d\s]+(?: [^\d\s]+){0,2}$|^[\u3400-\u9fff]{2,8}$/
/** Tabs and the steps of a journey name every state there is. */
const ALL_STATES =
  '[class*="step"], [class*="tabs"], [role="tab"], [class*="filter"], [class*="process"], [class*="progress"], [class*="timeline"]'
const CHOSEN = '[aria-current="step"], [role="radio"][aria-checked="true"]'

/** How far an order is, in the page's own word: where several things are said (paid, shipped), the first that is a state we know. */
export function stateOf(told: Told): string | undefined {
  const known = (fact: Fact) => [fact.text, fact.short].find(text => text.length <= LONGEST && statusKind(text) !== 'unknown')
  const bare = (fact: Fact) =>
    fact.field !== undefined || fact.holder.closest(ALL_STATES) !== null
      ? undefined
      : SHORT.test(fact.text)
        ? known(fact)
        : /\d/.test(fact.text)
          ? stateIn(fact.holder)
          : undefined
  const isHeader = (text: string) => isKnown(text) || fieldOf(text) !== undefined
  const raw = ({ text }: Fact) =>
    text.length <= LONGEST && /^[^\d\s]+(?: [^\d\s]+){0,3}$/.test(text) && !isHeader(text) ? text : undefined
  const own = told.facts.filter(isOwn)
  const called = labelled(told, 'status').filter(fact => fact.line === 0)
  return (
    firstOf(called, known) ??
    firstOf(besideHeading(told), bare) ??
    firstOf(called, raw) ??
    firstOf(own.slice(0, 15), bare) ??
    chosenState(told.document) ??
    firstOf(labelled(told, 'partStatus'), known) ??
    firstOf(besideHeading(told), fact => (isBadge(fact) ? fact.text : undefined))
  )
}

/** "Order 1001", and the state in an element of its own in the same line. */
const stateIn = (line: Element): string | undefined =>
  [...line.children].map(one => clean(one.textContent ?? '')).find(text => SHORT.test(text) && statusKind(text) !== 'unknown')

/** A word in a box of its own beside the heading: a state we do not know. */
const isBadge = ({ text, holder }: Fact) =>
  /(^|[\s_-])(tag|badge|chip|pill|status|state)/i.test(holder.getAttribute('class') ?? '') && text.length <= LONGEST && !/\d/.test(text)

/** The step a bar of steps is at, or the state that is chosen among all there are. */
function chosenState(document: Document): string | undefined {
  const step = clean(document.querySelector(CHOSEN)?.textContent ?? '')
  if (step && step.length <= LONGEST) return step
  for (const select of document.querySelectorAll('select')) {
    const options = [...select.querySelectorAll('option')].map(option => clean(option.textContent ?? ''))
    const chosen = clean(select.querySelector('option[selected]')?.textContent ?? '')
    if (options.filter(text => statusKind(text) !== 'unknown').length >= 3 && statusKind(chosen) !== 'unknown') return chosen
  }
  return undefined
}

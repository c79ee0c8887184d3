import type { Part } from '../parts.ts'
import type { Unit } from './outline.ts'
import type { Fact, PageFacts } from './page-facts.ts'
import type { Field, Section } from './words.ts'

/** What of a page's facts is said of its order or customer, and in what order it is believed. */
export interface Told extends PageFacts {
  now: Date
  language: string
  url: URL | undefined
}

const NOT_OF_IT = new Set<Section>(['talk', 'history', 'others'])

/** The titles over a fact, those that say nothing left out. */
const titles = (fact: Fact) => fact.sections.filter(section => section !== 'else')

/** What the nearest telling title over a fact says. */
export const sectionIs = (fact: Fact): Section => titles(fact)[0] ?? 'else'

/** Said of the order or customer itself: not in a message, a history, a list, or of somebody else. */
export const isOwn = (fact: Fact): boolean =>
  !fact.inRow && !fact.isLabel && fact.text !== '' && fact.field !== 'talk' && !titles(fact).some(section => NOT_OF_IT.has(section))

/** The facts with one of these labels, in the order of the labels. */
export const labelled = ({ facts }: PageFacts, ...fields: Field[]): Fact[] =>
  fields.flatMap(field => facts.filter(fact => fact.field === field && isOwn(fact)))

/** The first answer. */
export function firstOf<T>(facts: Iterable<Fact>, read: (fact: Fact) => T | undefined): T | undefined {
  for (const fact of facts) {
    const value = read(fact)
    if (value !== undefined) return value
  }
  return undefined
}

/** What stands beside the page's heading: a state, a date. */
export function besideHeading({ document, facts, outline }: PageFacts): Fact[] {
  let inside: Fact[] = []
  const factsIn = ({ from, to }: Unit) => facts.filter(fact => fact.index >= from && fact.index < to && !fact.isLabel)
  for (const heading of document.querySelectorAll('h1, h2, [class*="page-header"], [class*="header-title"], [class*="titlebar"]')) {
    const own = outline.unitOf(heading)
    let around: Element | null = heading
    for (let up = 0; around && up < 4; up++, around = around.parentElement) {
      const unit = outline.unitOf(around)
      if (!unit || unit.to - unit.from < 2 || (unit.from === own?.from && unit.to === own.to && /^h\d$/.test(heading.localName))) continue
      if (unit.to - unit.from > 12) break
      return factsIn(unit)
    }
    if (own && own.to - own.from > 1 && own.to - own.from < 8 && inside.length === 0) inside = factsIn(own)
  }
  return inside
}

/** A fact as what lists are read from. */
export const asPart = ({ text, holder }: Fact): Part => ({ text, holder, key: '', column: '', struck: false })

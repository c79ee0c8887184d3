import type { PageReading } from '../pages/facts.ts'
import { pageShape } from '../pages/recipe.ts'
import { type Mask, maskOf, shapeOfText } from './mask.ts'
import type { Teaching } from './teach.ts'

/** What is known of a page beside what stands on it. */
export interface ReportAbout {
  version: string
  /** The language of the interface. */
  language: string
  /** How the page was read, by whatever read it. */
  facts: PageReading
}

const ROWS = 3
const ROW_LINES = 90
const PAGE_LINES = 250
/** Attributes of which is said that they are there. */
const NAMED = /^(data-.+|aria-.+|href|src|title|alt|value|datetime|placeholder|colspan|rowspan|for|name|hidden)$/
/** Attributes whose words are make. */
const SHOWN = ['role', 'type']
const SILENT = /^(script|style|noscript|template|svg|iframe|head)$/

/**
 * A page for who mends its reading: how it is made and what was found on it, with every text replaced by its shape and nothing of the people on it. In
 * English whoever copies it: it is read by others.
 */
export function reportPage(document: Document, url: URL, teaching: Teaching, { version, language, facts }: ReportAbout): string {
  const list = teaching.lists[0]
  const mask = maskOf(document, list?.rows ?? [])
  const lines = [
    `Regulars ${version}, report of a page`,
    `page: ${mask.address(pageShape(url))}`,
    `language: page ${languageOf(document)}, interface ${language}`,
    `read as: ${facts.kind}, ${facts.reading}, by ${facts.marketplace}, ${facts.rows.length} rows${facts.taught ? `, taught ${facts.taught}` : ''}`,
    `fields: ${countsOf(facts.rows.flatMap(row => Object.keys(row)))}`,
    `left out: ${countsOf(facts.skipped.map(({ missing }) => `row without ${missing}`))}`,
    '',
  ]
  if (!list) return [...lines, 'no list was found', ...skeleton(document.body, mask, 0, PAGE_LINES)].join('\n')
  lines.push(`first of ${teaching.lists.length} lists: ${list.rows.length} rows`)
  for (const [position, { header, cells, example }] of list.columns.entries()) {
    const inMost = cells.filter(Boolean).length > list.rows.length / 2
    const said = header ? `"${mask.label(header, inMost)}"` : '(no words)'
    lines.push(`  ${said} -> ${teaching.now?.meanings.get(position) ?? 'nothing'}, such as "${shapeOfText(example)}"`)
  }
  lines.push('', `${lineOf(list.element, mask, true)} …`)
  for (const row of list.rows.slice(0, ROWS)) lines.push(...skeleton(row, mask, 1, ROW_LINES))
  return lines.join('\n')
}

/** What an element and those in it are made of, a line each. */
function skeleton(element: Element, mask: Mask, depth: number, most: number): string[] {
  if (SILENT.test(element.localName)) return [`${'  '.repeat(depth)}${element.localName}`]
  const text = [...element.childNodes]
    .filter(node => node.nodeType === 3)
    .map(node => shapeOfText(node.textContent ?? ''))
    .filter(Boolean)
    .join(' | ')
  const lines = [`${'  '.repeat(depth)}${lineOf(element, mask)}${text ? ` "${text}"` : ''}`]
  for (const child of element.children) {
    if (lines.length >= most) return [...lines, `${'  '.repeat(depth + 1)}…`]
    lines.push(...skeleton(child, mask, depth + 1, most - lines.length))
  }
  return lines
}

function lineOf(element: Element, mask: Mask, alone = false): string {
  const made = (token: string) => mask.make(token, alone)
  const tag = element.localName.includes('-') ? made(element.localName) : element.localName
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)
  const shown = SHOWN.filter(name => element.hasAttribute(name)).map(name => `[${name}=${made(element.getAttribute(name) ?? '')}]`)
  const named = [...element.attributes]
    .filter(({ name }) => NAMED.test(name))
    .map(({ name }) => `[${name.includes('-') ? made(name) : name}]`)
  return [tag, ...classes.map(name => `.${made(name)}`), ...shown, ...named].join('')
}

/** How often each of these is there: "orderId 20, customerName 18"; a dash for none. */
const countsOf = (words: string[]): string =>
  [...Map.groupBy(words, word => word)].map(([word, same]) => `${word} ${same.length}`).join(', ') || '-'

/** As the page says; what is no language is nobody's business. */
const languageOf = (document: Document): string =>
  /^[a-z]{2,3}(-[a-z]{2,4}){0,2}$/i.exec(document.documentElement.getAttribute('lang') ?? '')?.[0] ?? '-'

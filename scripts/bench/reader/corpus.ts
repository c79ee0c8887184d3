import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import { leavesOf } from '../../../lib/extraction/leaves.ts'
import { fold } from '../../../lib/extraction/text.ts'
import type { TruthRow } from './measure.ts'

/** A saved page of a back-office; what is true of it where that is known. */
export interface SavedPage {
  name: string
  file: string
  truth?: { kind: string; url: string; rows: TruthRow[] }
  detail?: Record<string, unknown> & { kind: string }
  /** There is nothing on it to be read. */
  isNegative: boolean
}

const root = resolve(import.meta.dirname, '../../..')

/** Pages of real applications, which are not ours to distribute. */
export const SHARED = resolve(root, '../shared/pages')

/** Pages of other back-offices: those of the tests, by hands that did not know the reader, and those of the marketplaces. */
const OTHERS = ['tests/extraction/back-offices', 'tests/extraction/back-offices-2', 'tests/marketplaces']

const json = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
export const sharedPages = (): string[] => pagesIn(SHARED)
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html'))
    .sort()
    .map(file => join(folder, file))

export const otherPages = (): string[] => OTHERS.flatMap(folder => pagesIn(join(root, folder)))

/** The saved pages of real applications, by application: what one server gave is one, whatever its pages are built with. */
export function applications(): Map<string, SavedPage[]> {
  const pages = sharedPages().map((file): SavedPage => {
    const path = file.slice(0, -'.html'.length)
    const name = basename(path)
    return { name, file, truth: json(`${path}.truth.json`), detail: json(`${path}.detail.json`), isNegative: /-(NEG|EMPTY)\b/.test(name) }
  })
  const make = ({ name }: SavedPage) => name.split('-')[0] ?? name
  const server = new Map(pages.flatMap(page => (page.truth ? [[make(page), new URL(page.truth.url).host]] : [])))
  const groups = Map.groupBy(pages, page => server.get(make(page)) ?? make(page))
  return new Map([...groups.values()].map(group => [[...new Set(group.map(make))].join(' + '), group]))
}

export function documentOf(file: string): Document {
  const document = parseHTML(readFileSync(file, 'utf8')).document as unknown as Document
  // linkedom makes three texts of one with "&amp;" in it.
  document.body?.normalize()
  return document
}

/** Longer texts are no labels: lib/extraction/labels.ts does not look at them. */
const LONGEST_LABEL = 40

/** Every text of a page that is short enough to be a label, folded, one a line. */
export function shortTextsOf(file: string): string {
  const { body } = documentOf(file)
  const named = [...body.querySelectorAll('[aria-label], [title], [data-title], [abbr]')].flatMap(element =>
    ['aria-label', 'title', 'data-title', 'abbr'].map(name => element.getAttribute(name) ?? ''),
  )
  const texts = [...leavesOf(body, { buttons: true }).map(leaf => leaf.text), ...named].map(fold)
  return [...new Set(texts.filter(text => text.length <= LONGEST_LABEL))].join('\n')
}

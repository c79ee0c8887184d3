// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseAst } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { documentOf, otherPages, SHARED, sharedPages } from '../../scripts/bench/reader/corpus.ts'

/**
 * The reader is measured on the pages in ../shared/pages. A class name, an id or a word that is known from nowhere but them would make the measure say
 * more than is true: such a rule names a page instead of understanding it. Marketplace files are about certain pages, and are exempt.
 */
const here = existsSync(SHARED)
if (!here) console.warn(`Skipped: the saved back-office pages (${SHARED}) are not on this machine.`)

const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared')

/** Names of markup ("sr-only"), words, Chinese words; in lower case. Two letters are neither a name nor a word. */
const TOKEN = /[a-z][a-z0-9]{2,}(?:[-_]+[a-z0-9]+)*|[a-z][a-z0-9]?(?:[-_]+[a-z0-9]+)+|[\u3400-\u9fff]{2,}/g
const isHan = (token: string) => token >= '\u3400'

/** What the web itself, the calendar and the banks call things; it happens that no other page of ours does. */
const STANDARD = new Set([
  ...['banner', 'focus-visible', 'en-us', 'tfoot'],
  ...Intl.supportedValuesOf('currency').map(code => code.toLowerCase()),
  ...Array.from({ length: 12 }, (_, month) => new Date(2026, month).toLocaleString('en-US', { month: 'short' }).toLowerCase()),
  // Every WordPress says so in the address which kind of page it shows: lib/pages/recipe.ts tells pages apart by it, and reads nothing.
  'post_type',
])

type Node = { type?: string; value?: unknown; regex?: { pattern: string } }

/** What stands in the strings, templates and patterns of a file. */
function literalsOf(source: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    const { type, value, regex } = node as Node
    if (type === 'ImportDeclaration') return
    if (type === 'Literal' && regex) found.push(regex.pattern.replace(/\\u[\da-f]{4}|\\[a-z]/gi, ' ').replaceAll('\\', ''))
    else if (type === 'Literal' && typeof value === 'string') found.push(value)
    else if (type === 'TemplateElement') found.push((value as { cooked: string }).cooked)
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(source, { lang: 'ts' }))
  return found
}

/** The names a page's elements are told by and the words that can be read on it, in lower case. */
function contentsOf(file: string): string {
  const { documentElement } = documentOf(file)
  const names = [...documentElement.querySelectorAll('*')].flatMap(element =>
    [...element.attributes].flatMap(({ name, value }) =>
      name.startsWith('data-') ? [name, value] : /^(class|id|name)$/.test(name) ? value.split(/\s+/) : [],
    ),
  )
  for (const element of documentElement.querySelectorAll('style, script')) element.remove()
  return `${[...new Set(names)].join('\n')}\n${documentElement.textContent}`.toLowerCase()
}

/** Whether a token, in the singular or the plural, stands in a text, and not as a part of another word. */
function standsIn(token: string, text: string): boolean {
  const singular = token.replace(/s$/, '')
  return text.includes(singular) && (isHan(token) || new RegExp(`(?<![a-z0-9])${singular}s?(?![a-z0-9])`).test(text))
}

const filesIn = (folder: string, end: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => end.test(file))
    .map(file => join(folder, file))

describe.skipIf(!here)('what is known from the measured pages alone', () => {
  let [corpus, otherPagesSay, usual] = ['', '', '']

  beforeAll(() => {
    corpus = sharedPages().map(contentsOf).join('\n')
    otherPagesSay = otherPages().map(contentsOf).join('\n')
    // How people write: some ten thousand reviews in English and Chinese, and what is known of the trade and of the web.
    usual = filesIn(shared, /\.(jsonl|md)$/)
      .filter(file => !file.startsWith(SHARED))
      .map(file => readFileSync(file, 'utf8').toLowerCase())
      .join('\n')
  }, 120_000)

  /** The names and words in a source text that nothing but the corpus has. A word with a hyphen or a digit in it is a name, never a usual word. */
  const fromCorpusAlone = (source: string): string[] =>
    [...new Set(literalsOf(source).flatMap(text => text.toLowerCase().match(TOKEN) ?? []))].filter(
      token =>
        !STANDARD.has(token) &&
        standsIn(token, corpus) &&
        !standsIn(token, otherPagesSay) &&
        (/[-_\d]/.test(token) || !standsIn(token, usual)),
    )

  test.each([
    ['a class of its own', `row.querySelector('.RaDataTable-row')`, ['radatatable-row']],
    ['the beginning of a class, in a pattern', '/^radatatable/i.test(name)', ['radatatable']],
    [
      'a usual word, a class many have, a standard name',
      "const words = 'customer|the price'; const hidden = '.sr-only, [role=banner]'",
      [],
    ],
  ])('%s: %s', (_what, source, found) => expect(fromCorpusAlone(source)).toEqual(found))

  const files = filesIn(join(root, 'lib'), /\.ts$/).map(file => relative(root, file))
  // The pages are in English and Chinese: no word of another language was chosen from them.
  const isOtherLanguage = (file: string) => /\/words\/(?!en|zh|things)\w+\.ts$/.test(file)
  // What is known of sellers' files and of replies was chosen from those: it is never shown a page.
  const readsPages = (file: string) => !/^lib\/(marketplaces|files|replies)\//.test(file)
  test.each(files.filter(file => readsPages(file) && !isOtherLanguage(file)))('does not stand in %s', file => {
    expect(fromCorpusAlone(readFileSync(join(root, file), 'utf8'))).toEqual([])
  })
})

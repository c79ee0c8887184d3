import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/**
 * Which folder may import which: the flow of the product, left to right. `types` means type-only imports.
 * DESIGN: page → extraction → facts → messages → profiles → insight · expectation · replies → components; files aside; overlay back to the page.
 * `files` reads cells with the same text → money/date/status rules as pages (extraction), so that a word is added in one place.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/pages': [],
  'lib/extraction': ['lib/pages'],
  'lib/marketplaces': ['lib/pages', 'lib/extraction'],
  'lib/profiles': ['lib/pages'],
  'lib/insight': ['lib/pages', 'lib/profiles:types'],
  'lib/expectation': ['lib/pages', 'lib/profiles:types', 'lib/insight'],
  'lib/replies': ['lib/pages', 'lib/profiles:types', 'lib/insight', 'lib/expectation'],
  'lib/files': ['lib/pages', 'lib/extraction', 'lib/profiles', 'lib/insight', 'lib/expectation', 'lib/replies:types'],
  'lib/sites': ['lib/pages', 'lib/profiles'],
  'lib/overlay': ['lib/pages', 'locales'],
  'lib/messages': [
    'lib/pages',
    'lib/profiles',
    'lib/insight',
    'lib/expectation',
    'lib/replies',
    'lib/files',
    'lib/sites',
    'lib/extraction:types',
  ],
  locales: [],
  // `lib/pages` is the plain contract, facts and units, nothing that works.
  components: ['lib/*:types', 'lib/pages', 'locales'],
  entrypoints: ['*'],
}

/** Only one file opens the database; only these entrypoints may reach it. */
const STORE = 'lib/profiles/store'
const OPENS_STORE = ['entrypoints/background/index.ts', 'entrypoints/dashboard/bulk-jobs.ts', 'entrypoints/dashboard/figures-jobs.ts']

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))

const folderOf = (file: string) => (file.startsWith('lib/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? ''))

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'"\n;]*?(?:\n[^'"]*?)?from\s+['"](\.[^'"]+)['"]/g,
    ),
  ].map(([, type, path]) => ({ from: file, to: relative(root, resolve(dirname(join(root, file)), path ?? '')), typeOnly: Boolean(type) }))

const files = ['lib', 'components', 'entrypoints', 'locales'].flatMap(sourceFiles)
const imports = files.flatMap(importsOf)

const allowed = ({ from, to, typeOnly }: Import) => {
  const [here, there] = [folderOf(from), folderOf(to)]
  if (here === there) return true
  return (MAY_IMPORT[here] ?? []).some(rule => {
    const [folder = '', types] = rule.split(':')
    if (types && !typeOnly) return false
    return folder === '*' || folder === there || (folder === 'lib/*' && there.startsWith('lib/'))
  })
}

describe('the folders know each other only one way', () => {
  test('there is something to check', () => expect(imports.length).toBeGreaterThan(5))

  test('every import is in the table', () => {
    expect(imports.filter(i => !allowed(i)).map(i => `${i.from} → ${i.to}${i.typeOnly ? ' (type)' : ''}`)).toEqual([])
  })

  test('every folder of lib is in the table', () => {
    const folders = readdirSync(join(root, 'lib'), { withFileTypes: true })
      .filter(e => e.isDirectory())
      .map(e => `lib/${e.name}`)
    expect(folders.filter(folder => !(folder in MAY_IMPORT))).toEqual([])
  })

  test('only the background and the dashboard’s workers open the database', () => {
    const openers = imports.filter(i => !i.typeOnly && i.to.startsWith(STORE) && folderOf(i.from) === 'entrypoints').map(i => i.from)
    expect(openers.filter(file => !OPENS_STORE.includes(file))).toEqual([])
  })

  // Tables of words grow with the languages they know; everything else is one room.
  const isWordTable = (file: string) => /\/(lexicon|labels|fault-wording)-(en|zh)\.ts$/.test(file)
  test('no file of the product is longer than 350 lines', () => {
    const long = files
      .filter(file => !isWordTable(file))
      .map(file => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(f => f.lines > 350)
    expect(long).toEqual([])
  })
})

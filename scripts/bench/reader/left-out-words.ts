import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import type * as OpenDetail from '../../../lib/extraction/open-detail.ts'
import type * as ReadPage from '../../../lib/extraction/read-page.ts'
import { en } from '../../../lib/extraction/words/en.ts'
import type { Words } from '../../../lib/extraction/words/things.ts'
import { zh } from '../../../lib/extraction/words/zh.ts'
import type { PageReading } from '../../../lib/pages/facts.ts'

const TABLES: Record<string, Words> = { en, zh }

const listsOf = ({ headings, ...words }: Words) => [...Object.values(words), ...Object.values(headings)]

/** Every word of headers and headings the reader knows. */
export const readersWords = (): string[] => [
  ...new Set(
    Object.values(TABLES)
      .flatMap(listsOf)
      .flatMap(list => list.split('|')),
  ),
]

/** Whether a word, or its plural, stands in a folded text. */
export function standsIn(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.slice(at + word.length, at + word.length + 2)]
    if (!/^[a-z]/.test(word) || (!/[a-z]/.test(before) && !/^[a-rt-z]|^s[a-z]/.test(after))) return true
  }
  return false
}

/** The lists without some of their words; a list that has none left is left out. */
const without = (lists: Record<string, string>, left: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(lists)
      .map(([name, list]) => [name, list.split('|').filter(word => !left.has(word))] as const)
      .flatMap(([name, list]) => (list.length > 0 ? [[name, list.join('|')]] : [])),
  )

/** The reader as it is in lib, but that it does not know some words: its tables are written anew while it is loaded. */
export async function readerWithout(left: ReadonlySet<string>) {
  const server = await createServer({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    plugins: [
      {
        name: 'words-left-out',
        enforce: 'pre',
        load(file) {
          const language = /\/lib\/extraction\/words\/(\w+)\.ts$/.exec(file)?.[1] ?? ''
          const table = TABLES[language]
          if (!table) return undefined
          const { headings, ...words } = table
          return `export const ${language} = ${JSON.stringify({ ...without(words, left), headings: without(headings, left) })}`
        },
      },
    ],
  })
  try {
    const { readPage } = (await server.ssrLoadModule('/lib/extraction/read-page.ts')) as typeof ReadPage
    const { openAsDetail } = (await server.ssrLoadModule('/lib/extraction/open-detail.ts')) as typeof OpenDetail
    return (page: Document, now: Date): PageReading => readPage(page, undefined, now, [], openAsDetail).facts
  } finally {
    await server.close()
  }
}

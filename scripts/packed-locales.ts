import { dirname, join } from 'node:path'
import en from '../locales/en.json' with { type: 'json' }
import zh from '../locales/zh_CN.json' with { type: 'json' }

type Words = { [key: string]: string | Words }

/** What only the browser shows comes in files of its own, and not once more among the words of our pages. */
const withoutManifest = ({ manifest: _, ...words }: Words): Words => words

/** The texts of one language, in the places the other has them. */
const inPlacesOf = (shape: Words, words: Words): string[] =>
  Object.entries(shape).flatMap(([key, of]) => (typeof of === 'string' ? (words[key] as string) : inPlacesOf(of, words[key] as Words)))

const ALL_OF_ZH = '\0zh-in-places'

/** The words in the package: where all of them are wanted, Chinese comes without its keys, which are those of English (6 kB less). */
export const packedLocales = () => ({
  name: 'packed-locales',
  enforce: 'pre' as const,
  resolveId: (id: string, importer = '') =>
    importer.endsWith('/components/wording.tsx') && id.endsWith('/zh_CN.json') ? join(dirname(importer), ALL_OF_ZH) : undefined,
  load(id: string) {
    if (!id.endsWith(ALL_OF_ZH)) return undefined
    const texts = inPlacesOf(withoutManifest(en), withoutManifest(zh))
    return `import en from '../locales/en.json'
const texts = ${JSON.stringify(texts)}
let at = 0
const filled = of => typeof of === 'string' ? texts[at++] : Object.fromEntries(Object.entries(of).map(([key, one]) => [key, filled(one)]))
export default filled(en)`
  },
  transform: (code: string, id: string) =>
    /\/locales\/\w+\.json$/.test(id) ? JSON.stringify(withoutManifest(JSON.parse(code))) : undefined,
})

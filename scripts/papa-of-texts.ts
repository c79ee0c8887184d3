import { readFileSync } from 'node:fs'

/** What Papa Parse has for what we never give it: files, the network, workers of its own, and what is to be written. */
const UNUSED = [
  'getWorkerBlob',
  'JsonToCsv',
  'NetworkStreamer',
  'FileStreamer',
  'ReadableStreamStreamer',
  'DuplexStreamStreamer',
  'newWorker',
  'mainThreadReceivedMessage',
  'completeWorker',
  'workerThreadReceivedMessage',
]

/** The source of Papa Parse with nothing in those functions. Throws where one is not found. */
export const withoutUnused = (source: string): string =>
  UNUSED.reduce((left, name) => {
    const cut = left.replace(new RegExp(`(\\n\\tfunction ${name}\\([^)]*\\)\\s*\\{)[\\s\\S]*?\\n\\t\\}\\n`), '$1}\n')
    if (cut === left) throw new Error(`Papa Parse has no function ${name}`)
    return cut
  }, source)

/** Takes of Papa Parse only what reads a text: two kilobytes less for everybody. */
export const papaOfTexts = () => ({
  name: 'papa-of-texts',
  enforce: 'pre' as const,
  load: (id: string) => (/papaparse\.min\.js$/.test(id) ? withoutUnused(readFileSync(id.replace('.min.js', '.js'), 'utf8')) : undefined),
})

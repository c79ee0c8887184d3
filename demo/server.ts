import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { build } from 'vite'
import { guidePage } from './guide.ts'
import { lookOf } from './look.ts'
import { seededRandom } from './random.ts'
import type { Session } from './session.ts'
import { readShopFiles } from './shop-files.ts'

export interface DemoOptions {
  /** 0: any free port. */
  port?: number
  /** YYYY-MM-DD: the day of the newest order. Else the browser's day. `?today=` in the address goes before both. */
  today?: string
  /** Other markup, words, dates and money for the same data; 0 is the house's own look. */
  seed?: number
  /** So many orders, and a page size that shows them all. */
  rows?: number
  hostile?: boolean
}

export interface Demo {
  /** http://127.0.0.1:port, without a slash at the end. */
  url: string
  close(): Promise<void>
}

const appFolder = join(import.meta.dirname, 'app')

/** As strict as real back-offices are: nothing from elsewhere, no inline script, no page around it. */
const SECURITY = {
  'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
}

let bundled: Promise<string> | undefined

async function bundle(): Promise<string> {
  const built = await build({
    root: appFolder,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: join(appFolder, 'main.tsx') } },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap(result => ('output' in result ? result.output : []))
  const script = outputs.find(output => output.type === 'chunk')
  if (script?.type !== 'chunk') throw new Error('the page was not built')
  return script.code
}

/** The style sheet's classes are renamed for a seed; the page asks the same look for the same names. */
function styleSheet(seed: number): string {
  const look = lookOf(seed)
  const sheets = readdirSync(appFolder).filter(name => name.endsWith('.css'))
  const text = sheets.sort().map(name => readFileSync(join(appFolder, name), 'utf8'))
  return text.join('\n').replace(/\.hc-([a-z0-9-]+)/g, (_, name: string) => `.${look.css(name)}`)
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Seller Centre</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/admin.css">
<script type="module" src="/assets/admin.js"></script>
</head>
<body><div id="root"></div></body>
</html>
`

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="#1b5e8c"/><path d="M5 15c2 2 4 2 7 0s5-2 7 0M12 5v8m-4-3h8" stroke="#fff" stroke-width="2" fill="none" stroke-linecap="round"/></svg>'

export async function startDemo({ port = 0, today, seed = 0, rows, hostile = false }: DemoOptions = {}): Promise<Demo> {
  bundled ??= bundle()
  const session: Session = { today: today ?? null, seed, rows: rows ?? null, hostile }
  const waits = seededRandom(seed + 1)
  /** path → type, text, milliseconds to wait */
  const answers: Record<string, readonly [string, string, number?]> = {
    '/': ['text/html', PAGE],
    '/guide/en': ['text/html', guidePage('en')],
    '/guide/zh': ['text/html', guidePage('zh')],
    '/assets/admin.css': ['text/css', styleSheet(seed)],
    '/assets/admin.js': ['text/javascript', await bundled],
    '/assets/icon.svg': ['image/svg+xml', ICON],
    '/api/session': ['application/json', JSON.stringify(session)],
    '/api/shop': ['application/json', JSON.stringify(readShopFiles({ hostile })), 100 + Math.round(waits.next() * 200)],
  }
  const answer = (path: string, response: ServerResponse) => {
    const [type, text] = answers[path] ?? []
    response.writeHead(text === undefined ? 404 : 200, { ...SECURITY, 'content-type': `${type ?? 'text/plain'}; charset=utf-8` })
    response.end(text ?? 'not found')
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = pathname === '/guide' ? `/guide/${searchParams.get('lang') === 'zh' ? 'zh' : 'en'}` : pathname
    setTimeout(answer, answers[path]?.[2] ?? 0, path, response)
  })
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

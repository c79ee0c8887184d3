import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { buildBackOffices } from './build.ts'
import { listOf, ordersOf, reviewsOf, SHOP } from './data.ts'

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf', '.woff': 'font/woff' }
/** How long an answer of the server takes, as on a real one. */
const WAIT_MS = 120
const ORDERS = 120
const REVIEWS = 31

/** react-admin brings a bar of its own. */
const barOf = (name: string) =>
  name === 'reactadmin' ? '' : `<header style="font: 13px sans-serif; padding: 4px 12px"><span>Store: ${SHOP}</span></header>`

/** `/antd?dark#/orders`: the page of one library; `bare` without the bar that names the shop. */
const pageOf = (name: string, dark: boolean, bare: boolean) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${name}/style.css">
<style>${dark ? 'body { background: #141414; color: #eee }' : ''}</style></head>
<body>${bare ? '' : barOf(name)}<div id="root"></div><script type="module" src="/${name}/main.js"></script></body></html>`

/** A back-office whose menu is one page and whose list is another in a frame of it: `/framed?/elementplus?bare#/orders`. */
const frameAround = (inner: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Seller centre</title><link rel="icon" href="data:,"></head>
<body>${barOf('')}<nav><a href="#orders">Orders</a> <a href="#reviews">Reviews</a></nav>
<iframe id="content" width="1200" height="640" data-address="${inner}"></iframe>
<script>content.src = content.dataset.address + location.hash</script></body></html>`

/** The back-offices on this machine. */
export async function startBackOffices(): Promise<{ url: string; close(): Promise<void> }> {
  const dist = await buildBackOffices()
  const orders = ordersOf(ORDERS)
  const answer = (path: string, query: URLSearchParams): [string, string | Buffer] | undefined => {
    if (path === '/api/orders') {
      const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('size') ?? 20)]
      const list = listOf(orders, { page, size, sort: query.get('sort') ?? '', status: query.get('status') ?? '' })
      return ['application/json', JSON.stringify(list)]
    }
    if (path === '/api/reviews') return ['application/json', JSON.stringify(reviewsOf(REVIEWS))]
    if (path === '/framed') return ['text/html', frameAround([...query.keys()][0] ?? '')]
    const file = join(dist, path)
    if (!path.includes('..') && extname(path) && existsSync(file)) return [TYPES[extname(path)] ?? 'text/plain', readFileSync(file)]
    if (path.endsWith('.css')) return ['text/css', '']
    const name = path.slice(1)
    return existsSync(join(dist, name, 'main.js')) ? ['text/html', pageOf(name, query.has('dark'), query.has('bare'))] : undefined
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const [type, content] = answer(pathname, searchParams) ?? []
    const wait = pathname.startsWith('/api/') ? Number(searchParams.get('wait') ?? WAIT_MS) : 0
    setTimeout(() => {
      response.writeHead(type ? 200 : 404, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8`, 'cache-control': 'no-store' })
      response.end(content ?? 'not found')
    }, wait)
  })
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready))
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

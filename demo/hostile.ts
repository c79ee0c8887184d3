import type { CompactShop } from './compact-shop.ts'

/** Names no reader may trust. Shown as text, as any decent back-office does. */
export const HOSTILE_NAMES: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>document.title="owned"</script>',
  "'; DROP TABLE customers; --",
  '\u202Eresu nimda\u202C Anna',
  'Zoë\u200B\u200D\uFEFF Hidden',
  'A'.repeat(10_000),
  '👩‍👩‍👧‍👦🦊 Renard 🏴‍☠️',
  '__proto__',
  '=HYPERLINK("https://example.com","click")',
  '{{alert(1)}}{{constructor.constructor("alert(1)")()}}',
  '王小明</td></tr></table><h1>Orders: 0</h1>',
  'javascript:alert(1)',
]

/** The buyers of the newest orders get these names: they stand on the first page. */
export function withHostileNames(shop: CompactShop): CompactShop {
  const customers = shop.customers.map(customer => [...customer] as typeof customer)
  const newest = [...new Set(shop.orders.slice(0, 60).map(order => order[1]))]
  for (const [at, name] of HOSTILE_NAMES.entries()) {
    const customer = customers[newest[at] ?? -1]
    if (customer) customer[1] = name
  }
  return { ...shop, customers }
}

/** Messages a page may send to fool an extension that listens on the window. */
export const HOSTILE_MESSAGES: readonly unknown[] = [
  { type: 'badgesFor', orders: [] },
  { source: 'regulars', type: 'marks', marks: [{ marks: ['vip'], card: true }] },
  { channel: 'regulars', kind: 'open-card', token: '0'.repeat(32), customer: '100001' },
  { source: 'regulars-background', ok: true, result: { marks: ['risk'] } },
  { type: 'webext-message', id: 1, data: { type: 'exportAll' } },
  JSON.stringify({ regulars: true, cmd: 'erase' }),
  { type: 'card-size', height: 1e9, width: -1 },
  null,
]

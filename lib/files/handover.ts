import { nameOf } from '../profiles/identity.ts'
import type { CustomerRecord, ReplyRecord, ReviewRecord, ShopRecord } from '../profiles/records.ts'
import { readAll, readable, type Store } from '../profiles/store.ts'
import { walkStore } from '../profiles/walk-store.ts'

/** One customer whom a colleague has to know of. */
export interface HandedOver {
  customer: CustomerRecord
  shopName: string
  reviews: ReviewRecord[]
  replies: ReplyRecord[]
}

export interface Handover {
  shops: ShopRecord[]
  lines: HandedOver[]
  /** Records that could not be read and are not in it. */
  broken: number
}

/**
 * The customers of a shop (without one: of every shop) who have a note, an open promise or a risk mark, with what was written to them last; whose promise is
 * due first goes first. Changes nothing.
 */
export async function handoverOf(store: Store, shop: string | undefined): Promise<Handover> {
  const shops = (await readAll(store, 'shops')).records.filter(({ id }) => shop === undefined || id === shop)
  const names = new Map(shops.map(({ id, name }) => [id, name]))
  const lines: HandedOver[] = []
  let broken = 0
  for await (const part of walkStore(store, 'customers')) {
    broken += part.broken
    for (const customer of part.records) {
      if ((shop !== undefined && customer.shop !== shop) || !isToBeKnown(customer)) continue
      const reviews = readable('reviews', await store.getAllFromIndex('reviews', 'customer', customer.id)).records
      const raws = await Promise.all(reviews.map(({ id }) => store.get('replies', id)))
      const replies = readable('replies', raws.filter(Boolean)).records
      lines.push({ customer, shopName: names.get(customer.shop) ?? '', reviews, replies })
    }
  }
  return { shops, lines: lines.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1)), broken }
}

const openOf = ({ promises }: CustomerRecord) => promises.filter(({ keptOn }) => keptOn === undefined)
const isToBeKnown = (customer: CustomerRecord) => customer.note !== undefined || customer.risk !== undefined || openOf(customer).length > 0
const dueOf = ({ customer }: HandedOver): string =>
  openOf(customer)
    .map(({ by }) => by)
    .sort()[0] ?? '9999'

/** The words of the interface's language on the page. */
export interface HandoverWords {
  title: string
  note: string
  promises: string
  risk: string
  lastOrder: string
  lastReply: string
}

/** The same to be read and printed: one HTML page that runs nothing and loads nothing. `made`: the sentence that says when it was made and of how many. */
export function handoverPage(lines: HandedOver[], words: HandoverWords, made: string, language: string): string {
  const cards = lines.map(({ customer, shopName, replies }) => {
    const { customerKey, phone, email, note, risk, lastOrderOn } = customer
    const reach = [shopName, customerKey, phone, email].filter(one => one && one !== nameOf(customer))
    const promises = openOf(customer).toSorted((a, b) => (a.by < b.by ? -1 : 1))
    const replied = replies
      .flatMap(({ leftOn }) => leftOn ?? [])
      .sort()
      .at(-1)
    const facts: [string, string | undefined][] = [
      [words.promises, promises.map(({ by, what }) => `${by.slice(0, 10)} ${what}`).join('\n')],
      [words.note, note?.text],
      [words.risk, risk?.reason],
      [words.lastOrder, lastOrderOn?.slice(0, 10)],
      [words.lastReply, replied?.slice(0, 10)],
    ]
    const rows = facts.flatMap(([name, value]) => (value ? `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>` : []))
    return `<section><h2>${escaped(nameOf(customer))}</h2><p>${escaped(reach.join(' · '))}</p><dl>${rows.join('')}</dl></section>`
  })
  return `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(words.title)}</title><style>${STYLE}</style></head><body><h1>${escaped(words.title)}</h1><p>${escaped(made)}</p>${cards.join('')}</body></html>`
}

const STYLE =
  'body{font:14px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}section{border-top:1px solid #999;break-inside:avoid}h2{font-size:1rem;margin:.6rem 0 0}p{margin:0;color:#555}dl{display:grid;grid-template-columns:8rem 1fr;gap:.2rem 1rem}dd{margin:0;white-space:pre-line}'

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => SIGNS[sign] ?? sign)

import { useEffect, useState } from 'preact/hooks'

export const VIEWS = ['orders', 'customers', 'reviews'] as const
export type View = (typeof VIEWS)[number]

/** #/orders?page=2 · #/orders/7373581587125004 · #/customers/100001 · #/reviews?filter=bad */
export interface Route {
  view: View
  id: string | null
  query: URLSearchParams
}

export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [view, id] = path.split('/')
  return {
    view: VIEWS.find(known => known === view) ?? 'orders',
    id: id ? decodeURIComponent(id) : null,
    query: new URLSearchParams(query),
  }
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const changed = () => setHash(location.hash)
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return routeOf(hash)
}

/** The address of the same list with some of its parameters changed; null takes one away. A change of anything but the page goes back to page 1. */
export function listHref({ view, query }: Pick<Route, 'view' | 'query'>, changes: Record<string, string | number | null>): string {
  const next = new URLSearchParams(query)
  if (!('page' in changes)) next.delete('page')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, String(value))
  }
  const text = next.toString()
  return `#/${view}${text ? `?${text}` : ''}`
}

export const wholeNumber = (text: string | null): number | undefined => (text && /^\d{1,6}$/.test(text) ? Number(text) : undefined)

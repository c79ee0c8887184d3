import { rootsIn } from '../pages/roots.ts'
import { BADGE } from './badge.ts'

/** The table is redrawn row by row for a while after a change; one reading after this much quiet is enough. */
const QUIET_MS = 150
/** On a page without a list we look again ever more seldom: a back-office has many pages that are none of our business. */
const MAX_WAIT_MS = 4800

/** Attributes that say something to the reader and change when a row is used again for another order; not those of looks, which change under the mouse. */
const SAYING = ['href', 'aria-label', 'aria-valuenow', 'datetime', 'value', 'src', 'alt', 'hidden']

export interface ListWatch {
  /** Looks at this list from now on, or (null) for a list to appear, in the page or in a shadow root there is now. */
  observe(list: Element | null): void
}

/**
 * Calls `changed` once after the watched list was altered, replaced or removed, or after a route change; `touched` at once for each altered element,
 * before it is painted. Our own badges are no change. Stops with the signal.
 */
export function watchList(page: Document, signal: AbortSignal, changed: () => void, touched: (element: Node) => void): ListWatch {
  let list: Element | null = null
  let wait = QUIET_MS
  let timer: ReturnType<typeof setTimeout> | undefined

  const soon = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => !signal.aborted && changed(), ms)
  }

  /** Our badges come and go one at a time; to look into longer lists of nodes would cost more than to read again. */
  const byThePage = ({ type, addedNodes, removedNodes }: MutationRecord) =>
    type !== 'childList' ||
    addedNodes.length + removedNodes.length !== 1 ||
    (addedNodes[0] ?? removedNodes[0])?.nodeName !== BADGE.toUpperCase()

  const inside = new MutationObserver(records => {
    const theirs = records.filter(byThePage)
    if (theirs.length === 0) return
    for (const { target } of theirs) touched(target)
    soon(wait)
  })
  /** The list itself can be replaced, or what holds its shadow root: the children of what is around it are watched, not what is in them. */
  const around = new MutationObserver(() => list && !list.isConnected && soon(QUIET_MS))

  const routeChanged = () => {
    wait = QUIET_MS
    soon(QUIET_MS)
  }
  const { defaultView: view } = page
  const navigation = (view as (Window & { navigation?: EventTarget }) | null)?.navigation
  navigation?.addEventListener('navigatesuccess', routeChanged, { signal })
  view?.addEventListener('popstate', routeChanged, { signal })
  view?.addEventListener('hashchange', routeChanged, { signal })

  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    inside.disconnect()
    around.disconnect()
  })

  return {
    observe: found => {
      inside.disconnect()
      around.disconnect()
      wait = found ? QUIET_MS : Math.min(wait * 2, MAX_WAIT_MS)
      list = found
      for (const root of found ? [found] : rootsIn(page.body))
        inside.observe(root, { childList: true, subtree: true, characterData: true, ...(found ? { attributeFilter: SAYING } : {}) })
      for (let at: Node | null = found; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) around.observe(at, { childList: true })
    },
  }
}

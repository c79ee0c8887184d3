import type { Slice } from '../lists.ts'
import { Icon } from './icons.tsx'
import { useOffice } from './office.tsx'
import { listHref, type Route } from './route.ts'

interface Choice {
  value: string
  text: string
  count?: number
}

/** Filter tabs: links, so that each filter has an address. */
export function Tabs({ route, name, choices, now }: { route: Route; name: string; choices: Choice[]; now: string }) {
  const { css, words } = useOffice()
  return (
    <nav class={css('tabs')} aria-label={words.filter}>
      {choices.map(({ value, text, count }) => (
        <a
          key={value}
          class={css('tab', value === now && 'tab-here')}
          href={listHref(route, { [name]: value === 'all' ? null : value })}
          aria-current={value === now ? 'true' : undefined}
        >
          {text}
          {count === undefined ? null : <span class={css('tab-count')}>{count}</span>}
        </a>
      ))}
    </nav>
  )
}

export function SearchBox({ route, hint }: { route: Route; hint: string }) {
  const { css, words } = useOffice()
  const asked = route.query.get('q') ?? ''
  return (
    <form
      key={asked}
      class={css('search')}
      onSubmit={event => {
        event.preventDefault()
        const text = new FormData(event.currentTarget).get('q')
        location.hash = listHref(route, { q: typeof text === 'string' ? text.trim() : null })
      }}
    >
      <input class={css('input')} type="search" name="q" defaultValue={asked} placeholder={hint} aria-label={hint} autocomplete="off" />
      <button type="submit" class={css('button', 'icon-button')} aria-label={words.search}>
        <Icon name="search" />
      </button>
    </form>
  )
}

/** 1 … 4 5 6 … 62 */
function pageNumbers(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter(n => n >= 1 && n <= pages)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((n, at) => (at > 0 && n - (sorted[at - 1] ?? n) > 1 ? [null, n] : [n]))
}

interface PagerProps {
  route: Route
  slice: Slice<unknown>
  sizes: readonly number[]
  total: string
}

export function Pager({ route, slice, sizes, total }: PagerProps) {
  const { css, words } = useOffice()
  const { page, pages } = slice
  const step = (to: number, name: 'previous' | 'next') => (
    <button
      type="button"
      class={css('page')}
      disabled={to < 1 || to > pages}
      aria-label={words[name]}
      onClick={() => {
        location.hash = listHref(route, { page: to })
      }}
    >
      <Icon name={name} />
    </button>
  )
  return (
    <div class={css('pager')}>
      <span class={css('pager-total')}>{total}</span>
      <nav class={css('pages')} aria-label={words.pages}>
        {step(page - 1, 'previous')}
        {pageNumbers(page, pages).map((n, at) =>
          n === null ? (
            <span key={`gap-${at < 3 ? 'low' : 'high'}`} class={css('page-gap')}>
              …
            </span>
          ) : (
            <a
              key={n}
              class={css('page', n === page && 'page-here')}
              href={listHref(route, { page: n })}
              aria-label={words.page(n)}
              aria-current={n === page ? 'page' : undefined}
            >
              {n}
            </a>
          ),
        )}
        {step(page + 1, 'next')}
      </nav>
      <select
        class={css('select')}
        aria-label={words.pageSize}
        value={slice.size}
        onChange={event => {
          location.hash = listHref(route, { size: event.currentTarget.value })
        }}
      >
        {sizes.map(size => (
          <option key={size} value={size}>
            {words.perPage(size)}
          </option>
        ))}
      </select>
    </div>
  )
}

export function Empty({ text, hint, clear }: { text: string; hint?: string; clear: string }) {
  const { css, words } = useOffice()
  return (
    <div class={css('empty')} role="status">
      <svg width="64" height="44" viewBox="0 0 64 44" fill="none" stroke="currentColor" aria-hidden="true">
        <ellipse cx="32" cy="38" rx="30" ry="5" stroke="none" fill="var(--sunken)" />
        <path d="M12 20 20 6h24l8 14v16H12zM12 20h13c0 4 3 6 7 6s7-2 7-6h13" fill="var(--raised)" />
      </svg>
      <p>{text}</p>
      {hint ? <p class={css('minor')}>{hint}</p> : null}
      <a class={css('link')} href={clear}>
        {words.clear}
      </a>
    </div>
  )
}

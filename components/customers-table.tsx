import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import type { CustomerLine } from '../lib/messages/contents.ts'
import { TableScroll } from './table-scroll.tsx'
import { useWording } from './wording.tsx'

const ROW_PX = 34
const TIERS = { vip: 3, major: 2, ordinary: 1, small: 0 } as const

const columns = {
  name: (line: CustomerLine) => line.name.toLowerCase(),
  tier: (line: CustomerLine) => (line.tier ? TIERS[line.tier] : -1),
  orders: (line: CustomerLine) => line.orders,
  net: (line: CustomerLine) => line.netMinor,
  first: (line: CustomerLine) => line.firstOrderOn ?? '',
  last: (line: CustomerLine) => line.lastOrderOn ?? '',
  complaints: (line: CustomerLine) => line.complaints,
  promises: (line: CustomerLine) => line.openPromises,
}
type Column = keyof typeof columns

const NUMBERS: readonly Column[] = ['orders', 'net', 'complaints', 'promises']

const collator = new Intl.Collator(undefined, { numeric: true })
const compare = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))

/** All customers of a shop: sortable by every column, the key customers first, only the rows in sight are in the page. */
export function CustomersTable({ lines, chosen, onOpen }: { lines: CustomerLine[]; chosen?: string; onOpen(id: string): void }) {
  const { words, say, money, day } = useWording()
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: 'net', down: true })
  const [filter, setFilter] = useState('')
  const scroller = useRef<HTMLElement>(null)
  const shown = useMemo(() => {
    const wanted = filter.trim().toLowerCase()
    const of = columns[sort.by]
    return lines
      .filter(line => !wanted || `${line.name} ${line.customerKey ?? ''}`.toLowerCase().includes(wanted))
      .sort((a, b) => Number(b.pinned ?? 0) - Number(a.pinned ?? 0) || (sort.down ? compare(of(b), of(a)) : compare(of(a), of(b))))
  }, [lines, sort, filter])
  const rows = useVirtualRows(scroller, shown.length)

  const months = lines[0]?.months
  const titles = {
    ...words.dashboard.column,
    net: months ? say(words.dashboard.column.net.recent, { months }) : words.dashboard.column.net.all,
  }
  const heading = (column: Column) => (
    <th
      key={column}
      scope="col"
      class={NUMBERS.includes(column) ? 'number' : undefined}
      aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => setSort({ by: column, down: sort.by === column ? !sort.down : column !== 'name' })}>
        {titles[column]} {sort.by === column ? (sort.down ? '↓' : '↑') : ''}
      </button>
    </th>
  )
  return (
    <>
      <div class="row spread">
        <label class="filter">
          <span class="hidden-text">{words.dashboard.filter}</span>
          <input
            type="search"
            value={filter}
            placeholder={words.dashboard.filter}
            onInput={event => setFilter(event.currentTarget.value)}
          />
        </label>
        <span class="quiet-text" role="status">
          {say(words.dashboard.people, { n: shown.length })}
        </span>
      </div>
      <TableScroll name={words.dashboard.customers} scroller={scroller}>
        <table aria-rowcount={shown.length + 1}>
          <thead>
            <tr>{(Object.keys(columns) as Column[]).map(heading)}</tr>
          </thead>
          <tbody>
            <tr class="spacer" style={{ height: `${rows.before}px` }} />
            {shown.slice(rows.from, rows.to).map((line, i) => (
              <tr key={line.id} aria-rowindex={rows.from + i + 2} class={line.id === chosen ? 'chosen' : ''}>
                <td>
                  <button type="button" class="link" onClick={() => onOpen(line.id)}>
                    {line.name || words.card.unknown}
                  </button>
                  {line.pinned && <span title={words.card.key}> ★</span>}
                  {line.note ? ' ✎' : ''}
                </td>
                <td>{line.tier ? <span class={`tier ${line.tier}`}>{words.tier[line.tier]}</span> : ''}</td>
                <td class="number">{line.orders}</td>
                <td class="number">{money(line.netMinor, line.currency)}</td>
                <td>{line.firstOrderOn ? day(line.firstOrderOn) : ''}</td>
                <td>{line.lastOrderOn ? day(line.lastOrderOn) : ''}</td>
                <td class="number">{line.complaints || ''}</td>
                <td class="number">{line.openPromises || ''}</td>
              </tr>
            ))}
            <tr class="spacer" style={{ height: `${rows.after}px` }} />
          </tbody>
        </table>
      </TableScroll>
    </>
  )
}

/** Which rows are in sight of a scrolling element, and the heights of what is not. */
function useVirtualRows(scroller: { current: HTMLElement | null }, count: number) {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const virtualizer = useRef<Virtualizer<HTMLElement, HTMLTableRowElement>>(undefined)
  const options = {
    count,
    estimateSize: () => ROW_PX,
    getScrollElement: () => scroller.current,
    overscan: 12,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    initialRect: { width: 800, height: 600 },
    onChange: redraw as () => void,
  }
  virtualizer.current ??= new Virtualizer(options)
  virtualizer.current.setOptions(options)
  useEffect(() => virtualizer.current?._didMount(), [])
  useEffect(() => virtualizer.current?._willUpdate())
  const items = virtualizer.current.getVirtualItems()
  const from = items[0]?.index ?? 0
  const to = (items.at(-1)?.index ?? -1) + 1
  return { from, to, before: from * ROW_PX, after: (count - to) * ROW_PX }
}

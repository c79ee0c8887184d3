import { useMemo } from 'preact/hooks'
import { STATUSES } from '../compact-shop.ts'
import { DEFAULT_SIZE, findOrders, ORDER_SORTS, type OrderSort, type OrdersQuery } from '../lists.ts'
import { STATUS_WORDS } from '../words.ts'
import { type Column, DataList } from './data-list.tsx'
import { downloadOrders } from './export-orders.ts'
import { Icon } from './icons.tsx'
import { Empty, Pager, SearchBox, Tabs } from './list-controls.tsx'
import { useLate, useOffice } from './office.tsx'
import { useOrderColumns } from './order-columns.tsx'
import { listHref, type Route, wholeNumber } from './route.ts'

const SIZES = [20, 50, 100, 200, 1000]

function askedFor(query: URLSearchParams): Required<OrdersQuery> {
  return {
    page: wholeNumber(query.get('page')) ?? 1,
    size: wholeNumber(query.get('size')) || DEFAULT_SIZE,
    status: STATUSES.find(status => status === query.get('status')) ?? 'all',
    search: query.get('q') ?? '',
    sort: ORDER_SORTS.find(sort => sort === query.get('sort')) ?? '-placed',
  }
}

export function OrderList({ route }: { route: Route }) {
  const { css, words, lang, shop, look, rows: manyRows } = useOffice()
  const asked = askedFor(route.query)
  const { arrived, busy } = useLate(asked, shop !== null)
  const slice = useMemo(() => (shop && arrived ? findOrders(shop, arrived) : null), [shop, arrived])
  const columns = useOrderColumns(slice?.rows ?? []).map(column => sortable(column, route, asked.sort))
  const layout = look.layout.orders
  const sizes = [...new Set([...SIZES, ...(manyRows ? [manyRows] : []), asked.size])].sort((a, b) => a - b)
  const counted = shop && (['all', ...STATUSES] as const).map(status => findOrders(shop, { status, size: 1 }).total)
  return (
    <>
      <div class={css('page-head')}>
        <h1>{words.orders}</h1>
        <button type="button" class={css('button')} disabled={!shop} onClick={() => shop && downloadOrders(shop, lang)}>
          <Icon name="download" />
          {words.exportOrders}
        </button>
      </div>
      <section class={css('panel')} aria-label={words.orders}>
        <Tabs
          route={route}
          name="status"
          now={asked.status}
          choices={(['all', ...STATUSES] as const).map((status, at) => ({
            value: status,
            text: status === 'all' ? words.all : STATUS_WORDS[lang][status],
            ...(counted && { count: counted[at] }),
          }))}
        />
        <div class={css('tools')}>
          <SearchBox route={route} hint={words.searchOrders} />
          {layout === 'cards' ? <SortSelect route={route} now={asked.sort} /> : null}
        </div>
        {slice?.total === 0 ? (
          <Empty text={words.noOrders} hint={words.noOrdersHint} clear="#/orders" />
        ) : (
          <DataList
            label={words.orders}
            layout={layout}
            columns={columns}
            rows={slice?.rows ?? null}
            rowKey={order => order.number}
            busy={busy}
          />
        )}
        {slice && slice.total > 0 ? <Pager route={route} slice={slice} sizes={sizes} total={words.itemsTotal(slice.total)} /> : null}
      </section>
    </>
  )
}

/** First click: most recent or largest on top; second: the other way. */
function sortable<Row>(column: Column<Row>, route: Route, now: OrderSort): Column<Row> {
  const name = column.field === 'placedOn' ? 'placed' : column.field === 'total' ? 'amount' : null
  if (!name) return column
  const next = now === `-${name}` ? name : `-${name}`
  return {
    ...column,
    sort: {
      href: listHref(route, { sort: next === '-placed' ? null : next }),
      now: now === name ? 'ascending' : now === `-${name}` ? 'descending' : 'none',
    },
  }
}

function SortSelect({ route, now }: { route: Route; now: OrderSort }) {
  const { css, words } = useOffice()
  const texts: Record<OrderSort, string> = { '-placed': words.newest, placed: words.oldest, '-amount': words.highest, amount: words.lowest }
  return (
    <select
      class={css('select')}
      aria-label={words.sortBy}
      value={now}
      onChange={event => {
        location.hash = listHref(route, { sort: event.currentTarget.value })
      }}
    >
      {ORDER_SORTS.map(sort => (
        <option key={sort} value={sort}>
          {texts[sort]}
        </option>
      ))}
    </select>
  )
}

import { useMemo } from 'preact/hooks'
import { DEFAULT_SIZE, findBuyers } from '../lists.ts'
import { columnStyle } from '../look.ts'
import type { Buyer } from '../shop.ts'
import { type Column, DataList } from './data-list.tsx'
import { Empty, Pager, SearchBox } from './list-controls.tsx'
import { useLate, useOffice } from './office.tsx'
import { CustomerName } from './order-columns.tsx'
import { type Route, wholeNumber } from './route.ts'

const SIZES = [20, 50, 100, 200]

export function CustomerList({ route }: { route: Route }) {
  const { css, words, shop, look } = useOffice()
  const asked = {
    page: wholeNumber(route.query.get('page')) ?? 1,
    size: wholeNumber(route.query.get('size')) || DEFAULT_SIZE,
    search: route.query.get('q') ?? '',
  }
  const { arrived, busy } = useLate(asked, shop !== null)
  const slice = useMemo(() => (shop && arrived ? findBuyers(shop, arrived) : null), [shop, arrived])
  const columns = useCustomerColumns(slice?.rows ?? [])
  const sizes = [...new Set([...SIZES, asked.size])].sort((a, b) => a - b)
  return (
    <>
      <div class={css('page-head')}>
        <h1>{words.customers}</h1>
      </div>
      <section class={css('panel')} aria-label={words.customers}>
        <div class={css('tools')}>
          <SearchBox route={route} hint={words.searchCustomers} />
        </div>
        {slice?.total === 0 ? (
          <Empty text={words.noCustomers} clear="#/customers" />
        ) : (
          <DataList
            label={words.customers}
            layout={look.layout.customers}
            columns={columns}
            rows={slice?.rows ?? null}
            rowKey={buyer => buyer.id}
            busy={busy}
          />
        )}
        {slice && slice.total > 0 ? <Pager route={route} slice={slice} sizes={sizes} total={words.customersTotal(slice.total)} /> : null}
      </section>
    </>
  )
}

function useCustomerColumns(rows: Buyer[]): Column<Buyer>[] {
  const { css, look, lang, date, money } = useOffice()
  const style = columnStyle(
    look.dates[lang],
    rows.map(buyer => buyer.lastOrderOn),
  )
  const cells: Record<(typeof look.fields.customers)[number], Column<Buyer>['cell']> = {
    customer: buyer => (
      <>
        <CustomerName id={buyer.id} name={buyer.name} />
        <div class={css('minor')}>{buyer.nick}</div>
      </>
    ),
    email: buyer => buyer.email,
    orders: buyer => buyer.orders.length,
    spent: buyer => <span class={css('nowrap')}>{money(buyer.spentMinor)}</span>,
    lastOrderOn: buyer => <span class={css('nowrap')}>{date(buyer.lastOrderOn.slice(0, 10), style)}</span>,
  }
  return look.fields.customers.map(field => ({ field, cell: cells[field] }))
}

import { columnStyle, type Field } from '../look.ts'
import type { Order } from '../shop.ts'
import { STATUS_WORDS } from '../words.ts'
import type { Column } from './data-list.tsx'
import { useOffice } from './office.tsx'

export function StatusTag({ status }: { status: Order['status'] }) {
  const { css, lang } = useOffice()
  return <span class={css('tag', `tag-${status}`)}>{STATUS_WORDS[lang][status]}</span>
}

export function CustomerName({ id, name }: { id: string; name: string }) {
  const { css, look } = useOffice()
  if (!look.nameIsLink) return <span class={css('name')}>{name}</span>
  return (
    <a class={css('name', 'link')} href={`#/customers/${id}`}>
      {name}
    </a>
  )
}

/** The columns of a list of orders, in this look's order; dates are written so that the column as a whole can be read. */
export function useOrderColumns(rows: Order[], without: Field[] = []): Column<Order>[] {
  const { css, words, look, lang, date, money } = useOffice()
  const styleOf = (dates: (string | null)[]) => columnStyle(look.dates[lang], dates)
  const placed = styleOf(rows.map(order => order.placedOn))
  const promised = styleOf(rows.map(order => order.promisedOn))
  const delivered = styleOf(rows.map(order => order.deliveredOn))
  const cells: Record<(typeof look.fields.orders)[number], Column<Order>['cell']> = {
    number: order => (
      <a class={css('link', 'digits')} href={`#/orders/${order.number}`}>
        {order.number}
      </a>
    ),
    placedOn: order => <span class={css('nowrap')}>{date(order.placedOn, placed)}</span>,
    customer: order => (
      <>
        <CustomerName id={order.customer.id} name={order.customer.name} />
        <div class={css('minor')}>{order.customer.nick}</div>
      </>
    ),
    items: order => <Items order={order} />,
    total: order => <span class={css('nowrap')}>{money(order.totalMinor)}</span>,
    promisedOn: order => <span class={css('nowrap')}>{date(order.promisedOn, promised)}</span>,
    deliveredOn: order =>
      order.deliveredOn ? (
        <span class={css('nowrap')}>{date(order.deliveredOn, delivered)}</span>
      ) : (
        <span class={css('minor')}>{words.none}</span>
      ),
    status: order => <StatusTag status={order.status} />,
  }
  return look.fields.orders.filter(field => !without.includes(field)).map(field => ({ field, cell: cells[field] }))
}

function Items({ order }: { order: Order }) {
  const { css, words } = useOffice()
  const [first] = order.lines
  const more = order.lines.length + order.moreLines - 1
  return (
    <>
      <div class={css('item')}>
        {first?.name} × {first?.quantity}
      </div>
      {more > 0 ? <div class={css('minor')}>{words.more(more)}</div> : null}
    </>
  )
}

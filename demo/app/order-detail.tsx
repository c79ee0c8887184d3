import type { Order } from '../shop.ts'
import { COUNTRIES_ZH } from '../words.ts'
import { Breadcrumb, DetailSkeleton, Facts } from './facts.tsx'
import { Empty } from './list-controls.tsx'
import { useLate, useOffice } from './office.tsx'
import { CustomerName, StatusTag } from './order-columns.tsx'

export function OrderDetail({ number }: { number: string }) {
  const { css, words, look, lang, shop, date, money } = useOffice()
  const { arrived } = useLate(number, shop !== null)
  const title = `${words.order} ${number}`
  if (!shop || arrived === null) return <DetailSkeleton title={title} />
  const order = shop.orders.find(candidate => candidate.number === number)
  if (!order) return <Empty text={words.notFound} clear="#/orders" />
  const heads = look.words[lang]
  const { customer } = order
  return (
    <>
      <Breadcrumb href="#/orders" text={words.orders} here={number} />
      <div class={css('page-head')}>
        <h1>{title}</h1>
        <StatusTag status={order.status} />
      </div>
      <div class={css('facts-row')}>
        <Facts
          title={words.summary}
          facts={[
            [heads.number, <span class={css('digits')}>{order.number}</span>],
            [heads.placedOn, date(order.placedOn)],
            [heads.total, money(order.totalMinor)],
            order.refundedMinor > 0 && [words.refunded, money(order.refundedMinor)],
          ]}
        />
        <Facts
          title={heads.customer}
          facts={[
            [words.name, <CustomerName id={customer.id} name={customer.name} />],
            [words.nick, customer.nick],
            [heads.email, customer.email],
            [words.phone, customer.phone],
            [words.country, lang === 'zh' ? (COUNTRIES_ZH[customer.country] ?? customer.country) : customer.country],
          ]}
        />
        <Facts
          title={words.delivery}
          facts={[
            [heads.promisedOn, date(order.promisedOn)],
            [heads.deliveredOn, order.deliveredOn ? date(order.deliveredOn) : words.notDelivered],
            [heads.status, <StatusTag status={order.status} />],
          ]}
        />
      </div>
      <OrderLines order={order} />
    </>
  )
}

function OrderLines({ order }: { order: Order }) {
  const { css, words, look, lang, money } = useOffice()
  const number = css('cell', 'cell-number')
  return (
    <section class={css('panel')}>
      <h2>{look.words[lang].items}</h2>
      <table class={css('table')}>
        <thead>
          <tr>
            <th class={css('cell')} scope="col">
              {words.product}
            </th>
            <th class={number} scope="col">
              {words.unitPrice}
            </th>
            <th class={number} scope="col">
              {words.quantity}
            </th>
            <th class={number} scope="col">
              {words.subtotal}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line, at) => (
            <tr key={`${at}-${line.name}`} class={css('row')}>
              <td class={css('cell')}>{line.name}</td>
              <td class={number}>{money(line.unitMinor)}</td>
              <td class={number}>{line.quantity}</td>
              <td class={number}>{money(line.unitMinor * line.quantity)}</td>
            </tr>
          ))}
          {order.moreLines > 0 ? (
            <tr class={css('row')}>
              <td class={css('cell', 'minor')} colSpan={3}>
                {words.moreLines(order.moreLines)}
              </td>
              <td class={number}>{money(order.moreMinor)}</td>
            </tr>
          ) : null}
        </tbody>
        <tfoot>
          <tr>
            <th class={css('cell')} scope="row" colSpan={3}>
              {words.total}
            </th>
            <td class={number}>
              <strong>{money(order.totalMinor)}</strong>
            </td>
          </tr>
          {order.refundedMinor > 0 ? (
            <tr>
              <th class={css('cell')} scope="row" colSpan={3}>
                {words.refunded}
              </th>
              <td class={number}>{money(-order.refundedMinor)}</td>
            </tr>
          ) : null}
        </tfoot>
      </table>
    </section>
  )
}

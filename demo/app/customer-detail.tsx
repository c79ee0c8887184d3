import { COUNTRIES_ZH } from '../words.ts'
import { DataList } from './data-list.tsx'
import { Breadcrumb, DetailSkeleton, Facts } from './facts.tsx'
import { Empty } from './list-controls.tsx'
import { useLate, useOffice } from './office.tsx'
import { useOrderColumns } from './order-columns.tsx'

export function CustomerDetail({ id }: { id: string }) {
  const { css, words, look, lang, shop, date, money } = useOffice()
  const { arrived } = useLate(id, shop !== null)
  const buyer = shop?.buyers.find(candidate => candidate.id === id)
  const columns = useOrderColumns(buyer?.orders ?? [], ['customer'])
  if (!shop || arrived === null) return <DetailSkeleton title={words.customers} />
  if (!buyer) return <Empty text={words.notFound} clear="#/customers" />
  const heads = look.words[lang]
  return (
    <>
      <Breadcrumb href="#/customers" text={words.customers} here={buyer.name} />
      <div class={css('page-head')}>
        <h1>{buyer.name}</h1>
        <span class={css('minor')}>{buyer.nick}</span>
      </div>
      <div class={css('facts-row')}>
        <Facts
          title={words.contact}
          facts={[
            [words.customerId, <span class={css('digits')}>{buyer.id}</span>],
            [heads.email, buyer.email],
            [words.phone, buyer.phone],
            [words.country, lang === 'zh' ? (COUNTRIES_ZH[buyer.country] ?? buyer.country) : buyer.country],
          ]}
        />
        <Facts
          title={words.purchases}
          facts={[
            [heads.orders, buyer.orders.length],
            [heads.spent, money(buyer.spentMinor)],
            [heads.lastOrderOn, date(buyer.lastOrderOn)],
          ]}
        />
      </div>
      <section class={css('panel')}>
        <h2>{words.orders}</h2>
        <DataList
          label={words.purchases}
          layout={look.layout.orders}
          columns={columns}
          rows={buyer.orders}
          rowKey={order => order.number}
          busy={false}
        />
      </section>
    </>
  )
}

import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { CustomerHits } from '../components/customer-hits.tsx'
import { PageStrip } from '../components/page-strip.tsx'
import { WordingProvider, wordingIn } from '../components/wording.tsx'
import type { CustomerLine, Language, TabState } from '../lib/messages/contents.ts'

afterEach(cleanup)

const hit: CustomerLine = {
  id: 'a',
  shop: 's',
  shopName: 'Oak',
  name: 'Anna Lee',
  known: true,
  orders: 3,
  netMinor: 12450,
  currency: 'GBP',
  complaints: 0,
  openPromises: 0,
  note: false,
}

test.each<[Language, CustomerLine['months'], string]>([
  ['en', 12, '3 orders · £124.50 net, last 12 months · Oak'],
  ['en', undefined, '3 orders · £124.50 net, all orders seen · Oak'],
  ['zh_CN', 24, '3 笔订单 · 净额 £124.50（近 24 个月） · Oak'],
  ['zh_CN', undefined, '3 笔订单 · 净额 £124.50（已读到的订单） · Oak'],
])('in %s a hit says what its sum is of (%s)', (language, months, said) => {
  const { container } = render(
    <WordingProvider value={wordingIn(language)}>
      <CustomerHits hits={[{ ...hit, ...(months && { months }) }]} active={0} onOpen={() => {}} />
    </WordingProvider>,
  )
  expect(container.querySelector('.hit .quiet-text')?.textContent).toBe(said)
})

const state: TabState = {
  host: 'oak.example',
  tabHost: 'oak.example',
  kind: 'orders',
  rows: 12,
  reading: 'partly',
  marketplace: 'generic',
  missing: [],
  shop: 'known',
  shopName: 'Oak',
  page: 'oak.example/',
}

test.each<[Language, Partial<TabState>, string]>([
  ['en', { missing: ['orderId'] }, '12 orders read, kept under “Oak”|some rows were left out, because they lack this: order number.'],
  ['en', { missing: ['customerName', 'authorName', 'item'] }, 'because they lack this: name, articles.'],
  ['zh_CN', { missing: ['orderId'] }, '已读 12 笔订单，记在“Oak”名下|有些行缺少订单号，没有读取。'],
  // The marketplace's own file no longer fits; which field it missed nobody can say.
  ['en', {}, 'Only part of this page could be read.'],
  ['zh_CN', { missing: ['somethingNew'] }, '本页只读到一部分。'],
])('in %s a page that is partly read says so in a seller’s words (%j)', (language, more, said) => {
  const { container } = render(
    <WordingProvider value={wordingIn(language)}>
      <PageStrip
        state={{ ...state, ...more }}
        hosts={[]}
        on={false}
        onShop={async () => {}}
        onAlways={() => {}}
        onForget={() => {}}
        onTeach={() => {}}
      />
    </WordingProvider>,
  )
  for (const part of said.split('|')) expect(container.textContent).toContain(part)
})

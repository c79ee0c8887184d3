import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { wordingIn } from '../../components/wording.tsx'
import { exportStore } from '../../lib/files/export-store.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import { openStore } from '../../lib/profiles/store.ts'
import anna from '../profiles/examples/customers.v1.json' with { type: 'json' }
import chunk from '../profiles/examples/orders.v1.json' with { type: 'json' }

const { words } = wordingIn('en')
const exportWords = {
  columns: words.dashboard.exportColumns,
  tier: words.tier,
  status: words.status,
  issue: words.badge.issue,
  replyState: words.panel.state,
}

test.each([3, 2100])('each order goes out with its customer, with %i customers of no order between two who have some', async between => {
  const store = await openStore()
  const tx = store.transaction(['customers', 'orders'], 'readwrite')
  const put = (id: string, name: string) =>
    void tx.objectStore('customers').put({ ...anna, id, name, searchKeys: [], aliases: [] } as unknown as CustomerRecord)
  for (let i = 0; i < between; i++) put(`b${10_000 + i}`, 'Nobody')
  for (const id of ['a', 'c']) {
    put(id, `Customer ${id}`)
    void tx.objectStore('orders').put({ ...chunk, id: `${id}#0`, customer: id } as never)
  }
  await tx.done
  const { parts, rows } = await exportStore(store, { what: 'orders', as: 'csv', columns: ['customer'] }, exportWords)
  const lines = (await new Blob(parts).text()).trimEnd().split('\r\n').slice(1)
  expect([...new Set(lines)]).toEqual(['"Customer a"', '"Customer c"'])
  expect(rows).toBe(2 * chunk.orders.length)
  store.close()
})

import { expect, test } from 'vitest'
import { startOverlay } from '../../lib/overlay/overlay.ts'
import { type OrderRow, type PageReading, ROWS_AT_ONCE } from '../../lib/pages/facts.ts'

/** A page of so many rows, of which every `unreadable`th says nothing; what it tells the background, ask by ask. */
async function told(total: number, unreadable: number): Promise<string[][]> {
  const asks: string[][] = []
  const rows = Array.from({ length: total }, () => document.body.appendChild(document.createElement('p')))
  const stop = new AbortController()
  const read = (from: number, to: number) => {
    const readable = rows
      .map((row, i) => ({ row, i }))
      .slice(from, to)
      .filter(({ i }) => i % unreadable !== 0)
    return {
      facts: {
        kind: 'orders',
        rows: readable.map(({ i }) => ({ orderId: `${i}` })),
        reading: 'partly',
        skipped: [],
      } as unknown as PageReading,
      list: document.body,
      rows: readable.map(({ row }) => ({ row, anchor: row })),
    }
  }
  await new Promise<void>(resolve => {
    startOverlay(document, stop.signal, {
      open: () => ({ total, read, forget: () => undefined, again: () => undefined }),
      waiting: () => undefined,
      keep: async ({ reading }) => {
        const ids = (reading.rows as OrderRow[]).map(row => row.orderId)
        asks.push(ids)
        if (ids.at(-1) === `${total - 1}`) resolve()
        return { language: 'en', shop: 'known', rows: ids.map(() => ({ marks: [], card: false })) }
      },
      drawing: async () => undefined,
      cardAddress: async () => null,
      draft: async () => ({ opened: false }),
      gone: () => undefined,
    })
  })
  stop.abort()
  return asks
}

test.each([
  { total: 1204, unreadable: 100 },
  { total: 1204, unreadable: 7 },
  { total: 620, unreadable: 20_000 },
])(
  'a list of $total rows, one of $unreadable unreadable, is told whole, never more at once than is taken',
  async ({ total, unreadable }) => {
    const asks = await told(total, unreadable)
    expect(Math.max(...asks.map(ids => ids.length))).toBeLessThanOrEqual(ROWS_AT_ONCE)
    expect(asks.flat()).toEqual(Array.from({ length: total }, (_, i) => `${i}`).filter(id => Number(id) % unreadable !== 0))
  },
)

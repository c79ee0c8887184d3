import type { Schema } from '../../lib/profiles/migrations.ts'
import type { Store } from '../../lib/profiles/store.ts'
import { keysOfShop, walkStore } from '../../lib/profiles/walk-store.ts'

const WALKED = ['reviews', 'customers', 'orders'] as const
type Walked = (typeof WALKED)[number]

/** How far a piece of work is. */
export type Told = (done: number, total: number) => void

/** A shop's records, store by store in parts. */
export interface ShopWalk {
  of<S extends Walked>(name: S): AsyncGenerator<Schema[S]['value']>
  /** Records that could not be read so far. */
  broken(): number
}

/** Ready to go through a shop once. `told`: with the records read and those there are. */
export async function walkShop(store: Store, shop: string, told: Told): Promise<ShopWalk> {
  const counts = await Promise.all(WALKED.map(name => store.count(name, keysOfShop(shop))))
  const total = counts.reduce((a, b) => a + b, 0)
  let done = 0
  let broken = 0
  return {
    async *of(name) {
      for await (const part of walkStore(store, name, { of: shop })) {
        broken += part.broken
        yield* part.records
        done += part.records.length + part.broken
        told(Math.min(done, total), total)
      }
    },
    broken: () => broken,
  }
}

import type { FiguresRecord } from './figures-record.ts'
import { readable, type Store } from './store.ts'
import { keysOfShop } from './walk-store.ts'

/** Some of what is worked out of a shop has a name; without one it is the figures of the business. */
export const figuresKey = (shop: string, name?: string): string => (name === undefined ? shop : `${shop}|${name}`)

/** Deletes all that is kept of a shop, and nothing of one whose name begins with its name. */
export const deleteFigures = (figures: { delete(key: string | IDBKeyRange): Promise<void> }, shop: string): Promise<unknown> =>
  Promise.all([figures.delete(figuresKey(shop)), figures.delete(keysOfShop(shop))])

/** The figures of a shop that are kept, and what tells those of now: they rest on the shop's mark and on where its tiers stand. */
export async function keptFigures(store: Store, shop: string, name?: string): Promise<{ kept: FiguresRecord['kept']; mark: string }> {
  const tx = store.transaction(['figures', 'changes', 'standings'])
  const [raw, change, standing] = await Promise.all([
    tx.objectStore('figures').get(figuresKey(shop, name)),
    tx.objectStore('changes').get(shop),
    tx.objectStore('standings').get(shop),
  ])
  const [old] = readable('figures', [raw].filter(Boolean)).records
  return { kept: old?.kept, mark: `${change?.mark} ${standing?.computedOn}` }
}

/** Says that figures are being worked out. From now on only what this `run` keeps is kept. */
export async function beginFigures(store: Store, key: string, run: string): Promise<void> {
  const [old] = readable('figures', [await store.get('figures', key)].filter(Boolean)).records
  // Figures that cannot be kept, for want of room, can still be worked out.
  await store.put('figures', { ...old, v: 1, shop: key, run }).catch(console.error)
}

/** Keeps what a run has worked out; not where another has begun since, or a customer was forgotten, who may stand in them. */
export async function keepFigures(store: Store, key: string, run: string, kept: FiguresRecord['kept']): Promise<void> {
  const tx = store.transaction('figures', 'readwrite')
  const begun = await tx.store.get(key)
  const written = begun?.run === run ? tx.store.put({ v: 1, shop: key, run, kept }) : undefined
  await Promise.all([written, tx.done]).catch(console.error)
}

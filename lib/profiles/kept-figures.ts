import type { FiguresRecord } from './figures-record.ts'
import { readable, type Store } from './store.ts'

/** The figures of a shop that are kept, and the mark it has now. */
export async function keptFigures(store: Store, shop: string): Promise<{ kept: FiguresRecord['kept']; mark?: string }> {
  const tx = store.transaction(['figures', 'changes'])
  const [raw, change] = await Promise.all([tx.objectStore('figures').get(shop), tx.objectStore('changes').get(shop)])
  const [old] = readable('figures', [raw].filter(Boolean)).records
  return { kept: old?.kept, mark: change?.mark }
}

/** Says that a shop's figures are being worked out. From now on only what this `run` keeps is kept. */
export async function beginFigures(store: Store, shop: string, run: string): Promise<void> {
  const [old] = readable('figures', [await store.get('figures', shop)].filter(Boolean)).records
  // Figures that cannot be kept, for want of room, can still be worked out.
  await store.put('figures', { ...old, v: 1, shop, run }).catch(console.error)
}

/** Keeps what a run has worked out; not where another has begun since, or a customer was forgotten, who may stand in them. */
export async function keepFigures(store: Store, shop: string, run: string, kept: FiguresRecord['kept']): Promise<void> {
  const tx = store.transaction('figures', 'readwrite')
  const begun = await tx.store.get(shop)
  const written = begun?.run === run ? tx.store.put({ v: 1, shop, run, kept }) : undefined
  await Promise.all([written, tx.done]).catch(console.error)
}

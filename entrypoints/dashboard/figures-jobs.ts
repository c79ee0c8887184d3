import { type CustomerBehind, customersBehind, type Group } from '../../lib/insight/customers-behind.ts'
import type { Measured } from '../../lib/insight/measured.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import { type ShopFigures, shopFigures } from '../../lib/insight/shop-figures.ts'
import type { ShopHistory } from '../../lib/insight/shop-history.ts'
import type { Trouble } from '../../lib/messages/protocol.ts'
import { localDay } from '../../lib/pages/day.ts'
import { openStore, type Store, StoreIsNewer } from '../../lib/profiles/store.ts'
import { readHistory } from './read-history.ts'
import { readService, type ShopService } from './read-service.ts'
import { readToday, type ShopToday } from './read-today.ts'

/** What the dashboard asks for a shop's figures, and the answers. */
export interface FiguresWork {
  figures(shop: string): { figures: ShopFigures; broken: number }
  /** Of the shop whose figures were computed last. */
  behind(asked: { currency: string; group: Group; most?: number }): { total: number; customers: CustomerBehind[] }
  today(shop: string): ShopToday
  service(shop: string): ShopService
}
export type FiguresJob = {
  [Name in keyof FiguresWork]: { id: number; do: Name; with: Parameters<FiguresWork[Name]>[0] }
}[keyof FiguresWork]

export type FiguresReport = { id: number } & (
  | { say: 'progress'; step: 'reading' | 'computing'; done: number; total: number }
  | { say: 'done'; answer: ReturnType<FiguresWork[keyof FiguresWork]> }
  | { say: 'trouble'; trouble: Trouble }
)

/** Kept from one job to the next: whose figures are shown, and who stands behind them. */
let computed: { history: ShopHistory; measured: Measured[] } | undefined

async function work(job: FiguresJob): Promise<ReturnType<FiguresWork[keyof FiguresWork]>> {
  const told = (step: 'reading' | 'computing') => (done: number, total: number) =>
    report({ id: job.id, say: 'progress', step, done, total })
  const now = new Date()
  if (job.do === 'today') return withStore(store => readToday(store, job.with, now, told('reading')))
  if (job.do === 'service') return withStore(store => readService(store, job.with, now, told('reading')))
  if (job.do === 'figures') {
    computed = undefined
    const { history, broken } = await withStore(store => readHistory(store, job.with, told('reading')))
    const { figures, measured } = shopFigures(history, dayOf(localDay(now)), told('computing'))
    computed = { history, measured }
    return { figures, broken }
  }
  const { currency, group, most } = job.with
  const measured = computed?.measured.find(one => one.currency === currency)
  return computed && measured ? customersBehind(computed.history, measured, group, most) : { total: 0, customers: [] }
}

async function withStore<T>(read: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore()
  try {
    return await read(store)
  } finally {
    store.close()
  }
}

const report = (message: FiguresReport): void => postMessage(message)

/** What the worker does that computes figures. */
export function doFigures({ data: job }: MessageEvent<FiguresJob>): void {
  work(job).then(
    answer => report({ id: job.id, say: 'done', answer }),
    (error: unknown) => {
      console.error(error)
      report({ id: job.id, say: 'trouble', trouble: error instanceof StoreIsNewer ? 'store-newer' : 'unavailable' })
    },
  )
}

import type { CampaignShown } from '../../components/campaigns.tsx'
import { campaignGroups, campaignInTiers, lastDayOfCampaign } from '../../lib/insight/campaign-waves.ts'
import { campaignResults } from '../../lib/insight/campaigns.ts'
import { type CustomerBehind, customersBehind, type Group } from '../../lib/insight/customers-behind.ts'
import { dateOf, dayOf } from '../../lib/insight/purchases.ts'
import { inSegment } from '../../lib/insight/segments.ts'
import { type ShopFigures, shopFigures } from '../../lib/insight/shop-figures.ts'
import type { Trouble } from '../../lib/messages/contents.ts'
import { localDay } from '../../lib/pages/day.ts'
import type { CampaignRecord } from '../../lib/profiles/campaign-records.ts'
import { beginFigures, figuresKey, keepFigures, keptFigures } from '../../lib/profiles/kept-figures.ts'
import type { SegmentRules } from '../../lib/profiles/segment-records.ts'
import { openStore, type Store, StoreIsNewer } from '../../lib/profiles/store.ts'
import { version } from '../../package.json' with { type: 'json' }
import { readHistory } from './read-history.ts'
import { readListings, type ShopListings } from './read-listings.ts'
import { readSegments, type ShopSegments } from './read-segments.ts'
import { readService, type ShopService } from './read-service.ts'
import { readToday, type ShopToday } from './read-today.ts'
import type { Told } from './walk-shop.ts'

/** What the dashboard asks for a shop's figures, and the answers. */
export interface FiguresWork {
  figures(shop: string): { figures: ShopFigures; broken: number }
  /** Of the shop whose figures were computed last. */
  behind(asked: { currency: string; group: Group; most?: number }): { total: number; customers: CustomerBehind[] }
  /** The customers that can be chosen of, and the names of what most of them bought. */
  segments(shop: string): { customers: number; products: string[]; broken: number }
  /** Of the shop whose segments were asked for last. */
  inSegment(rules: SegmentRules): string[]
  /** Campaigns by name, each with what it did; of the shop whose figures were computed last. */
  campaigns(campaigns: CampaignRecord[]): CampaignShown[]
  /** Whom a campaign addresses and whom it holds out. */
  campaignGroups(asked: { shop: string; rules: SegmentRules; share: number; seed: string }): CampaignRecord['groups']
  today(shop: string): ShopToday
  service(shop: string): ShopService
  listings(shop: string): ShopListings
}
export type FiguresJob = {
  [Name in keyof FiguresWork]: { id: number; do: Name; with: Parameters<FiguresWork[Name]>[0] }
}[keyof FiguresWork]

type Step = 'reading' | 'computing'

export type FiguresReport = { id: number } & (
  | { say: 'progress'; step: Step; done: number; total: number }
  /** Shown until the answer comes: as it was at that moment. */
  | { say: 'kept'; answer: ReturnType<FiguresWork['figures' | 'today']>; on: string }
  | { say: 'done'; answer: ReturnType<FiguresWork[keyof FiguresWork]> }
  | { say: 'trouble'; trouble: Trouble }
)

/** As many names as a list can be gone through for. */
const PRODUCTS_OFFERED = 300

/** From one job to the next: whose figures are shown, and who stands behind them; worked out when it is first asked for. */
let computed: (() => ReturnType<typeof compute>) | undefined

/** Likewise those that can be chosen of. */
let chosenFrom: Promise<ShopSegments> | undefined

async function work(job: FiguresJob): Promise<ReturnType<FiguresWork[keyof FiguresWork]>> {
  const told = (step: Step) => (done: number, total: number) => report({ id: job.id, say: 'progress', step, done, total })
  const now = new Date()
  if (job.do === 'today') return kept(job, now, store => readToday(store, job.with, now, told('reading')))
  if (job.do === 'service') return kept(job, now, store => readService(store, job.with, now, told('reading')))
  if (job.do === 'segments') {
    const all = withStore(store => readSegments(store, job.with, now, told('reading')))
    // It is met by whoever waits for it.
    all.catch(() => {})
    chosenFrom = all
    return kept(job, now, async () => {
      const { facts, products, broken } = await all
      return { customers: facts.length, products: products.slice(0, PRODUCTS_OFFERED), broken }
    })
  }
  if (job.do === 'campaigns') return shownCampaigns(job.with)
  if (job.do === 'campaignGroups') {
    const { shop, rules, share, seed } = job.with
    const today = dayOf(localDay(now))
    const { facts } = await withStore(store => readSegments(store, shop, now, told('reading')))
    return campaignGroups(
      facts.filter(one => inSegment(one, rules, today)),
      share,
      seed,
    )
  }
  if (job.do === 'inSegment')
    return ((await chosenFrom)?.facts ?? []).filter(facts => inSegment(facts, job.with, dayOf(localDay(now)))).map(({ id }) => id)
  if (job.do === 'listings') return withStore(store => readListings(store, job.with, told('reading')))
  if (job.do === 'figures') {
    const known = withStore(store => keptFigures(store, job.with))
    let begun: ReturnType<typeof compute> | undefined
    const own = () => {
      begun ??= withStore(async store => compute(store, job, now, told, await known))
      return begun
    }
    computed = own
    return (currentIn(await known, now) as Figures | undefined) ?? (await own()).answer
  }
  const { currency, group, most } = job.with
  const of = await computed?.()
  const measured = of?.measured.find(one => one.currency === currency)
  return of && measured ? customersBehind(of.history, measured, group, most) : { total: 0, customers: [] }
}

type Figures = ReturnType<FiguresWork['figures']>
type Known = Awaited<ReturnType<typeof keptFigures>>

/** What is kept, where nothing has changed since and it is the same day. */
const currentIn = ({ kept, mark }: Known, now: Date): unknown =>
  kept?.by === version && kept.of === mark && localDay(new Date(kept.on)) === localDay(now) ? kept.figures : undefined

/** What was worked out before is shown until the new answer comes. */
function tellKept(id: number, { kept }: Known): void {
  if (kept?.by === version) report({ id, say: 'kept', answer: kept.figures as Figures | ShopToday, on: kept.on })
}

/** The answer that is kept, or else the one that is worked out now, and kept. */
const kept = <Answer>(job: { id: number; do: string; with: string }, now: Date, read: (store: Store) => Promise<Answer>): Promise<Answer> =>
  withStore(async store => {
    const known = await keptFigures(store, job.with, job.do)
    const current = currentIn(known, now)
    if (current !== undefined) return current as Answer
    if (job.do === 'today') tellKept(job.id, known)
    const [key, run] = [figuresKey(job.with, job.do), crypto.randomUUID()]
    await beginFigures(store, key, run)
    const answer = await read(store)
    await keepFigures(store, key, run, { on: now.toISOString(), by: version, of: known.mark, figures: answer })
    return answer
  })

/** Keeps the figures it works out. */
async function compute(
  store: Store,
  { id, with: shop }: Extract<FiguresJob, { do: 'figures' }>,
  now: Date,
  told: (step: Step) => Told,
  known: Known,
) {
  const run = crypto.randomUUID()
  tellKept(id, known)
  await beginFigures(store, shop, run)
  const { history, broken } = await readHistory(store, shop, told('reading'))
  const { figures, measured } = shopFigures(history, dayOf(localDay(now)), told('computing'))
  const answer = { figures, broken }
  await keepFigures(store, shop, run, { on: now.toISOString(), by: version, of: known.mark, figures: answer })
  return { history, measured, answer }
}

/** A campaign counts when everything of its last day has been seen. */
async function shownCampaigns(campaigns: CampaignRecord[]): Promise<CampaignShown[]> {
  if (campaigns.length === 0) return []
  const of = await computed?.()
  // Amounts of two currencies are never one campaign.
  const byName = Map.groupBy(campaigns, ({ name, currency }) => `${currency} ${name}`)
  return [...byName.values()].map(ofName => {
    const measured = of?.measured.find(({ currency }) => currency === ofName[0]?.currency)
    const waves = ofName.map(wave => {
      const last = lastDayOfCampaign(wave)
      return { ...wave, until: dateOf(last), isOver: measured !== undefined && measured.at > last }
    })
    const over = waves.filter(({ isOver }) => isOver)
    const results = measured ? campaignResults(campaignInTiers(over, measured.purchases)) : []
    return { name: ofName[0]?.name ?? '', waves, results }
  })
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

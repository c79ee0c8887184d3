import { windowDays } from '../pages/day.ts'
import type { History } from './bg-nbd.ts'
import { type Business, businessOf } from './business.ts'
import { type ChurnReason, reasonOf } from './churn.ts'
import { daysOf, netOf, type Purchases, purchasesOf, spanOf } from './purchases.ts'
import { fitRepeatPurchase, historiesOf, type RepeatFit } from './repeat-purchase.ts'
import { type RevenueAtRisk, revenueAtRisk } from './revenue-at-risk.ts'
import { hasLapsed, type Rhythm, rhythmOf, type WelcomeBack, welcomeBack } from './rhythm.ts'
import type { ShopHistory } from './shop-history.ts'
import { cutOffs, type Pyramid, type Tier, tierOf } from './tier.ts'
import { type TierMoves, tierMoves } from './tier-moves.ts'
import { type WinBack, winBack } from './win-back.ts'

/** Tiers of now are laid beside those of a quarter ago. */
const MOVES_DAYS = 90
/** Who came back this long ago has been welcomed, or not. */
const JUST_BACK_DAYS = 14

/** Everything measured of a shop's purchases in one currency, customer by customer: what the figures sum up and what stands behind them. */
export interface Measured {
  currency: string
  /** The last day anything of the shop was seen. */
  at: number
  /** All that was seen, and what is said of it. */
  purchases: Purchases
  all: Business
  /** What the window of the tiers holds. */
  recent: Purchases
  ofRecent: Business
  /** Net in the window by customer, and the tier that gives; none while there are no tiers. */
  recentNet: ReadonlyMap<string, number>
  tiers: ReadonlyMap<string, Tier>
  /** Undefined while there were no tiers a quarter ago. */
  moves: { since: number; moves: TierMoves } | undefined
  /** In the order of `purchases.customers`: by all that was seen, for who has left has nothing in the window. */
  tiersOfAll: Tier[]
  lapsed: boolean[]
  reasons: ChurnReason[]
  rhythms: (Rhythm | undefined)[]
  back: (WelcomeBack | undefined)[]
  winBack: WinBack | undefined
  atRisk: RevenueAtRisk
  histories: History[]
  fit: RepeatFit | undefined
}

/** Measures the purchases of one currency up to the day `at`. `told`: what is being done, for whoever waits. */
export function measure(history: ShopHistory, currency: string, at: number, told: () => void = () => {}): Measured {
  const { pyramid } = history
  const entries = history.entries.get(currency) ?? []
  const purchases = purchasesOf(entries, at)
  const upTo = (end: number) =>
    purchasesOf(
      entries.filter(({ day }) => day > end - windowDays(pyramid?.months)),
      end,
    )
  const recent = upTo(at)
  told()
  const [all, ofRecent] = [businessOf(purchases, at, pyramid), businessOf(recent, at, pyramid)]
  const tiers = tiersIn(recent, ofRecent, pyramid)
  const before = at - MOVES_DAYS
  const earlier = upTo(before)
  const tiersBefore = tiersIn(earlier, businessOf(earlier, before, pyramid), pyramid)
  told()
  const recentNet = new Map(netOf(recent).map((net, c) => [recent.customers[c] as string, net]))
  const days = purchases.customers.map((_, c) => daysOf(purchases, c))
  const rhythms = days.map(own => rhythmOf(own, at))
  const openBad = new Set(history.reviews.flatMap(({ open, customer }) => (open && customer ? [customer] : [])))
  const atRisk = revenueAtRisk(
    purchases.customers.flatMap((customer, c) => {
      const tier = tiers.get(customer)
      if (!tier) return []
      return [{ customer, tier, netMinor: recentNet.get(customer) ?? 0, openBadReview: openBad.has(customer), due: rhythms[c]?.due }]
    }),
  )
  const lines = cutOffs(netOf(purchases), pyramid)
  const { lapsedAfter } = all
  told()
  const histories = historiesOf(purchases, at)
  return {
    currency,
    at,
    purchases,
    all,
    recent,
    ofRecent,
    recentNet,
    tiers,
    moves: tiers.size > 0 && tiersBefore.size > 0 ? { since: before, moves: tierMoves(tiersBefore, tiers) } : undefined,
    tiersOfAll: netOf(purchases).map(net => tierOf(net, lines)),
    lapsed: days.map(own => lapsedAfter !== undefined && hasLapsed(own, at, lapsedAfter)),
    reasons: purchases.customers.map(customer => {
      const known = history.customers.get(customer)
      return known?.leftBecause ?? reasonOf(known?.complaints ?? [])
    }),
    winBack: lapsedAfter === undefined ? undefined : winBack(purchases, history.perks, { at, lapsedAfter, currency }),
    rhythms,
    back: days.map(own => (at - (own.at(-1) as number) <= JUST_BACK_DAYS ? welcomeBack(own, lapsedAfter) : undefined)),
    atRisk,
    histories,
    fit: fitRepeatPurchase(histories),
  }
}

function tiersIn(purchases: Purchases, { notEnough }: Business, pyramid: Pyramid | undefined): Map<string, Tier> {
  if (notEnough) return new Map()
  const net = netOf(purchases)
  const lines = cutOffs(net, pyramid)
  return new Map(purchases.customers.map((customer, c) => [customer, tierOf(net[c] as number, lines)]))
}

/** The last day of any order that is not dated in the future: the day all figures are of. Undefined when there is none. */
export function lastDayOf({ entries }: ShopHistory, today: number): number | undefined {
  const spans = [...entries.values()].flatMap(own => spanOf(purchasesOf(own, today)) ?? [])
  return spans.length === 0 ? undefined : Math.max(...spans.map(({ to }) => to))
}

import type { Tier } from '../insight/tier.ts'
import type { Issue } from '../pages/marks.ts'
import type { Demand, LawfulDemand, UnlawfulDemand } from './demand-words.ts'
import { isUnlawful } from './demand-words.ts'
import type { Entitlement, Ground, Statute } from './statutes.ts'
import { STATUTES } from './statutes.ts'

/**
 * basic, expected, surprise: owed to all, the more the better, nobody counts on it. `secondary` (few want it, or it sets a precedent) and `unreasonable`
 * (or unlawful) are our definition: the trade's table of five levels names only three.
 */
export const LEVELS = ['basic', 'expected', 'surprise', 'secondary', 'unreasonable'] as const
export type Level = (typeof LEVELS)[number]

/** How a trade looks at a demand: every shop grants it, most do, some do as a kindness, none does. */
export const NORMS = ['owed', 'usual', 'kind', 'none'] as const
export type Norm = (typeof NORMS)[number]

export type Evidence =
  | { of: 'unlawful'; demand: UnlawfulDemand }
  | { of: 'statute'; statute: Statute }
  /** The law gives it for so many days; `since` the delivery. */
  | { of: 'window'; days: number; since?: number }
  | { of: 'shop-promise'; what: string }
  | { of: 'norm'; norm: Norm }
  | { of: 'cost'; minor: number; currency?: string; cases: number }
  | { of: 'precedent' }
  | { of: 'more-than-brought'; minor: number; currency?: string }
  | { of: 'weight'; weight: Weight; points: number }

export interface Criterion {
  of: 'legal' | 'reasonable' | 'consequences' | 'importance'
  /** Whether it speaks for granting the demand. */
  passes: boolean
  because: Evidence[]
}

export interface Judgement {
  demand: Demand
  level: Level
  /** What to answer, where the level alone does not say it: a law gives it and counsel is to be asked, or a law forbids it. */
  answer: Level | 'claim' | 'unlawful'
  /** In the order they were judged; those after the one that settled it are not judged. */
  criteria: Criterion[]
}

export interface DemandCase {
  demand: Demand
  ground: Ground
  /** For what we do not know, what the seller says of it. */
  norm?: Norm
  /** Whose law it is; undefined where nothing tells. */
  country?: Statute['country']
  /** Days since the order arrived. */
  sinceDelivery?: number
  shopPromises: readonly string[]
  /** What granting it costs, in minor units, where that is known. */
  costMinor?: number
  currency?: string
  /** What the customer has brought, net, in the same currency. */
  broughtMinor?: number
  /** Independent customers with the same trouble in the last 90 days, this one included. */
  cases: number
  tier?: Tier
  /** The customer has a complaint that is not answered. */
  openComplaint: boolean
  /** They speak of the press, an authority or a lawyer, or show pictures. */
  reach: boolean
}

const OURS: readonly Ground[] = ['damaged', 'wrong', 'not-as-described', 'late', 'unsafe-food', 'deceived']
const FAULTY: readonly Ground[] = OURS.filter(ground => ground !== 'late')
export const isOurs = (ground: Ground): boolean => OURS.includes(ground)

/** The complaints of reviews that are about the same thing. */
export const ISSUES_OF: Record<Ground, readonly Issue[]> = {
  damaged: ['quality', 'packaging'],
  wrong: ['mismatch'],
  'not-as-described': ['mismatch', 'quality'],
  late: ['delivery', 'wait'],
  'unsafe-food': ['hygiene', 'taste'],
  deceived: ['mismatch', 'price'],
  'changed-mind': [],
  none: [],
}

/** For a faulty thing, a late one, a changed mind, and none of these. Our reading of what shops do; a seller's own promises and the law go before it. */
const NORM: Record<Exclude<LawfulDemand, 'other'>, readonly [faulty: Norm, late: Norm, changed: Norm, none: Norm]> = {
  tenfold: ['none', 'none', 'none', 'none'],
  threefold: ['none', 'none', 'none', 'none'],
  return: ['owed', 'usual', 'usual', 'usual'],
  'refund-only': ['usual', 'none', 'none', 'none'],
  'part-refund': ['usual', 'usual', 'none', 'none'],
  'price-match': ['kind', 'kind', 'kind', 'kind'],
  exchange: ['owed', 'kind', 'usual', 'usual'],
  resend: ['owed', 'usual', 'none', 'none'],
  cancel: ['owed', 'owed', 'usual', 'usual'],
  faster: ['owed', 'owed', 'kind', 'kind'],
  invoice: ['owed', 'owed', 'owed', 'owed'],
  address: ['usual', 'usual', 'usual', 'usual'],
  custom: ['kind', 'kind', 'kind', 'kind'],
  'free-shipping': ['usual', 'kind', 'kind', 'kind'],
  gift: ['kind', 'kind', 'kind', 'kind'],
  discount: ['kind', 'kind', 'kind', 'kind'],
  explain: ['owed', 'owed', 'owed', 'owed'],
}

function normOf({ demand, ground, norm }: DemandCase): Norm {
  if (demand === 'other') return norm ?? 'kind'
  if (isUnlawful(demand)) return 'none'
  const at = FAULTY.includes(ground) ? 0 : ground === 'late' ? 1 : ground === 'changed-mind' ? 2 : 3
  return NORM[demand][at] ?? 'none'
}

/** The entitlement of the laws a demand is about. To keep the goods and have the money back no law of ours gives. */
const ENTITLEMENT: Partial<Record<Demand, Entitlement>> = { tenfold: 'tenfold', threefold: 'threefold', return: 'return', cancel: 'cancel' }
const CLAIMS: readonly Demand[] = ['tenfold', 'threefold']

/** What the buyer's law says of it, and whether it gives it here and now; where the country is not known, none is taken for theirs. */
function lawOn({ demand, ground, country, sinceDelivery }: DemandCase): { gives: boolean; because: Evidence[] } {
  const found = STATUTES.filter(s => s.country === country && s.gives.some(one => one === ENTITLEMENT[demand]) && s.on.includes(ground))
  const inTime = ({ days }: Statute) => days === undefined || sinceDelivery === undefined || sinceDelivery <= days
  return {
    gives: found.some(inTime),
    because: found.flatMap((statute): Evidence[] => [
      { of: 'statute', statute },
      ...(statute.days === undefined ? [] : [{ of: 'window', days: statute.days, since: sinceDelivery } as const]),
    ]),
  }
}

/** The words by which a standing promise of the shop is about a demand. */
const PROMISED: Partial<Record<Demand, RegExp>> = {
  tenfold: /假一赔十/u,
  threefold: /假一赔三/u,
  return: /退货|无理由|包退|退换|refund|returns?\b|money back/iu,
  'part-refund': /包赔|必赔|赔付|compensat/iu,
  'price-match': /价保|保价|price match/iu,
  exchange: /包换|换货|退换|exchange/iu,
  resend: /补发|重发|包赔|re-?send|replace/iu,
  faster: /小时[^，。]{0,4}发货|当天发|次日达|ships?\b|dispatch|next day/iu,
  invoice: /发票|invoice/iu,
  'free-shipping': /包邮|运费险|free (?:shipping|delivery|returns)/iu,
  gift: /赠品?|送礼|free gift/iu,
}

/** Our choices. A tier alone makes nothing important: it moves what is wavering, and never a law. */
const WEIGHTS = { safety: 3, fault: 2, several: 2, complaint: 1, reach: 1, tier: 1 } as const
export type Weight = keyof typeof WEIGHTS
const IMPORTANT = 2
/** The same trouble of so many customers who do not know of each other is no chance. */
const SEVERAL = 3

function importanceOf({ ground, cases, openComplaint, reach, tier }: DemandCase): Criterion {
  const speaks: Record<Weight, boolean> = {
    safety: ground === 'unsafe-food',
    fault: isOurs(ground),
    several: cases >= SEVERAL,
    complaint: openComplaint,
    reach,
    tier: tier === 'vip' || tier === 'major',
  }
  const because = (Object.keys(WEIGHTS) as Weight[])
    .filter(weight => speaks[weight])
    .map(weight => ({ of: 'weight', weight, points: WEIGHTS[weight] }) as const)
  return { of: 'importance', passes: because.reduce((sum, { points }) => sum + points, 0) >= IMPORTANT, because }
}

/** If everyone in the same case asked; and what is given where nothing went wrong on our side is asked for again, by others too. */
function consequencesOf({ ground, costMinor, currency, broughtMinor, cases }: DemandCase): Criterion {
  const because: Evidence[] = []
  if (costMinor) because.push({ of: 'cost', minor: costMinor * Math.max(1, cases), currency, cases: Math.max(1, cases) })
  const heavy: Evidence[] = []
  if (!isOurs(ground) && costMinor !== 0) heavy.push({ of: 'precedent' })
  if (costMinor && broughtMinor !== undefined && costMinor > broughtMinor)
    heavy.push({ of: 'more-than-brought', minor: broughtMinor, currency })
  return { of: 'consequences', passes: heavy.length === 0, because: [...because, ...heavy] }
}

/**
 * The level of what is legal and reasonable and not owed: by its consequences and its importance.
 * | consequences | important | level |
 * |---|---|---|
 * | light | yes, or most shops grant it | expected |
 * | light | no | surprise |
 * | heavy | yes | expected |
 * | heavy | no | secondary |
 */
export function levelOf({ light, important, usual }: { light: boolean; important: boolean; usual: boolean }): Level {
  if (important) return 'expected'
  if (!light) return 'secondary'
  return usual ? 'expected' : 'surprise'
}

/** Judges a demand: legal → reasonable (law, then our own promises, then the trade) → consequences → importance. */
export function judgeDemand(asked: DemandCase): Judgement {
  const { demand } = asked
  if (isUnlawful(demand)) {
    const legal: Criterion = { of: 'legal', passes: false, because: [{ of: 'unlawful', demand }] }
    return { demand, level: 'unreasonable', answer: 'unlawful', criteria: [legal] }
  }
  const law = lawOn(asked)
  const legal: Criterion = { of: 'legal', passes: true, because: law.because }
  const promised = asked.shopPromises.filter(what => PROMISED[demand]?.test(what)).map(what => ({ of: 'shop-promise', what }) as const)
  const norm = normOf(asked)
  const owed = law.gives || promised.length > 0 || norm === 'owed'
  const reasonable: Criterion = { of: 'reasonable', passes: owed || norm !== 'none', because: [...promised, { of: 'norm', norm }] }
  if (owed)
    return { demand, level: 'basic', answer: law.gives && CLAIMS.includes(demand) ? 'claim' : 'basic', criteria: [legal, reasonable] }
  if (!reasonable.passes) return { demand, level: 'unreasonable', answer: 'unreasonable', criteria: [legal, reasonable] }
  const consequences = consequencesOf(asked)
  const importance = importanceOf(asked)
  const level = levelOf({ light: consequences.passes, important: importance.passes, usual: norm === 'usual' })
  return { demand, level, answer: level, criteria: [legal, reasonable, consequences, importance] }
}

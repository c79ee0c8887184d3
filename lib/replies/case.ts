import type { Statute } from '../expectation/statutes.ts'
import type { Issue } from '../pages/marks.ts'
import type { Circumstances } from './circumstances.ts'
import type { EvidencePack } from './evidence-pack.ts'
import type { Fault } from './faults.ts'

/** The languages a review is read and answered in. */
export type Lang = 'zh' | 'en'

/** UTF-16 code units of the original text, end not included. */
export type Span = [start: number, end: number]

export interface ReviewInput {
  text: string
  stars?: number
  lang?: string
  postedOn?: string
  product?: string
  /** The text ends with what the buyer added later (追评). */
  addedTo?: true
  /** What is odd about it among the shop's other reviews and orders. */
  circumstances?: Circumstances
}

export interface OrderInput {
  placedOn?: string
  promisedOn?: string
  deliveredOn?: string
  items?: { name: string; quantity?: number }[]
}

export interface CustomerInput {
  tier?: string
  orders?: number
  lastPerks?: string[]
  openPromises?: { what: string; by?: string }[]
  /** Names, nicks and keys we know this person by: they must not stand in a public reply. */
  names?: string[]
}

/** A certificate or report of the shop's evidence shelf, as it may be cited until the day `until`. */
export interface Proof {
  lang: Lang
  what: string
  source: string
  until: string
  issues: Issue[]
}

export interface ShopInput {
  name?: string
  /** How the shop speaks: `warm` (default) or `plain`. */
  voice?: string
  /** The shop's own standing promises, in its own words. */
  promises?: string[]
  /** Who signs: "小林", "Ann, owner". */
  signs?: string
  /** Its own first and last words. */
  greeting?: string
  farewell?: string
  /** Words it never uses. */
  never?: string[]
  /** What somebody else attests to it, each until a day. */
  evidence?: Proof[]
  /** Its own replies to a kind of complaint, with the slots {complaints}, {acts}, {date} and {chat}. */
  templates?: { lang: Lang; issue: Issue; text: string }[]
}

/** One line of `tool draft`. */
export interface DraftInput {
  id?: string
  review: ReviewInput
  marketplace?: string
  /** The buyer's country, ISO 3166. */
  country?: string
  customer?: CustomerInput
  order?: OrderInput
  shop?: ShopInput
  /** ISO date the pledges are counted from. */
  today: string
  previousReplies?: string[]
  /** The seller asked for a draft of this very review: a mixed one gets it too. */
  asked?: true
  /** 0, 1, 2 …: "another wording". */
  variant?: number
  /** The live box's own limit; wins over the table of platforms. */
  limit?: number
}

export type Strategy = 'accommodate' | 'explain' | 'hold' | 'report' | 'none'
export type Action = 'reply' | 'hold' | 'report' | 'none'

export interface PromiseMade {
  what: string
  by: string
}

/** Words to the buyer, and what they promise. */
export interface Message {
  text: string
  promises: PromiseMade[]
  /** The shop's own template it was made from. */
  template?: { lang: Lang; issue: Issue }
}

export interface Draft {
  lang: Lang
  strategy: Strategy
  action: Action
  because: string
  /** Stable, for the interface to word in its own language. */
  becauseCode: BecauseCode
  text: string
  checks: Check[]
  promises: PromiseMade[]
  template?: Message['template']
  /** Laws that what the buyer asks for may rest on: a remark for the seller, never for the buyer. */
  statutes: Statute[]
  /** The draft where no public reply is taken. */
  message?: Message
  evidencePack?: EvidencePack
}

/** One line of `tool check-reply`. */
export interface CheckInput {
  reply: string
  review?: ReviewInput
  marketplace?: string
  customer?: CustomerInput
  order?: OrderInput
  shop?: ShopInput
  previousReplies?: string[]
  today?: string
  limit?: number
  /** The reply is kept back on purpose (action hold or report), so the deadline does not count yet. */
  held?: boolean
  /** What the review says, when it was read before: the side panel checks at every keystroke. */
  understanding?: Understanding
}

export const CHECK_IDS = [
  'apology-explanation-pledge',
  'answers-each',
  'empathy-early',
  'specific',
  'not-rote',
  'concrete-pledge',
  'no-overpromise',
  'true',
  'no-private-data',
  'no-trade',
  'no-removal-ask',
  'no-threat-or-accusation',
  'calm',
  'no-excuse-opening',
  'length',
  'language',
  'strategy-fits',
  'in-time',
] as const
export type CheckId = (typeof CHECK_IDS)[number]

/** Why a check failed, as a code and its values; `why` words it in English, `wordReason` in either language. */
export interface Reason {
  code: string
  values?: Record<string, string | number>
}

export interface Check {
  id: CheckId
  pass: boolean
  why?: string
  reason?: Reason
  span?: Span
}

export interface Complaint {
  issue: Issue
  fault: Fault
  evidence: Span
  concrete: boolean
  /** What it is about, in the buyer's words, when it is a noun that can safely be repeated: a dish, a part, an item of the order. */
  thing?: string
  /** How long they say they waited: "一个半小时", "40 minutes". */
  duration?: string
}

export interface Praise {
  issue: Issue
  evidence: Span
}

export type SuspiciousKind = 'extortion' | 'promotion' | 'rival' | 'paid-review' | 'gibberish'

export const SUSPICION_CODES = [
  'demand',
  'demand-hinted',
  'promotion',
  'rival',
  'paid-review',
  'no-words',
  'same-text',
  'burst',
  'no-such-order',
] as const

/** Why a review is looked at twice; `n`: how many others. */
export interface SuspicionReason {
  code: (typeof SUSPICION_CODES)[number]
  n?: number
}

export interface Suspicion {
  suspicious: 'no' | 'unsure' | 'yes'
  suspiciousKinds: SuspiciousKind[]
  reasons: SuspicionReason[]
}

export interface Understanding extends Suspicion {
  lang: Lang
  bad: boolean
  badProbability: number
  complaints: Complaint[]
  praise: Praise[]
  /** The clauses that count against us, in the order in which the buyer wrote. */
  against: Span[]
  /** The clause that weighs most against us: what may be said back when no complaint could be named. */
  telling?: Span
  /** What the first clause without praise speaks of: all there is to go by where no complaint could be named. */
  spokenOf?: Issue
  /** How surely it is about something eaten where it was made or brought to, from 0 to 1; unknown without fitted weights. */
  meal?: number
  /** There is nothing to read: no text, or text without a word in it. */
  wordless: boolean
}

export type BecauseCode =
  | 'ours-concrete'
  | 'ours-abstract'
  | 'health'
  | 'carrier'
  | 'choice'
  | 'unstated'
  | 'wordless'
  | 'hold-reply-freezes-review'
  | 'held-long-enough'
  | 'suspicious'
  | 'not-bad'
  | 'no-public-reply'
  | 'no-reply-without-text'
  | 'window-closed'
  | 'added-to'

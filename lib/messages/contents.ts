import type { Demand } from '../expectation/demand-words.ts'
import type { Norm } from '../expectation/demands.ts'
import type { CustomerLabel } from '../expectation/labels.ts'
import type { PerkDoubt } from '../expectation/perks.ts'
import type { Satisfaction } from '../expectation/satisfaction.ts'
import type { Ground } from '../expectation/statutes.ts'
import type { Rule } from '../insight/bought-together.ts'
import type { Loyalty } from '../insight/loyalty.ts'
import type { NotEnough, Tier } from '../insight/tier.ts'
import type { Health, Rows } from '../pages/facts.ts'
import type { RowMarks } from '../pages/marks.ts'
import type { CustomerRecord, ReplyRecord, ReviewRecord, StandingRecord, StoredOrder } from '../profiles/records.ts'
import type { PerkRecord, ServiceItem } from '../profiles/service-records.ts'
import type { VoiceRecord } from '../profiles/voice-records.ts'
import type { Circumstances } from '../replies/circumstances.ts'
import type { SiteGroup } from '../sites/sites.ts'
import type { Member } from './answers/member.ts'

/** The languages of the interface. */
export type Language = 'en' | 'zh_CN'

/** Why an answer could not be given. Each has one plain sentence in the locales. */
export type Trouble = 'storage-full' | 'store-newer' | 'record-broken' | 'refused' | 'unavailable'

/** The answer to a reading: what to draw, row by row. `ask`: the page names no shop and the seller has not said yet; nothing was stored. */
export interface PageAnswer {
  language: Language
  shop: 'known' | 'ask'
  rows: RowMarks[]
}

/** Where a customer stands in the shop, with the reason; `notEnough` says what is missing for tiers. */
export interface Standing {
  tier?: Tier
  netMinor: number
  currency?: string
  cutOffMinor?: number
  /** What tiers go by. */
  months?: number
  notEnough?: NotEnough
  orders: number
  customers: number
  since?: string
}

/** A customer as every screen shows one: the same facts in the same order. */
export interface Card {
  customer: CustomerRecord
  shopName: string
  standing: Standing
  /** Who has reached a member level, and who has bought on two days or more. */
  member?: Member
  loyalty?: Loyalty
  /** What others bought with what they bought. */
  besides?: Rule
  /** What the catalogue has for their tier above all others, done before they ask. */
  unasked: string[]
  labels: CustomerLabel[]
  satisfaction: Satisfaction
  orders: StoredOrder[]
  reviews: ReviewRecord[]
  replies: ReplyRecord[]
  /** What they were given, and what of the catalogue's surprises speaks against giving it today. */
  perks: PerkRecord[]
  offers: { item: ServiceItem; doubts: PerkDoubt[]; stopped: boolean }[]
  /** The order of the row the card was opened from. */
  order?: StoredOrder
}

/** A line of the popup's list and of the dashboard's table. */
export interface CustomerLine {
  id: string
  shop: string
  shopName: string
  name: string
  known: boolean
  customerKey?: string
  tier?: Tier
  orders: number
  netMinor: number
  currency?: string
  /** Net revenue is that of so many months, which tiers go by, in a shop that has tiers; else of all that was seen. */
  months?: number
  firstOrderOn?: string
  lastOrderOn?: string
  complaints: number
  openPromises: number
  nextPromiseBy?: string
  note: boolean
  /** Of the seller's key customers. */
  pinned?: true
}

/** A reply as it stands in the panel. */
export interface WrittenReply {
  reviewId: string
  text: string
  variant: number
  /** What the text promises. */
  promises: { what: string; by: string }[]
  /** The share (0..1) of the offered draft that was changed. */
  rewritten: number
  /** Hard checks the seller let stand, and why. */
  letStand?: ReplyRecord['letStand']
  /** The shop's own template the draft was made from. */
  template?: ReplyRecord['template']
}

/** What the seller does about a review besides writing. */
export type ReviewStep = { reviewId: string } & (
  | { do: 'open' | 'release' | 'follow-up' }
  /** `until`: the day it comes back. */
  | { do: 'hold'; reason: string; until: string }
)

/** What a customer asks for, as the seller puts it. */
export interface AskedFor {
  customer: string
  /** The order it is about; else the latest. */
  orderId?: string
  /** In the customer's words. */
  text: string
  /** What it is; else read from the words. */
  demand?: Demand
  ground: Ground
  /** What granting it costs, in minor units of the order's currency. */
  costMinor?: number
  norm?: Norm
}

/** A review from somewhere no page of ours shows. */
export interface PastedReview {
  shop: string
  /** The id of a platform's rules, or `generic`. */
  marketplace: string
  text: string
  stars?: number
  postedOn?: string
}

/** What a reply is written from. */
export interface ReplyCase {
  review: ReviewRecord
  circumstances: Circumstances
  shopName: string
  /** How the shop speaks, where the seller has said it. */
  voice?: VoiceRecord
  marketplace: string
  customer?: CustomerRecord
  tier?: Tier
  order?: StoredOrder
  orders: StoredOrder[]
  reply?: ReplyRecord
  previousReplies: string[]
}

/** What the last reading of a tab found, in the frame of it that has most to say; what the toolbar icon and the popup show. */
export interface TabState {
  host: string
  /** The host of the page around the frame. */
  tabHost: string
  kind: Rows['kind']
  rows: number
  reading: Health
  marketplace: string
  missing: string[]
  /** The seller taught this page, and it was read so, or has changed since. */
  taught?: 'used' | 'missed'
  shop: 'known' | 'ask'
  /** The shop it was kept under; when asked, the most likely name. */
  shopName?: string
  /** The customer the page is about, where it is about one. */
  about?: string
  /** How the page knows its shop (profiles/shop). */
  page: string
  /** Why what was read could not be kept. */
  trouble?: Trouble
}

export interface ShopLine {
  id: string
  name: string
  host: string
  marketplace: string
  pages: string[]
  standing: StandingRecord | null
  notEnough?: NotEnough
}

export interface Site {
  origin: string
  /** The marketplace it is of, where it is one known by name. */
  marketplace?: SiteGroup
}

/** `too long`: the page's own box takes no more than `limit` characters · `posted`: the page shows these sentences of it below the review. */
export interface BoxAnswer {
  box: 'filled' | 'no box' | 'not on this page' | 'too long' | 'posted'
  limit?: number
  shown?: string
}

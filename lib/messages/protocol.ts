import type { Judgement } from '../expectation/demands.ts'
import type { PackingSlip } from '../expectation/packing-slip.ts'
import type { RecipeFault } from '../files/recipe-file.ts'
import type { ReplyFigures } from '../insight/reply-figures.ts'
import type { PageReading, PageRow, ReviewRow } from '../pages/facts.ts'
import type { Recipe } from '../pages/recipe.ts'
import type { CampaignRecord } from '../profiles/campaign-records.ts'
import type { ColumnsRecord } from '../profiles/columns-record.ts'
import type { PageRecord } from '../profiles/page-records.ts'
import type { CustomerRecord, DealingRecord, StandingRecord } from '../profiles/records.ts'
import type { SegmentRecord } from '../profiles/segment-records.ts'
import type { PerkRecord, ServiceRecord } from '../profiles/service-records.ts'
import type { PhrasesRecord, VoiceRecord } from '../profiles/voice-records.ts'
import type { TemplateResult } from '../replies/template-results.ts'
import type { SiteGroup } from '../sites/sites.ts'
import type { QueueLine } from './answers/queue.ts'
import type {
  AskedFor,
  BoxAnswer,
  Card,
  CustomerLine,
  PageAnswer,
  PastedReview,
  ReplyCase,
  ReviewStep,
  ShopLine,
  Site,
  TabState,
  WrittenReply,
} from './contents.ts'

/** Every message, one line each: what is asked, and what is answered. */
export interface Protocol {
  // from a seller's page (content script): facts in, codes out
  /** `total`: the rows on the page; the reading carries those not told before. */
  pageRead(read: { reading: PageReading; total: number }): PageAnswer
  /** There is something to draw: the script that draws is to be brought. */
  bringDrawing(where: 'here'): { brought: boolean }
  openCard(row: PageRow): { token: string } | null
  draftReply(row: PageRow): { opened: boolean }
  /** What was taught of the pages of the host that asks, and of no other. */
  recipes(where: 'here'): Recipe[]
  /** Not kept: it is for a page of another host, or there are too many. */
  keepRecipe(recipe: Recipe): { kept: boolean }

  // from the framed card: only with its own token
  card(token: string): Card | null
  cardNote(change: { token: string; text: string }): Card | null
  cardHeight(measured: { token: string; height: number }): { shown: boolean }
  cardClose(token: string): { closed: boolean }
  /** Opens the slip for the packer in a tab of its own. */
  cardSlip(token: string): { opened: boolean }

  // from our own pages
  find(typed: string): CustomerLine[]
  /** By what stands further on in an order number. A large shop takes its time: asking again ends what was asked before. */
  findWithin(typed: string): CustomerLine[]
  customer(id: string): Card | null
  /** Those who paid most; `more`: how many there are besides. */
  customers(shop: string): { lines: CustomerLine[]; more: number; broken: number }
  note(change: { customer: string; text: string }): Card | null
  promiseKept(change: { customer: string; promise: string; kept: boolean }): Card | null
  /** Null: there is no such customer. */
  judgeDemand(asked: AskedFor): (Judgement & { orderId?: string }) | null
  openSlip(of: { customer: string; orderId: string }): { opened: boolean }
  /** By the key in the slip's address, which names nobody. */
  slip(key: string): PackingSlip | null
  slipKept(change: { key: string; promise: string; kept: boolean }): PackingSlip | null
  makePromise(change: { customer: string; what: string; by: string; owner?: string }): Card | null
  /** An empty owner: nobody any more. */
  promiseOwner(change: { customer: string; promise: string; owner: string }): Card | null
  /** What the customer wants of us, and when we were last in touch. */
  contact(change: { customer: string; do: 'visited' | 'stop' | 'allow' }): Card | null
  pin(change: { customer: string; pinned: boolean }): Card | null
  /** Why they left; without a reason: not marked any more. */
  leftBecause(change: { customer: string; reason?: NonNullable<CustomerRecord['leftBecause']>['reason'] }): Card | null
  dealing(change: { customer: string; kind: DealingRecord['kind']; event: string }): Card | null
  forgetDealing(change: { customer: string; dealing: string }): Card | null
  /** Given today, if nothing stops it; or, given by mistake, not given. */
  givePerk(change: { customer: string; item: string; given: boolean }): Card | null
  forgetCustomer(id: string): { forgotten: boolean }
  forgetEverything(sure: 'everything'): { forgotten: boolean }
  shops(all: 'all'): ShopLine[]
  nameShop(answer: { tabId: number; name: string }): { named: boolean }
  tabState(tabId: number): TabState | null
  readAgain(shop: string): { standing: StandingRecord | null }
  replyCase(reviewId: string): ReplyCase | null
  wantedReply(windowId: number): { reviewId: string; tabId?: number } | null
  /** What waits and what was answered lately, most urgent first. */
  queue(all: 'all'): QueueLine[]
  handleReview(step: ReviewStep): { handled: boolean }
  saveReply(reply: WrittenReply & { state: 'drafted' | 'copied' }): { saved: boolean }
  /** `if empty`: it is waited for that the seller opens the box; nothing they wrote in it meanwhile is replaced. */
  putInBox(reply: WrittenReply & { tabId: number; how?: 'if empty' }): BoxAnswer
  /** Looks at the open pages for a reply that has left the panel. */
  lookForReply(reviewId: string): { posted: boolean }
  /** Null: there is no such shop. */
  pasteReview(pasted: PastedReview): { reviewId: string } | null
  /** Some reviews of a file, which go the way of those read on a page. Null: there is no such shop. */
  keepFileReviews(part: {
    shop: string
    marketplace?: string
    import: string
    rows: ReviewRow[]
  }): { changed: number; broken: number } | null
  replyFigures(shop: string): ReplyFigures
  voice(shop: string): VoiceRecord | null
  templateResults(shop: string): TemplateResult[]
  phrases(shop: string): PhrasesRecord | null
  keepPhrases(phrases: PhrasesRecord): { kept: boolean }
  keepVoice(voice: VoiceRecord): { kept: boolean }
  services(shop: string): ServiceRecord | null
  keepServices(services: ServiceRecord): { kept: boolean }
  /** What the shop gave in the last year, the newest first, each with its customer's name. */
  perks(shop: string): (PerkRecord & { name: string })[]
  /** By name. */
  segments(shop: string): SegmentRecord[]
  /** What a listing of the shop says from a day on. */
  keepListing(listing: { shop: string; product: string; text: string; from: string }): { kept: boolean }
  forgetListing(id: string): { forgotten: boolean }
  /** The latest first. */
  campaigns(shop: string): CampaignRecord[]
  keepCampaign(campaign: CampaignRecord): { kept: boolean }
  forgetCampaign(id: string): { forgotten: boolean }
  keepSegment(segment: SegmentRecord): { kept: boolean }
  forgetSegment(id: string): { forgotten: boolean }
  sites(all: 'all'): Site[]
  siteGroups(all: 'all'): SiteGroup[]
  /** How every page with a list was read when it was last open. */
  pagesHealth(all: 'all'): PageRecord[]
  forgetPageHealth(page: string): { forgotten: boolean }
  allRecipes(all: 'all'): Recipe[]
  forgetRecipe(page: string): { forgotten: boolean }
  allColumns(all: 'all'): ColumnsRecord[]
  forgetColumns(id: string): { forgotten: boolean }
  /** The text of a file: all of it is kept, or nothing and why. */
  importRecipes(file: string): { kept: number; refused?: RecipeFault }
  /** Brings the picker into a tab; not where no script may run. */
  teachPage(tabId: number): { started: boolean }
}

export type MessageName = keyof Protocol
export type Argument<M extends MessageName> = Parameters<Protocol[M]>[0]
export type Answer<M extends MessageName> = ReturnType<Protocol[M]>

/** `look`: only whether the reply is already posted is wanted, nothing is put anywhere · `if empty`: only into a box in which nothing stands. */
export type FillHow = 'look' | 'if empty'

/** From the background to a page's content script. */
export type ToPage =
  | { to: 'page'; do: 'read again' }
  | { to: 'page'; do: 'leave' }
  | { to: 'page'; do: 'fill'; review: ReviewRow; text: string; how?: FillHow }
  | { to: 'page'; do: 'size card'; height: number }
  | { to: 'page'; do: 'close card' }

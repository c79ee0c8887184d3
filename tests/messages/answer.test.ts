import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { type Answers, answerMessages } from '../../lib/messages/answer.ts'
import type { Argument, MessageName, Protocol } from '../../lib/messages/protocol.ts'
import type { PageReading } from '../../lib/pages/facts.ts'
import type { Recipe } from '../../lib/pages/recipe.ts'
import type { CampaignRecord } from '../../lib/profiles/campaign-records.ts'
import type { SegmentRecord } from '../../lib/profiles/segment-records.ts'
import type { ServiceRecord } from '../../lib/profiles/service-records.ts'
import type { PhrasesRecord, VoiceRecord } from '../../lib/profiles/voice-records.ts'
import servicesExample from '../profiles/examples/services.v1.json' with { type: 'json' }

const services = servicesExample as ServiceRecord

const OWN = browser.runtime.getURL('/').replace(/\/$/, '')
const id = browser.runtime.id
const tab = { id: 7, windowId: 1 }

/** Who may be at the other end, as the browser reports it. */
const SENDERS = {
  page: { id, url: 'https://seller.example/orders', tab, frameId: 0, documentId: 'a' },
  'framed page': { id, url: 'https://seller.example/inner', tab, frameId: 4, documentId: 'b' },
  card: { id, url: `${OWN}/card.html`, tab, frameId: 3, documentId: 'c' },
  'card under its dynamic address': { id, url: `${OWN.split('//')[0]}//0b1c2d3e/card.html`, tab, frameId: 3, documentId: 'd' },
  popup: { id, url: `${OWN}/popup.html` },
  dashboard: { id, url: `${OWN}/dashboard.html`, tab, frameId: 0 },
  'framed dashboard': { id, url: `${OWN}/dashboard.html`, tab, frameId: 2 },
  'another extension': { id: 'somebody-else', url: `${OWN}/popup.html` },
  'a page without a tab': { id, url: 'https://seller.example/worker.js' },
  nobody: {},
} as const
type SenderName = keyof typeof SENDERS

const PAGE: SenderName[] = ['page', 'framed page']
const CARD: SenderName[] = ['card', 'card under its dynamic address']
const SCREEN: SenderName[] = ['popup', 'dashboard']

const order = { orderId: '1001', customerName: 'Anna', totalMinor: 100 }
const readingOf = (rows: unknown[]) =>
  ({ kind: 'orders', rows, reading: 'fine', marketplace: 'generic', confidence: 1, skipped: [] }) as unknown as PageReading
const reply = { reviewId: 'r', text: 'Thank you', variant: 0, promises: [], rewritten: 0 }
const recipe: Recipe = {
  v: 1,
  page: 'seller.example/orders',
  kind: 'orders',
  list: { headers: ['no.', 'who'] },
  fields: { orderId: { header: 'no.', key: '0/0' } },
  taughtOn: '2026-11-20',
}
const voice: VoiceRecord = {
  v: 2,
  shop: 'shop.example/',
  manner: 'warm',
  never: [],
  promises: [],
  templates: [],
  evidence: [],
  changedOn: '2026-11-20',
}
const phrases: PhrasesRecord = {
  v: 1,
  shop: 'shop.example/',
  phrases: [{ stage: 'during', lang: 'zh', shortcut: '发了', text: '{name}您好，已发货。' }],
  changedOn: '2026-11-20',
}
const segment: SegmentRecord = {
  v: 1,
  id: 's',
  shop: 'shop.example/',
  name: 'Good and let down',
  rules: { tiers: ['vip'], complained: 'anything' },
  changedOn: '2026-11-20',
}
const campaign: CampaignRecord = {
  v: 1,
  id: 'c',
  shop: 'shop.example/',
  name: 'Spring',
  who: 'VIP',
  on: '2026-11-20',
  days: 30,
  costMinor: 5000,
  currency: 'GBP',
  holdoutShare: 0.2,
  groups: [{ tier: 'vip', treated: ['a', 'b'], holdout: ['c'] }],
  changedOn: '2026-11-20',
}
const long = (length: number) => 'x'.repeat(length)

interface Case<M extends MessageName> {
  right: Argument<M>
  from: SenderName[]
  /** Shapes it must refuse beside the ones every message refuses. */
  wrong: unknown[]
}
const CASES: { [M in keyof Protocol]: Case<M> } = {
  pageRead: {
    right: { reading: readingOf([order]), total: 1 },
    from: PAGE,
    wrong: [
      { reading: readingOf(Array.from({ length: 501 }, () => order)), total: 501 },
      { reading: readingOf([{ ...order, orderId: 1001 }]), total: 1 },
      { reading: readingOf([{ ...order, flag: long(401) }]), total: 1 },
      { reading: readingOf([{ ...order, remark: ['老客'] }]), total: 1 },
      { reading: { ...readingOf([order]), shop: { id: 'a', name: 'a', ask: 'yes' } }, total: 1 },
      { reading: readingOf([{ ...order, customerName: long(20_001) }]), total: 1 },
      { reading: readingOf([{ ...order, totalMinor: 1.5 }]), total: 1 },
      { reading: readingOf([{ ...order, items: Array.from({ length: 201 }, () => ({ name: 'a' })) }]), total: 1 },
      { reading: { ...readingOf([order]), kind: 'secrets' }, total: 1 },
      { reading: { ...readingOf([order]), kind: 'none' }, total: 1 },
      { reading: readingOf([order]), total: '1' },
      { reading: { ...readingOf([order]), taught: 'yes' }, total: 1 },
    ],
  },
  bringDrawing: { right: 'here', from: PAGE, wrong: ['', 'there'] },
  openCard: {
    right: { kind: 'orders', row: order },
    from: PAGE,
    wrong: [
      { kind: 'orders', row: {} },
      { kind: 'none', row: order },
    ],
  },
  draftReply: {
    right: { kind: 'reviews', row: { text: 'Bad' } },
    from: PAGE,
    wrong: [
      { kind: 'reviews', row: { stars: 'one' } },
      { kind: 'reviews', row: { text: 'Bad', followUp: { postedOn: '2026-11-01' } } },
      { kind: 'reviews', row: { text: 'Bad', rates: 'courier' } },
    ],
  },
  recipes: { right: 'here', from: PAGE, wrong: ['', 'all', 'other.example'] },
  keepRecipe: {
    right: recipe,
    from: PAGE,
    wrong: [
      { ...recipe, v: 2 },
      { ...recipe, page: '' },
      { ...recipe, page: '/orders' },
      { ...recipe, page: 'https://seller.example/orders' },
      { ...recipe, page: 'somebody@seller.example/orders' },
      { ...recipe, page: 'seller.example:99999/orders' },
      { ...recipe, page: '*/orders' },
      { ...recipe, page: `seller.example/${long(1000)}` },
      { ...recipe, kind: 'none' },
      { ...recipe, list: { headers: Array.from({ length: 201 }, () => 'a') } },
      { ...recipe, list: { headers: [long(401)] } },
      { ...recipe, list: { headers: [], card: long(401) } },
      { ...recipe, fields: {} },
      {
        ...recipe,
        fields: Object.fromEntries(
          Array.from({ length: 61 }, (_, i) => [long((i % 30) + 1) + (i < 30 ? 'a' : i < 60 ? 'b' : 'c'), { key: '0/0' }]),
        ),
      },
      { ...recipe, fields: { 'order id': { key: '0/0' } } },
      { ...recipe, fields: { orderId: { header: 'no.' } } },
      { ...recipe, fields: { orderId: { key: long(2001) } } },
      { ...recipe, taughtOn: 'yesterday' },
    ],
  },
  card: { right: 'token', from: CARD, wrong: [long(401)] },
  cardNote: { right: { token: 't', text: 'x' }, from: CARD, wrong: [{ token: 't' }, { token: 't', text: long(20_001) }] },
  cardHeight: {
    right: { token: 't', height: 100 },
    from: CARD,
    wrong: [
      { token: 't', height: 1e9 },
      { token: 't', height: -1 },
      { token: 't', height: 1.5 },
    ],
  },
  cardClose: { right: 'token', from: CARD, wrong: [long(401)] },
  cardSlip: { right: 'token', from: CARD, wrong: [long(401)] },
  find: { right: 'an', from: SCREEN, wrong: [long(401)] },
  findWithin: { right: '12', from: SCREEN, wrong: [long(401)] },
  customer: { right: 'c', from: SCREEN, wrong: [long(20_001)] },
  customers: { right: 'shop', from: SCREEN, wrong: [] },
  note: { right: { customer: 'c', text: 'x' }, from: SCREEN, wrong: [{ customer: 'c', text: long(20_001) }, { text: 'x' }] },
  promiseKept: { right: { customer: 'c', promise: 'p', kept: true }, from: SCREEN, wrong: [{ customer: 'c', promise: 'p', kept: 'yes' }] },
  judgeDemand: {
    right: { customer: 'c', text: 'x', ground: 'none' },
    from: SCREEN,
    wrong: [
      { customer: 'c', text: 'x' },
      { customer: 'c', text: long(2001), ground: 'none' },
      { customer: 'c', text: 'x', ground: 'none', costMinor: -1 },
      { customer: 'c', text: 'x', ground: 'none', demand: 'anything' },
    ],
  },
  openSlip: { right: { customer: 'c', orderId: '1' }, from: SCREEN, wrong: [{ customer: 'c' }] },
  slip: { right: 'key', from: SCREEN, wrong: [long(401)] },
  slipKept: { right: { key: 'k', promise: 'p', kept: true }, from: SCREEN, wrong: [{ key: 'k', promise: 'p' }] },
  makePromise: {
    right: { customer: 'c', what: 'Call', by: '2026-11-24', owner: 'Ann' },
    from: SCREEN,
    wrong: [
      { customer: 'c', what: '', by: '2026-11-24' },
      { customer: 'c', what: 'Call', by: 'soon' },
      { customer: 'c', what: long(401), by: '2026-11-24' },
    ],
  },
  promiseOwner: { right: { customer: 'c', promise: 'p', owner: '' }, from: SCREEN, wrong: [{ customer: 'c', promise: 'p' }] },
  contact: { right: { customer: 'c', do: 'stop' }, from: SCREEN, wrong: [{ customer: 'c', do: 'call' }] },
  dealing: {
    right: { customer: 'c', kind: 'fair', event: '' },
    from: SCREEN,
    wrong: [
      { customer: 'c', kind: 'bad', event: '' },
      { customer: 'c', kind: 'fair', event: long(401) },
    ],
  },
  forgetDealing: { right: { customer: 'c', dealing: 'd' }, from: SCREEN, wrong: [{ customer: 'c' }] },
  givePerk: { right: { customer: 'c', item: 'i', given: true }, from: SCREEN, wrong: [{ customer: 'c', item: 'i' }] },
  services: { right: 'shop', from: SCREEN, wrong: [] },
  keepServices: {
    right: services,
    from: SCREEN,
    wrong: [
      { ...services, v: 2 },
      { ...services, budget: { currency: 'GB', of: {} } },
      { ...services, bands: { some: 2, much: 1 } },
      { ...services, pyramid: { vip: 0.5, major: 0.4, ordinary: 0.2 } },
      { ...services, items: [{ ...services.items[0], what: '' }] },
    ],
  },
  pin: { right: { customer: 'c', pinned: true }, from: SCREEN, wrong: [{ customer: 'c', pinned: 'yes' }, { pinned: true }] },
  leftBecause: {
    right: { customer: 'c', reason: 'lured-away' },
    from: SCREEN,
    wrong: [{ customer: 'c', reason: 'unknown' }, { reason: 'lured-away' }],
  },
  perks: { right: 'shop', from: SCREEN, wrong: [] },
  segments: { right: 'shop', from: SCREEN, wrong: [] },
  keepSegment: {
    right: segment,
    from: SCREEN,
    wrong: [
      { ...segment, name: '' },
      { ...segment, name: long(81) },
      { ...segment, rules: { tiers: ['gold'] } },
      { ...segment, rules: { ordersFrom: -1 } },
      { ...segment, rules: { bought: long(201) } },
    ],
  },
  forgetSegment: { right: 'id', from: SCREEN, wrong: [] },
  keepListing: {
    right: { shop: 's', product: 'Lamp', text: 'Never breaks.', from: '2026-11-20' },
    from: SCREEN,
    wrong: [
      { shop: 's', product: '', text: 'Never breaks.', from: '2026-11-20' },
      { shop: 's', product: 'Lamp', text: '', from: '2026-11-20' },
      { shop: 's', product: 'Lamp', text: 'Never breaks.', from: 'today' },
    ],
  },
  forgetListing: { right: 'id', from: SCREEN, wrong: [] },
  campaigns: { right: 'shop', from: SCREEN, wrong: [] },
  keepCampaign: {
    right: campaign,
    from: SCREEN,
    wrong: [
      { ...campaign, on: 'tomorrow' },
      { ...campaign, days: 0 },
      { ...campaign, holdoutShare: 1 },
      { ...campaign, costMinor: -1 },
      { ...campaign, groups: [{ tier: 'gold', treated: [], holdout: [] }] },
    ],
  },
  forgetCampaign: { right: 'id', from: SCREEN, wrong: [] },
  forgetCustomer: { right: 'c', from: SCREEN, wrong: [] },
  forgetEverything: { right: 'everything', from: SCREEN, wrong: ['all', ''] },
  shops: { right: 'all', from: SCREEN, wrong: ['some'] },
  nameShop: {
    right: { tabId: 1, name: 'Oak' },
    from: SCREEN,
    wrong: [
      { tabId: '1', name: 'Oak' },
      { tabId: 1, name: long(401) },
    ],
  },
  tabState: { right: 1, from: SCREEN, wrong: ['1', 1.5] },
  readAgain: { right: 'shop', from: SCREEN, wrong: [] },
  replyCase: { right: 'r', from: SCREEN, wrong: [] },
  wantedReply: { right: 1, from: SCREEN, wrong: ['1'] },
  queue: { right: 'all', from: SCREEN, wrong: ['mine'] },
  handleReview: {
    right: { reviewId: 'r', do: 'hold', reason: 'the parcel is on its way', until: '2026-11-25' },
    from: SCREEN,
    wrong: [
      { reviewId: 'r', do: 'hold' },
      { reviewId: 'r', do: 'hold', reason: 'x', until: 'tomorrow' },
      { reviewId: 'r', do: 'hold', reason: long(401), until: '2026-11-25' },
      { reviewId: 'r', do: 'post' },
    ],
  },
  lookForReply: { right: 'r', from: SCREEN, wrong: [long(20_001)] },
  pasteReview: {
    right: { shop: 's', marketplace: 'google', text: 'Cold', stars: 1, postedOn: '2026-11-20' },
    from: SCREEN,
    wrong: [
      { shop: 's', marketplace: 'google', text: long(20_001) },
      { shop: 's', marketplace: 'google', text: 'Cold', postedOn: 'today' },
      { marketplace: 'google', text: 'Cold' },
    ],
  },
  keepFileReviews: {
    right: { shop: 's', import: 'i', rows: [{ text: 'Cold', authorEmail: 'a@b.example' }] },
    from: SCREEN,
    wrong: [{ shop: 's', rows: [{ text: long(20_001) }] }, { rows: [] }],
  },
  saveReply: {
    right: { ...reply, state: 'drafted' },
    from: SCREEN,
    wrong: [
      { ...reply, state: 'posted' },
      { ...reply, state: 'drafted', promises: Array.from({ length: 21 }, () => ({ what: 'a', by: 'b' })) },
    ],
  },
  putInBox: { right: { ...reply, tabId: 1 }, from: SCREEN, wrong: [reply] },
  replyFigures: { right: 's', from: SCREEN, wrong: [long(20_001)] },
  sites: { right: 'all', from: SCREEN, wrong: [''] },
  siteGroups: { right: 'all', from: SCREEN, wrong: [''] },
  pagesHealth: { right: 'all', from: SCREEN, wrong: ['here'] },
  forgetPageHealth: { right: recipe.page, from: SCREEN, wrong: [long(20_001)] },
  allRecipes: { right: 'all', from: SCREEN, wrong: ['here'] },
  voice: { right: 'shop.example/', from: SCREEN, wrong: [] },
  phrases: { right: 'shop.example/', from: SCREEN, wrong: [] },
  templateResults: { right: 'shop.example/', from: SCREEN, wrong: [] },
  keepPhrases: {
    right: phrases,
    from: SCREEN,
    wrong: [
      { ...phrases, v: 2 },
      { ...phrases, phrases: [{ stage: 'during', lang: 'zh', shortcut: 'two words', text: '好' }] },
      { ...phrases, phrases: [{ stage: 'during', lang: 'zh', shortcut: 'x', text: '{phone}' }] },
      { ...phrases, phrases: [{ stage: 'later', lang: 'zh', shortcut: 'x', text: '好' }] },
    ],
  },
  keepVoice: {
    right: voice,
    from: SCREEN,
    wrong: [
      { ...voice, v: 3 },
      { ...voice, manner: 'rude' },
      { ...voice, never: Array.from({ length: 101 }, () => 'a') },
      { ...voice, templates: [{ lang: 'zh', issue: 'taste', text: '{phone}' }] },
    ],
  },
  allColumns: { right: 'all', from: SCREEN, wrong: ['here'] },
  forgetColumns: { right: '2-abc', from: SCREEN, wrong: [] },
  forgetRecipe: { right: recipe.page, from: SCREEN, wrong: [] },
  importRecipes: { right: '{}', from: SCREEN, wrong: [long(5_000_001)] },
  teachPage: { right: 1, from: SCREEN, wrong: ['1', 1.5] },
}
const NEVER: unknown[] = [null, undefined, true, [], {}, [['all']], { toString: 'all' }]
const names = Object.keys(CASES) as MessageName[]
const senders = Object.keys(SENDERS) as SenderName[]

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean
let listener: Listener
const done = vi.fn((_argument: unknown, _sender?: unknown) => 'done')

beforeEach(() => {
  done.mockClear()
  const added = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => {})
  answerMessages(Object.fromEntries(names.map(name => [name, done])) as unknown as Answers)
  listener = added.mock.calls[0]?.[0] as unknown as Listener
})

/** What a sender is told, or that the message is none of ours. */
const told = (message: unknown, sender: SenderName) =>
  new Promise<unknown>(resolve => {
    if (!listener(message, SENDERS[sender], resolve)) resolve('not ours')
  })
const REFUSED = { trouble: 'refused' }

describe.each(names)('%s', name => {
  const { right, from, wrong } = CASES[name]

  test.each(senders)('asked by %s', async sender => {
    expect(await told({ ask: name, argument: right }, sender)).toEqual(from.includes(sender) ? { value: 'done' } : REFUSED)
    expect(done).toHaveBeenCalledTimes(from.includes(sender) ? 1 : 0)
  })

  test('of a wrong shape is refused', async () => {
    for (const argument of [...NEVER, ...wrong])
      for (const sender of from)
        expect(await told({ ask: name, argument }, sender), JSON.stringify(argument)?.slice(0, 80)).toEqual(REFUSED)
    expect(done).not.toHaveBeenCalled()
  })
})

test.each(['constructor', '__proto__', 'toString', '', 'eraseAll', 42, null, {}] as unknown[])(
  'a message by the name of %j is refused',
  async name => {
    for (const sender of senders) expect(await told({ ask: name, argument: 'all' }, sender)).toEqual(REFUSED)
  },
)

test.each([null, undefined, 'forgetEverything', 7, { to: 'page', do: 'leave' }, []])(
  'what asks nothing (%j) is left to others',
  async message => {
    expect(await told(message, 'popup')).toBe('not ours')
  },
)

test.each(['used', 'missed'])('that a page was taught and %s is passed on', async taught => {
  await told({ ask: 'pageRead', argument: { reading: { ...readingOf([order]), taught }, total: 1 } }, 'page')
  expect(done.mock.calls[0]?.[0]).toMatchObject({ reading: { taught } })
})

test.each([
  [
    'the tab has gone on within the page',
    { tab: { ...tab, url: 'https://seller.example/#/reviews' }, frameId: 0 },
    'https://seller.example/#/reviews',
  ],
  ['the tab is another site by now', { tab: { ...tab, url: 'https://other.example/' }, frameId: 0 }, 'https://seller.example/orders'],
  ['the tab does not tell', { tab, frameId: 0 }, 'https://seller.example/orders'],
  [
    'it is a frame, and the tab is around it',
    { tab: { ...tab, url: 'https://seller.example/#/reviews' }, frameId: 4 },
    'https://seller.example/orders',
  ],
])('where a page is, when %s', async (_, raw, url) => {
  await new Promise(resolve => listener({ ask: 'recipes', argument: 'here' }, { ...SENDERS.page, ...raw }, resolve))
  expect(done.mock.calls[0]?.[1]).toMatchObject({ url })
})

test('nothing is passed on that the shape does not name', async () => {
  await told({ ask: 'note', argument: { customer: 'c', text: 'x', tier: 'vip' } }, 'popup')
  expect(done.mock.calls[0]?.[0]).toEqual({ customer: 'c', text: 'x' })
})

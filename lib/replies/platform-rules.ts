import { hanCount } from './language.ts'

export type LimitUnit = 'characters' | 'han' | 'bytes'

/**
 * messages: in the platform's own messages · form: only with the platform's form and its fixed words · once: one message, more counts as harassing ·
 * private-reply: the reply itself can be sent to the buyer alone · unknown: nothing found.
 */
export type Contact = 'messages' | 'form' | 'once' | 'private-reply' | 'unknown'

/** What a marketplace lets a seller do with a review. Facts read from the platforms' public pages up to 2026-11; the live box's own limit always wins. */
export interface PlatformRules {
  id: string
  /** Words of a marketplace's id that mean this platform. */
  match: RegExp
  publicReply: boolean
  limit?: { max: number; unit: LimitUnit }
  /** Days after the review (see `windowFrom`) in which a reply is taken. */
  windowDays?: number
  editable: 'yes' | 'no' | 'unknown'
  oneReply?: true
  /** While there is no reply the buyer may still change the review, for so many days; a reply ends that. */
  freezesWithinDays?: number
  /** No reply is taken once the buyer has added to the review (追评). */
  notOnceAddedTo?: true
  /** A rating without text takes no reply. */
  needsText?: true
  /** Nothing may be offered in return, not even a refund, in the reply or beside it. */
  noCompensation?: true
  /** A reply to extortion is engaging with it: report only. */
  doNotEngage?: true
  forbidden: string[]
  /** Whether and how the buyer may be written to. Nowhere may the message ask anything about the review. */
  contact: Contact
  /** How the buyer reaches the shop inside the platform, with its preposition; `(this|that)` stands for either. */
  chat: { zh: string; en: string }
  source: string
  date: string
  /** False: from general knowledge, a secondary page, or not found; shown as unconfirmed. */
  confirmed: boolean
}

const CHAT = { zh: '(在聊天里|在消息里)', en: '(in the chat|in a message)' }

export const GENERIC: PlatformRules = {
  id: 'generic',
  match: /^generic$/,
  publicReply: true,
  editable: 'unknown',
  forbidden: ['private data', 'asking to change or remove the review', 'anything in return for a review'],
  contact: 'unknown',
  chat: CHAT,
  source: 'none: the rules common to all platforms; the live box gives the limit',
  date: '2026-11',
  confirmed: false,
}

export const PLATFORMS: PlatformRules[] = [
  {
    ...GENERIC,
    id: 'amazon-feedback',
    match: /amazon.*feedback/,
    editable: 'no',
    oneReply: true,
    forbidden: ['pressure or incentive', 'a second reply after deleting the first', 'private data'],
    chat: { zh: '(在亚马逊消息里|在站内消息里|用站内信)', en: '(in your Amazon messages|through Amazon messages)' },
    contact: 'messages',
    source: 'Seller Central 202126280, 20231 [O]',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'amazon',
    match: /amazon/,
    publicReply: false,
    editable: 'no',
    noCompensation: true,
    forbidden: ['any public reply to a product review', 'asking to change or remove', 'compensation'],
    chat: { zh: '(在亚马逊消息里|在站内消息里|用站内信)', en: '(in your Amazon messages|through Amazon messages)' },
    contact: 'form',
    source: 'Seller Central XATYDG72KXPG7EM, G201972160 [O]; removal of public replies in Dec 2020 [K]',
    confirmed: false,
  },
  {
    ...GENERIC,
    id: 'ebay',
    match: /ebay/,
    limit: { max: 500, unit: 'characters' },
    editable: 'no',
    oneReply: true,
    forbidden: ['automatic replies', 'HTML', 'personal data', 'refunds or gifts for a revision'],
    chat: { zh: '(在 eBay 消息里|在站内消息里|用站内信)', en: '(in eBay messages|through eBay messages|by eBay message)' },
    contact: 'messages',
    source: 'eBay Feedback API type page [A]; trading guide [O]',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'etsy',
    match: /etsy/,
    editable: 'no',
    freezesWithinDays: 100,
    forbidden: ['private data', 'obscenity', 'discrimination', 'adverts', 'threats', 'medical claims', 'shilling'],
    chat: { zh: '(在 Etsy 消息里|在站内消息里|用站内信)', en: '(in Etsy messages|through Etsy messages|by Etsy message)' },
    contact: 'messages',
    source: 'help.etsy 115015808588, 360000572708 [O]; editing of a reply [K]',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'google',
    match: /google(?!.?play)/,
    limit: { max: 4096, unit: 'bytes' },
    editable: 'yes',
    doNotEngage: true,
    forbidden: ['what the content policy forbids in reviews', 'engaging with extortion'],
    chat: { zh: '(打主页上的电话|打店里电话|来电)', en: '(by phone|on the phone)' },
    source: 'google-api client text [A]; support.google 16404809 [O]',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'google-play',
    match: /google.?play|play.?store/,
    limit: { max: 350, unit: 'characters' },
    editable: 'yes',
    source: 'developers.google.com [A]',
    confirmed: true,
  },
  { ...GENERIC, id: 'steam', match: /steam/, limit: { max: 8000, unit: 'characters' }, editable: 'yes', source: 'wiki [S]' },
  {
    ...GENERIC,
    id: 'trustpilot',
    match: /trustpilot/,
    forbidden: ['personal details', 'threats', 'asking to amend or remove', 'incentives of any kind', 'misuse of flagging'],
    chat: { zh: '用您联系过的渠道', en: 'the way you contacted us before' },
    source: 'Guidelines v7 May 2025, Tips 360021214839 [O]; no limit found',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'yelp',
    match: /yelp/,
    limit: { max: 5000, unit: 'characters' },
    forbidden: ['paying or refunding to change or remove', 'incentives', 'attacks'],
    contact: 'messages',
    chat: { zh: '用 Yelp 私信', en: 'by Yelp message' },
    source: 'Yelp FAQ mirror [S, weak]',
  },
  {
    ...GENERIC,
    id: 'booking',
    match: /booking/,
    editable: 'no',
    oneReply: true,
    needsText: true,
    chat: { zh: '(在 Booking 消息里|用站内信)', en: '(in the booking messages|through the booking messages)' },
    source: 'developers.booking.com, Guesty docs [A]',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'catawiki',
    match: /catawiki/,
    needsText: true,
    forbidden: ['insults', 'any personal data'],
    source: 'help page [O]',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'judge-me',
    match: /judge.?me/,
    contact: 'private-reply',
    source: 'support.judge.me, API scopes [A/O]: a reply is public or private and is mailed to the buyer; no limit found',
  },
  { ...GENERIC, id: 'walmart', match: /walmart/, source: 'not found: the documents are silent' },
  {
    ...GENERIC,
    id: 'taobao',
    match: /taobao|tmall|淘宝|天猫/,
    limit: { max: 500, unit: 'han' },
    windowDays: 30,
    notOnceAddedTo: true,
    forbidden: ['好评返现', "a reply after the buyer's follow-up review", 'private data'],
    chat: { zh: '在旺旺上', en: 'on Wangwang' },
    contact: 'messages',
    source: 'TOP SDK taobao.traderate.explain.add [A, 2014–2023]',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'kuaishou',
    match: /kuaishou|快手/,
    windowDays: 30,
    editable: 'no',
    oneReply: true,
    forbidden: [...GENERIC.forbidden, 'pictures', 'a reply to the second review'],
    source: 'open.comment.add 2023-10-30 [A]',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'douyin-miniapp',
    match: /douyin.?(?:mini|app)|抖音小程序/,
    windowDays: 90,
    editable: 'yes',
    oneReply: true,
    source: 'developer.open-douyin.com [O]: once; to change it, delete it and write it again',
    confirmed: true,
  },
  {
    ...GENERIC,
    id: 'meituan',
    match: /meituan|waimai|美团/,
    chat: { zh: '(在美团里|在美团上)', en: '(in the Meituan chat|on Meituan)' },
    source: 'go-meituan poi/comment/add_reply [A]; no limit in it',
  },
  {
    ...GENERIC,
    id: 'dianping',
    match: /dianping|点评/,
    forbidden: ['gifts for reviews', 'contacting the reviewer again and again', 'paid deletion'],
    chat: { zh: '(用点评的私信|私信|用私信)', en: '(by Dianping message|on Dianping)' },
    contact: 'once',
    source: '163.com 2025-05 [S]',
  },
  {
    ...GENERIC,
    id: 'eleme',
    match: /ele\.?me|饿了么/,
    windowDays: 14,
    chat: { zh: '(在饿了么里|在饿了么上)', en: '(in the Ele.me chat|on Ele.me)' },
    source: 'Eleme SDK [A]: shows the comments of the last two weeks only; that replies end with them is inferred [I]',
  },
  {
    ...GENERIC,
    id: 'jd',
    match: /^jd|jingdong|京东/,
    chat: { zh: '在京东咚咚上', en: 'in the chat' },
    source: 'not found',
  },
  {
    ...GENERIC,
    id: 'pinduoduo',
    match: /pinduoduo|pdd|yangkeduo|拼多多/,
    chat: { zh: '(在拼多多聊天里|在聊天里)', en: 'in the chat' },
    source: 'not found (a vendor tool caps itself at 200)',
  },
  {
    ...GENERIC,
    id: 'douyin',
    match: /douyin|jinritemai|抖/,
    chat: { zh: '(在抖音客服里|在聊天里)', en: 'in the chat' },
    source: 'not found',
  },
]

/** The rules of a marketplace by its id; `generic` for one we know nothing of. */
export const rulesFor = (marketplace: string | undefined): PlatformRules =>
  PLATFORMS.find(p => p.match.test(marketplace?.toLowerCase() ?? '')) ?? GENERIC

const encoder = new TextEncoder()

/** The length of a text in the platform's own unit. Taobao's 汉字 count two Latin letters as one, and round up [I]. */
export function lengthIn(unit: LimitUnit, text: string): number {
  if (unit === 'bytes') return encoder.encode(text).length
  if (unit === 'characters') return [...text].length
  const han = hanCount(text) + (text.match(/[，。！？；：、“”‘’（）《》—…]/gu)?.length ?? 0)
  return han + Math.ceil(([...text].length - han) / 2)
}

/** The most a reply may have: the live box's limit when given, else the table's; null when neither is known. */
export function limitFor(rules: PlatformRules, live?: number): { max: number; unit: LimitUnit } | null {
  return live === undefined ? (rules.limit ?? null) : { max: live, unit: 'characters' }
}

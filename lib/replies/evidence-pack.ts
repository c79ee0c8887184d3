import type { DraftInput, Lang, SuspicionReason, Understanding } from './case.ts'
import { factsOf } from './faults.ts'
import type { PlatformRules } from './platform-rules.ts'
import { wordSuspicion } from './suspicion-words.ts'

/** One thing a report to a platform rests on. */
export const EVIDENCE = [
  'review-text',
  'stars',
  'posted-on',
  'order-placed-on',
  'order-delivered-on',
  'sign',
  'stated-fault',
  'review-link',
  'screenshots-with-address-and-clock',
  'platform-messages-with-times',
  'message-with-the-demand',
  'order-or-statement-that-there-is-none',
  'proof-of-facts',
  'what-was-done-for-the-buyer',
  'policy-clause',
] as const
export type Evidence = (typeof EVIDENCE)[number]

/** What we hold, and what the seller still has to collect; `asks`: what this platform looks at, where it has said so. Never shown in public. */
export interface EvidencePack {
  have: { item: Evidence; value: string }[]
  missing: Evidence[]
  asks?: Asked
}

interface Asked extends Record<Lang, string> {
  source: string
}

/** What a platform asks of a report, by the id of its rules; sources as in rules/replies. */
const ASKED: Record<string, Asked> = {
  google: {
    zh: '使用商家资料的“举报敲诈”表单：不要付钱、不要回应；附带日期、发送人和要求的截图，以及各条评价的链接。',
    en: 'The form for review extortion: do not pay or engage; attach screenshots with the date, the sender and the demand, and links to the reviews.',
    source: 'support.google.com 16404809',
  },
  ebay: {
    zh: '评价勒索只认 eBay 站内消息；另可报告违规内容、不付款或滥用的买家。',
    en: 'For feedback extortion only messages inside eBay count as proof; also content that breaks the rules, and buyers who do not pay.',
    source: 'eBay feedback policies',
  },
  etsy: {
    zh: '可举报：私人信息、污言秽语、歧视、广告、威胁、刷评，以及只涉及店铺无法控制之事（写明承运人）的评价。',
    en: 'Reportable: private data, obscenity, discrimination, adverts, threats, shilling, and reviews only about what a seller cannot control (the carrier named).',
    source: 'help.etsy.com 115015808588',
  },
  'amazon-feedback': {
    zh: '可申请移除：污言秽语、卖家个人信息、通篇只评商品；FBA 配送问题可划除。须在 90 天内提出。',
    en: 'Removed on request: obscenity, a seller’s personal data, feedback wholly about the product; struck through: FBA delivery. Within 90 days.',
    source: 'Seller Central 202126280, 20231',
  },
  amazon: {
    zh: '“举报滥用”：与商品无关（卖家、物流）、污言秽语、私人信息、竞争对手所写、有偿评价。',
    en: '“Report abuse”: off topic (seller, shipping), obscenity, private data, written by a competitor, paid for.',
    source: 'Seller Central G201972160',
  },
  trustpilot: {
    zh: '可举报：有害、含个人信息、虚假、广告、并非真实经历。',
    en: 'Can be flagged: harmful, personal data, fake, adverts, not a real experience.',
    source: 'Trustpilot guidelines, May 2025',
  },
  taobao: {
    zh: '恶意评价：为额外财物或其他不当利益、与事实不符、三星及以下；旺旺聊天记录为证。',
    en: 'A malicious review: for extra money or another improper gain, against the facts, three stars or fewer; the Wangwang chat is the proof.',
    source: '阿里评价规则 (mirror); chat as proof unconfirmed',
  },
  dianping: {
    zh: '订单记录、聊天记录、视频、店员证言；建议至少三张照片。',
    en: 'Order record, chat, video, a word of the staff; at least three photos are advised.',
    source: '163.com 2025-05, unconfirmed',
  },
}

/** What a report on a review needs, as far as we know the case. */
export function evidencePack({ review, order }: DraftInput, u: Understanding, rules: PlatformRules): EvidencePack {
  const have: EvidencePack['have'] = [
    { item: 'review-text', value: review.text },
    ...(review.stars === undefined ? [] : [{ item: 'stars', value: String(review.stars) } as const]),
    ...(review.postedOn ? [{ item: 'posted-on', value: review.postedOn } as const] : []),
    ...(order?.placedOn ? [{ item: 'order-placed-on', value: order.placedOn } as const] : []),
    ...(order?.deliveredOn ? [{ item: 'order-delivered-on', value: order.deliveredOn } as const] : []),
    ...u.reasons.map(reason => ({ item: 'sign', value: wordSuspicion(reason, u.lang) }) as const),
    ...u.complaints
      .filter(({ fault }) => factsOf(fault).concrete)
      .map(({ evidence: [start, end] }) => ({ item: 'stated-fault', value: review.text.slice(start, end).trim() }) as const),
  ]
  const missing: Evidence[] = [
    'review-link',
    'screenshots-with-address-and-clock',
    'platform-messages-with-times',
    ...(u.suspiciousKinds.includes('extortion') ? (['message-with-the-demand'] as const) : []),
    ...(review.postedOn ? [] : (['posted-on'] as const)),
    ...(order ? [] : (['order-or-statement-that-there-is-none'] as const)),
    ...(u.complaints.length > 0 ? (['proof-of-facts'] as const) : []),
    'what-was-done-for-the-buyer',
    'policy-clause',
  ]
  const asks = ASKED[rules.id]
  return { have, missing, ...(asks ? { asks } : {}) }
}

const WORDS: Record<Evidence, Record<Lang, string>> = {
  'review-text': { zh: '评价原文', en: 'Text of the review' },
  stars: { zh: '星级', en: 'Stars' },
  'posted-on': { zh: '发布时间', en: 'Posted on' },
  'order-placed-on': { zh: '下单时间', en: 'Order placed on' },
  'order-delivered-on': { zh: '送达时间', en: 'Order delivered on' },
  sign: { zh: '可疑之处', en: 'What is odd' },
  'stated-fault': { zh: '所称问题', en: 'Fault it states' },
  'review-link': { zh: '评价的链接', en: 'The link to the review' },
  'screenshots-with-address-and-clock': { zh: '带网址和时间的截图', en: 'Screenshots that show the address and the clock' },
  'platform-messages-with-times': { zh: '平台内的全部聊天记录（带时间）', en: 'Every message inside the platform, with its time' },
  'message-with-the-demand': { zh: '提出索要的那条消息', en: 'The message with the demand' },
  'order-or-statement-that-there-is-none': {
    zh: '订单号和状态，或“查无此单”的说明',
    en: 'The order and its status, or a statement that there is none',
  },
  'proof-of-facts': {
    zh: '事实证明：揽收与签收时间、照片；监控只交给平台',
    en: 'Proof of the facts: scan times, photos; camera footage to the platform only',
  },
  'what-was-done-for-the-buyer': { zh: '已为买家做了什么', en: 'What was done for the buyer' },
  'policy-clause': { zh: '从平台规则中选定的条款', en: 'The clause of the platform’s policy it breaks' },
}
const FRAME = {
  title: { zh: '举报材料（只交给平台，不要公开）', en: 'Evidence for a report (for the platform only, never in public)' },
  made: { zh: '整理于', en: 'Made on' },
  asks: { zh: '平台看什么', en: 'What the platform asks for' },
  unknown: { zh: '没有查到这个平台的要求，请看它的规则中心。', en: 'Nothing is known of what this platform asks for: see its rules.' },
  have: { zh: '已有', en: 'What is there' },
  missing: { zh: '还缺（请补上）', en: 'What is missing (to be added by you)' },
  source: { zh: '来源：', en: 'Source: ' },
} satisfies Record<string, Record<Lang, string>>

export const wordEvidence = (item: Evidence, lang: Lang): string => WORDS[item][lang]

/** The pack as a plain text to keep and attach; `reasons` in the reader's language, whatever the review's is. */
export function evidenceText({ have, missing, asks }: EvidencePack, reasons: SuspicionReason[], lang: Lang, today: string): string {
  const colon = lang === 'zh' ? '：' : ': '
  const facts = have.filter(({ item }) => item !== 'sign').map(({ item, value }) => `${WORDS[item][lang]}${colon}${value}`)
  const signs = reasons.map(reason => `${WORDS.sign[lang]}${colon}${wordSuspicion(reason, lang)}`)
  return [
    FRAME.title[lang],
    `${FRAME.made[lang]}${colon}${today}`,
    '',
    FRAME.asks[lang],
    asks ? `- ${asks[lang]} ${FRAME.source[lang]}${asks.source}` : `- ${FRAME.unknown[lang]}`,
    '',
    FRAME.have[lang],
    ...[...facts, ...signs].map(line => `- ${line.replaceAll('\n', '\n  ')}`),
    '',
    FRAME.missing[lang],
    ...missing.map(item => `[ ] ${WORDS[item][lang]}`),
    '',
  ].join('\r\n')
}

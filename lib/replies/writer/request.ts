import type { Draft, DraftInput, Lang, Understanding } from '../case.ts'
import { limitFor, rulesFor } from '../platform-rules.ts'
import { RANGE } from '../size.ts'
import { redact } from './redact.ts'
import type { WriterRequest } from './writer.ts'

/** What a good public reply is, for a model to keep to; afterwards the same checks go over its text as over any other. */
const RULES: Record<Lang, (room: string) => string> = {
  zh: room =>
    [
      '你替一家网店或小店给差评写公开回复。只输出回复正文，不加标题、引号和解释。',
      `用中文，像真人说话，不用套话（“亲”“您的满意是我们的动力”），${room}。`,
      '开头先体谅，再逐一回应对方说到的每个问题，说清是不是我们的责任，最后写我们做什么、什么时候做完。',
      '只用下面给出的事实；没有给的日期、原因、数字、人名一律不写，不替店家多答应任何事。底稿里的承诺和日期要原样保留。',
      '不写任何个人信息、订单号、联系方式、链接；不提会员等级和对方以前的订单。',
      '不求对方删改评价，不用补偿换评价，不指责、不怀疑、不威胁对方，不用“保证”“绝对”“一定”。',
    ].join('\n'),
  en: room =>
    [
      'You write a public reply to a bad review for a small shop. Give the reply only: no heading, no quotation marks, no remarks.',
      `Write English as a person speaks, no stock phrases ("we value your feedback", "your satisfaction is our priority"), ${room}.`,
      'Begin with understanding, answer every point they raise, say what was our fault, end with what we do and by when.',
      "Use only the facts below; no date, cause, figure or name that is not given, and no promise beyond the draft's. Keep the draft's pledges and dates as they are.",
      "No personal data, order numbers, contact details or links; nothing of the customer's tier or earlier orders.",
      'Never ask to change or remove the review, never trade a remedy for it, never accuse, doubt or threaten, no "guarantee", "always", "100%".',
    ].join('\n'),
}

const LABELS = {
  zh: {
    review: '评价',
    stars: '星级',
    product: '商品',
    promised: '承诺送达',
    delivered: '实际送达',
    signs: '署名',
    draft: '底稿（事实都在里面，请换成更自然的话）',
  },
  en: {
    review: 'Review',
    stars: 'Stars',
    product: 'Product',
    promised: 'Promised for',
    delivered: 'Delivered on',
    signs: 'Signed by',
    draft: 'Draft (the facts are in it; say them more naturally)',
  },
} satisfies Record<Lang, Record<string, string>>

/**
 * What a model is asked for one review: the rules, the review without anything private, the facts we hold, and our own draft to start from. This text, and
 * nothing else, leaves the machine.
 */
export function requestFor(input: DraftInput, { lang }: Understanding, draft: Pick<Draft, 'text'>): WriterRequest {
  const { review, order, shop, customer, marketplace, limit } = input
  const most = limitFor(rulesFor(marketplace), limit)
  const { min, max } = RANGE[lang]
  const room = lang === 'zh' ? `${min} 到 ${max} 字` : `${min} to ${max} words`
  const full = most ? (lang === 'zh' ? `，最多 ${most.max} 个字符` : `, ${most.max} characters at most`) : ''
  const words = LABELS[lang]
  const lines: [string, string | undefined][] = [
    [words.review, review.text],
    [words.stars, review.stars?.toString()],
    [words.product, review.product],
    [words.promised, order?.promisedOn?.slice(0, 10)],
    [words.delivered, order?.deliveredOn?.slice(0, 10)],
    [words.signs, shop?.signs ?? shop?.name],
    [words.draft, draft.text],
  ]
  const user = lines.flatMap(([label, text]) => (text ? [`${label}: ${redact(text, customer?.names)}`] : [])).join('\n')
  return { system: RULES[lang](room + full), user }
}

/** The text alone: models like to put quotation marks round it or a word before it. */
export function bareText(written: string): string {
  const text = written
    .trim()
    .replace(/^<think>[\s\S]*?<\/think>\s*/u, '')
    .replace(/^(?:\*\*)?(?:回复|回复正文|正文|Reply|Response)(?:\*\*)?\s*[:：]\s*/iu, '')
    .trim()
  const quoted = /^[“"「]([\s\S]*)[”"」]$/u.exec(text)?.[1]
  return quoted && !/[“”"「」]/u.test(quoted) ? quoted.trim() : text
}

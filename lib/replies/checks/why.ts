import type { Lang, Reason } from '../case.ts'

/** Why a check failed, one plain sentence a code. `{…}` are the values of the reason. */
const WHY: Record<string, Record<Lang, string>> = {
  'slots-missing': {
    en: 'The cause is ours, so it needs apology, explanation and pledge together; missing: {slots}.',
    zh: '责任在我们，道歉、说明、承诺要齐；还缺：{slots}。',
  },
  'no-feeling-early': { en: 'Nothing in the first two sentences shows that you feel with the buyer.', zh: '头两句里没有体谅对方的话。' },
  'no-concrete-pledge': { en: 'No sentence says who does what by when.', zh: '没有一句话说清谁、做什么、什么时候之前。' },
  'vague-pledge': { en: 'This pledge has no day and no deed that could be checked.', zh: '这句承诺没有日子，也没有可以核对的事。' },
  'excuse-first': { en: 'It opens with an excuse or a denial: “{words}”.', zh: '一开头就在推脱：“{words}”。' },
  'complaint-unanswered': { en: 'These complaints are not answered: {issues}.', zh: '还有抱怨没有回应：{issues}。' },
  'nothing-of-this-review': {
    en: 'Nothing in it comes from this review; it would fit any other.',
    zh: '没有一处出自这条评价，放到哪条下面都行。',
  },
  'like-an-earlier-reply': { en: 'It is {percent} % like one of your earlier replies.', zh: '和以前的一条回复有 {percent}% 相同。' },
  'repeats-earlier-words': { en: 'It repeats an earlier reply word for word: “{words}”.', zh: '有一段和以前的回复一字不差：“{words}”。' },
  'no-reply-here': { en: 'There should be no public reply here ({because}).', zh: '这里不该公开回复（{because}）。' },
  'offers-to-a-suspicious-review': { en: 'It offers something to a review that looks like extortion.', zh: '对疑似勒索的评价给出了好处。' },
  'hold-first': {
    en: 'On this platform a reply stops the buyer from editing the review; solve it in private first.',
    zh: '在这个平台，一回复买家就不能再改评价，先私下解决。',
  },
  'does-not-explain': { en: 'It neither understands nor explains.', zh: '既没有体谅，也没有说明。' },
  'does-not-own-it': { en: 'The cause is ours, and the reply does not apologise for it.', zh: '责任在我们，回复里却没有道歉。' },
  'claim-not-held': { en: 'It states something that nothing we hold shows: “{words}”.', zh: '说了一件我们没有凭据的事：“{words}”。' },
  'date-not-held': { en: 'The date “{words}” is not in the order or the review.', zh: '订单和评价里没有“{words}”这个日子。' },
  'days-not-held': { en: 'The number of days in “{words}” does not agree with the order.', zh: '“{words}”的天数和订单对不上。' },
  'quote-not-held': {
    en: 'The quoted words “{words}” stand neither in the review nor in the shop’s promises.',
    zh: '引用的“{words}”既不在评价里，也不在店铺承诺里。',
  },
  'absolute-promise': { en: 'It promises what cannot be kept: “{words}”.', zh: '许了做不到的诺：“{words}”。' },
  'private-data': { en: 'It shows private data in public: {kind}.', zh: '公开写了隐私：{kind}。' },
  'remedy-for-review': { en: 'It ties something of value to the review: “{words}”.', zh: '把好处和评价绑在了一起：“{words}”。' },
  'asks-to-change-review': {
    en: 'It asks for the review to be changed, removed or given: “{words}”.',
    zh: '在要求改评、删评或好评：“{words}”。',
  },
  'threat-or-accusation': { en: 'It threatens or accuses: “{words}”.', zh: '有威胁或指责：“{words}”。' },
  'unkind-words': { en: 'This sounds sarcastic or blaming: “{words}”.', zh: '听起来像讽刺或责怪：“{words}”。' },
  'too-many-exclamations': { en: '{count} exclamation marks; one is enough.', zh: '有 {count} 个感叹号，一个就够了。' },
  shouting: { en: 'A word in capitals reads as shouting: “{words}”.', zh: '全大写的词像在喊：“{words}”。' },
  'over-platform-limit': { en: 'It has {length} {unit}; the platform takes {max}.', zh: '现有 {length}，平台上限是 {max}（{unit}）。' },
  'near-platform-limit': {
    en: 'It has {length} of {max} {unit}; leave 5 % of room.',
    zh: '现有 {length}，上限 {max}（{unit}），请留 5% 余地。',
  },
  'too-long': { en: 'It has {length}; more than {max} is not read to the end.', zh: '现有 {length} 字，超过 {max} 就没人读完了。' },
  'too-short': { en: 'It has {length}; under {min} it looks brushed off.', zh: '只有 {length} 字，不到 {min} 显得敷衍。' },
  'other-language': { en: 'The review is in another language ({wanted}).', zh: '评价用的是另一种语言（{wanted}）。' },
  'mixed-address': { en: 'It mixes 您 and 你.', zh: '“您”和“你”混用了。' },
  'window-closed': {
    en: 'The review is {age} days old; the platform takes replies for {days}.',
    zh: '评价已过 {age} 天，平台只收 {days} 天内的回复。',
  },
  'reply-freezes-review': {
    en: 'Within {days} days the buyer can still edit the review, until you reply.',
    zh: '{days} 天内买家还能改评价，一回复就不能了。',
  },
}

const VALUES_ZH: Record<string, string> = {
  apology: '道歉',
  explanation: '说明',
  pledge: '承诺',
  taste: '味道',
  quality: '质量',
  service: '服务',
  wait: '等候',
  delivery: '配送',
  packaging: '包装',
  environment: '环境',
  hygiene: '卫生',
  price: '价格',
  location: '位置',
  mismatch: '货不对',
  other: '其他',
  characters: '字符',
  han: '汉字',
  bytes: '字节',
  name: '姓名',
  'e-mail': '邮箱',
  'phone number': '电话',
  'order number': '订单号',
  address: '地址',
  'identity number': '证件号',
  'chat account': '聊天账号',
  link: '链接',
  'payment details': '支付信息',
  health: '健康',
  tier: '客户等级',
  'order history': '消费记录',
  'long number': '长串号码',
}

/** One plain sentence for a reason, in either language. */
export function wordReason(reason: Reason, lang: Lang): string {
  const wording = WHY[reason.code]?.[lang] ?? reason.code
  return wording.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = String(reason.values?.[key] ?? '')
    return lang === 'zh'
      ? value
          .split(', ')
          .map(v => VALUES_ZH[v] ?? v)
          .join('、')
      : value
  })
}

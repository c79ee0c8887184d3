import type { Lang, Reason } from '../case.ts'
import { BECAUSE } from '../strategy.ts'

/** Why a check failed and what to do, one plain sentence or two a code. `{…}` are the values of the reason. */
export const WHY: Record<string, Record<Lang, string>> = {
  'slots-missing': {
    en: 'Missing: {slots}. When the cause is ours a reply needs an apology, what went wrong, and a pledge; add it.',
    zh: '还缺：{slots}。责任在我们时，道歉、说明、承诺要齐，请补上。',
  },
  'no-feeling-early': {
    en: 'Say in the first two sentences that you are sorry or that you understand.',
    zh: '请在头两句里先体谅对方，或先说抱歉。',
  },
  'no-concrete-pledge': { en: 'Add one sentence: who does what by which day.', zh: '请加一句：谁、做什么、哪天之前。' },
  'vague-pledge': { en: 'Nobody could check this pledge: name the deed and the day.', zh: '这句承诺没法核对，请写明做什么、哪天之前。' },
  'excuse-first': {
    en: 'It opens with an excuse, “{words}”: take it out or put it later.',
    zh: '一开头就在推脱：“{words}”，请删掉或往后放。',
  },
  'complaint-unanswered': { en: 'Not answered yet: {issues}. Say a word about each.', zh: '还没回应：{issues}。请各说一句。' },
  'nothing-of-this-review': {
    en: 'It would fit any review: name the thing or the day this buyer speaks of.',
    zh: '放到哪条评价下面都行：请写上这位买家说的东西或日子。',
  },
  'like-an-earlier-reply': {
    en: '{percent} % the same as one of your earlier replies: put it another way.',
    zh: '和以前的一条回复有 {percent}% 相同，请换个说法。',
  },
  'repeats-earlier-words': {
    en: 'Word for word as in an earlier reply: “{words}”. Put it another way.',
    zh: '这一段和以前的回复一字不差：“{words}”，请换个说法。',
  },
  'no-reply-here': { en: 'Do not reply in public here. {because}', zh: '这里不要公开回复。{because}' },
  'offers-to-a-suspicious-review': {
    en: 'Offer nothing here: the review looks like extortion. Report it to the platform.',
    zh: '这条评价疑似勒索，不要给好处，请向平台举报。',
  },
  'hold-first': {
    en: 'A reply here stops the buyer from editing the review: solve it in private first.',
    zh: '在这里一回复，买家就不能再改评价：请先私下解决。',
  },
  'does-not-explain': { en: 'Show that you understand, or explain; it does neither.', zh: '请体谅或说明，现在两样都没有。' },
  'does-not-own-it': { en: 'The cause is ours: apologise for it.', zh: '责任在我们，请道歉。' },
  'claim-not-held': {
    en: 'Nothing here shows that this was done or found: “{words}”. Take it out, or write what you will do by when.',
    zh: '没有凭据说明做过或查到过：“{words}”。请删掉，或改成哪天前会做什么。',
  },
  'deed-not-held': {
    en: 'Only you can know that “{words}”: keep it if it was done, else write what you will do by when.',
    zh: '“{words}”只有您自己知道：真做了就留着，没做请改成哪天前会做什么。',
  },
  'date-not-held': {
    en: '“{words}” is a day neither in the order nor in the review: correct it.',
    zh: '订单和评价里没有“{words}”这一天，请改正。',
  },
  'days-not-held': { en: '“{words}” does not agree with the order: correct the number.', zh: '“{words}”和订单对不上，请改正。' },
  'amount-not-held': { en: '“{words}” is a sum we hold nowhere: take it out.', zh: '“{words}”这个数目没有来处，请删掉。' },
  'count-not-held': {
    en: '“{words}” stands neither in the review nor in the order: check the number.',
    zh: '评价和订单里没有“{words}”，请核对数目。',
  },
  'item-not-held': {
    en: '“{words}” is not what the review or the order speaks of: correct it.',
    zh: '评价和订单里没有“{words}”，请改正。',
  },
  'quote-not-held': {
    en: '“{words}” stands neither in the review nor in your promises: quote word for word or not at all.',
    zh: '“{words}”既不在评价里，也不在店铺承诺里：请照原话引用，或不引用。',
  },
  'proof-expired': {
    en: '“{words}” held until {date}: what has expired proves nothing. Take it out, or renew it on the evidence shelf.',
    zh: '“{words}”有效期到{date}，过期的不能当证明。请删去，或在证明材料里更新。',
  },
  'absolute-promise': {
    en: '“{words}” promises more than anyone can keep: say what you will do, by when.',
    zh: '“{words}”许得太满，请改成哪天前做什么。',
  },
  'private-data': { en: 'Everyone can read this: take out the {kind}.', zh: '所有人都看得见，请删去{kind}。' },
  'remedy-for-review': {
    en: 'It ties something of value to the review: “{words}”. Take one of the two out.',
    zh: '好处和评价绑在了一起：“{words}”，请去掉一样。',
  },
  'asks-to-change-review': {
    en: 'Do not ask for a review to be changed, removed or given: “{words}”.',
    zh: '不要请人改评、删评或给好评：“{words}”。',
  },
  'threat-or-accusation': { en: 'It threatens or accuses: “{words}”. Keep to facts.', zh: '有威胁或指责：“{words}”，请只说事实。' },
  'unkind-words': { en: '“{words}” sounds sarcastic or blaming: say it kindly.', zh: '“{words}”像讽刺或责怪，请说得温和些。' },
  'too-many-exclamations': { en: '{count} exclamation marks: keep one at most.', zh: '有 {count} 个感叹号，最多留一个。' },
  shouting: { en: '“{words}” in capitals reads as shouting: use small letters.', zh: '“{words}”全大写像在喊，请用小写。' },
  'over-platform-limit': {
    en: 'Too long for the platform: {length} of {max} {unit}. Shorten it.',
    zh: '超出平台上限：{length}/{max} {unit}，请缩短。',
  },
  'near-platform-limit': {
    en: 'Nearly full: {length} of {max} {unit}. Leave 5 % of room.',
    zh: '快到上限：{length}/{max} {unit}，请留 5% 余地。',
  },
  'too-long': {
    en: '{length} long; over {max} is not read to the end. Shorten it.',
    zh: '共 {length} 字，超过 {max} 就没人读完了，请缩短。',
  },
  'too-short': {
    en: '{length} long; under {min} it looks brushed off. Say a little more.',
    zh: '只有 {length} 字，不到 {min} 显得敷衍，请多说一点。',
  },
  'other-language': { en: 'The buyer wrote in {wanted}: answer in it.', zh: '买家写的是{wanted}，请用{wanted}回复。' },
  'mixed-address': { en: 'It mixes 您 and 你: choose one.', zh: '“您”和“你”混用了，请统一。' },
  'window-closed': {
    en: 'Too late: the review is {age} days old and the platform takes replies for {days}.',
    zh: '来不及了：评价已过 {age} 天，平台只收 {days} 天内的回复。',
  },
  'window-perhaps-closed': {
    en: 'Perhaps too late: the review is {age} days old; replies may end after {days} (not confirmed).',
    zh: '可能来不及了：评价已过 {age} 天，平台或许只收 {days} 天内的回复（未证实）。',
  },
  'reply-freezes-review': {
    en: 'For {days} days the buyer can edit the review, until you reply: write to them in private first.',
    zh: '{days} 天内买家还能改评价，一回复就不能了：请先私信。',
  },
}

/** Values of reasons that are words of ours, as people say them. */
const VALUES: Record<string, Record<Lang, string>> = {
  ...BECAUSE,
  apology: { en: 'an apology', zh: '道歉' },
  explanation: { en: 'what went wrong', zh: '说明' },
  pledge: { en: 'a pledge', zh: '承诺' },
  taste: { en: 'taste', zh: '味道' },
  quality: { en: 'quality', zh: '质量' },
  service: { en: 'service', zh: '服务' },
  wait: { en: 'the wait', zh: '等候' },
  delivery: { en: 'delivery', zh: '配送' },
  packaging: { en: 'packaging', zh: '包装' },
  environment: { en: 'the place', zh: '环境' },
  hygiene: { en: 'hygiene', zh: '卫生' },
  price: { en: 'price', zh: '价格' },
  location: { en: 'location', zh: '位置' },
  mismatch: { en: 'not what was ordered', zh: '货不对' },
  other: { en: 'the rest', zh: '其他' },
  characters: { en: 'characters', zh: '字符' },
  han: { en: 'Chinese characters', zh: '汉字' },
  bytes: { en: 'bytes', zh: '字节' },
  zh: { en: 'Chinese', zh: '中文' },
  en: { en: 'English', zh: '英文' },
  name: { en: 'name', zh: '姓名' },
  'e-mail': { en: 'e-mail address', zh: '邮箱' },
  'phone number': { en: 'phone number', zh: '电话' },
  'order number': { en: 'order number', zh: '订单号' },
  address: { en: 'address', zh: '地址' },
  'identity number': { en: 'identity number', zh: '证件号' },
  'chat account': { en: 'chat account', zh: '聊天账号' },
  link: { en: 'link', zh: '链接' },
  'payment details': { en: 'payment details', zh: '支付信息' },
  health: { en: 'words about the buyer’s health', zh: '买家的健康情况' },
  tier: { en: 'customer level', zh: '客户等级' },
  'order history': { en: 'buyer’s history', zh: '消费记录' },
  'long number': { en: 'long number', zh: '长串号码' },
}

/** Quoted words of a reply or review stay as they are. */
const VERBATIM = ['words']

/** One plain sentence for a reason, in either language. */
export function wordReason(reason: Reason, lang: Lang): string {
  const wording = WHY[reason.code]?.[lang] ?? reason.code
  return wording.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = String(reason.values?.[key] ?? '')
    if (VERBATIM.includes(key)) return value
    return value
      .split(', ')
      .map(v => VALUES[v]?.[lang] ?? v)
      .join(lang === 'zh' ? '、' : ', ')
  })
}

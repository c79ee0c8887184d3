type Lang = 'zh' | 'en'

/** What a law may give a buyer. */
export type Entitlement = 'tenfold' | 'threefold' | 'return' | 'cancel'

/** What a buyer says it is for. */
export const GROUNDS = ['damaged', 'wrong', 'not-as-described', 'late', 'unsafe-food', 'deceived', 'changed-mind', 'none'] as const
export type Ground = (typeof GROUNDS)[number]

export interface Statute {
  id: string
  /** ISO 3166 codes; EU stands for its members. */
  country: 'CN' | 'UK' | 'EU' | 'US'
  gives: readonly Entitlement[]
  /** The grounds on which it gives it, and within how many days of delivery. */
  on: readonly Ground[]
  days?: number
  /** For the seller only: what it gives, when, and what it leaves out. */
  says: Record<Lang, string>
  source: string
}

const FAULTY: readonly Ground[] = ['damaged', 'wrong', 'not-as-described', 'unsafe-food', 'deceived']

/** From general knowledge of the laws up to 2026-11, not from a stored copy: every remark tells the seller to check with counsel. */
export const STATUTES: readonly Statute[] = [
  {
    id: 'cn-food-148',
    country: 'CN',
    gives: ['tenfold'],
    on: ['unsafe-food'],
    says: {
      zh: '食品不符合安全标准时，消费者除损失外可要求价款十倍或损失三倍的赔偿，不足一千元按一千元；标签、说明书有不影响安全且不误导的瑕疵除外。',
      en: 'Food that breaks the safety standards: ten times the price or three times the loss, at least CNY 1,000; not for flaws of a label that neither harm nor mislead.',
    },
    source: '《食品安全法》第一百四十八条',
  },
  {
    id: 'cn-consumer-55',
    country: 'CN',
    gives: ['threefold'],
    on: ['deceived'],
    says: {
      zh: '经营者有欺诈行为时，消费者可要求增加价款三倍的赔偿，不足五百元按五百元。',
      en: 'Where the seller deceived: three times the price on top, at least CNY 500.',
    },
    source: '《消费者权益保护法》第五十五条',
  },
  {
    id: 'cn-consumer-25',
    country: 'CN',
    gives: ['return', 'cancel'],
    on: GROUNDS,
    days: 7,
    says: {
      zh: '网购七日内可无理由退货；定作、鲜活易腐、已拆封的音像软件、报刊及购买时确认不宜退的除外。有质量问题另按第二十四条退换修。',
      en: 'Bought online: return within 7 days without a reason; not for made-to-order, perishable, opened media, newspapers. Faulty goods: art. 24.',
    },
    source: '《消费者权益保护法》第二十四、二十五条',
  },
  {
    id: 'uk-distance-14',
    country: 'UK',
    gives: ['return', 'cancel'],
    on: GROUNDS,
    days: 14,
    says: {
      zh: '远程购买，收货后十四日内可无理由取消；定制、易腐、拆封后不宜退的卫生用品等除外。',
      en: 'Bought at a distance: cancellation within 14 days of delivery without a reason; not for bespoke, perishable, or unsealed hygiene goods.',
    },
    source: 'Consumer Contracts Regulations 2013, regs 28–30',
  },
  {
    id: 'uk-reject-30',
    country: 'UK',
    gives: ['return'],
    on: FAULTY,
    days: 30,
    says: {
      zh: '有瑕疵的商品，收货后三十日内可拒收并全额退款；之后先修或换。',
      en: 'Faulty goods: rejection with a full refund within 30 days; after that repair or replacement first.',
    },
    source: 'Consumer Rights Act 2015, ss. 20, 22–24',
  },
  {
    id: 'eu-distance-14',
    country: 'EU',
    gives: ['return', 'cancel'],
    on: GROUNDS,
    days: 14,
    says: {
      zh: '远程购买，收货后十四日内可无理由撤回；第十六条所列除外。不符合约定的商品，两年内由卖方负责。',
      en: 'Bought at a distance: withdrawal within 14 days of delivery without a reason, but for art. 16. Faulty goods: the seller is liable for two years.',
    },
    source: 'Directive 2011/83/EU, arts 9, 16; Directive (EU) 2019/771, art. 10',
  },
  {
    id: 'us-none',
    country: 'US',
    gives: ['return', 'cancel'],
    on: [],
    says: {
      zh: '没有普遍的退货权：看各州法律和店里公布的退货政策。',
      en: 'No general right of return: the law of the state and the shop’s posted policy decide.',
    },
    source: '16 CFR 429 (door-to-door sales only); state law',
  },
]

const ASKED: Record<Lang, Record<Entitlement, RegExp>> = {
  zh: {
    tenfold: /(?:假|退)一(?:赔|罚)十|十倍|10\s*倍|赔十/u,
    threefold: /(?:假|退)一(?:赔|罚)三|三倍|3\s*倍/u,
    return: /退货|退款|退钱|换货|[要想求给]退(?![一房])|[七7]天无理由|无理由退/u,
    cancel: /(?<!只能|只好|被|已经?|无故|自动|擅自|私自|让我|叫我)取消订单|取消了?这一?单|不要了/u,
  },
  en: {
    tenfold: /\b(?:ten times|tenfold|10x) (?:the price|my money|compensation|back)/i,
    threefold: /\b(?:three times|threefold|triple|3x) (?:the price|my money|compensation|back)/i,
    return: /\b(?:refund\w*|money back|return (?:it|this|them|the|for)|send it back|replacement|reject)\b/i,
    cancel: /\bcancel\w* (?:my|the|this) order\b|\bwithdraw from\b/i,
  },
}

/** Told of a return that is made or given up: nothing is asked for. */
const SENT_BACK: Record<Lang, RegExp> = {
  zh: /(?:已经?|果断|直接|马上|办理|不想|懒得)[^，。！]{0,4}退[货款]?了?|退了/gu,
  en: /\b(?:had to (?:return|send)|refunded) (?:it|them|this|these|the \w+)\b|\bgot my money back\b|\bg[ao](?:ve me|t) (?:a|my|the) (?:full )?refund\b|\breplacement (?:part|bulb|batter\w+|unit)s?\b/gi,
}

/** What the buyer asks for, in the words of the laws. */
export function demandsIn(text: string, lang: Lang): Entitlement[] {
  const asked = text.replace(SENT_BACK[lang], '')
  return (Object.keys(ASKED[lang]) as Entitlement[]).filter(demand => ASKED[lang][demand].test(asked))
}

/** A marketplace of one country speaks for its buyers. */
const AT_HOME: [RegExp, Statute['country']][] = [
  [
    /taobao|tmall|淘宝|天猫|jd|京东|pinduoduo|pdd|拼多多|meituan|美团|ele\.?me|饿了么|dianping|点评|douyin|抖|kuaishou|快手|ctrip|携程|xiaohongshu/,
    'CN',
  ],
  [/\.co\.uk|amazon\.uk|ebay\.uk/, 'UK'],
  [/\.(?:de|fr|it|es|nl)\b/, 'EU'],
]
const MEMBERS = /^(?:EU|AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)$/

/** Whose law it is: the buyer's country where it is known, else the marketplace's; undefined where neither tells. */
export function countryOf(country: string | undefined, marketplace: string | undefined): Statute['country'] | undefined {
  const code = country?.toUpperCase()
  if (code) return code === 'GB' || code === 'UK' ? 'UK' : MEMBERS.test(code) ? 'EU' : code === 'CN' || code === 'US' ? code : undefined
  return AT_HOME.find(([site]) => site.test(marketplace?.toLowerCase() ?? ''))?.[1]
}

/** Money that only one country, or the Union, pays with. A dollar can come from anywhere. */
const MONEY_OF: Record<string, Statute['country']> = { CNY: 'CN', GBP: 'UK', EUR: 'EU' }

export interface BuyersCountry {
  country?: Statute['country']
  /** What tells it. */
  by: 'order' | 'marketplace' | 'nothing'
}

/** The buyer's country by the money the order was paid in, else by a marketplace of one country; a guess is not made. */
export function buyersCountry(currency: string | undefined, marketplace: string | undefined): BuyersCountry {
  const paid = MONEY_OF[currency?.toUpperCase() ?? '']
  if (paid) return { country: paid, by: 'order' }
  const home = countryOf(undefined, marketplace)
  return home ? { country: home, by: 'marketplace' } : { by: 'nothing' }
}

/** The statutes that a demand in a review may rest on; every country's while the buyer's is not known. Empty when nothing is asked for. */
export function statutesFor(text: string, lang: Lang, country: Statute['country'] | undefined): Statute[] {
  const demands = demandsIn(text, lang)
  return STATUTES.filter(s => (country === undefined || s.country === country) && s.gives.some(demand => demands.includes(demand)))
}

/** The remark for the seller, never for the buyer. */
export const remarkOf = (statute: Statute, lang: Lang): string =>
  lang === 'zh'
    ? `${statute.country}：${statute.says.zh}（${statute.source}；是否适用请问律师）`
    : `${statute.country}: ${statute.says.en} (${statute.source}; whether it applies, check with counsel)`

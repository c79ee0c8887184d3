import type { Complaint, DraftInput, Lang, ShopInput } from './case.ts'
import { factsOf } from './faults.ts'
import type { Trade } from './frame.ts'
import { ROUGH } from './retell.ts'
import { thingSaid } from './understand.ts'

/** Puts values into the `{marks}` of a wording; an unknown mark is a mistake of ours. */
export const fill = (wording: string, values: Record<string, string>): string =>
  wording.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`nothing to put in ${mark}`)
    return value
  })

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** 11月23日 · 23 November. */
export function dayIn(lang: Lang, iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  return lang === 'zh' ? `${date.getUTCMonth() + 1}月${date.getUTCDate()}日` : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`
}

/** 2027年6月30日 · 30 June 2027. */
export const fullDayIn = (lang: Lang, iso: string): string =>
  lang === 'zh' ? `${iso.slice(0, 4)}年${dayIn(lang, iso)}` : `${dayIn(lang, iso)} ${iso.slice(0, 4)}`

export const lateDays = (n: number): string => (n === 1 ? 'one day' : `${n} days`)

/** First letter large, one full stop at the end. */
export const sentence = (lang: Lang, text: string): string => (lang === 'zh' ? text : text.charAt(0).toUpperCase() + text.slice(1))

/** Who signs, as the shop wants it; nothing when it did not say. */
export function signature(lang: Lang, shop: ShopInput | undefined): string {
  const { name, signs } = shop ?? {}
  const who = signs && name && !signs.includes(name) ? (lang === 'zh' ? `${name} ${signs}` : `${signs}, ${name}`) : (signs ?? name)
  return who ? (lang === 'zh' ? `——${who}` : `\n${who}`) : ''
}

/** A product name short enough to say aloud. Sellers' titles are often a row of search words: those are not repeated. */
function spoken(lang: Lang, name: string): string | undefined {
  const bare = name
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/[.。]+$/, '')
    .trim()
  if (/\d{6,}/.test(bare) || /[\n,，|/]/.test(bare)) return undefined
  return lang === 'zh' ? (bare.length <= 10 ? bare : undefined) : bare.split(/\s+/).length <= 4 && bare.length <= 32 ? bare : undefined
}

/** Something to eat, said in a review of goods, is mostly a comparison ("the cardboard was soup") or what the thing was used for. */
const EATEN: Record<Lang, RegExp> = {
  zh: /饭|(?<![后前里外下方表页正反画见当对封界桌屏]|(?<!际)上)面(?!膜|霜|料|积|板|对)|粥|汤|饼|蛋|肉|鸡|鱼|虾|菜(?!单|鸟)|粉(?!底)|锅贴|奶茶|咖啡|沙拉|牛奶/u,
  en: /noodle|rice|soup|fries|pizza|pasta|steak|chicken|beef|salad|sandwich|bread|toast|cake|cookie|coffee|tea\b|sauce|curry|egg|ice cream/i,
}
const boughtToEat = (lang: Lang, { review, order }: DraftInput) =>
  [review.product, ...(order?.items ?? []).map(item => item.name)].some(
    name => name && EATEN[lang].test(name) && !/bag|box|tin|mug|cup|盒|杯/i.test(name),
  )

/** Whether a text speaks of something to eat. */
export const eaten = (lang: Lang, text: string): boolean =>
  EATEN[lang].test(text) || /[甜咸辣油淡酸腻香]|味|吃|熟|taste|flavou?r|cooked|\bcold\b|dry/iu.test(text)

/** Whether anything in the case is something to eat or drink. */
export const speaksOfFood = (lang: Lang, input: DraftInput): boolean =>
  boughtToEat(lang, input) ||
  EATEN[lang].test(input.review.text) ||
  /吃|喝|炒|蒸|烤|蛤|蟹|贝|(?<![效结如后成])果(?!断|然|真)|茶|奶|酒(?!店)|零食|\b(?:eat|ate|eating|taste[sd]?|drink|drank|flavou?rs?|snacks?|chai|chocolate|cand(?:y|ies)|cereal|popcorn)\b/iu.test(
    input.review.text,
  )

/** What comes along with goods: missing or wrong, but never what broke. */
const PAPERS = /发票|说明书|赠品|instructions|manual/iu

/** What something else is in or on: seldom what a complaint is about. */
const VESSEL = /^(?:bowl|plate|glass|cup|bag|bottle|table|chair|straw|napkins|cutlery|碗|盘子|锅|筷子|勺子|吸管|桌子|椅子)$/i

const ITEM_ISSUES = ['taste', 'quality', 'mismatch', 'price']

/** What the complaint is about, as a noun for the sentence: the buyer's own word, else the one thing they bought. */
export function thingIn(lang: Lang, c: Complaint, trade: Trade, input: DraftInput): string | undefined {
  const paper = factsOf(c.fault).issue === 'quality' && c.thing !== undefined && PAPERS.test(c.thing)
  // A price at a table is the price of the meal, whatever else the clause speaks of.
  if (c.fault === 'expensive' && lang === 'en' && trade !== 'goods') return undefined
  const said =
    c.thing &&
    !paper &&
    !((factsOf(c.fault).issue === 'taste' || c.fault === 'small-portion') && VESSEL.test(c.thing)) &&
    !(trade === 'goods' && factsOf(c.fault).issue !== 'taste' && EATEN[lang].test(c.thing) && !boughtToEat(lang, input))
      ? c.thing
      : undefined
  if (said) return lang === 'zh' ? said : `the ${said.toLowerCase()}`
  if (c.fault === 'missing-item' || c.fault === 'wrong-item' || !ITEM_ISSUES.includes(factsOf(c.fault).issue)) return undefined
  if (c.fault === 'small-portion' || c.fault === 'taste-bad' || c.fault === 'size-wrong' || c.fault === 'expensive') {
    if (trade !== 'goods') return undefined
  }
  return productIn(lang, input)
}

/** What they bought, when it is one thing with a name that can be said aloud. */
export function productIn(lang: Lang, { review, order }: DraftInput): string | undefined {
  const items = order?.items ?? []
  const only = review.product ?? (items.length === 1 ? items[0]?.name : undefined)
  const name = only ? spoken(lang, only) : undefined
  return (
    name && (lang === 'zh' ? name : `the ${/^[A-Z][a-z]+(?: [a-z]|$)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name}`)
  )
}

/** "My friend did not like his soup." */
const DISLIKED =
  /\b(?:did(?:n['’]t| not)|do(?:n['’]t| not)) (?:really |even )?(?:like|enjoy|care for) (?:the|my|his|her|our|their|this|these|those) ((?!way|fact|idea)[\w’-]+(?: [\w’-]+){0,2}?)(?=[.,;!]|$| (?:but|because|and|at|much|or|in|on|of)\b)/i

/** "The calamari was a joke." */
const WORST =
  /\bthe ((?!(?:only|whole|worst|best|first|last|reason|problem|fact|thing|rest|one)\b)[a-z][\w’-]*(?: [\w’-]+){0,2}?) (?:was|were|is|are) (?:just |really |so |such |absolutely |very |pretty |a bit |rather )?(?:a (?:joke|mess|disaster|letdown|disappointment)|awful|terrible|horrible|horrid|gross|disgusting|bad|bland|disappointing|poor|pathetic|mediocre|underwhelming|meh|lousy|nasty)\b/i

/** A thing the buyer speaks of, else what they bought: a noun that may stand in public. */
export function nounOf(input: DraftInput, lang: Lang): string | null {
  const disliked = lang === 'en' ? (DISLIKED.exec(input.review.text)?.[1] ?? WORST.exec(input.review.text)?.[1]) : undefined
  if (disliked && !ROUGH.test(disliked)) return `the ${disliked}`
  const said = thingSaid(input.review.text, lang)
  if (said && !ROUGH.test(said) && !VESSEL.test(said)) return lang === 'zh' ? said : `the ${said.toLowerCase()}`
  return productIn(lang, input) ?? null
}

/** A wording about one complaint, with its marks filled (see FaultWording). */
export function phrase(wording: string, c: Complaint, lang: Lang, trade: Trade, input: DraftInput): string {
  const thing = thingIn(lang, c, trade, input)
  const noun = thing?.replace(/^the /, '')
  const kitchen = trade === 'goods' ? (lang === 'zh' ? '我们' : 'us') : lang === 'zh' ? '后厨' : 'the kitchen'
  const dish = thing ?? (trade === 'goods' ? (lang === 'zh' ? '这款' : 'this product') : lang === 'zh' ? '这道菜' : 'the dish')
  return wording
    .replace(/\{t:([^}/]*)(?:\/([^}]*))?\}/g, (_, food: string, goods?: string) => thing ?? (trade === 'goods' ? (goods ?? food) : food))
    .replace(/\{n:([^}/]*)(?:\/([^}]*))?\}/g, (_, food: string, goods?: string) => noun ?? (trade === 'goods' ? (goods ?? food) : food))
    .replace(/\{f:([^}/]*)\/([^}]*)\}/g, (_, food: string, goods: string) => (trade === 'goods' ? goods : food))
    .replaceAll('{kitchen’s}', trade === 'goods' ? 'our' : 'the kitchen’s')
    .replaceAll('{kitchen}', kitchen)
    .replaceAll('{dish}', dish)
    .replaceAll('{d}', c.duration ?? '')
}

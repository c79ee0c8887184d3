import type { Complaint } from './case.ts'
import type { Clause } from './clauses.ts'
import { type Fault, factsOf } from './faults.ts'
import type { CompiledLexicon } from './lexicon.ts'
import { placed, type Setting } from './setting.ts'

/** "Like a shower curtain", "half of it in the bag", "charged a phone once": not what the complaint is about. */
const compared = (text: string, m: RegExpMatchArray & { index: number }) =>
  /\b(?:like|than|as|in|into|inside|on|from|at|under|with) (?:an?|the|my|its)? ?(?:\w+ )?$|(?:像|如|充.{0,2}|给|换了?)$/iu.test(
    text.slice(0, m.index),
  ) || /^ of\b/i.test(text.slice(m.index + m[0].length))

function thingIn(clause: Pick<Clause, 'text'>, words: CompiledLexicon, at: number): string | undefined {
  let best: RegExpMatchArray | undefined
  for (const m of clause.text.matchAll(words.things))
    if (!compared(clause.text, m) && (!best || Math.abs(m.index - at) < Math.abs((best.index ?? 0) - at))) best = m
  return best?.[0].trim()
}

/** How a thing does what it does, and how it came. */
const RUNS = /反应|开机|运行|充电|系统|上网|网速|下载|启动|\b(?:boot|load|charg|download|respon)\w*/i
const CARRIED = /送|发货|快递|物流|到货|才到|等了|deliver|ship|arriv/i
const PACKED = /arriv|box|packag|bag|parcel|envelope|bottle|\blid|\bcap\b|deliver|ship|[包箱盒瓶漏洒撒送]/i
const WHERE = /位置|交通|地[铁段点理]|[车路店]|[偏远找]|附近|周[围边]|出[行门入]|坐|打的|吃/u

interface Said {
  clause: string
  review: string
  setting: Setting | undefined
}

/** Words that say something else beside certain others. */
const READ_AS: { fault: Fault; as: Fault; where(said: Said): boolean }[] = [
  {
    fault: 'broken',
    as: 'spoiled',
    where: ({ clause, review }) => /[坏烂]/u.test(clause) && /果|吃|新鲜|肉|菜|鱼|虾|[鸡鸭]|饭|粥|肘|排骨|蛋|糕|豆|奶/u.test(review),
  },
  // A slow phone is no slow delivery.
  {
    fault: 'late',
    as: 'broken',
    where: ({ clause, review }) => !CARRIED.test(clause) && RUNS.test(CARRIED.test(review) ? clause : review),
  },
  // A pump that leaks is faulty, a bottle that leaked on the way was badly packed.
  {
    fault: 'leaked',
    as: 'broken',
    where: ({ clause, review, setting }) => /\bus(?:e|ed|ing)\b/i.test(clause) || (setting === 'goods' && !PACKED.test(review)),
  },
  { fault: 'oily', as: 'dirty', where: ({ clause }) => /[桌椅墙梯]|地[上面板]|餐具/u.test(clause) },
  { fault: 'spoiled', as: 'crushed', where: ({ clause }) => /[盒袋]子?.{0,2}烂/u.test(clause) },
  { fault: 'shabby', as: 'packaging-bad', where: ({ clause }) => /包装|[袋盒箱]/u.test(clause) },
  { fault: 'poor-make', as: 'quality-bad', where: ({ clause }) => /像素|分辨|[音画]质|拍照|摄像|屏幕/u.test(clause) },
  // "刷卡不方便" says nothing of where we are.
  { fault: 'hard-to-find', as: 'unstated', where: ({ clause }) => /方便/u.test(clause) && !WHERE.test(clause) },
  { fault: 'crushed', as: 'wears-out', where: ({ clause }) => /口袋|裤|衣服|缝|线头|袖|鞋/u.test(clause) },
]

const WAITING: Fault[] = ['late', 'never-arrived', 'slow-kitchen', 'queue', 'cold', 'no-answer']

/** The complaint that a word of a clause states: what it means here, of what, and for how long. */
export function complaintOf(
  hit: { start: number; fault: Fault },
  clause: Pick<Clause, 'text' | 'start' | 'end'>,
  review: string,
  setting: Setting | undefined,
  words: CompiledLexicon,
): Complaint {
  const said = { clause: clause.text, review, setting }
  const fault = READ_AS.find(one => one.fault === hit.fault && one.where(said))?.as ?? placed(hit.fault, setting)
  const facts = factsOf(fault)
  // What was not given may be named just before: "备注要发票，还是没给".
  const around = fault === 'missing-item' ? review.slice(Math.max(0, clause.start - 12), clause.end) : clause.text
  const thing = thingIn(clause, words, hit.start) ?? thingIn({ text: around }, words, hit.start)
  // "Half an hour late", "tracking stuck for three days" are no wait of that long.
  const isWait = /等|\b(?:wait\w*|took|tak(?:es?|ing)|after)\b/iu.test(clause.text)
  const waited = WAITING.includes(fault) && isWait && !/[晚迟]|\blater?\b|\bafter the\b/u.test(clause.text)
  const duration = waited ? words.duration.exec(clause.text)?.[0].trim().toLowerCase() : undefined
  return {
    issue: facts.issue,
    fault,
    evidence: [clause.start, clause.end],
    concrete: facts.concrete || (fault !== 'unstated' && Boolean(thing || duration)),
    ...(thing ? { thing } : {}),
    ...(duration ? { duration } : {}),
  }
}

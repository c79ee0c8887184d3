import type { Lang } from './case.ts'

/** How a review is told, whatever it is about: each the logarithm of one more than how often. */
export interface Tone {
  /** Faults made small: "有点小", "美中不足". */
  soft: number
  /** An upset told step by step: "结果打电话根本没人接". */
  harsh: number
  warm: number
}

/** Looked for in Chinese reviews only; in buckets 0–6 of sentiment_zh. */
const TONES: Record<keyof Tone, RegExp> = {
  soft: /有一?点|[了些]点|有些|稍微?|略微?|偏[大小贵高远旧甜咸辣油]|不足|不太|不是很|比较|总体|总的来|整体|不过|美中|还没用|可惜|就好了|缺点|相对|毕竟|中规中矩|希望|改进|瑕疵/gu,
  harsh:
    /根本|你们|小时|简直|竟然|居然|结果|无法|解释|怀疑|各位|大家|明明|死了|投诉|没人|不给|打电话|告诉|千万|怎么|什么玩意|这种|说好|不想|换房|最后|后来|然后|直接|责任|消费者|商家|才送|没法|就这|只能|完全|[？?]|[！!]{2}|招待所|变成|取消|半天|再也|顶多|可怕|本来|以为|[让给叫]我|一股|不会再|不推荐|慎|后悔|差评|避雷|失败/gu,
  warm: /感谢|一如既往|期待|欢迎|适合|特色|丰富|一流|舒适|惊喜|贴心|哈哈|很甜|一直用|免费升级|有机会|下次光|还会|更好|细节|辛苦|微笑|首选|感动/gu,
}

/** The tone of a review; none in English. */
export function toneOf(text: string, lang: Lang): Tone {
  const heard = (tone: RegExp) => (lang === 'zh' ? Math.log1p(text.match(tone)?.length ?? 0) : 0)
  return { soft: heard(TONES.soft), harsh: heard(TONES.harsh), warm: heard(TONES.warm) }
}

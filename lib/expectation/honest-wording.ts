/** Absolutes of listings, and what can be kept instead, only where the sentence stays true and whole: what a product is made of is no promise. */
const HONEST: [absolute: RegExp, instead: string][] = [
  [/\b(?:is|are) guaranteed to\b/gi, 'should'],
  [/(?<!\bnot |n['’]t )\balways\b(?! (?:store|keep|wash|use|read|check|wear|follow)\b)/gi, 'usually'],
  [/\bnever\b(?= (?:fade|break|shrink|fail|leak)s?\b)/gi, 'rarely'],
  [/(?<!\bnot |n['’]t )\b100\s?%(?= (?:waterproof|effective|safe)\b)/gi, 'almost fully'],
  [/(?<!\bnot |n['’]t )\b(?:absolutely|completely|totally) /gi, ''],
  [/(?<!\bnot |n['’]t )\bperfectly\b/gi, 'well'],
  [/\bperfect for\b/gi, 'good for'],
  [/\b(?:the )?best (?=\w)(?!(?:before|by|if|when|with|used|kept|stored|served)\b)/gi, 'good '],
  [/\bnext[- ]day delivery\b/gi, 'usually delivered on the next day'],
  [/(?<!不[^，,]{0,3}|非)(?:保证|确保)?(?:百分之?百|100\s?%)(?=防水|防晒|有效|满意|不(?:掉色|褪色|变形|起球|开裂))/gu, '大多'],
  [/(?:绝对不会?|绝不会?|永不|永远不会?)(?=掉色|褪色|变形|起球|开裂)/gu, '不易'],
  [
    /(?:(?<!不[^，,]{0,3})(?:保证|确保)|(?<![红面钱背书腰皮挎手提荷礼茶药每大小打分拆])包)(?=(?:\d+\s?(?:天|小时|日)|当天|次日)(?![^，,]{0,6}[退换修赔保])|(?:送达|发货)(?![前时速质]))/gu,
    '一般',
  ],
  [/(?<!一般|通常|保证|确保)(\d+\s?小时内|当天|次日|隔日)(?=发货|送达|到(?!账)|出库)/gu, '一般$1'],
  [/(?<![不有])一定会(?![员议])|必定会?|肯定会/gu, '一般会'],
  [/最(?:好|佳|优质)的/gu, '不错的'],
  [/(?<!不)完美(?!贴合|契合|适配|匹配|搭配|融合)/gu, '很好'],
]

/** Times, which are a right of the customer where the sentence is one of these. */
const TIMES: typeof HONEST = [
  [/\b(?:guaranteed )?(within|in) (\d+) (hours?|days?)\b/gi, 'usually $1 $2 $3'],
  [/\bforever\b|\bfor life\b/gi, 'for a long time'],
  [/终身|永久/gu, '长期'],
]
const RIGHT = /return|refund|warranty|money[- ]back|退|换货|包换|保修|质保/i

/** A sentence of a listing with its absolutes taken back to what can be kept; the same sentence where it holds none. */
export function honestly(sentence: string): string {
  const kept = [...HONEST, ...(RIGHT.test(sentence) ? [] : TIMES)]
    .reduce((text, [absolute, instead]) => text.replace(absolute, instead), sentence)
    .replace(/\busually usually\b/gi, 'usually')
    .replace(/一般一般/gu, '一般')
  return /^\p{Lu}/u.test(sentence) ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept
}

/** Absolutes of listings, and what can be kept instead; each leaves the sentence around it as it is. */
const HONEST: [absolute: RegExp, instead: string][] = [
  [/\b(?:is|are) guaranteed to\b/gi, 'should'],
  [/\bguaranteed\b/gi, 'usually'],
  [/\balways\b/gi, 'usually'],
  [/\bnever\b/gi, 'rarely'],
  [/\b100\s?%(?= (?!cotton|wool|silk|linen|leather|polyester|juice))/gi, 'almost fully'],
  [/\b(?:absolutely|completely|totally) /gi, ''],
  [/\bperfectly\b/gi, 'well'],
  [/\bperfect for\b/gi, 'good for'],
  [/\b(?:the )?best (?=\w)/gi, 'good '],
  [/\b(within|in) (\d+) (hours?|days?)\b/gi, 'usually $1 $2 $3'],
  [/\bnext[- ]day delivery\b/gi, 'usually delivered on the next day'],
  [/\bforever\b|\bfor life\b/gi, 'for a long time'],
  [/百分之?百|百分百|100\s?%(?=\p{Script=Han})(?![棉羊纯真])/gu, '大多'],
  [/绝对不会?|绝不会?|永不|永远不会?/gu, '不易'],
  [/(?:保证|确保|包)(?=\d|[一两三]?[天小次当]|送达|发货)/gu, '一般'],
  [/(?<!一般|通常)(\d+\s?小时内|当天|次日|隔日)(?=发货|送达|到|出库)/gu, '一般$1'],
  [/一定会?(?=[^程距]|$)|必定|肯定会?/gu, '一般会'],
  [/最(?:好|佳|优质)的?/gu, '不错的'],
  [/完美/gu, '很好'],
  [/终身|永久/gu, '长期'],
]

/** A sentence of a listing with its absolutes taken back to what can be kept; the same sentence where it holds none. */
export const honestly = (sentence: string): string =>
  HONEST.reduce((text, [absolute, instead]) => text.replace(absolute, instead), sentence)
    .replace(/\busually usually\b/gi, 'usually')
    .replace(/一般一般/gu, '一般')

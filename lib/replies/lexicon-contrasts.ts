import type { Lang } from './case.ts'
import type { Fault } from './faults.ts'

/** Faults said as a contrast over a comma, "ordered navy, got black": what was to be, then what came. Matched on the whole review. */
export const CONTRASTS: Record<Lang, [Fault, RegExp][]> = {
  zh: [
    ['wrong-item', /[要点]的[^，。！？；\n]{1,6}[，,](?:却|结果)?给(?:我|了)?的?(?:是)?[^，。！？；\n没少]{1,6}(?=[，。！]|$)/gu],
    [
      'wrong-item',
      /(?:拍|买|点|订|选)的(?:是|明明是)?[^，。！？；\n]{1,10}[，,。！](?:结果|而|可是|但)?(?:你们?|商家|店家|卖家|给我)?(?:来|拿|发来|到手|送来|收到|发|送)(?:的|了|来)?(?:却|确)?(?:是|成|个|\d)/gu,
    ],
    [
      'not-as-described',
      /(?:图上?|图片上?|页面上?|照片上?|详情页?|说|说好|标)(?:的|写)?是[^，。！？；\n]{1,10}[，,](?:结果)?(?:来|到手|收到|实物|发货?)(?:的)?(?:却|是|发|偏)/gu,
    ],
    [
      'late',
      /(?:约|预约|说好|答应|承诺)(?:的|了)?[^，。！？；\n]{0,10}(?:点|号|天|日|周.)[^，。！？；\n]{0,4}[，,][^，。！？；\n]{0,10}(?:才|拖)/gu,
    ],
    [
      'late',
      /(?:[\d一二两三四五六七八九十]+[点:：.]|[上下中]午)[^，。！？；\n]{0,4}[下订定点]的?(?:订?单|外卖|餐)?[，,][^，。！？；\n]{0,6}(?:点|小时|[:：.])[^，。！？；\n]{0,4}(?:到|才|送)/gu,
    ],
    ['note-ignored', /(?:说|写|要求|备注)了?(?:不要|别放|不放)[^。；\n]{1,20}看不看(?:单|备注|订)/gu],
    [
      'note-ignored',
      /(?:说|写|要求)(?:了|好|的|过)?[^，。！？；\n]{0,8}(?:不要|别|不放|不加|少放)[^，。！？；\n]{1,8}[，,！!]+(?:最后)?(?:还|又|结果|照样|偏)/gu,
    ],
    ['note-ignored', /备注[^，。！？；\n]{1,14}[，,](?:可是|结果|但)?(?:打开|收到|来的|送来|一看|还是|照样)/gu],
    [
      'missing-item',
      /(?:点|买|拍|订)了?的?是?[两二三四五六七八九十\d]+[份个盒件瓶袋包杯][^，。！？；\n]{0,6}[，,](?:结果|可是|但|却|只|就|给我|才)*(?:送来?|来|给|收到|发来?|到)了?[一两二三四五六\d][份个盒件瓶袋包杯]/gu,
    ],
    [
      'offer-missing',
      /说(?:好的?|有|是)[^，。！？；\n]{0,4}(?:[赠送]|满减|优惠)[^，。！？；\n]{0,6}[，,？?]+[^。！？；\n]{0,10}没(?:有|给|送|看|见)/gu,
    ],
    ['missing-item', /说好(?:附|送|带|配|有)[^，。！？；\n]{1,8}[，,](?:结果|却|也)?(?:没有|没见|没看到)/gu],
  ],
  en: [
    [
      'wrong-item',
      /\b(?:ordered|paid for|asked for|chose|bought) (?:the |an? |some )?(?!it\b|this\b|from\b)[\w -]{2,28}, (?:and |but )?(?:i )?(?:got|received|was sent|were sent|was given)\b/gi,
    ],
    [
      'not-as-described',
      /\b(?:listing|page|photos?|pictures?|label|description|advert) (?:says?|said|shows?|showed|promised|promises) [^.!?\n]{2,40}, (?:and |but )?(?:mine|this one|it (?:is|was)|what came|the one)\b/gi,
    ],
    [
      'late',
      /\b(?:booked|ordered|promised|due|scheduled|arranged) for [^.!?\n]{2,30}, (?:and |but )?(?:it )?(?:came|arrived|turned up|delivered|rescheduled|moved)\b/gi,
    ],
    ['size-wrong', /\bsays \S{1,8}, (?:but )?(?:it )?measures\b/gi],
    ['ineffective', /\bclaims [^.!?\n]{2,30}, (?:but )?(?:it )?(?:manages|managed|gets|got|lasts|lasted|gives|gave|does)\b/gi],
    [
      'missing-item',
      /\b(?:supposed|meant|said) to come with [^.!?\n]{1,20}[.,] (?:it|that|they) (?:did(?: not|n['’]t)|never|was(?: not|n['’]t))/gi,
    ],
    ['missing-item', /\b(?:card|\w+) was (?:supposed|meant) to (?:come|be)\b[^.!?\n]{0,20}[.,] (?:it|that) (?:did|was)(?: not|n['’]t)/gi],
  ],
}

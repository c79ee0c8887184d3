import { isMasked } from '../pages/masked-name.ts'
import { hasCjk, LETTER } from './text.ts'

/**
 * Could this be what a person or an account is called? Short, with letters, no sentence, no address, no number alone, no "on Oilskin hat".
 * Says nothing of whether it is one; a column of such values under the right header is.
 */
export function looksLikeName(text: string): boolean {
  if (text.length < 1 || text.length > 60) return false
  if (isMasked(text)) return true
  if (!LETTER.test(text) || /[@:;!?。！？；，、/=<>[\]{}%$€£¥￥→↗»]|^(?:on|for) /.test(text)) return false
  if (hasCjk(text)) return text.length <= 20
  return text.split(' ').length <= 6
}

/** The most common Chinese surnames. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾'

/** True for what is a person's name for certain: 张女士, 王小雨, "Ms. Winter". Most names are not so certain. */
export const isPerson = (text: string): boolean =>
  /^[\u3400-\u9fff*]{1,3}(先生|女士|小姐|同学|老师)$/.test(text) ||
  (/^[\u3400-\u9fff]{2,3}$/.test(text) && SURNAMES.includes(text.charAt(0))) ||
  /^(mr|mrs|ms|miss|dr)\.?\s\S/i.test(text)

/** First and last name put together: "Anna Lee"; Chinese, Japanese and Korean names family name first, without a space. */
export function fullName(first: string | undefined, last: string | undefined): string | undefined {
  if (!first || !last) return first || last
  return hasCjk(first + last) ? last + first : `${first} ${last}`
}

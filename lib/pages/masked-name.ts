/**
 * True for what a platform shows instead of a name, nick, e-mail or phone: 张**, w***3, j***n, b*d, 138****1234, 匿名用户.
 * A masked value is never a join key and never overwrites a full one: two people share it.
 */
export const isMasked = (text: string): boolean =>
  (/[*＊•●×]/.test(text) &&
    (/[*＊•●×]{2,}/.test(text) || /^[\p{L}\p{N}_.-]{0,4}[*＊•●]+[\p{L}\p{N}_.-]{0,4}(?:[（(].*[)）])?$/u.test(text.trim()))) ||
  /^(匿名(用户|买家)?|anonymous( buyer| customer| user)?|guest|游客)$/i.test(text.trim())

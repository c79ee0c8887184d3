/**
 * True for what a platform shows instead of a name, nick, e-mail or phone: 张**, w***3, j***n, 138****1234, 匿名用户.
 * A masked value is never a join key and never overwrites a full one: two people share it.
 */
export const isMasked = (text: string): boolean =>
  /[*＊•●×]{2,}|\p{L}[*＊](?!\p{L})|^[*＊]\p{L}/u.test(text) ||
  /^(匿名(用户|买家)?|anonymous( buyer| customer| user)?|guest|游客)$/i.test(text.trim())

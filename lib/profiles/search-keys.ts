import type { CustomerRecord } from './records.ts'

const folded = (text: string) => (/^[ -~]*$/.test(text) ? text.toLowerCase() : marksOff(text))
const marksOff = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase()

/**
 * The prefixes a customer is found by beside the aliases, which every customer is found by: every word of the name, every tail of a Chinese name
 * (小明 finds 王小明), nick, e-mail up to the @, and the phone's last four digits. Each one more makes an import longer.
 */
export function searchKeysOf({
  shop,
  aliases,
  name,
  maskedName,
  customerKey,
  email,
  phone,
}: Pick<CustomerRecord, 'shop' | 'aliases' | 'name' | 'maskedName' | 'customerKey' | 'email' | 'phone'>): string[] {
  const keys = new Set<string>()
  const wholes = new Set<string>()
  for (const label of [name ?? maskedName, customerKey, email?.split('@')[0]]) {
    if (!label) continue
    const whole = folded(label)
    keys.add(whole)
    wholes.add(whole)
    for (const word of whole.split(/[\s,，._\-@]+/)) if (word) keys.add(word)
    if (/^\p{Script=Han}+$/u.test(whole))
      for (let tail = [...whole].slice(1); tail.length > 0; tail = tail.slice(1)) keys.add(tail.join(''))
  }
  const tail = phone?.replace(/\D/g, '').slice(-4)
  if (tail?.length === 4) keys.add(tail)
  for (const begins of ALIASES_FOUND.map(kind => `${shop}|${kind}:`))
    for (const alias of aliases)
      if (alias.startsWith(begins)) for (const key of keys) if (alias.startsWith(key, begins.length)) keys.delete(key)
  const all = [...keys]
  // What another begins with is found by that one; a whole name is found first when it is typed.
  return all.filter(key => wholes.has(key) || !all.some(other => other !== key && other.startsWith(key))).slice(0, 40)
}

const ALIASES_FOUND = ['key', 'email', 'name'] as const

/** How the aliases in a shop begin that a typed text is the beginning of. */
export const aliasesBegun = (shop: string, text: string): string[] => ALIASES_FOUND.map(kind => `${shop}|${kind}:${text}`)

/** How a typed text is compared with those keys. */
export const searchText = (typed: string): string => folded(typed).trim()

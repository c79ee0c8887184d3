/** Filling the gaps of a word or sentence from the locales. */

/**
 * `{name}` stands for a value, a large number in groups (4,338); "one form|other form" is chosen by `{n}` under the language's own plural rule (Chinese has one form).
 */
export function say(sentence: string, values: Record<string, string | number> = {}, language = 'en'): string {
  const locale = language.replace('_', '-')
  const forms = sentence.split('|')
  const { n } = values
  const one = typeof n === 'number' && new Intl.PluralRules(locale).select(n) === 'one'
  const form = (forms.length > 1 && !one ? forms[1] : forms[0]) ?? ''
  return form.replace(/\{(\w+)\}/g, (gap, name: string) => (name in values ? worded(values[name], locale) : gap))
}

const worded = (value: string | number | undefined, locale: string): string =>
  typeof value === 'number' && Math.abs(value) >= 1000 ? new Intl.NumberFormat(locale).format(value) : String(value)

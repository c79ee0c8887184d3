/** Filling the gaps of a word or sentence from the locales. */

/**
 * `{name}` stands for a value; "one form|other form" is chosen by `{n}` under the language's own plural rule (Chinese has one form).
 */
export function say(sentence: string, values: Record<string, string | number> = {}, language = 'en'): string {
  const forms = sentence.split('|')
  const { n } = values
  const one = typeof n === 'number' && new Intl.PluralRules(language.replace('_', '-')).select(n) === 'one'
  const form = (forms.length > 1 && !one ? forms[1] : forms[0]) ?? ''
  return form.replace(/\{(\w+)\}/g, (gap, name: string) => (name in values ? String(values[name]) : gap))
}

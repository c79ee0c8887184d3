import type { CheckId, CheckInput, Lang, Reason, Span, Understanding } from '../case.ts'
import type { PlatformRules } from '../platform-rules.ts'
import type { Plan } from '../strategy.ts'
import type { Unmasked } from './unmasked.ts'

/** What every check looks at, made once for a reply. */
export interface Context {
  input: CheckInput
  reply: string
  /** The reply with its disguises taken off. */
  plain: Unmasked
  lang: Lang
  /** Sentences with their place; a bare greeting is not one. */
  sentences: { text: string; start: number }[]
  rules: PlatformRules
  understanding?: Understanding
  plan?: Plan
}

export type Finding = { pass: true } | { pass: false; reason: Reason; span?: Span }
export type CheckFunction = (context: Context) => Finding
export type Group = Partial<Record<CheckId, CheckFunction>>

export const PASS: Finding = { pass: true }

export const fails = (code: string, values?: Reason['values'], span?: Span): Finding => ({
  pass: false,
  reason: values ? { code, values } : { code },
  ...(span ? { span } : {}),
})

/** Fails at the first place a pattern is found, and shows it. */
export function absent(pattern: RegExp, text: string, code: string, offset = 0): Finding {
  const m = pattern.exec(text)
  return m ? fails(code, { words: m[0] }, [offset + m.index, offset + m.index + m[0].length]) : PASS
}

const GREETING = /^(?:尊敬的|亲爱的)?.{0,8}(?:您好|你好|宾客|客人|顾客|亲)$|^(?:hi|hello|dear|hey)\b[^,]{0,24},?$/iu

export function sentencesOf(text: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = []
  for (const m of text.matchAll(/[^。！？!?\n；]+?(?:[。！？!?\n；]+|\.(?=\s|$)|$)/gu)) {
    const body = m[0].trim().replace(/[。！？!?\n；.：:，,]+$/u, '')
    if (/[\p{L}\p{N}]/u.test(body) && !GREETING.test(body)) found.push({ text: body, start: m.index })
  }
  return found
}

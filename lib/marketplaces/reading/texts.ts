import { MissingField } from '../../extraction/read.ts'
import { clean } from '../../extraction/text.ts'
import type { Understanding } from '../../pages/marketplace.ts'

const UNSEEN = /^(script|style|template|noscript|svg|button)$/i

/** The texts of an element in reading order, without its buttons: roughly the lines a person sees, without asking the browser to lay the page out. */
export function textsOf(element: Node, texts: string[] = []): string[] {
  for (const child of element.childNodes) {
    if (child.nodeType === 1 && !UNSEEN.test(child.nodeName)) textsOf(child, texts)
    const text = child.nodeType === 3 ? clean(child.textContent ?? '') : ''
    if (text) texts.push(text)
  }
  return texts
}

/** What stands after a label ("买家昵称：x***"): the rest of its text or, where that is all, the next text. */
export function textAfter(texts: string[], isLabel: (label: string) => boolean): string | undefined {
  for (const [index, text] of texts.entries()) {
    const [, label, rest] = /^([^：:]{1,12})[：:]\s*(.*)$/.exec(text) ?? []
    if (label && isLabel(label)) return rest || texts[index + 1]
  }
  return undefined
}

/** What a pattern finds in a text: its first group. Throws `MissingField` where it finds nothing. */
export function found(text: string | null | undefined, field: string, pattern: RegExp): string {
  const value = pattern.exec(text ?? '')?.[1]
  if (!value) throw new MissingField(field)
  return value
}

/** The first day that is written with its year in these texts, with its time where there is one. */
export const firstDay = (texts: string[], context: Understanding): string | undefined =>
  texts.filter(text => /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(text)).flatMap(text => context.date(text) ?? [])[0]

/** What an article is called, where notes have a selector for its properties (颜色：白色) alone: the first text beside or above them. A guess. */
export function nameAbove(properties: Element): string | undefined {
  const own = textsOf(properties)[0]
  for (let around = properties.parentElement, steps = 0; around && steps < 3; around = around.parentElement, steps++) {
    const [first] = textsOf(around)
    if (first !== own) return first
  }
  return own
}

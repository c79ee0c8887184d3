/** 32-bit FNV-1a: the same text gives the same number on every machine. */
export function seedOf(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h >>> 0
}

const GROUP = /\(([^()|]*(?:\|[^()|]*)+)\)/g

/** How many texts a wording with `(this|that)` in it stands for. */
const waysOf = (wording: string): number => [...wording.matchAll(GROUP)].reduce((ways, [, group = '']) => ways * group.split('|').length, 1)

/** One of the texts a wording stands for; `way` counts from 0 and starts again after the last. */
function said(wording: string, way: number): string {
  let left = way
  return wording.replace(GROUP, (_, group: string) => {
    const options = group.split('|')
    const option = options[left % options.length] ?? ''
    left = Math.floor(left / options.length)
    return option
  })
}

/** Every text a wording stands for. */
export const everyWay = (wording: string): string[] => Array.from({ length: waysOf(wording) }, (_, way) => said(wording, way))

/** Ways of one wording that are looked at before the next wording is. */
const WAYS = 60

/**
 * Chooses among wordings of one clause, and makes its text. The place depends on the review and the clause only, so a changed fact elsewhere never moves
 * it; a text that repeats a run of an earlier reply of the shop is passed over while a fresher one is left.
 */
export function chooser(seed: number, variant: number, repeats: (text: string) => boolean) {
  return (clause: string, wordings: readonly string[], make: (wording: string) => string = wording => wording): string => {
    const start = (seedOf(clause) ^ seed) >>> 0
    const nth = (k: number) => wordings[((start % 1009) + variant + k) % wordings.length] ?? ''
    const first = make(said(nth(0), (seedOf(`${clause} ${variant}`) ^ seed) >>> 3))
    if (!repeats(first)) return first
    for (let k = 0; k < wordings.length; k++)
      for (let i = 0; i < Math.min(WAYS, waysOf(nth(k))); i++) {
        const text = make(said(nth(k), seedOf(`${clause} ${seed} ${i}`)))
        if (!repeats(text)) return text
      }
    return first
  }
}

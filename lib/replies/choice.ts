/** 32-bit FNV-1a: the same text gives the same number on every machine. */
export function seedOf(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h >>> 0
}

/**
 * Chooses among wordings of one clause. The place depends on the review and the clause only, so a changed fact elsewhere never moves it; a wording
 * that repeats a run of an earlier reply of the shop is passed over while a fresher one is left.
 */
export function chooser(seed: number, variant: number, repeats: (wording: string) => boolean) {
  return (clause: string, wordings: readonly string[]): string => {
    const start = ((seedOf(clause) ^ seed) >>> 0) % 1009
    const ordered = wordings.map((_, i) => wordings[(start + variant + i) % wordings.length] ?? '')
    return ordered.find(w => !repeats(w)) ?? ordered[0] ?? ''
  }
}

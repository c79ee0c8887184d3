/** What counts as a word-for-word repeat of an earlier reply: 12 characters in Chinese, 8 words in English (rules/replies.md, property 5). */
const HAN_RUN = 12
const WORD_RUN = 8

interface Earlier {
  texts: string[]
  runs: Set<string>
}

const seen = new WeakMap<readonly string[], Earlier>()

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

function runsOf(text: string): string[] {
  if (isHan(text)) {
    const letters = text.replace(/[\s\p{P}]/gu, '')
    return Array.from({ length: Math.max(0, letters.length - HAN_RUN + 1) }, (_, i) => letters.slice(i, i + HAN_RUN))
  }
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  return Array.from({ length: Math.max(0, words.length - WORD_RUN + 1) }, (_, i) => words.slice(i, i + WORD_RUN).join(' '))
}

/** The last 50 replies of the shop, made ready once for as long as the caller keeps the same list. */
function earlier(replies: readonly string[]): Earlier {
  const known = seen.get(replies)
  if (known) return known
  const texts = replies.slice(-50)
  const made = { texts, runs: new Set(texts.flatMap(runsOf)) }
  seen.set(replies, made)
  return made
}

/** A run this text shares with an earlier reply, or null. */
export function sharedRun(text: string, replies: readonly string[]): string | null {
  const { runs } = earlier(replies)
  return runsOf(text).find(run => runs.has(run)) ?? null
}

/** Edits between two texts, or `most + 1` once it is clear that there are more: two rows, only the band that can still matter. */
export function levenshtein(a: string, b: string, most = Math.max(a.length, b.length)): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(most + 1)
    row[0] = i
    let least = i
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const swap = (before[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      const value = Math.min(swap, (before[j] ?? most + 1) + 1, (row[j - 1] ?? most + 1) + 1)
      row[j] = value
      if (value < least) least = value
    }
    if (least > most) return most + 1
    before = row
  }
  return Math.min(before[b.length] ?? 0, most + 1)
}

/** At least so many edits, by counting letters alone: spares the long way for replies that are plainly different. */
function bagDistance(a: string, b: string): number {
  const counts = new Map<string, number>()
  for (const c of a) counts.set(c, (counts.get(c) ?? 0) + 1)
  for (const c of b) counts.set(c, (counts.get(c) ?? 0) - 1)
  let more = 0
  let less = 0
  for (const n of counts.values()) {
    more += Math.max(n, 0)
    less += Math.max(-n, 0)
  }
  return Math.max(more, less)
}

/** The highest likeness (1 − edits / longer length) to an earlier reply, when above `floor`; else null. */
export function tooLike(text: string, replies: readonly string[], floor: number): number | null {
  let highest: number | null = null
  for (const other of earlier(replies).texts) {
    const longer = Math.max(text.length, other.length)
    const most = Math.floor(longer * (1 - Math.max(floor, highest ?? 0)))
    if (longer === 0 || bagDistance(text, other) > most) continue
    const edits = levenshtein(text, other, most)
    if (edits <= most && 1 - edits / longer > (highest ?? floor)) highest = 1 - edits / longer
  }
  return highest
}

/** What counts as a word-for-word repeat of an earlier reply: 12 characters in Chinese, 8 words in English. */
const HAN_RUN = 12
const WORD_RUN = 8

interface Earlier {
  texts: { text: string; pairs: Map<string, number> }[]
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
  const made = { texts: texts.map(text => ({ text, pairs: pairsOf(text) })), runs: new Set(texts.flatMap(runsOf)) }
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
  let before = Uint16Array.from({ length: b.length + 1 }, (_, j) => j)
  let row = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const [first, last] = [Math.max(1, i - most), Math.min(b.length, i + most)]
    row[first - 1] = first === 1 ? i : most + 1
    let least = row[first - 1] ?? 0
    for (let j = first; j <= last; j++) {
      const swap = (before[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      // The cell above the band's right end was never written in this band.
      const drop = j === i + most ? most + 1 : (before[j] ?? 0) + 1
      const value = Math.min(swap, drop, (row[j - 1] ?? 0) + 1)
      row[j] = value
      if (value < least) least = value
    }
    if (least > most) return most + 1
    ;[before, row] = [row, before]
  }
  return Math.min(before[b.length] ?? 0, most + 1)
}

/** How often each pair of neighbouring letters stands in a text. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 0; i + 2 <= text.length; i++) pairs.set(text.slice(i, i + 2), (pairs.get(text.slice(i, i + 2)) ?? 0) + 1)
  return pairs
}

/** At least so many edits: one edit destroys at most two pairs (q-gram lemma, Ukkonen 1992). Spares the long way for replies plainly different. */
function fewestEdits(a: Map<string, number>, b: Map<string, number>, longer: number): number {
  let common = 0
  for (const [pair, n] of a) common += Math.min(n, b.get(pair) ?? 0)
  return Math.ceil((longer - 1 - common) / 2)
}

/** The likeness (1 − edits / longer length) to the first earlier reply that is above `floor`; null when none is. */
export function tooLike(text: string, replies: readonly string[], floor: number): number | null {
  const pairs = pairsOf(text)
  for (const other of earlier(replies).texts) {
    const longer = Math.max(text.length, other.text.length)
    const most = Math.ceil(longer * (1 - floor)) - 1
    if (most < 0 || fewestEdits(pairs, other.pairs, longer) > most) continue
    const edits = levenshtein(text, other.text, most)
    if (edits <= most) return 1 - edits / longer
  }
  return null
}

/** From this likeness on a posted reply is the one we drafted, edited in the page's own box. Our choice: two replies of one shop are about .3 alike. */
const SAME_REPLY = 0.6

/** Which share (0..1) of a text was changed on the way to another: edits by the longer length, blanks aside. */
export function changedShare(from: string, to: string): number {
  const [a, b] = [from, to].map(text => text.replace(/\s+/g, ''))
  const longer = Math.max(a?.length ?? 0, b?.length ?? 0)
  return longer === 0 ? 0 : levenshtein(a ?? '', b ?? '') / longer
}

/** Whether the reply a page shows is the one we wrote, perhaps with a few words changed. */
export const isSameReply = (ours: string, shown: string): boolean => 1 - changedShare(ours, shown) >= SAME_REPLY

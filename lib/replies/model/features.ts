import type { Lang } from '../case.ts'

/** Features fall into this many places; what falls together is told apart by what falls beside it. */
export const PLACES = 1 << 16

/** FNV-1a over UTF-16 code units, from any beginning. */
function mixed(hash: number, text: string, from: number, to: number): number {
  let h = hash
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}
const place = (hash: number) => ((hash >>> 16) ^ hash) & (PLACES - 1)

const SEED = { character: 0x811c9dc5, word: 0x2f0b4a27, inWord: 0x6d2b79f5 }

/** Runs of one, two and three characters; numbers are one sign. */
function zhFeatures(text: string): number[] {
  const plain = `^${text
    .toLowerCase()
    .replace(/\d+(?:\.\d+)?/g, '0')
    .replace(/\s+/g, ' ')}$`
  const found: number[] = []
  for (let n = 1; n <= 3; n++) for (let i = 0; i + n <= plain.length; i++) found.push(place(mixed(SEED.character, plain, i, i + n)))
  return found
}

/** Words, pairs of words, and runs of three to five letters inside a word. */
function enFeatures(text: string): number[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .replace(/\d+(?:\.\d+)?/g, '0')
      .match(/[a-z0']+|[!?$]/g) ?? []
  const found: number[] = []
  let before = '^'
  for (const word of words) {
    found.push(place(mixed(SEED.word, word, 0, word.length)))
    const pair = `${before} ${word}`
    found.push(place(mixed(SEED.word, pair, 0, pair.length)))
    before = word
    const edged = `<${word}>`
    for (let n = 3; n <= 5; n++) for (let i = 0; i + n <= edged.length; i++) found.push(place(mixed(SEED.inWord, edged, i, i + n)))
  }
  return found
}

/** The places of what is in a text, each once. */
export const featuresOf = (text: string, lang: Lang): number[] => [...new Set(lang === 'zh' ? zhFeatures(text) : enFeatures(text))]

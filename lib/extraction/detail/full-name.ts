import { looksLikeName } from '../names.ts'
import type { Fact } from './page-facts.ts'

const INITIAL = /^\p{Lu}\.?$/u

/** The name as the page writes it in full where a heading has only an initial: "A. Lee", then "Anna Lee"; two who could be meant are nobody. */
export function inFull(name: string, facts: Fact[]): string {
  const words = name.split(' ')
  const initials = words.filter(word => INITIAL.test(word)).length
  if (initials === 0 || initials === words.length) return name
  const isOf = (word: string, written = '') =>
    INITIAL.test(word) ? written.length > word.length && written.startsWith(word.charAt(0)) : written === word
  const found = new Set(
    facts.flatMap(({ text }) => {
      const all = text.split(/[\s,;(（<]+/)
      // A form of address can stand before it.
      const from = [0, 1].find(from => words.every((word, i) => isOf(word, all[from + i])))
      return from === undefined ? [] : all.slice(from, from + words.length).join(' ')
    }),
  )
  const [only] = found
  return found.size === 1 && only && looksLikeName(only) ? only : name
}

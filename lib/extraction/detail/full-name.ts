import { looksLikeName } from '../names.ts'
import type { Fact } from './page-facts.ts'

const INITIAL = /^\p{Lu}\.?$/u
const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The name as the page writes it in full where a heading has only an initial: "A. Lee", then "Anna Lee"; two who could be meant are nobody. */
export function inFull(name: string, facts: Fact[]): string {
  const words = name.split(' ')
  const initials = words.filter(word => INITIAL.test(word)).length
  if (initials === 0 || initials === words.length) return name
  const written = words.map(word => (INITIAL.test(word) ? String.raw`${word.charAt(0)}\p{Ll}[\p{L}'’-]*` : literally(word))).join(' ')
  const full = new RegExp(String.raw`^(?:\p{Lu}\p{Ll}+\.? )?(${written})(?![\p{L}-])`, 'u')
  const found = new Set(facts.flatMap(({ text }) => full.exec(text)?.[1] ?? []).filter(looksLikeName))
  const [only] = found
  return found.size === 1 && only ? only : name
}

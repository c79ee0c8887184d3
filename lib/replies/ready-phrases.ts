import type { PhraseSlot, ReadyPhrase } from '../profiles/voice-records.ts'

const SLOT = /\{(name|order|product|shop)\}/g

/** What is known of the customer in front, slot by slot. */
export type SlotValues = Partial<Record<PhraseSlot, string>>

/** A phrase as it would be copied: its open slots keep their braces and are named in `missing`. */
export interface FilledPhrase {
  phrase: ReadyPhrase
  text: string
  missing: PhraseSlot[]
}

/** A phrase with what is known in its slots. */
export function filled(phrase: ReadyPhrase, values: SlotValues): FilledPhrase {
  const missing = new Set<PhraseSlot>()
  const text = phrase.text.replace(SLOT, (slot, name: PhraseSlot) => {
    const value = values[name]?.trim()
    if (!value) missing.add(name)
    return value || slot
  })
  return { phrase, text, missing: [...missing] }
}

/** Those of a stage that what was typed finds, a shortcut that begins so before a word in the text; after a slash only shortcuts. */
export function found(phrases: readonly ReadyPhrase[], typed: string, stage: ReadyPhrase['stage'] | ''): ReadyPhrase[] {
  const onlyShortcuts = typed.trim().startsWith('/')
  const wanted = typed.trim().replace(/^\//, '').toLowerCase()
  const rank = ({ shortcut, text }: ReadyPhrase) => {
    const short = shortcut.toLowerCase()
    return short === wanted ? 0 : short.startsWith(wanted) ? 1 : text.toLowerCase().includes(wanted) ? 2 : 3
  }
  return phrases
    .filter(phrase => (stage === '' || phrase.stage === stage) && (wanted === '' || rank(phrase) < (onlyShortcuts ? 2 : 3)))
    .sort((a, b) => (wanted === '' ? 0 : rank(a) - rank(b)))
}

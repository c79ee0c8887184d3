import { orFull, readable, type Store } from './store.ts'
import type { PhrasesRecord, ReadyPhrase } from './voice-records.ts'

/** A shop's ready phrases; null while it has none, or where they can no longer be read. */
export async function phrasesOf(store: Store, shop: string): Promise<PhrasesRecord | null> {
  const [found] = readable('phrases', [await store.get('phrases', shop)].filter(Boolean)).records
  return found ?? null
}

/** Remembers a shop's ready phrases, instead of those of before. */
export const keepPhrases = async (store: Store, phrases: PhrasesRecord): Promise<void> => void (await orFull(store.put('phrases', phrases)))

/** Both lists as one: of two phrases of a language with the same shortcut the added one stays. */
export function withPhrases(known: readonly ReadyPhrase[], added: readonly ReadyPhrase[]): ReadyPhrase[] {
  const key = ({ lang, shortcut }: ReadyPhrase) => `${lang} ${shortcut.toLowerCase()}`
  return [...new Map([...known, ...added].map(phrase => [key(phrase), phrase])).values()]
}

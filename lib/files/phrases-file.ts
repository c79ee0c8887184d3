import * as z from 'zod/mini'
import { phrasesRecord, type ReadyPhrase } from '../profiles/voice-records.ts'
import { jsonOf } from './json-text.ts'

/** Why a file of ready phrases is not taken; each has its sentence in the locales. */
export type PhrasesFault = 'not-phrases' | 'newer' | 'damaged'

/** Ready phrases as a file for another machine or another shop. */
export const phrasesFile = (phrases: ReadyPhrase[]): string => `${JSON.stringify({ regulars: 'phrases', v: 1, phrases }, null, 2)}\n`

const anyVersion = z.looseObject({ regulars: z.literal('phrases'), v: z.int().check(z.gte(1)), phrases: z.optional(z.unknown()) })

/** The phrases of a file: all of them, or none and why. */
export function readPhrasesFile(text: string): { phrases: ReadyPhrase[] } | { refused: PhrasesFault } {
  const file = anyVersion.safeParse(jsonOf(text))
  if (!file.success) return { refused: 'not-phrases' }
  if (file.data.v > 1) return { refused: 'newer' }
  const phrases = phrasesRecord.shape.phrases.safeParse(file.data.phrases)
  return phrases.success ? { phrases: phrases.data } : { refused: 'damaged' }
}

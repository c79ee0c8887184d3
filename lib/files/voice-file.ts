import * as z from 'zod/mini'
import { type VoiceRecord, voiceRecord } from '../profiles/records.ts'
import { jsonOf } from './json-text.ts'

/** Why a file of a voice is not taken; each has its sentence in the locales. */
export type VoiceFault = 'not-voice' | 'newer' | 'damaged'

/** How a shop speaks, as a file for another machine or another shop. */
export const voiceFile = (voice: VoiceRecord): string => `${JSON.stringify({ regulars: 'voice', v: 1, voice }, null, 2)}\n`

const anyVersion = z.looseObject({ regulars: z.literal('voice'), v: z.int().check(z.gte(1)), voice: z.optional(z.unknown()) })

/** The voice of a file, for the shop it is opened in. */
export function readVoiceFile(text: string, shop: string): { voice: VoiceRecord } | { refused: VoiceFault } {
  const file = anyVersion.safeParse(jsonOf(text))
  if (!file.success) return { refused: 'not-voice' }
  if (file.data.v > 1) return { refused: 'newer' }
  const voice = voiceRecord.safeParse(file.data.voice)
  return voice.success ? { voice: { ...voice.data, shop } } : { refused: 'damaged' }
}

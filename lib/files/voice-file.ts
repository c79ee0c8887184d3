import * as z from 'zod/mini'
import { migrate, voiceShape } from '../profiles/migrations.ts'
import type { VoiceRecord } from '../profiles/voice-records.ts'
import { jsonOf } from './json-text.ts'

/** Why a file of a voice is not taken; each has its sentence in the locales. */
export type VoiceFault = 'not-voice' | 'newer' | 'damaged'

/** The version of the file is that of the voice in it. */
const NEWEST = 2

/** How a shop speaks, as a file for another machine or another shop. */
export const voiceFile = (voice: VoiceRecord): string => `${JSON.stringify({ regulars: 'voice', v: voice.v, voice }, null, 2)}\n`

const anyVersion = z.looseObject({ regulars: z.literal('voice'), v: z.int().check(z.gte(1)), voice: z.optional(z.unknown()) })

class DamagedVoice extends Error {}

/** The voice of a file, for the shop it is opened in. */
export function readVoiceFile(text: string, shop: string): { voice: VoiceRecord } | { refused: VoiceFault } {
  const file = anyVersion.safeParse(jsonOf(text))
  if (!file.success) return { refused: 'not-voice' }
  if (file.data.v > NEWEST) return { refused: 'newer' }
  try {
    return { voice: { ...migrate(voiceShape, file.data.voice, cause => new DamagedVoice('voice', { cause })), shop } }
  } catch (error) {
    if (error instanceof DamagedVoice) return { refused: 'damaged' }
    throw error
  }
}

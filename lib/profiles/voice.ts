import { orFull, readable, type Store } from './store.ts'
import type { VoiceRecord } from './voice-records.ts'

/** How a shop speaks; null while the seller has not said it, or where it can no longer be read. */
export async function voiceOf(store: Store, shop: string): Promise<VoiceRecord | null> {
  const [voice] = readable('voices', [await store.get('voices', shop)].filter(Boolean)).records
  return voice ?? null
}

/** Remembers how a shop speaks, instead of what was said before. */
export const keepVoice = async (store: Store, voice: VoiceRecord): Promise<void> => void (await orFull(store.put('voices', voice)))

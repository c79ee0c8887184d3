import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Mind, readMind } from '../../lib/replies/model/mind.ts'

/** The weights as the extension ships them. */
export const MIND_FILE = fileURLToPath(new URL('../../public/models/reviews.bin', import.meta.url))

export function shippedMind(): Mind {
  const { buffer, byteOffset, byteLength } = readFileSync(MIND_FILE)
  return readMind(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength).slice().buffer)
}

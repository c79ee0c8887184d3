import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Mind, readMind } from '../../lib/replies/model/mind.ts'

/** The weights as the extension ships them. */
export const MIND_FILE = join(import.meta.dirname, '../../public/models/reviews.bin')

export function shippedMind(): Mind {
  const { buffer, byteOffset, byteLength } = readFileSync(MIND_FILE)
  return readMind(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength).slice().buffer)
}

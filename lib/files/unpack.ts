import { unzipSync } from 'fflate'
import { FileTrouble } from './file-trouble.ts'

/** What is unpacked of one file at most; a text can hold a little more, and no marketplace writes as much. */
const MOST_UNPACKED = 300_000_000
const isEncrypted = (bytes: Uint8Array) => ((bytes[6] ?? 0) & 1) === 1

/** First bytes of a .zip, which an .xlsx is as well. */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * The wanted entries of a .zip by name. Throws FileTrouble where it is locked by a password, damaged, or larger inside than anything a seller exports;
 * the sizes are those the .zip declares, and no entry is unpacked beyond its own.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  if (isEncrypted(bytes)) throw new FileTrouble('locked')
  let size = 0
  const filter = (entry: { name: string; originalSize: number }) => {
    if (!wanted(entry.name)) return false
    size += entry.originalSize
    if (size > MOST_UNPACKED) throw new FileTrouble('too-large')
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    if (error instanceof FileTrouble) throw error
    throw Object.assign(new FileTrouble('damaged'), { cause: error })
  }
}

/** The names in a .zip. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = []
  unpack(bytes, name => {
    names.push(name)
    return false
  })
  return names
}

import { MOST_BYTES, type Source } from '../../lib/files/decode.ts'
import { FileTrouble } from '../../lib/files/file-trouble.ts'
import { opened, type Tables, tablesOf, tablesOnDisk } from '../../lib/files/tables.ts'

/** A folder that was dropped, or a file that has gone since, gives no bytes. */
const noBytes = (cause: unknown): never => {
  throw Object.assign(new FileTrouble('not-csv'), { cause })
}

/** All of it, where it is not too large to be held. Throws FileTrouble. */
export async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new FileTrouble('too-large')
  return new Uint8Array(await file.arrayBuffer().catch(noBytes))
}

/** The tables of a file: step by step, so that of a large file neither the bytes nor the text are held longer than it takes to read the next thing from them. */
export const tablesIn = async (file: Blob): Promise<Tables> => tablesOnDisk(sourceOf(file)) ?? tablesOf(opened(await bytesOf(file)))

/** Workers alone may wait for a file. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer }

/** So many are read ahead. */
const BYTES_AHEAD = 1_000_000

function sourceOf(file: Blob): Source {
  let held = { from: 0, bytes: new ArrayBuffer(0) }
  const read = (from: number, to: number): ArrayBuffer => {
    try {
      return new FileReaderSync().readAsArrayBuffer(file.slice(from, to))
    } catch (cause) {
      return noBytes(cause)
    }
  }
  return {
    size: file.size,
    read(from, to) {
      if (from < held.from || to > held.from + held.bytes.byteLength) {
        // Gives the memory back at once, not when it is swept up.
        held.bytes.transfer(0)
        held = { from, bytes: read(from, Math.max(to, from + BYTES_AHEAD)) }
      }
      return new Uint8Array(held.bytes, from - held.from, to - from)
    },
  }
}

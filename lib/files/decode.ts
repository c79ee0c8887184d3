import { FileTrouble } from './file-trouble.ts'

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

/** First bytes of what is often renamed to .csv: PNG, JPEG, GIF, ZIP (.xlsx), old Office (.xls), PDF, gzip. */
const FOREIGN = ['89504e47', 'ffd8ff', '47494638', '504b0304', 'd0cf11e0', '25504446', '1f8b08']
/** Enough to tell an encoding; a file can be large. */
const SAMPLE = 65_536

/**
 * The text of a file. A byte order mark decides; else UTF-8 where every byte fits it; else Chinese (GB18030) or Western (Windows-1252) by the look of
 * the bytes. Throws FileTrouble for an empty file and for what is no text.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes.length === 0) throw new FileTrouble('empty')
  const magic = [...bytes.subarray(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  if (FOREIGN.some(start => magic.startsWith(start))) throw new FileTrouble('not-csv')
  const encoding = encodingOf(bytes)
  // TextDecoder takes the byte order mark away.
  const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes)
  if (text.includes('\0')) throw new FileTrouble('not-csv')
  if (text.trim() === '') throw new FileTrouble('empty')
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-bom'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const wide = wideEncoding(bytes)
  if (wide) return wide
  try {
    // As a stream: a file cut off inside a character is still UTF-8.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    return looksChinese(bytes) ? 'gb18030' : 'windows-1252'
  }
}

/** UTF-16 without a mark: nearly every second byte of its ASCII part is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, 512) & ~1)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length * 0.35
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

/**
 * Chinese text is pairs of two high bytes from the rows of GB 2312; Western text has single high bytes (é, ü) between ASCII letters, which as GB18030
 * would be rare characters with a second byte below 0x80.
 */
function looksChinese(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let usual = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    const lead = sample[i] ?? 0
    if (lead < 0x80) continue
    const trail = sample[i + 1] ?? 0
    if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7))) {
      usual++
      i++
    } else if (trail >= 0x30 && trail <= 0x39 && (sample[i + 2] ?? 0) >= 0x81) {
      // Four bytes for one rare character.
      i += 3
    } else odd++
  }
  return usual > odd * 2
}

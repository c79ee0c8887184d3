import { FileTrouble } from './file-trouble.ts'

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'shift_jis' | 'euc-kr' | 'windows-1252'

/** First bytes of what is often renamed to .csv: PNG, JPEG, GIF, WebP, BMP, HEIC and MP4, ZIP, PDF, gzip, RAR, 7z. */
const FOREIGN = /^(?:89504e47|ffd8ff|47494638|52494646|424d[^ ]{4}0000|000000[12].66747970|504b0[357]0|25504446|1f8b08|52617221|377abcaf)/
/** Word, and Excel before 2007, or a newer Office file behind a password: the container of both. */
const OLD_OFFICE = 'd0cf11e0a1b11ae1'
/** Enough to tell an encoding; a file can be large. */
const SAMPLE = 65_536
/** Bytes that are decoded at once. */
const PIECE = 1_000_000
/** A text can hold little more than this. */
export const MOST_BYTES = 400_000_000

/** A file whose bytes are read when they are asked for; those of before may be gone then. */
export interface Source {
  readonly size: number
  read(from: number, to: number): Uint8Array
}

/**
 * The encoding of a text. A byte order mark decides; else UTF-8 where every byte fits it; else the East Asian encoding in whose everyday characters it reads;
 * else Western (Windows-1252). Throws FileTrouble for an empty file and for what is no text.
 */
export function encodingOf(file: Source): Encoding {
  if (file.size === 0) throw new FileTrouble('empty')
  if (file.size > MOST_BYTES) throw new FileTrouble('too-large')
  const head = file.read(0, Math.min(SAMPLE, file.size))
  const magic = [...head.subarray(0, 12)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  if (magic.startsWith(OLD_OFFICE)) throw new FileTrouble(isLocked(file.read(0, file.size)) ? 'locked' : 'old-excel')
  if (FOREIGN.test(magic)) throw new FileTrouble('not-csv')
  const encoding = markedOrWide(head) ?? (isUtf8(file) ? 'utf-8' : (eastAsian(head) ?? 'windows-1252'))
  const text = decoderOf(encoding).decode(head)
  if (/^\s*<(?:!doctype|html|\?xml|table|head|meta)\b/i.test(text)) throw new FileTrouble('web-page')
  return encoding
}

/** The text of a file. Throws as `encodingOf`. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf({ size: bytes.length, read: (from, to) => bytes.subarray(from, to) })
  const text = decoderOf(encoding).decode(bytes)
  if (text.includes('\0')) throw new FileTrouble('not-csv')
  if (text.trim() === '') throw new FileTrouble('empty')
  return { text, encoding }
}

/** It takes the byte order mark away. */
export const decoderOf = (encoding: Encoding): TextDecoder => new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding)

/** The part of a locked Office file that holds the rest of it, by its name in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}

function markedOrWide(head: Uint8Array): Encoding | undefined {
  const [a, b, c] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-bom'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return wideEncoding(head)
}

function isUtf8(file: Source): boolean {
  try {
    // As a stream: a file cut off inside a character is still UTF-8; a large one is not there as text.
    const decoder = new TextDecoder('utf-8', { fatal: true })
    for (let at = 0; at < file.size; at += PIECE) decoder.decode(file.read(at, Math.min(at + PIECE, file.size)), { stream: true })
    return true
  } catch {
    return false
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

/** What text in each encoding is mostly made of, were it that: the everyday characters. */
const EVERYDAY: [encoding: Encoding, everyday: RegExp][] = [
  ['shift_jis', /[\u3040-\u30ff]/g],
  // The commonest of running text and of what stands over the columns of a shop's files.
  [
    'euc-kr',
    /[이가을를의에는은다고하지도로한사해서기주문번호상품명구매자수량금액결제일시상태배송받처름인연락주소총판옵션회원후김박최정리뷰점내용작성날]/g,
  ],
  [
    'gb18030',
    /[的一是不了在有人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经单号买家订编金额商品付款间状态收货姓名手机址费量价格数退评价电话省市区县路物流公司备注会员店铺]/g,
  ],
  [
    'big5',
    /[的一是不了在有人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經單號買家訂編金額商品付款間狀態收貨姓名手機址費量價格數退評價電話省市區縣路物流公司備註員店鋪]/g,
  ],
]

/** Of the encodings whose characters are pairs of bytes, the one that gives most everyday characters for its wide ones and hardly any impossible. */
function eastAsian(sample: Uint8Array): Encoding | undefined {
  const scores = EVERYDAY.map(([encoding, everyday]) => {
    const text = new TextDecoder(encoding).decode(sample)
    const wide = text.match(/[^\0-\x7f]/g)?.length ?? 0
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
    return { encoding, score: (count(everyday) - 3 * count(/[\ufffd\ue000-\uf8ff\uff61-\uff9f]/g)) / Math.max(1, wide) }
  })
  const best = scores.sort((a, b) => b.score - a.score)[0]
  return best && best.score > 0.15 ? best.encoding : undefined
}

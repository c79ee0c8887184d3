import { describe, expect, test } from 'vitest'
import { decode } from '../../lib/files/decode.ts'
import { FileTrouble } from '../../lib/files/file-trouble.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0))
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap(sign =>
      little ? [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8] : [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255],
    ),
  )
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap(part => [...part]))

/** 订单编号 , 买家 , 金额 in GB18030. */
const CHINESE = [0xb6, 0xa9, 0xb5, 0xa5, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc2, 0xf2, 0xbc, 0xd2, 0x2c, 0xbd, 0xf0, 0xb6, 0xee]
/** 注文番号,お名前,カナ in Shift_JIS, 訂單編號,買家,商品 in Big5, 주문번호,구매자명,상품 in EUC-KR. */
const JAPANESE = [0x92, 0x8d, 0x95, 0xb6, 0x94, 0xd4, 0x8d, 0x86, 0x2c, 0x82, 0xa8, 0x96, 0xbc, 0x91, 0x4f, 0x2c, 0x83, 0x4a, 0x83, 0x69]
const TAIWANESE = [0xad, 0x71, 0xb3, 0xe6, 0xbd, 0x73, 0xb8, 0xb9, 0x2c, 0xb6, 0x52, 0xae, 0x61, 0x2c, 0xb0, 0xd3, 0xab, 0x7e]
const KOREAN = [
  0xc1, 0xd6, 0xb9, 0xae, 0xb9, 0xf8, 0xc8, 0xa3, 0x2c, 0xb1, 0xb8, 0xb8, 0xc5, 0xc0, 0xda, 0xb8, 0xed, 0x2c, 0xbb, 0xf3, 0xc7, 0xb0,
]
/** 𠮷: four bytes of GB18030. */
const RARE = [0x95, 0x34, 0xb2, 0x35]

describe('the encoding of a file is told from its bytes', () => {
  test.each([
    ['UTF-8', utf8('Order,名'), 'utf-8', 'Order,名'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], utf8('Order,名')), 'utf-8-bom', 'Order,名'],
    ['UTF-8 cut off inside a character', utf8('Order,名').subarray(0, -1), 'utf-8', 'Order,�'],
    ['UTF-16 little endian with a mark', bytes([0xff, 0xfe], utf16('Order\t名', true)), 'utf-16le', 'Order\t名'],
    ['UTF-16 big endian with a mark', bytes([0xfe, 0xff], utf16('Order\t名', false)), 'utf-16be', 'Order\t名'],
    ['UTF-16 little endian without a mark', utf16('Order number,Total', true), 'utf-16le', 'Order number,Total'],
    ['GB18030', bytes(CHINESE), 'gb18030', '订单编号,买家,金额'],
    ['GB18030 with a character of four bytes', bytes(CHINESE, [0x2c], RARE), 'gb18030', '订单编号,买家,金额,𠮷'],
    ['Shift_JIS', bytes(JAPANESE), 'shift_jis', '注文番号,お名前,カナ'],
    ['Big5', bytes(TAIWANESE), 'big5', '訂單編號,買家,商品'],
    ['EUC-KR', bytes(KOREAN), 'euc-kr', '주문번호,구매자명,상품'],
    ['Windows-1252', latin('Müller,Café,Straße,Größe,Añejo'), 'windows-1252', 'Müller,Café,Straße,Größe,Añejo'],
    ['Windows-1252 with its own signs', bytes(latin('caf\xe9 '), [0x80], latin(' 12')), 'windows-1252', 'café € 12'],
  ])('%s', (_name, file, encoding, text) => {
    expect(decode(file)).toEqual({ text, encoding })
  })
})

describe('what is no text is refused with one clear code', () => {
  const codeOf = (file: Uint8Array) => {
    try {
      decode(file)
    } catch (error) {
      return error instanceof FileTrouble ? error.code : error
    }
    return 'no trouble'
  }
  test.each([
    ['nothing', [], 'empty'],
    ['a mark and nothing else', [0xef, 0xbb, 0xbf], 'empty'],
    ['blank lines', [13, 10, 32, 10], 'empty'],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0], 'not-csv'],
    ['a JPEG picture', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'not-csv'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'not-csv'],
    ['an .xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'old-excel'],
    ['an .xlsx behind a password', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16('EEncryptedPackage', true)], 'locked'],
    ['a web page', [...utf8('\n<html><table><tr><td>1</td></tr></table></html>')], 'web-page'],
    ['text with NUL bytes', [...utf8('a,b\n1,'), 0, 0, ...utf8('\n2,3')], 'not-csv'],
  ])('%s', (_name, file, code) => {
    expect(codeOf(Uint8Array.from(file))).toBe(code)
  })
})

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
    ['an .xlsx', [0x50, 0x4b, 3, 4, 20, 0], 'not-csv'],
    ['text with NUL bytes', [...utf8('a,b\n1,'), 0, 0, ...utf8('\n2,3')], 'not-csv'],
  ])('%s', (_name, file, code) => {
    expect(codeOf(Uint8Array.from(file))).toBe(code)
  })
})

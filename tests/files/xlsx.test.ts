import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { FileTrouble } from '../../lib/files/file-trouble.ts'
import { readFile } from '../../lib/files/read-file.ts'
import { filesIn } from '../../lib/files/tables.ts'
import { sheetsOf } from '../../lib/files/xlsx.ts'
import { type Cell, workbook } from './workbook.ts'

const now = new Date('2026-11-21T12:00:00Z')
const number = (value: string, style = 0): Cell => ({ attributes: `s="${style}"`, inside: `<v>${value}</v>` })

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/><numFmt numFmtId="165" formatCode="00000"/>
<numFmt numFmtId="166" formatCode="#,##0.00 &quot;days&quot;"/><numFmt numFmtId="167" formatCode="[Red]0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="21"/></cellXfs></styleSheet>`
const STRINGS = `<sst><si><t>plain</t></si><si><r><rPr/><t>Mu</t></r><r><t xml:space="preserve">g &amp; co</t></r></si><si><t>名</t><rPh sb="0"><t>な</t></rPh></si><si/></sst>`

describe('a cell of a spreadsheet is read as it is shown', () => {
  test.each<[string, Cell, string]>([
    ['text', 'Mug <b> & co', 'Mug <b> & co'],
    ['a shared text', { attributes: 't="s"', inside: '<v>0</v>' }, 'plain'],
    ['a shared text in two fonts', { attributes: 't="s"', inside: '<v>1</v>' }, 'Mug & co'],
    ['a Japanese text with its reading', { attributes: 't="s"', inside: '<v>2</v>' }, '名'],
    ['an empty shared text', { attributes: 't="s"', inside: '<v>3</v>' }, ''],
    ['a sign that XML has none for', 'a_x000D_b', 'a\rb'],
    ['the result of a formula', { attributes: 't="str"', inside: '<f>A1&amp;B1</f><v>A-1</v>' }, 'A-1'],
    ['a formula that failed', { attributes: 't="e"', inside: '<v>#REF!</v>' }, ''],
    ['yes', { attributes: 't="b"', inside: '<v>1</v>' }, 'TRUE'],
    ['an amount', number('12.9'), '12.9'],
    ['an amount as binary fractions leave it', number('0.30000000000000004', 4), '0.30000000000000004'],
    ['a long order number', number('3800000000000000001'), '3800000000000000001'],
    ['a number in scientific notation', number('2.6030100000000001E+17'), '260301000000000000'],
    ['leading zeros', number('1234', 3), '01234'],
    ['a day', number('46082', 1), '2026-03-01'],
    ['a day and a time', number('46082.861805555556', 2), '2026-03-01 20:41:00'],
    ['a time', number('0.5', 6), '12:00:00'],
    ['a number whose format has words with a d in them', number('3', 4), '3'],
    ['a number in a colour', number('3', 5), '3'],
  ])('%s', (_what, cell, text) => {
    expect(sheetsOf(workbook([{ rows: [[cell, 'end']] }], { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS }))).toEqual([
      [[text, 'end']],
    ])
  })

  test('days count from 1904 where the workbook says so', () => {
    const workbookPart = '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>'
    expect(sheetsOf(workbook([{ rows: [[number('44620', 1)]] }], { 'xl/styles.xml': STYLES, 'xl/workbook.xml': workbookPart }))).toEqual([
      [['2026-03-01']],
    ])
  })

  test('rows and cells that are left out are blank; a prefix before every tag is no matter', () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="3"><x:c r="C3"><x:v>7</x:v></x:c><x:c r="D3"/></x:row><x:row><x:c><x:v>8</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(sheetsOf(workbook([{ rows: [] }], { 'xl/worksheets/sheet1.xml': sheet }))).toEqual([[[], [], ['', '', '7', ''], ['8']]])
  })
})

const ORDERS: Cell[][] = [
  ['Order ID', 'Date', 'Total', 'Currency'],
  [number('3800000000000000001'), number('46082', 1), number('12.9'), 'USD'],
]

test('the sheet with the list is found among others, hidden ones last', () => {
  const bytes = workbook(
    [
      {
        rows: [
          ['Order ID', 'Date', 'Total'],
          ['old', '2020-01-01', '1'],
        ],
        state: 'hidden',
      },
      { rows: [['About this export']] },
      { rows: ORDERS },
    ],
    { 'xl/styles.xml': STYLES },
  )
  expect(readFile(bytes, {}, now)).toMatchObject({
    preview: { encoding: 'xlsx', delimiter: null, totals: { USD: 1290 }, from: '2026-03-01' },
    orders: [{ orderId: '3800000000000000001' }],
  })
})

const codeOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof FileTrouble ? error.code : error
  }
}

describe('what cannot be read is refused as a whole', () => {
  const whole = workbook([{ rows: ORDERS }])
  const locked = whole.with(6, 1)
  /** 400 MB of nothing, which packs into little. */
  const bomb = () => {
    const packed = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/sharedStrings.xml': new Uint8Array(1_000_000) })
    const size = new DataView(packed.buffer)
    for (let at = 0; at < packed.length - 4; at++) if (size.getUint32(at, true) === 1_000_000) size.setUint32(at, 400_000_000, true)
    return packed
  }
  test.each<[string, Uint8Array, string]>([
    ['cut off', whole.subarray(0, whole.length - 40), 'damaged'],
    ['cut off after its first bytes', whole.subarray(0, 40), 'damaged'],
    ['locked by a password', locked, 'locked'],
    ['larger inside than any export', bomb(), 'too-large'],
    [
      'with a sheet that was cut off',
      workbook([{ rows: [] }], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"' }),
      'damaged',
    ],
    [
      'with a cell beyond the edge',
      workbook([{ rows: [[{ inside: '<v>1</v>' }]] }], { 'xl/worksheets/sheet1.xml': '<worksheet><row r="9999999"></row></worksheet>' }),
      'damaged',
    ],
    ['without any cells', workbook([{ rows: [] }]), 'empty'],
    ['without a list', workbook([{ rows: [['Hello']] }]), 'no-header'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'old-excel'],
    ['a Word document', zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') }), 'not-csv'],
  ])('%s', (_what, bytes, code) => expect(codeOf(() => readFile(bytes, {}, now))).toBe(code))
})

describe('a .zip of files', () => {
  const csv = strToU8('Order ID,Date,Total\n1,2026-01-01,5')

  test('is the files in it, without what the system put beside them', () => {
    const bytes = zipSync({
      'may/orders.csv': csv,
      'may/orders.xlsx': workbook([{ rows: ORDERS }]),
      '__MACOSX/may/._orders.csv': csv,
      'may/.DS_Store': csv,
      'readme.pdf': csv,
    })
    expect(filesIn({ name: 'may.zip', bytes }).map(file => file.name)).toEqual(['may/orders.csv', 'may/orders.xlsx'])
  })

  test('a file that is none, and a spreadsheet, are themselves', () => {
    const [plain, sheet] = [
      { name: 'orders.csv', bytes: csv },
      { name: 'orders.xlsx', bytes: workbook([{ rows: ORDERS }]) },
    ]
    expect([filesIn(plain), filesIn(sheet)]).toEqual([[plain], [sheet]])
  })

  test('with nothing to import says so', () => {
    expect(codeOf(() => filesIn({ name: 'a.zip', bytes: zipSync({ 'a.png': csv }) }))).toBe('no-files')
  })
})

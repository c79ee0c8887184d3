import { describe, expect, test } from 'vitest'
import { decimalMark, readAmount, writeAmount } from '../../lib/files/amounts.ts'
import { delimitedRows, unwrapped } from '../../lib/files/delimited-rows.ts'
import { withoutEntities } from '../../lib/files/html-entities.ts'
import { readItems, writeItems } from '../../lib/files/packed-items.ts'
import { csvLine } from '../../lib/files/write-csv.ts'

describe('a cell is read as its writer meant it', () => {
  test.each([
    ['="2026110100000000001"', '2026110100000000001'],
    ["'+49 453 210", '+49 453 210'],
    ["'0123", '0123'],
    ["'=1+1", '=1+1'],
    ["''=1+1", "'=1+1"],
    ["'待核对", "'待核对"],
    ["'tis", "'tis"],
    ['12345\t', '12345'],
    ['\t12345', '12345'],
    ['  ', ''],
    ['=1+1', '=1+1'],
  ])('%j', (cell, text) => expect(unwrapped(cell)).toBe(text))
})

describe('the delimiter is the sign that gives even rows', () => {
  test.each([
    [',', 'Order,Total\n1,"1,5"\n2,"2,5"'],
    [';', 'Order;Total\n1;1,5\n2;2,5'],
    ['\t', 'Order\tTotal, net\n1\t1,5\n2\t2,5'],
    ['|', 'Order|Total\n1|3\n2|4'],
  ])('%j', (delimiter, text) => {
    const rows = delimitedRows(text)
    expect(rows.delimiter).toBe(delimiter)
    expect(rows.rows.map(row => row?.length)).toEqual([2, 2, 2])
  })

  test('a quote inside an unquoted cell is data', () => {
    expect(delimitedRows('a,b\n="1",x "y"\n').rows).toEqual([
      ['a', 'b'],
      ['1', 'x "y"'],
    ])
  })

  test('a row whose quote is never closed cannot be told; the rows after it can', () => {
    expect(delimitedRows('a,b\n1,2\n3,"4\n5,6\n').rows).toEqual([['a', 'b'], ['1', '2'], null, ['5', '6']])
  })

  test('lines of a text that a lost quote opened are no rows', () => {
    expect(delimitedRows('a,b\n1,2\n3,"a note\nof two lines\n5,6').rows).toEqual([['a', 'b'], ['1', '2'], null, null, ['5', '6']])
  })

  describe('a long text is read to its end', () => {
    const lines = Array.from({ length: 40_000 }, (_, i) => [
      `SO-${i}`,
      i % 7 === 0 ? `two "lines"\r\nof ${i}, 小明` : `one line of ${i}`,
      '大'.repeat(40),
    ])
    const written = (rows: string[][]) => rows.map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join()).join('\r\n')
    const text = written(lines)

    test('with lines in its cells', () => {
      expect(text.length).toBeGreaterThan(2_000_000)
      expect(delimitedRows(text).rows).toEqual(lines)
    })

    test.each([100, 15_000, 39_990])('a quote that is lost in line %i costs its row alone', at => {
      const after = lines.slice(at).map(([id]) => `${id},${'plain'.repeat(9)},`)
      const torn = `${written(lines.slice(0, at))}\r\nSO-lost,"x,y\r\n${after.join('\r\n')}`
      const { rows, untold } = delimitedRows(torn)
      expect([...untold.keys()]).toEqual([at])
      expect(rows[at]).toBeNull()
      expect(rows.slice(0, at)).toEqual(lines.slice(0, at))
      expect(rows.slice(at + 1).map(cells => cells?.[0])).toEqual(lines.slice(at).map(([id]) => id))
    })
  })

  test('tab-separated files without quoting: a quotation mark is an inch', () => {
    expect(delimitedRows('a\tb\n1\t"6" pan\n2\t"Best" knife\n').rows).toEqual([
      ['a', 'b'],
      ['1', '"6" pan'],
      ['2', '"Best" knife'],
    ])
  })

  test('tab-separated files with quoting: a quote may hold tabs and lines', () => {
    expect(delimitedRows('a\tb\n1\t"x\ty\nz"\n').rows[1]).toEqual(['1', 'x\ty\nz'])
  })
})

describe('amounts', () => {
  test.each([
    ['1,234.50', 'USD', undefined, 123450],
    ['1.234,50 €', 'EUR', undefined, 123450],
    ['(33.62)', 'USD', undefined, -3362],
    ['-$49.98', undefined, undefined, -4998],
    ['0元', 'CNY', undefined, 0],
    ['1980', 'JPY', undefined, 1980],
    ['1675.00', 'BDT', undefined, 167500],
    ['1.234', 'EUR', ',', 123400],
    ['1.234', 'EUR', undefined, undefined],
    ['12 or 13', 'EUR', undefined, undefined],
    ['', 'EUR', undefined, undefined],
  ] as const)('%j in %s with "%s" before decimals', (cell, currency, mark, minor) => {
    expect(readAmount(cell, currency, mark)).toBe(minor)
  })

  test.each([
    [['1.234', '12,50'], ','],
    [['1,234.00', '7'], '.'],
    [['1.234', '2.345'], undefined],
    [['1.5', '1,5'], undefined],
  ])('the decimal mark of %j is %s', (values, mark) => expect(decimalMark(values)).toBe(mark))

  test('are written as plain numbers', () => {
    expect([writeAmount(123450, 'USD'), writeAmount(-5, 'USD'), writeAmount(1980, 'JPY')]).toEqual(['1234.50', '-0.05', '1980'])
  })
})

test('HTML entities become their signs, unknown ones stay', () => {
  expect(withoutEntities('&#36;1 &euro;2 O&#039;Neil &amp; co &#x5e97; &what; &#9999999;')).toBe("$1 €2 O'Neil & co 店 &what; &#9999999;")
})

describe('items of one cell', () => {
  test.each([
    ['2× Mug', [{ name: 'Mug', quantity: 2 }]],
    [
      '1× Table, round, 3× Chair',
      [
        { name: 'Table, round', quantity: 1 },
        { name: 'Chair', quantity: 3 },
      ],
    ],
    ['2 × Mug [SKU M-1]\nSaucer', [{ name: 'Mug', quantity: 2, sku: 'M-1' }, { name: 'Saucer' }]],
    ['Bowl, large', [{ name: 'Bowl, large' }]],
    ['', []],
  ])('%j', (cell, items) => expect(readItems(cell)).toEqual(items))

  test('come back as they were written', () => {
    const items = [{ name: 'Mug', quantity: 2, sku: 'M-1' }, { name: 'Table, 3× as large' }, { name: '杯子', sku: '=1' }]
    expect(readItems(writeItems(items))).toEqual(items)
  })
})

describe('a written line', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ['+86138', `"'+86138"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(1)', `"'@SUM(1)"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['\nx', `"'\nx"`],
    ['＝cmd', `"'＝cmd"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠x', `"'＠x"`],
    ["'0123", `"''0123"`],
    ['123456789012345678', '"123456789012345678"'],
    ['0012345', '"0012345"'],
    ['say "hi"', '"say ""hi"""'],
    [-5, '"-5"'],
    [{ amount: '-5.00' }, '"-5.00"'],
    [undefined, '""'],
  ])('%j is %s', (cell, written) => expect(csvLine([cell])).toBe(`${written}\r\n`))
})

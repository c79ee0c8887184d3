import { FileTrouble } from './file-trouble.ts'
import { withoutEntities } from './html-entities.ts'
import { unpack } from './unpack.ts'

/** The cells of one sheet as text, row by row; what was left blank is ''. */
export type Sheet = string[][]

const PARTS = /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i
/** Excel's own limits: a cell further out is no cell of a spreadsheet. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384]

/**
 * The sheets of an .xlsx in the order of their tabs, hidden ones last. Numbers are given as the digits the file holds, so that a long order number keeps
 * all of them; a number whose format is a date, as that date. Throws FileTrouble.
 */
export function sheetsOf(bytes: Uint8Array): Sheet[] {
  const parts = new Map([...unpack(bytes, name => PARTS.test(name))].map(([name, data]) => [partName(name), data]))
  const text = (name: string) => {
    const data = parts.get(name)
    return data && new TextDecoder().decode(data)
  }
  const workbook = text('workbook.xml')
  if (!workbook) throw new FileTrouble('damaged')
  const targets = new Map(
    [...tags(text('_rels/workbook.xml.rels') ?? '', 'Relationship')].map(({ get }) => [get('Id'), partName(get('Target'))]),
  )
  const shared = sharedStrings(text('sharedStrings.xml') ?? '')
  const writers = numberWriters(text('styles.xml') ?? '', /date1904="(?:1|true)"/.test(workbook))
  const named = [...tags(workbook, 'sheet')].map(({ get }) => ({
    hidden: /hidden/i.test(get('state')),
    part: targets.get(get('r:id')) ?? '',
  }))
  const sheets = [...named.filter(({ hidden }) => !hidden), ...named.filter(({ hidden }) => hidden)]
  return sheets.flatMap(({ part }) => {
    const xml = text(part)
    if (xml === undefined) return []
    // A part that was cut off would be read as a shorter list.
    if (!/<\/(?:\w+:)?worksheet>\s*$/.test(xml.slice(-40))) throw new FileTrouble('damaged')
    return [cellsOf(xml, shared, writers)]
  })
}

/** "/xl/worksheets/sheet1.xml" and "worksheets/sheet1.xml" are the same part. */
const partName = (name: string) => name.replace(/^\/?(?:xl\/)?/i, '')

interface Tag {
  get(attribute: string): string
}

/** Every tag of this name; some writers put a prefix before all of them. */
function* tags(xml: string, name: string): Generator<Tag> {
  for (const [, attributes = ''] of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g')))
    yield { get: key => attribute(attributes, key) }
}

const attribute = (attributes: string, key: string) => {
  const at = ` ${attributes}`.indexOf(` ${key}="`)
  if (at < 0) return ''
  const from = at + key.length + 2
  return plain(attributes.slice(from, attributes.indexOf('"', from)))
}

/** The text of all <t> in a piece of XML, without the reading aids of Japanese (<rPh>). */
function textIn(xml: string): string {
  let text = ''
  const said = xml.includes('rPh') ? xml.replace(/<(\w+:)?rPh\b.*?<\/\1?rPh>/gs, '') : xml
  for (const [, inside = ''] of said.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += inside
  return plain(text)
}

/** XML's five entities, and _x000D_ as Excel writes characters that XML has none for. */
const plain = (text: string) =>
  text.includes('&') || text.includes('_x')
    ? withoutEntities(text).replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

const sharedStrings = (xml: string): string[] =>
  [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gs)].map(([, inside = '']) => textIn(inside))

const CELL = /<(\w+:)?(row|c)(?:\s([^>]*?))?(\/?)>/g

function cellsOf(xml: string, shared: string[], writers: NumberWriter[]): Sheet {
  const rows: Sheet = []
  let cells: string[] = []
  CELL.lastIndex = 0
  for (let found = CELL.exec(xml); found; found = CELL.exec(xml)) {
    const [, prefix = '', name, attributes = '', empty] = found
    if (name === 'row') {
      const at = Number(attribute(attributes, 'r')) || rows.length + 1
      if (at > MOST_ROWS) throw new FileTrouble('damaged')
      while (rows.length < at - 1) rows.push([])
      cells = []
      rows.push(cells)
      continue
    }
    const column = columnOf(attribute(attributes, 'r')) ?? cells.length
    if (column >= MOST_COLUMNS) throw new FileTrouble('damaged')
    while (cells.length < column) cells.push('')
    cells[column] = ''
    if (empty) continue
    const end = xml.indexOf(`</${prefix}c>`, CELL.lastIndex)
    if (end < 0) throw new FileTrouble('damaged')
    const inside = xml.slice(CELL.lastIndex, end)
    cells[column] = cellText(inside, attribute(attributes, 't'), shared, writers[Number(attribute(attributes, 's')) || 0])
    CELL.lastIndex = end
  }
  return rows
}

function cellText(inside: string, type: string, shared: string[], writer: NumberWriter | undefined): string {
  if (type === 'inlineStr') return textIn(inside)
  const value = plain(/<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(inside)?.[1] ?? '')
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'e') return ''
  if (type === 'str' || type === 'd' || value.trim() === '') return value
  return (writer ?? numberText)(value.trim())
}

/** "BC12" is column 54; undefined where a cell does not say where it is. */
function columnOf(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0]
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

type NumberWriter = (value: string) => string

/** A number as its digits: whole ones untouched, however long; "0.10000000000000001" as the 0.1 it is; "1.2E+17" written out. */
function numberText(value: string): string {
  if (/^-?\d+$/.test(value)) return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  return Number.isInteger(number) ? BigInt(number).toString() : String(number)
}

/** How each cell format writes its numbers: dates as dates, "00000" with its zeros. */
function numberWriters(styles: string, since1904: boolean): NumberWriter[] {
  const codes = new Map([...tags(styles, 'numFmt')].map(({ get }) => [get('numFmtId'), get('formatCode')]))
  const formats = /<(?:\w+:)?cellXfs.*?<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[0] ?? ''
  return [...tags(formats, 'xf')].map(({ get }) => {
    const id = get('numFmtId')
    const code = codes.get(id) ?? ''
    if (/^0{2,}$/.test(code)) return value => numberText(value).padStart(code.length, '0')
    return isDate(Number(id), code) ? value => dateText(Number(value), since1904) : numberText
  })
}

/** The formats every spreadsheet has built in for days and times, East Asian ones included; else a format with letters of a date outside quotes. */
const isDate = (id: number, code: string) =>
  code
    ? /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|General/gi, ''))
    : (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

const DAY = 86_400_000

/** Days since the spreadsheet's beginning as "2026-03-01", with the time of day where there is one; a time alone stays alone. */
function dateText(serial: number, since1904: boolean): string {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return String(serial)
  const moment = new Date(Math.round((Date.UTC(1899, 11, 30) + (serial + (since1904 ? 1462 : 0)) * DAY) / 1000) * 1000)
  const [day = '', time = ''] = moment.toISOString().slice(0, 19).split('T')
  return serial < 1 ? time : Number.isInteger(serial) ? day : `${day} ${time}`
}

import { strToU8, Zip, ZipDeflate } from 'fflate'
import { unwrapped } from './delimited-rows.ts'
import { FileTrouble } from './file-trouble.ts'
import { NUMBER, type OutCell, type TableWriter } from './out-cell.ts'

/** Excel's own limits (support.microsoft.com, "Excel specifications and limits"). */
const [MOST_ROWS, MOST_CHARACTERS] = [1_048_576, 32_767]

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The cell formats of styles.xml by their place there; the numbers are formats every spreadsheet has built in: text, 0.00, a date. */
const FORMATS = { general: 0, text: 49, decimals: 2, day: 164 }
const STYLE = { general: 0, text: 1, decimals: 2, day: 3, header: 4 }

const PARTS: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets><sheet name="Regulars" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${NAMESPACE}"><numFmts count="1"><numFmt numFmtId="${FORMATS.day}" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">${[FORMATS.general, FORMATS.text, FORMATS.decimals, FORMATS.day].map(format => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}<xf numFmtId="${FORMATS.text}" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
}

/**
 * A spreadsheet of one sheet, made while its rows come in: the first row are headers, and stay in sight. Text is text, whatever it looks like, so that no
 * number loses a digit and nothing is a formula. Throws FileTrouble where there are more rows than a sheet can hold.
 */
export function xlsxWriter(): TableWriter {
  const parts: BlobPart[] = []
  const zip = new Zip((error, data) => {
    if (error) throw error
    parts.push(data as Uint8Array<ArrayBuffer>)
  })
  const begin = (name: string) => {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    return entry
  }
  for (const [name, xml] of Object.entries(PARTS)) begin(name).push(strToU8(DECLARATION + xml), true)
  const sheet = begin('xl/worksheets/sheet1.xml')
  sheet.push(
    strToU8(
      `${DECLARATION}<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`,
    ),
  )
  let rows = 0
  return {
    add(added) {
      if (rows + added.length > MOST_ROWS) throw new FileTrouble('too-many-rows')
      const xml = added.map(cells => {
        rows++
        const style = rows === 1 ? STYLE.header : STYLE.text
        return `<row r="${rows}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${rows}`, style)).join('')}</row>`
      })
      sheet.push(strToU8(xml.join('')))
    },
    end() {
      sheet.push(strToU8('</sheetData></worksheet>'), true)
      zip.end()
      return parts
    },
  }
}

/** 0 is A, 26 is AA. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

function cellXml(cell: OutCell, at: string, style: number): string {
  const number = (value: string | number, format: number) => `<c r="${at}" s="${format}"><v>${value}</v></c>`
  if (cell === undefined || cell === '') return ''
  if (typeof cell === 'number') return number(cell, STYLE.general)
  if (typeof cell === 'object' && 'amount' in cell && NUMBER.test(cell.amount))
    return number(cell.amount, /\.\d\d$/.test(cell.amount) ? STYLE.decimals : STYLE.general)
  if (typeof cell === 'object' && 'day' in cell) {
    const serial = serialOf(cell.day)
    if (serial !== undefined) return number(serial, STYLE.day)
  }
  const text = typeof cell === 'string' ? cell : 'day' in cell ? cell.day : cell.amount
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(guarded(text).slice(0, MOST_CHARACTERS))}</t></is></c>`
}

/** Days since 30 December 1899, as spreadsheets count them; undefined for what is no day alone, or one before they count. */
function serialOf(day: string): number | undefined {
  const serial = /^\d{4}-\d\d-\d\d$/.test(day) ? (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000 : Number.NaN
  return serial > 60 ? serial : undefined
}

/** Text from which our reader would take something that spreadsheets wrap around cells gets an apostrophe in front, which it takes instead. */
const guarded = (text: string): string => (unwrapped(text) === text.trim() ? text : `'${text.trim()}`)

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that XML has none of
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g
/** Also with a control character behind it, whose own escape begins with the line that is still missing. */
const LIKE_ESCAPE = new RegExp(`_(?=x[\\da-f]{4}(?:_|${CONTROL.source}))`, 'gi')

/** XML has no control characters; Excel writes them _x0007_, and so the text "_x0007_" as _x005F_x0007_. */
const escaped = (text: string): string =>
  text
    .replace(LIKE_ESCAPE, '_x005F_')
    .replace(CONTROL, sign => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')

import { strToU8, zipSync } from 'fflate'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A cell: text, or what stands in its <c> as written: attributes and content. */
export type Cell = string | { attributes?: string; inside: string }

/** An .xlsx of these sheets, as its writers make them; `parts` adds to them or takes their place. */
export function workbook(sheets: { rows: Cell[][]; state?: string }[], parts: Record<string, string> = {}): Uint8Array {
  const sheetOf = (rows: Cell[][]) =>
    `<worksheet ${NAMESPACE}><sheetData>${rows
      .map(
        (cells, r) => `<row r="${r + 1}">${cells.map((cell, c) => cellOf(cell, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${NAMESPACE} xmlns:r="r"><sheets>${sheets
      .map(({ state = 'visible' }, i) => `<sheet name="S${i}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, i) => `<Relationship Id="rId${i + 1}" Type="worksheet" Target="${i % 2 ? '/xl/' : ''}worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map(({ rows }, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetOf(rows)])),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

const cellOf = (cell: Cell, at: string): string =>
  typeof cell === 'string'
    ? cell === ''
      ? ''
      : `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    : `<c r="${at}" ${cell.attributes ?? ''}>${cell.inside}</c>`

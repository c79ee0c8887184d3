import { decode, type Encoding, encodingOf, type Source } from './decode.ts'
import { delimitedRows, unwrapped } from './delimited-rows.ts'
import { FileTrouble } from './file-trouble.ts'
import { rowsOnDisk } from './rows-on-disk.ts'
import { isPacked, namesIn, unpack } from './unpack.ts'
import { sheetsOf } from './xlsx.ts'

/** Cells of a table, row by row; `null` where a row cannot be told. */
export type TableRow = string[] | null

/** The rows of a table: an array, or what reads them from the file. */
export type TableRows = Pick<TableRow[], 'length' | 'at'> & { slice(from: number, to: number): TableRow[] }

export interface Tables<Rows = TableRows> {
  encoding: Encoding | 'xlsx'
  /** None in a spreadsheet. */
  delimiter: string | null
  /** One, or each sheet of a spreadsheet that holds something. */
  tables: Rows[]
  /** What stands in the rows that cannot be told, by their index; none in a spreadsheet. */
  untold: Map<number, string>
}

/** What is in a file: something packed, or text, for which the file's bytes need not be held any longer. */
type Opened = { packed: Uint8Array } | ReturnType<typeof decode>

/** Opens a file, whatever it is called. Throws FileTrouble for what is no text and not packed. */
export const opened = (bytes: Uint8Array): Opened => (isPacked(bytes) ? { packed: bytes } : decode(bytes))

/** The tables of a file: delimited text, or a spreadsheet. Throws FileTrouble for everything else. */
export function tablesOf(file: Opened): Tables<TableRow[]> {
  if ('text' in file) {
    const { delimiter, rows, untold } = delimitedRows(file.text)
    return { encoding: file.encoding, delimiter, tables: [rows], untold }
  }
  const bytes = file.packed
  const names = namesIn(bytes)
  if (!names.some(isWorkbook)) throw new FileTrouble(names.some(name => /^xl\/workbook\.bin$/i.test(name)) ? 'old-excel' : 'not-csv')
  const tables = sheetsOf(bytes)
    .map(rows => rows.map(cells => cells.map(unwrapped)))
    .filter(rows => rows.some(cells => cells.some(cell => cell !== '')))
  if (tables.length === 0) throw new FileTrouble('empty')
  return { encoding: 'xlsx', delimiter: null, tables, untold: new Map() }
}

/** A text of so many bytes is not held in memory, if its rows can be told without. */
const LARGE = 8_000_000

/** The same of a file that need not be in memory; `undefined` where it must be. */
export function tablesOnDisk(file: Source): Tables | undefined {
  if (file.size < LARGE || isPacked(file.read(0, 4))) return undefined
  const encoding = encodingOf(file)
  const found = rowsOnDisk(file, encoding)
  return found && { encoding, delimiter: found.delimiter, tables: [found.rows], untold: new Map() }
}

const isWorkbook = (name: string) => /^\/?xl\/workbook\.xml$/i.test(name)
/** What a .zip of exports holds besides them: folders, the Mac's own notes. */
const OF_A_SELLER = /^(?!__MACOSX\/)(?:.*\/)?[^/.][^/]*\.(?:csv|tsv|txt|xlsx)$/i

export interface NamedFile {
  name: string
  bytes: Uint8Array
}

/** The files to import of one that was given: those in a .zip, else itself. Throws FileTrouble for a .zip without any. */
export function filesIn(file: NamedFile): NamedFile[] {
  if (!isPacked(file.bytes)) return [file]
  const names = namesIn(file.bytes)
  if (names.some(name => /^(?:\[Content_Types\]\.xml|mimetype)$/.test(name) || isWorkbook(name))) return [file]
  const files = [...unpack(file.bytes, name => OF_A_SELLER.test(name))].map(([name, bytes]) => ({ name, bytes }))
  if (files.length === 0) throw new FileTrouble('no-files')
  return files
}

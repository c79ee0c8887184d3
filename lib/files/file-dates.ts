import { type DayOrder, dateIn } from '../extraction/dates.ts'
import { fold } from '../extraction/text.ts'

/** How months begin in the languages of sellers' files; English ones are read everywhere. A month is a line. */
const MONTHS = [
  'jan|ene|gen|oca|sty|ม.ค|มกรา',
  'feb|fev|fév|şub|lut|ก.พ|กุมภา',
  'mar|mär|maer|mrt|maa|มี.ค|มีนา',
  'apr|abr|avr|kwi|nis|เม.ย|เมษา',
  'may|mai|mag|mei|maj|พ.ค|พฤษภา',
  'jun|juin|giu|haz|cze|มิ.ย|มิถุนา',
  'jul|juil|lug|tem|lip|ก.ค|กรกฎา',
  'aug|ago|août|aoû|agu|ağu|sie|ส.ค|สิงหา',
  'sep|set|eyl|wrz|ก.ย|กันยา',
  'oct|okt|out|ott|eki|paź|ต.ค|ตุลา',
  'nov|kas|lis|พ.ย|พฤศจิกา',
  'dec|dez|dic|déc|des|ara|gru|ธ.ค|ธันวา',
]
const NAME = String.raw`([\p{L}\u0e31-\u0e4e.]{3,12}?)\.?`
const LINK = String.raw`(?:\s+de)?[\s,-]+`
/** "30 de septiembre de 2025", "10-Dez-25" · "Sep-30-26", "März 3, 2026". */
const DAY_NAME = new RegExp(String.raw`^(\d{1,2})\.?${LINK}${NAME}${LINK}(\d{4}|\d{2})(?!\d)`, 'u')
const NAME_DAY = new RegExp(String.raw`^${NAME}${LINK}(\d{1,2})${LINK}(\d{4}|\d{2})(?!\d)`, 'u')
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[ t]?(\d\d):?(\d\d):?(\d\d)?)?$/
/** Seconds or milliseconds since 1970: from 2001 to 2033. */
const EPOCH = /^1\d{9}(\d{3})?$/

const monthOf = (name: string) => MONTHS.findIndex(starts => starts.split('|').some(start => name.startsWith(start))) + 1

/**
 * The date of a cell as ISO 8601, in any of the ways marketplaces write one into a file.
 * @param order how 03/04/2026 is to be read; without it such a date is read only when one number is above 12
 */
export function fileDate(cell: string, now: Date, order?: DayOrder): string | undefined {
  // Our own files write a time to the millisecond; it comes back as it was.
  if (/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/.test(cell)) return cell
  if (EPOCH.test(cell)) return new Date(Number(cell) * (cell.length === 10 ? 1000 : 1)).toISOString()
  return dateIn(numeric(cell), now, order)
}

/** A date with its month in words or without any signs, as year, month and day; other text as it is. */
function numeric(cell: string): string {
  const text = fold(cell)
  const [, year, month, day, hour, minute, second = '00'] = COMPACT.exec(text) ?? []
  if (year && Number(year) >= 1990 && Number(year) <= 2100) return `${year}-${month}-${day}${hour ? ` ${hour}:${minute}:${second}` : ''}`
  const dayName = DAY_NAME.exec(text)
  const found = dayName ?? NAME_DAY.exec(text)
  if (!found) return cell
  const [whole, a = '', b = '', y = ''] = found
  const named = monthOf(dayName ? b : a)
  return named ? `${y.length === 2 ? `20${y}` : y}-${named}-${dayName ? a : b}${text.slice(whole.length)}` : cell
}

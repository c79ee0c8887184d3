import type { Leaf } from '../leaves.ts'
import { quantityIn } from '../read-rows.ts'

/** "×3", "x2", "2 x shipped", "Qty: 2", 2件: a quantity for certain. */
const QUANTITY =
  /^(?:[×xX✕*]\s?(\d{1,4})|(\d{1,4})\s?[×xX✕](?: (?:shipped|on hand|backordered|ready|pending|returned|cancell?ed))?|(?:qty|quantity|数量)\s*[:：]?\s*[×xX]?\s?(\d{1,4})|(\d{1,4})\s?(?:[件份个只箱盒包本台套瓶袋双把条支对罐桶]|pcs?|pieces?|units?|ea)\.?)$/i
/** "$14.00 × 3", "3 @ $14.00", "3 x $14 = $42" */
const PRICE_TIMES =
  /^\D{0,4}[\d.,]+(?: per \w+| each|\s?每\S{1,2})?\s*[×xX✕*]\s*(\d{1,4})(?:\s?(?:quantity|qty|pcs|数量))?$|^(\d{1,4})\s*[×xX✕*@]\s*\D{0,4}[\d.,]+\D{0,4}(?:=.*)?$/i
/** "Ordered (2)", "2 ordered", 订购数量：2; what was invoiced, sent or given back of it stands beside. */
const ORDERED =
  /^(?:(?:qty|quantity) )?ordered(?: (?:qty|quantity))?\s*[:：]?\s*[(（]?\s*(\d{1,4})(?:[.,]0+)?\s*[)）]?$|^(\d{1,4})(?:[.,]0+)? ordered$|^(?:订购|购买|下单)(?:数量|件数|数)?\s*[:：]?\s*[(（]?\s*(\d{1,4})\s*[)）]?$/i

const firstGroup = (found: RegExpExecArray | null) => found?.slice(1).find(group => group !== undefined)

/** "2", "2.00", "x2", "Qty: 2". */
export const countOf = (text: string): number | undefined => quantityIn(text.replace(/^(\d+)[.,]0+$/, '$1'))

/** The quantity in a text that can be nothing else. */
export function certainCount(text: string): number | undefined {
  const digits = firstGroup(QUANTITY.exec(text)) ?? firstGroup(PRICE_TIMES.exec(text))
  return digits === undefined ? undefined : Number(digits)
}

/** The quantity among the texts of a row: what was ordered before any other; its word can stand in an element before it. */
export function countAmong(leaves: Leaf[]): number | undefined {
  const texts = leaves.flatMap(({ text }, i) => [text, `${text} ${leaves[i + 1]?.text ?? ''}`])
  const ordered = texts.map(text => firstGroup(ORDERED.exec(text))).find(digits => digits !== undefined)
  return ordered === undefined ? texts.map(certainCount).find(count => count !== undefined) : Number(ordered)
}

import type { OrderRow } from '../pages/facts.ts'
import type { Rows } from '../profiles/by-person.ts'
import { type Person, personOfOrder } from '../profiles/identity.ts'
import { type ManyTexts, manyTexts } from '../profiles/many-texts.ts'

type Key = keyof OrderRow
/** What is of one order alone, what all orders of a person say, and what orders of the same article in the same state say. */
const OWN = ['orderId', 'placedOn', 'totalMinor', 'refundedMinor', 'promisedOn', 'deliveredOn', 'remark'] as const satisfies Key[]
const OF_PERSON = ['customerKey', 'customerName', 'customerEmail', 'phone'] as const satisfies Key[]
const OF_MANY = ['currency', 'status', 'statusKind', 'items', 'flag'] as const satisfies Key[]
/** All that an order can say: what is in none of the three would be lost, and does not compile. */
type Whole = Required<Pick<OrderRow, (typeof OWN | typeof OF_PERSON | typeof OF_MANY)[number]>>

/** Of so many texts it is known that they are there; of a few more there may be two. */
const MOST_KNOWN = 300_000
const MOST_LATELY = 1000

/** Orders of which a million can wait to be kept. */
export interface PackedOrders extends Iterable<OrderRow> {
  readonly length: number
  at(order: number): OrderRow
  people: Rows<Person>
  /** The number of each order's person in `people`: whoever is named again is the same one. */
  whose: number[]
}

/** Orders as texts, from which they are read back one by one; what many of them say is there once. */
export function packOrders(rows: Iterable<OrderRow>): PackedOrders {
  const [own, named, said] = [manyTexts(), manyTexts(), manyTexts()]
  const [whose, saidBy]: [number[], number[]] = [[], []]
  const [person, many] = [oneOfEach(named), oneOfEach(said)]
  for (const row of rows) {
    own.push(textOf(row, OWN))
    whose.push(person(textOf(row, OF_PERSON)))
    saidBy.push(many(textOf(row, OF_MANY)))
  }
  const personOf = readBack(named, OF_PERSON)
  const saidOf = readBack(said, OF_MANY)
  const at = (order: number) =>
    Object.assign(rowOf(own.at(order), OWN), personOf(whose[order]), saidOf(saidBy[order])) as Whole satisfies Required<OrderRow>
  return {
    length: whose.length,
    at,
    people: { length: named.count(), at: person => personOfOrder(personOf(person)) },
    whose,
    *[Symbol.iterator]() {
      for (const order of whose.keys()) yield at(order)
    },
  }
}

/** Gives the number of a text, which is added where it is new. */
function oneOfEach(texts: ManyTexts): (text: string) => number {
  const known = new Map<string, number>()
  return text => {
    const number = known.get(text) ?? texts.push(text)
    if (known.size < MOST_KNOWN) known.set(text, number)
    return number
  }
}

/** Those that were asked for lately are most often asked for again. */
function readBack(texts: ManyTexts, keys: readonly Key[]): (number?: number) => Partial<OrderRow> {
  const lately = new Map<number, Partial<OrderRow>>()
  return (number = 0) => {
    const known = lately.get(number)
    if (known) return known
    const row = rowOf(texts.at(number), keys)
    if (lately.size > MOST_LATELY) lately.clear()
    lately.set(number, row)
    return row
  }
}

function textOf(row: OrderRow, keys: readonly Key[]): string {
  const last = keys.findLastIndex(key => row[key] !== undefined)
  return JSON.stringify(keys.slice(0, last + 1).map(key => row[key]))
}

function rowOf(text: string, keys: readonly Key[]): Partial<OrderRow> {
  const row: Record<string, unknown> = {}
  for (const [i, value] of JSON.parse(text).entries()) if (value !== null) row[keys[i] ?? ''] = value
  return row
}

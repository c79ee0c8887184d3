import type { OrderRow } from '../pages/facts.ts'
import type { Rows } from '../profiles/by-person.ts'
import { type Person, personOfOrder } from '../profiles/identity.ts'
import { ManyTexts } from '../profiles/many-texts.ts'

type Key = keyof OrderRow
/** What is of one order alone, what all orders of a person say, and what orders of the same article in the same state say. */
const OWN = ['orderId', 'placedOn', 'totalMinor', 'refundedMinor', 'promisedOn', 'deliveredOn', 'remark'] as const satisfies Key[]
const OF_PERSON = ['customerKey', 'customerName', 'customerEmail', 'phone'] as const satisfies Key[]
const OF_MANY = ['currency', 'status', 'statusKind', 'items', 'flag'] as const satisfies Key[]

/** Of so many texts it is known that they are there; of a few more there may be two. */
const MOST_KNOWN = 300_000
const MOST_LATELY = 1000

/** Orders of which a million can wait to be kept: they are read back one by one from texts, and what many of them say is there once. */
export class PackedOrders {
  /** The number of each order's person in `people`: whoever is named again is the same one. */
  readonly whose: number[] = []
  private readonly own = new ManyTexts()
  private readonly named = new ManyTexts()
  private readonly said = new ManyTexts()
  private readonly saidBy: number[] = []
  private lastPerson: { number: number; is: Partial<OrderRow> } = { number: -1, is: {} }
  private readonly lately = new Map<number, Partial<OrderRow>>()

  constructor(rows: Iterable<OrderRow>) {
    const [person, many] = [oneOfEach(this.named), oneOfEach(this.said)]
    for (const row of rows) {
      this.own.push(textOf(row, OWN))
      this.whose.push(person(textOf(row, OF_PERSON)))
      this.saidBy.push(many(textOf(row, OF_MANY)))
    }
  }

  get length(): number {
    return this.own.length
  }

  get people(): Rows<Person> {
    const { named } = this
    return { length: named.length, at: person => personOfOrder(rowOf(named.at(person), OF_PERSON)) }
  }

  at(order: number): OrderRow {
    const [number = 0, said = 0] = [this.whose[order], this.saidBy[order]]
    if (this.lastPerson.number !== number) this.lastPerson = { number, is: rowOf(this.named.at(number), OF_PERSON) }
    return Object.assign(rowOf(this.own.at(order), OWN), this.lastPerson.is, this.saidOf(said)) as OrderRow
  }

  /** Most orders say what one of a few others says. */
  private saidOf(number: number): Partial<OrderRow> {
    const known = this.lately.get(number)
    if (known) return known
    const said = rowOf(this.said.at(number), OF_MANY)
    if (this.lately.size >= MOST_LATELY) this.lately.clear()
    this.lately.set(number, said)
    return said
  }

  *[Symbol.iterator](): Generator<OrderRow> {
    for (let order = 0; order < this.length; order++) yield this.at(order)
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

function textOf(row: OrderRow, keys: readonly Key[]): string {
  const last = keys.findLastIndex(key => row[key] !== undefined)
  return JSON.stringify(keys.slice(0, last + 1).map(key => row[key]))
}

function rowOf(text: string, keys: readonly Key[]): Partial<OrderRow> {
  const values: unknown[] = JSON.parse(text)
  const row: Record<string, unknown> = {}
  for (const [i, value] of values.entries()) if (value !== null) row[keys[i] ?? ''] = value
  return row
}

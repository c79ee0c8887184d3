import { aliasesOf, isWeak, type Person } from './identity.ts'

/** As an array, or read one by one from where they are. */
export interface Rows<T> {
  readonly length: number
  at(number: number): T | undefined
}

export interface ByPerson {
  /** The numbers of the rows. */
  order: Uint32Array
  /** The first place in that order, from there on, with whose row none before it shares anything it would be looked for by. */
  nextPerson(from: number): number
}

/**
 * Rows in an order in which those that may be of one customer, by anything they are looked for by, follow one another as they did: kept in parts, each customer
 * is then loaded and stored once and not once for every part of a long history. Strangers come in the order of what they are known by, which is that of the
 * database: it has little to put in order again afterwards, and finds sooner. `whose`: of each row the number of its person in `people`, where one may be twice.
 */
export function byPerson(people: Rows<Person>, whose: ArrayLike<number>): ByPerson {
  const turns = turnsOf(people)
  const turnOf = (row = 0) => turns[whose[row] ?? 0] ?? 0
  const order = Uint32Array.from(whose, (_, row) => row).sort((a, b) => turnOf(a) - turnOf(b))
  return {
    order,
    nextPerson(from) {
      let at = from
      // Those of whom nothing is known have nothing in common.
      while (at > 0 && at < order.length && turnOf(order[at]) > 0 && turnOf(order[at]) === turnOf(order[at - 1])) at++
      return at
    },
  }
}

/** When it is whose turn, counted from 1 and the same for those who may be one; 0 for those of whom nothing is known. */
function turnsOf(people: Rows<Person>): Uint32Array {
  const aliases = (person: number) => aliasesOf('', people.at(person) ?? {})
  /** Of each person one before with whom they share something, at last the first of all; themselves where there is none. */
  const before = Int32Array.from({ length: people.length }, (_, i) => i)
  const firstOf = (person: number): number => {
    let first = person
    while (before[first] !== first) first = before[first] ?? first
    for (let at = person; at !== first; ) {
      const next = before[at] ?? first
      before[at] = first
      at = next
    }
    return first
  }
  const seen = new Map<string, number>()
  const meet = (person: number, alias: string) => {
    const other = seen.get(alias)
    if (other === undefined) return seen.set(alias, person)
    const [a, b] = [firstOf(other), firstOf(person)]
    before[Math.max(a, b)] = Math.min(a, b)
  }
  const names: string[] = []
  /** A name is looked for only where nothing better is known. */
  const namesAlone = new Set<string>()
  for (let person = 0; person < people.length; person++) {
    const known = aliases(person)
    const [strongest] = known
    names.push(strongest?.alias ?? '')
    if (strongest && isWeak(strongest.by)) namesAlone.add(strongest.alias)
    for (const { alias, by } of known) if (!isWeak(by)) meet(person, alias)
  }
  for (let person = 0; namesAlone.size > 0 && person < people.length; person++)
    for (const { alias } of aliases(person)) if (namesAlone.has(alias)) meet(person, alias)
  const firsts = Int32Array.from(names.keys()).filter(person => before[person] === person && names[person] !== '')
  firsts.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
  const turns = new Uint32Array(people.length)
  for (const [i, person] of firsts.entries()) turns[person] = i + 1
  return turns.map((_, person) => turns[firstOf(person)] ?? 0)
}

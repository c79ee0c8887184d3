import { assign, type Column } from './columns.ts'
import type { FoundList } from './find-lists.ts'
import { type Kind, MEANINGS, type Meaning } from './meanings.ts'
import type { Part } from './parts.ts'

/** Which of some facts a list lacks, the header it gets, and what its values look like: asked in this order, of columns no word we know stands over. */
const BY_VALUES: Record<Kind, [lacks: string, header: string, isSo: (column: Column) => boolean][]> = {
  orders: [
    ['orderId', 'Order ID', ({ shape: s, parts }) => s.number >= 0.9 && s.unique === 1 && s.date < 0.3 && parts.every(isNoPhone)],
    ['name nick firstName', 'Customer', column => isNamed(column)],
    ['total', 'Order total', ({ shape: s }) => s.money >= 0.9 && s.date < 0.3 && s.phone < 0.5 && s.unique > 0.5],
    ['placedOn', 'Order date', ({ shape: s }) => s.date >= 0.9],
    ['status', 'Status', ({ shape: s }) => s.status >= 0.8],
  ],
  customers: [['name nick firstName', 'Customer', column => isNamed(column) && isPersonal(column)]],
  reviews: [
    ['stars', 'Rating', ({ parts }) => parts.every(({ text }) => /^[0-5](?:\.\d)?$/.test(text))],
    ['text', 'Review', ({ shape: s }) => s.letters > 0.8 && s.unique > 0.8 && s.length > 12 && s.date < 0.3 && s.email < 0.3],
    ['name', 'Author', column => isNamed(column)],
  ],
}

/** No word we know stands over it, or one that its values contradict: a name over days. A price beside whose order it is can be what the order cost. */
const isUnsaid = ({ labelled, shape }: Column, isOfSomebody: boolean) =>
  !labelled?.labels.some(label => /^(other|foreign|foreignId)$/.test(label) || (label === 'price' && !isOfSomebody)) &&
  !Object.values<Record<string, Meaning>>(MEANINGS)
    .flatMap(meanings => Object.values(meanings))
    .some(({ labels, fits }) => labelled?.labels.some(label => labels[label]) && fits(shape) > 0)

const isNamed = ({ shape: s }: Column) => s.name >= 0.8 && s.letters > 0.8 && s.status < 0.3 && s.unique > 0.4 && s.email < 0.3

/** Bare digits or capitals, and no mobile number of China. */
const isNoPhone = ({ text }: Part) => /^[A-Z\d-]+$/i.test(text) && !/^1[3-9]\d{9}$/.test(text)

/** A person's for certain, or said first, beside how to reach them, or with a link to them. */
const isPersonal = ({ shape: s }: Column) =>
  s.unique > 0.8 && (s.person >= 0.4 || s.leading >= 0.8 || s.contact >= 0.5 || s.customerLink >= 0.5)

/** The list with headers over columns of which only the values tell what they are, once it is known what is listed. */
export function withUnsaid(list: FoundList, columns: Column[], kind: Kind): FoundList {
  const { columns: found } = assign(columns, kind)
  const isOfSomebody = ['name', 'nick', 'firstName', 'email'].some(meaning => found.has(meaning))
  const free = new Set(columns.filter(column => isUnsaid(column, isOfSomebody) && column.place === 0 && column.shape.filled > 0.5))
  // A long number looks like a telephone's.
  for (const [meaning, column] of found) if (meaning !== 'phone' || column.labelled) free.delete(column)
  const said = new Map<string, string>()
  // Names under "Billing address".
  if (kind === 'orders' && !isOfSomebody)
    for (const column of columns)
      if (/address|\bto\b|地址/i.test(column.header) && column.place === 0 && isNamed(column) && !/\d/.test(column.parts[0]?.text ?? ''))
        free.add(column)
  for (const [lacks, header, isSo] of BY_VALUES[kind]) {
    if (lacks.split(' ').some(meaning => found.has(meaning))) continue
    const columns = [...free].filter(isSo)
    // Of what each costs and what all cost, the larger.
    const column = lacks === 'total' ? columns.sort((a, b) => b.shape.amount - a.shape.amount)[0] : columns[0]
    if (!column) continue
    free.delete(column)
    said.set(column.column, header)
  }
  return said.size > 0 ? headed(list, said) : list
}

function headed(list: FoundList, said: Map<string, string>): FoundList {
  const again = () => {
    const now = list.again()
    return now && headed(now, said)
  }
  return { ...list, headers: new Map([...list.headers, ...said]), again }
}

import type { Leaf } from '../leaves.ts'
import { isPerson } from '../names.ts'
import { clean, LETTER } from '../text.ts'
import type { Field } from './words.ts'

const LABEL_CLASS = /(^|[\s_-])(label|key|term|tit)(?=$|[\s_-])/i

/** The classes of an element that call it a label. */
const labelClasses = (element: Element) => (element.getAttribute('class') ?? '').split(/\s+/).filter(one => LABEL_CLASS.test(one))

/** Tells which elements their classes call labels; a class that values with digits are drawn with as well says nothing. */
export function calledLabels(leaves: Leaf[]): (element: Element) => boolean {
  const drawn = new Map<string, { all: number; values: number }>()
  for (const { holder, text } of leaves)
    for (const one of labelClasses(holder)) {
      const count = drawn.get(one) ?? { all: 0, values: 0 }
      drawn.set(one, { all: count.all + 1, values: count.values + Number(/\d/.test(text)) })
    }
  const isForValues = (one: string) => {
    const { all = 0, values = 0 } = drawn.get(one) ?? {}
    return all >= 4 && values * 3 > all
  }
  return element => labelClasses(element).some(one => !isForValues(one))
}

/** The class a text is drawn by: its element's, or that of an element around it. */
const drawnBy = (holder: Element) => holder.closest('[class]:not([class=""])')?.getAttribute('class') ?? ''

/** A page draws its labels in one way and its values in another: a word we do not know is what the others drawn like it are. */
export function asTheirMake(leaves: Leaf[], fields: (Field | undefined)[], inRows: (element: Element) => boolean): (Field | undefined)[] {
  const makes = new Map<string, { all: number; known: number }>()
  const makeAt = leaves.map(({ holder }) => (inRows(holder) ? '' : drawnBy(holder)))
  for (const [index, make] of makeAt.entries()) {
    const count = makes.get(make) ?? { all: 0, known: 0 }
    makes.set(make, { all: count.all + 1, known: count.known + Number(fields[index] !== undefined) })
  }
  return fields.map((field, index) => {
    const { all = 0, known = 0 } = makes.get(makeAt[index] || ' ') ?? {}
    const text = clean(leaves[index]?.text ?? '')
    if (!field)
      return known >= 3 && known > 0.6 * all && text.length <= 20 && LETTER.test(text) && !/[\d@]/.test(text) && !isPerson(text)
        ? 'else'
        : undefined
    return field === 'else' && all >= 4 && known <= 0.4 * all && !/[:：]$/.test(text) ? undefined : field
  })
}

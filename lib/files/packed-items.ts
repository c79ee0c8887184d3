import type { Item } from '../pages/facts.ts'

/** "1× Table, 3× Chair", as WooCommerce writes several items into one cell. */
const COMMA = /, (?=\d+× )/
/** "Mug x2; Lamp x1", as many back-offices write them: every part but a last "+3" ends in its quantity. */
const TRAILING = /^(.+?) ?[x×*] ?(\d+)$/s
const QUANTITY = /^(\d+(?:\.\d+)?) ?× (.*)$/s
const SKU = /^(.*) \[SKU (.+)\]$/s

/** The parts of a list separated by semicolons, each "2 × Mug"; undefined when it is not such a list. */
function trailingQuantities(cell: string): string[] | undefined {
  const parts = cell.split(/[;；]\s*/).filter(part => part && !/^\+\d+$/.test(part))
  return parts.length > 0 && parts.every(part => TRAILING.test(part)) ? parts.map(part => part.replace(TRAILING, '$2 × $1')) : undefined
}

/** The items of one cell: a line each with quantity and number ("2 × Mug [SKU M-1]"), or as WooCommerce writes them, or one name. */
export function readItems(cell: string): Item[] {
  const parts = cell.split(/\r?\n/).flatMap(line => (/^\d+× /.test(line) ? line.split(COMMA) : (trailingQuantities(line) ?? [line])))
  return parts.flatMap(part => {
    const [, quantity, counted] = QUANTITY.exec(part) ?? []
    const [, named, sku] = SKU.exec(counted ?? part) ?? []
    const name = (named ?? counted ?? part).trim()
    return name ? [{ name, ...(quantity ? { quantity: Number(quantity) } : {}), ...(sku ? { sku } : {}) }] : []
  })
}

/** Items as `readItems` reads them back. A name that would be read as a quantity gets one in front. */
export const writeItems = (items: Item[]): string =>
  items
    .map(({ name, quantity, sku }) => {
      const line = `${name.replace(/\s+/g, ' ')}${sku ? ` [SKU ${sku}]` : ''}`
      return quantity === undefined && !QUANTITY.test(line) ? line : `${quantity ?? 1} × ${line}`
    })
    .join('\n')

import type { Item } from '../pages/facts.ts'

/** "1× Table, 3× Chair", as WooCommerce writes several items into one cell. */
const COMMA = /, (?=\d+× )/
const QUANTITY = /^(\d+(?:\.\d+)?) ?× (.*)$/s
const SKU = /^(.*) \[SKU (.+)\]$/s

/** The items of one cell: a line each with quantity and number ("2 × Mug [SKU M-1]"), or as WooCommerce writes them, or one name. */
export function readItems(cell: string): Item[] {
  const parts = cell.split(/\r?\n/).flatMap(line => (/^\d+× /.test(line) ? line.split(COMMA) : [line]))
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

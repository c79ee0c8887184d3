/** Orders that take several rows: each row one begins with, and all rows up to the next such one. Rows before the first belong to no order. */
export function gathered(rows: Element[], begins: (row: Element) => boolean): Map<Element, Element[]> {
  const orders = new Map<Element, Element[]>()
  let rest: Element[] | undefined
  for (const row of rows) {
    if (begins(row)) {
      rest = [row]
      orders.set(row, rest)
    } else rest?.push(row)
  }
  return orders
}

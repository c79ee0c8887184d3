import { fullName } from '../extraction/names.ts'
import { countIn, emailIn } from '../extraction/text.ts'
import type { CustomerRow } from '../pages/facts.ts'
import type { FileCells } from './file-cells.ts'
import type { FileRow } from './file-rows.ts'
import { ownText } from './own-text.ts'

/** The customers of a list of them: who they are, and what the platform states of their orders. */
export function readCustomers(rows: FileRow[], cells: FileCells): CustomerRow[] {
  return rows.map(row => {
    const text = (field: Parameters<FileRow['get']>[0]) => cells.text(row, field)
    const currency = cells.currency(row, 'spent')
    const spentMinor = cells.amount(row, 'spent', currency)
    if (spentMinor && !currency) cells.open.add('currency')
    return ownText({
      customerKey: text('customerKey'),
      name: fullName(text('firstName'), text('lastName')) ?? text('customerName'),
      email: emailIn(text('email') ?? ''),
      phone: text('phone'),
      orders: countIn((text('orders') ?? '').replace(/[.,]0+$/, '')),
      spentMinor,
      currency: spentMinor === undefined ? undefined : currency,
      lastOrderOn: cells.date(row, 'lastOrderOn'),
      firstSeenOn: cells.date(row, 'registeredOn'),
    })
  })
}

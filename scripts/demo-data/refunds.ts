import type { Invoice } from './invoices.ts'

export interface Refunds {
  minor: number
  /** Day of the last return. */
  day: number
}

/** A return names no order: it is laid on the customer's latest earlier order that still holds that many of the article. */
export function refundsByOrder(sales: Invoice[], returns: Invoice[]): Map<number, Refunds> {
  const ofCustomer = Map.groupBy(sales, sale => sale.customer)
  const left = new Map<string, number>()
  for (const sale of sales) {
    for (const line of sale.lines) left.set(`${sale.number}/${line.code}`, (left.get(`${sale.number}/${line.code}`) ?? 0) + line.quantity)
  }
  const refunds = new Map<number, Refunds>()
  for (const back of returns) {
    const earlier = (ofCustomer.get(back.customer) ?? [])
      .filter(sale => sale.day * 1440 + sale.minute <= back.day * 1440 + back.minute)
      .reverse()
    for (const line of back.lines) {
      const sale = earlier.find(candidate => (left.get(`${candidate.number}/${line.code}`) ?? 0) >= line.quantity)
      const sold = sale?.lines.find(candidate => candidate.code === line.code)
      if (!sale || !sold) continue
      left.set(`${sale.number}/${line.code}`, (left.get(`${sale.number}/${line.code}`) ?? 0) - line.quantity)
      const before = refunds.get(sale.number)
      refunds.set(sale.number, { minor: (before?.minor ?? 0) + line.quantity * Math.min(line.unitMinor, sold.unitMinor), day: back.day })
    }
  }
  return refunds
}

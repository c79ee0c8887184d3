import type { MemberLevel } from '../profiles/service-records.ts'

/** The highest level a customer reaches, a threshold itself included; undefined for none. Levels stand from the lowest to the highest, as the seller wrote them. */
export const levelOf = (customer: { netMinor: number; orders: number }, levels: readonly MemberLevel[]): string | undefined =>
  levels.findLast(
    ({ netMinor, orders }) =>
      (netMinor !== undefined || orders !== undefined) && customer.netMinor >= (netMinor ?? 0) && customer.orders >= (orders ?? 0),
  )?.name

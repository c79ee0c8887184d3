/** A level of membership: reached by net revenue or by orders within the shop's window, each only where it is set; where both are, both are needed. */
export interface LevelRule {
  name: string
  netMinor?: number
  orders?: number
}

/** The highest level a customer reaches, a threshold itself included; undefined for none. Rules stand from the lowest level to the highest, as the seller wrote them. */
export const levelOf = (customer: { netMinor: number; orders: number }, rules: readonly LevelRule[]): string | undefined =>
  rules.findLast(
    ({ netMinor, orders }) =>
      (netMinor !== undefined || orders !== undefined) && customer.netMinor >= (netMinor ?? 0) && customer.orders >= (orders ?? 0),
  )?.name

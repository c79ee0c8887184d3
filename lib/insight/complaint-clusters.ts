import type { Issue } from '../pages/marks.ts'

/** A complaint of one review. */
export interface Complaint {
  customer: string
  /** Days since 1970-01-01. */
  day: number
  issue: Issue
  product?: string
  text?: string
}

/** The same complaint, of the same product where that is known, by customers who did not copy each other. */
export interface Cluster {
  issue: Issue
  product?: string
  /** Independent complaints: different customers, different words. */
  independent: number
  /** All of them, copies included. */
  complaints: number
  firstDay: number
  lastDay: number
}

const WINDOW_DAYS = 30
/** Two may be chance, and one day may be one occasion. */
const LEAST = 3
const LEAST_DAYS = 2

/**
 * Clusters among the complaints of the last 30 days up to the day `at`: at least three independent ones on at least two days, the largest first. A customer
 * counts once, and so do equal texts (blanks, case and signs do not make a difference).
 */
export function complaintClusters(complaints: readonly Complaint[], at: number): Cluster[] {
  const groups = new Map<string, Complaint[]>()
  for (const complaint of complaints) {
    if (complaint.day > at || complaint.day <= at - WINDOW_DAYS) continue
    const key = `${complaint.issue} ${complaint.product ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), complaint])
  }
  return [...groups.values()]
    .map(clusterOf)
    .filter(({ independent, days }) => independent >= LEAST && days >= LEAST_DAYS)
    .map(({ cluster }) => cluster)
    .sort((a, b) => b.independent - a.independent || b.lastDay - a.lastDay)
}

/** Those complaints that did not come from the same customer or in the same words as one before. */
export function independentOf<C extends Pick<Complaint, 'customer' | 'text'>>(complaints: readonly C[]): C[] {
  const customers = new Set<string>()
  const texts = new Set<string>()
  return complaints.filter(({ customer, text }) => {
    const words = text?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    if (customers.has(customer) || (words && texts.has(words))) return false
    customers.add(customer)
    if (words) texts.add(words)
    return true
  })
}

function clusterOf(group: readonly Complaint[]) {
  const own = independentOf(group)
  const days = own.map(({ day }) => day)
  const { issue, product } = group[0] as Complaint
  const cluster: Cluster = {
    issue,
    ...(product === undefined ? {} : { product }),
    independent: own.length,
    complaints: group.length,
    firstDay: Math.min(...days),
    lastDay: Math.max(...days),
  }
  return { cluster, independent: own.length, days: new Set(days).size }
}

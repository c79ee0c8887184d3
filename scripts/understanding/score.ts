import type { Suspicion, SuspiciousKind, Understanding } from '../../lib/replies/case.ts'
import type { Labelled, LabelledSet } from './labelled.ts'

type Reading = Pick<Understanding, 'bad' | 'complaints'>

/** Right, found and wanted, of which precision, recall and F1 are made. */
export interface Score {
  precision: number
  recall: number
  f1: number
  n: number
}

function score(right: number, foundOf: number, found: number, wantedOf: number, n: number): Score {
  const precision = found === 0 ? 0 : right / found
  const recall = wantedOf === 0 ? 0 : foundOf / wantedOf
  const rounded = (x: number) => Math.round(x * 1000) / 1000
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), n }
}

/** Micro-averaged over all complaints of a set: an issue is counted once a review, and not at all where the labels do not know it. */
export function complaintScore({ rows, knows }: LabelledSet, read: (row: Labelled) => Reading): Score {
  let [right, given, found, wanted] = [0, 0, 0, 0]
  for (const row of rows) {
    const gold = [...new Map((row.complaints ?? []).map(names => [names.join('|'), names])).values()]
    const said = [...new Set(read(row).complaints.map(complaint => complaint.issue))].filter(issue => !knows || knows.includes(issue))
    const counted = said.filter(issue => !row.also?.includes(issue) || gold.some(names => names.includes(issue)))
    given += counted.length
    right += counted.filter(issue => gold.some(names => names.includes(issue))).length
    wanted += gold.length
    found += gold.filter(names => names.some(issue => said.includes(issue))).length
  }
  return score(right, found, given, wanted, rows.length)
}

/** How well the bad reviews of a set are told from the others. */
export function badScore({ rows }: LabelledSet, read: (row: Labelled) => Reading): Score {
  let [right, given, wanted] = [0, 0, 0]
  for (const row of rows) {
    const { bad } = read(row)
    if (bad) given++
    if (row.bad) wanted++
    if (bad && row.bad) right++
  }
  return score(right, right, given, wanted, rows.length)
}

/** Of texts that are all of a kind, how many were flagged as it: surely, or at all. */
export function flagged(
  texts: string[],
  kind: SuspiciousKind,
  read: (text: string) => Suspicion,
): { yes: number; atAll: number; n: number } {
  const found = texts.map(read).filter(({ suspiciousKinds }) => suspiciousKinds.includes(kind))
  return { yes: found.filter(({ suspicious }) => suspicious === 'yes').length, atAll: found.length, n: texts.length }
}

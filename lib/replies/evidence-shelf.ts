import { daysBetween } from './calendar.ts'
import type { Complaint, Lang, Proof } from './case.ts'
import { OVERPROMISE } from './checks/over-promises.ts'
import type { Fault } from './faults.ts'

/** A proof is renewed in about a month. Our choice. */
const SOON_DAYS = 30

/** Whoever is hurt or has fallen ill is not answered with a certificate. */
const NOT_TO_BE_ARGUED: Fault[] = ['ill', 'hair', 'insect', 'foreign-object', 'mouldy', 'spoiled']

/** Where a proof stands today: after its last day it is never cited; shortly before, the seller is told. */
export function standingOf({ until }: Proof, today: string): 'valid' | 'soon' | 'expired' {
  const left = daysBetween(today, until)
  if (left === null || left < 0) return 'expired'
  return left <= SOON_DAYS ? 'soon' : 'valid'
}

/** The proofs that speak to one of the complaints, in the language of the reply, whatever day they hold to. */
export function proofsAbout(shelf: readonly Proof[], complaints: readonly Complaint[], lang: Lang): Proof[] {
  if (complaints.some(({ fault }) => NOT_TO_BE_ARGUED.includes(fault))) return []
  return shelf.filter(
    ({ lang: language, what, issues }) =>
      language === lang &&
      !OVERPROMISE[lang].test(what) &&
      complaints.some(({ fault, issue }) => fault !== 'unstated' && issues.includes(issue)),
  )
}

/** The proof a draft cites: of those that speak to a complaint and still hold, the one that holds longest. */
export const proofFor = (shelf: readonly Proof[], complaints: readonly Complaint[], lang: Lang, today: string): Proof | undefined =>
  proofsAbout(shelf, complaints, lang)
    .filter(proof => standingOf(proof, today) !== 'expired')
    .sort((a, b) => b.until.localeCompare(a.until))[0]

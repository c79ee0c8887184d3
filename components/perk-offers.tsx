import type { PerkDoubt } from '../lib/expectation/perks.ts'
import type { Card } from '../lib/messages/contents.ts'
import { localDay } from '../lib/pages/day.ts'
import { useWording, type Wording } from './wording.tsx'

/** The catalogue's surprises for this customer, each with what speaks against it today; and what they had. */
export function PerkOffers({ card: { offers, perks }, onGive }: { card: Card; onGive(item: string, given: boolean): void }) {
  const wording = useWording()
  const { words, say, day, list } = wording
  const { open, had, give, given, takeBack } = words.card.perks
  const today = localDay(new Date())
  if (offers.length === 0 && perks.length === 0) return null
  return (
    <details>
      <summary>{open}</summary>
      {perks.length > 0 && (
        <p class="quiet-text">{say(had, { list: list(perks.slice(0, MOST).map(({ what, on }) => `${what} (${day(on)})`)) })}</p>
      )}
      <ul class="promises">
        {offers.map(({ item, doubts, stopped }) => {
          const isGiven = perks.some(perk => perk.item === item.id && perk.on === today)
          return (
            <li key={item.id}>
              <span>
                {item.what}
                {!isGiven && doubts.map(doubt => <small key={doubt.of}> {doubtWords(doubt, wording)}</small>)}
                {isGiven && <small> {given}</small>}
              </span>
              <button type="button" class="quiet" disabled={!isGiven && stopped} onClick={() => onGive(item.id, !isGiven)}>
                {isGiven ? takeBack : give}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

const MOST = 5

function doubtWords(doubt: PerkDoubt, { words, say, day, money }: Wording): string {
  const { doubt: told } = words.card.perks
  switch (doubt.of) {
    case 'promise-overdue':
      return say(told['promise-overdue'], { what: doubt.what, date: day(doubt.by) })
    case 'order-late':
      return say(told['order-late'], { id: doubt.orderId, n: doubt.daysLate })
    case 'over-budget':
      return say(told['over-budget'], { spent: money(doubt.spentMinor, doubt.currency), budget: money(doubt.budgetMinor, doubt.currency) })
    case 'again':
    case 'same-day-of-year':
      return say(told[doubt.of], { date: day(doubt.on) })
    case 'even-intervals':
      return say(told['even-intervals'], { n: doubt.days })
    case 'other-tier':
      return told['other-tier']
  }
}

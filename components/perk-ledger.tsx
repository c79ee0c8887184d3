import type { Tier } from '../lib/insight/tier.ts'
import type { PerkRecord, ServiceRecord } from '../lib/profiles/service-records.ts'
import { AmountField } from './amount-field.tsx'
import { TableScroll } from './table-scroll.tsx'
import { useWording } from './wording.tsx'

export interface PerkLedgerProps {
  budget: ServiceRecord['budget']
  /** This month, by tier. */
  spent: Record<Tier, number>
  perks: (PerkRecord & { name: string })[]
  onBudget(budget: ServiceRecord['budget']): void
  onCustomer(id: string, name: string): void
}

const TIERS: readonly Tier[] = ['vip', 'major', 'ordinary', 'small']
const MOST = 100

/** What surprises may cost a month, tier by tier, and what was given to whom. */
export function PerkLedger({ budget, spent, perks, onBudget, onCustomer }: PerkLedgerProps) {
  const { words, say, money, day } = useWording()
  const { ledger } = words.dashboard.service
  // While it is being typed it is no currency yet.
  const currency = /^[A-Z]{3}$/.test(budget.currency ?? '') ? budget.currency : undefined
  return (
    <section>
      <h2>{ledger.title}</h2>
      <p class="quiet-text">{ledger.why}</p>
      <div class="row bottom">
        <label>
          <span>{ledger.currency}</span>
          <input
            class="short"
            value={budget.currency ?? ''}
            maxLength={3}
            onInput={event => onBudget({ ...budget, currency: event.currentTarget.value.toUpperCase() || undefined })}
          />
        </label>
        {TIERS.map(tier => (
          <AmountField
            key={tier}
            label={[words.tier[tier], spent[tier] > 0 ? say(ledger.spent, { spent: money(spent[tier], currency) }) : '']
              .filter(Boolean)
              .join(' · ')}
            minor={budget.of[tier]}
            currency={currency}
            onChange={minor => onBudget({ ...budget, of: { ...budget.of, [tier]: minor } })}
          />
        ))}
      </div>
      {perks.length === 0 ? (
        <p class="quiet-text">{ledger.empty}</p>
      ) : (
        <TableScroll name={ledger.title}>
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">{ledger.on}</th>
                <th scope="col">{ledger.customer}</th>
                <th scope="col">{ledger.what}</th>
                <th scope="col">{ledger.tier}</th>
                <th scope="col">{ledger.cost}</th>
              </tr>
            </thead>
            <tbody>
              {perks.slice(0, MOST).map(({ id, customer, name, on, what, tier, costMinor, currency: paidIn }) => (
                <tr key={id}>
                  <td>{day(on)}</td>
                  <td>
                    <button type="button" class="link" onClick={() => onCustomer(customer, name)}>
                      {name || words.card.unknown}
                    </button>
                  </td>
                  <td>{what}</td>
                  <td>{tier ? words.tier[tier] : ''}</td>
                  <td class="number">{costMinor === undefined ? '' : money(costMinor, paidIn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  )
}

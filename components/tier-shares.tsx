import type { ServiceRecord } from '../lib/profiles/service-records.ts'
import { AmountField } from './amount-field.tsx'
import { Options } from './options.tsx'
import { useWording } from './wording.tsx'

export type Pyramid = NonNullable<ServiceRecord['pyramid']>

const ABOVE = ['vip', 'major', 'ordinary'] as const

/** Which share of the customers is in each tier, in percent, the least that takes somebody above the lowest, and of how many months. `currency`: of the shop's figures. */
export function TierShares({ pyramid, currency, onChange }: { pyramid: Pyramid; currency?: string; onChange(pyramid: Pyramid): void }) {
  const { words, say } = useWording()
  const { title, why, least, window, months, wrong } = words.dashboard.service.tiers
  const percent = (share: number) => Math.round(share * 1000) / 10
  const rest = percent(Math.max(0, 1 - ABOVE.reduce((sum, tier) => sum + pyramid[tier], 0)))
  return (
    <section>
      <h2>{title}</h2>
      <p class="quiet-text">{why}</p>
      <div class="row bottom">
        {ABOVE.map(tier => (
          <label key={tier}>
            <span>{words.tier[tier]} %</span>
            <input
              class="short"
              type="number"
              min="0"
              max="100"
              step="0.1"
              value={percent(pyramid[tier])}
              onInput={event => onChange({ ...pyramid, [tier]: Math.max(0, Number(event.currentTarget.value)) / 100 })}
            />
          </label>
        ))}
        <span>
          {words.tier.small} {rest} %
        </span>
        <label>
          <span>{window}</span>
          <select
            value={pyramid.months ?? 12}
            onChange={event => onChange({ ...pyramid, months: Number(event.currentTarget.value) as Pyramid['months'] })}
          >
            <Options of={Object.fromEntries([3, 6, 12, 24].map(n => [n, say(months, { n })]))} />
          </select>
        </label>
        <AmountField
          label={least}
          minor={pyramid.leastMinor}
          currency={currency}
          onChange={leastMinor => onChange({ ...pyramid, leastMinor })}
        />
      </div>
      {!isPyramid(pyramid) && <p class="warn">{wrong}</p>}
    </section>
  )
}

/** Whether these shares leave at least nobody over. */
export const isPyramid = ({ vip, major, ordinary }: Pyramid): boolean => vip + major + ordinary <= 1 + 1e-9

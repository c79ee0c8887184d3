import type { MemberLevel } from '../lib/profiles/service-records.ts'
import { AmountField } from './amount-field.tsx'
import { useWording } from './wording.tsx'

/** The shop's own member levels, from the lowest to the highest, by orders and by what was paid in so many `months`. */
export function MemberLevels({
  levels,
  months = 12,
  currency,
  onChange,
}: {
  levels: readonly MemberLevel[]
  months?: number
  currency?: string
  onChange(levels: MemberLevel[]): void
}) {
  const { words, say } = useWording()
  const { title, why, name, orders, net, add } = words.dashboard.service.members
  const put = (place: number, change: Partial<MemberLevel>) =>
    onChange(levels.map((level, i) => (i === place ? { ...level, ...change } : level)))
  return (
    <section>
      <h2>{title}</h2>
      <p class="quiet-text">{say(why, { months })}</p>
      {levels.map((level, i) => (
        <div key={i} class="row bottom">
          <label>
            <span>{name}</span>
            <input class="short" value={level.name} maxLength={40} onInput={event => put(i, { name: event.currentTarget.value })} />
          </label>
          <label>
            <span>{orders}</span>
            <input
              class="short"
              type="number"
              min="1"
              step="1"
              value={level.orders ?? ''}
              onInput={event => put(i, { orders: Math.max(0, Math.round(event.currentTarget.valueAsNumber)) || undefined })}
            />
          </label>
          <AmountField label={net} minor={level.netMinor} currency={currency} onChange={netMinor => put(i, { netMinor })} />
          <button type="button" class="quiet" onClick={() => onChange(levels.filter((_, at) => at !== i))}>
            {words.dashboard.voice.remove}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...levels, { name: '' }])}>
        {add}
      </button>
    </section>
  )
}

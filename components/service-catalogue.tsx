import type { ServiceItem } from '../lib/profiles/service-records.ts'
import { AmountField } from './amount-field.tsx'
import { Options } from './options.tsx'
import { useWording } from './wording.tsx'

export interface ServiceCatalogueProps {
  items: ServiceItem[]
  currency?: string
  /** Surprises and expected services of which customers have made a habit: the item, and of how many. */
  habits: { item: string; customers: number; to: ServiceItem['level'] }[]
  /** Whose day to be looked at again has come. */
  due: string[]
  onChange(items: ServiceItem[]): void
  onLevel(item: string, level: ServiceItem['level']): void
  onAdd(): void
}

/** What the shop does for its customers: each on one level, for one audience, with an owner. */
export function ServiceCatalogue({ items, currency, habits, due, onChange, onLevel, onAdd }: ServiceCatalogueProps) {
  const { words, say } = useWording()
  const { catalogue, level, audience } = words.dashboard.service
  const put = (id: string, change: Partial<ServiceItem>) => onChange(items.map(one => (one.id === id ? { ...one, ...change } : one)))
  return (
    <section>
      <h2>{catalogue.title}</h2>
      <p class="quiet-text">{catalogue.why}</p>
      {items.length === 0 && <p class="quiet-text">{catalogue.empty}</p>}
      {items.map(item => {
        const habit = habits.find(one => one.item === item.id)
        return (
          <fieldset key={item.id} class="plain service">
            <legend class="hidden-text">{item.what || catalogue.what}</legend>
            <label>
              <span>{catalogue.what}</span>
              <input value={item.what} maxLength={120} onInput={event => put(item.id, { what: event.currentTarget.value })} />
            </label>
            <label>
              <span>{catalogue.how}</span>
              <input
                value={item.how ?? ''}
                maxLength={200}
                onInput={event => put(item.id, { how: event.currentTarget.value || undefined })}
              />
            </label>
            <div class="row bottom">
              <label>
                <span>{catalogue.level}</span>
                <select value={item.level} onChange={event => onLevel(item.id, event.currentTarget.value as ServiceItem['level'])}>
                  <Options of={level} />
                </select>
              </label>
              <label>
                <span>{catalogue.audience}</span>
                <select
                  value={item.audience}
                  onChange={event => put(item.id, { audience: event.currentTarget.value as ServiceItem['audience'] })}
                >
                  <Options of={audience} />
                </select>
              </label>
              <label>
                <span>{catalogue.owner}</span>
                <input
                  class="short"
                  value={item.owner ?? ''}
                  maxLength={60}
                  onInput={event => put(item.id, { owner: event.currentTarget.value || undefined })}
                />
              </label>
              <AmountField
                label={catalogue.cost}
                minor={item.costMinor}
                currency={currency}
                onChange={costMinor => put(item.id, { costMinor })}
              />
              <label>
                <span>{catalogue.reviewOn}</span>
                <input
                  class="short"
                  type="date"
                  value={item.reviewOn ?? ''}
                  onInput={event => put(item.id, { reviewOn: event.currentTarget.value || undefined })}
                />
              </label>
              <button type="button" class="quiet" onClick={() => onChange(items.filter(({ id }) => id !== item.id))}>
                {words.dashboard.voice.remove}
              </button>
            </div>
            <History item={item} />
            {due.includes(item.id) && <p class="warn">{catalogue.due}</p>}
            {habit && (
              <p class="row">
                <span class="warn">{say(catalogue.habit, { n: habit.customers, level: words.card.demand.level[habit.to] })}</span>
                <button type="button" onClick={() => onLevel(item.id, habit.to)}>
                  {catalogue.lower}
                </button>
              </p>
            )}
          </fieldset>
        )
      })}
      <button type="button" onClick={onAdd}>
        {catalogue.add}
      </button>
    </section>
  )
}

function History({ item: { moved } }: { item: ServiceItem }) {
  const { words, say, day, list } = useWording()
  const { catalogue } = words.dashboard.service
  if (moved.length === 0) return null
  const steps = moved.map(({ from, on }) => say(catalogue.moved, { level: words.card.demand.level[from], date: day(on) }))
  return <p class="quiet-text">{list(steps)}</p>
}

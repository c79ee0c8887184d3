import type { Group } from '../lib/insight/customers-behind.ts'
import type { ShopFigures } from '../lib/insight/shop-figures.ts'
import { type Figure, FigureView } from './figure.tsx'
import { lossFigures, togetherFigure, warningFigure } from './loss-figures.tsx'
import { loyaltyFigures } from './loyalty-figures.tsx'
import { valueFigures } from './value-figures.tsx'
import { useWording } from './wording.tsx'

export interface BusinessProps {
  figures: ShopFigures
  /** The one looked at; the shop's main one until another is chosen. */
  currency?: string
  onCurrency(currency: string): void
  onGroup(asked: { currency: string; group: Group; name: string }): void
  onCsv(figure: Figure): void
}

/** The figures of a shop, one finding after the other. */
export function Business({ figures, currency, onCurrency, onGroup, onCsv }: BusinessProps) {
  const wording = useWording()
  const { words, say, day, number } = wording
  const { business } = words.dashboard
  const money = figures.money.find(one => one.currency === currency) ?? figures.money[0]
  const { nobody, undated } = figures.leftOut
  const columns = [
    money ? [...valueFigures(money, wording), ...lossFigures(money, wording)] : [],
    [...(money ? loyaltyFigures(money, wording) : []), warningFigure(figures.reviews, wording), togetherFigure(figures, wording)],
  ]
  return (
    <>
      {money && figures.at ? (
        <p>
          {say(business.asOf, {
            date: day(figures.at),
            purchases: number(money.purchases),
            customers: number(money.customers),
            from: day(money.from),
          })}
        </p>
      ) : (
        <section>
          <h2>{business.nothing}</h2>
          <p class="quiet-text">{business.nothingHint}</p>
        </section>
      )}
      {nobody > 0 && <p class="quiet-text">{say(business.nobody, { n: nobody })}</p>}
      {undated > 0 && <p class="quiet-text">{say(business.undated, { n: undated })}</p>}
      {money && figures.money.length > 1 && (
        <div class="row">
          <label>
            <span>{business.currency} </span>
            <select value={money.currency} onChange={event => onCurrency(event.currentTarget.value)}>
              {figures.money.map(one => (
                <option key={one.currency} value={one.currency}>
                  {one.currency === '?' ? business.noCurrency : one.currency}
                </option>
              ))}
            </select>
          </label>
          <span class="quiet-text">{business.currencies}</span>
        </div>
      )}
      <div class="figures-columns">
        {columns.map((column, i) => (
          <div key={i}>
            {column.map(figure => (
              <FigureView
                key={figure.id}
                figure={figure}
                onCsv={onCsv}
                onGroup={(group, name) => onGroup({ currency: money?.currency ?? '?', group, name })}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

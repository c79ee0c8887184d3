import { useEffect, useState } from 'preact/hooks'
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
  const drawn = useOneAFrame(Math.max(...columns.map(({ length }) => length)))
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
            {column.slice(0, drawn).map(figure => (
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

/** How many figures of a column are drawn: one more each frame, for all at once (two years of months are 300 cells) would keep the page from answering. */
function useOneAFrame(all: number): number {
  const [drawn, setDrawn] = useState(1)
  useEffect(() => {
    if (drawn >= all) return
    const frame = requestAnimationFrame(() => setDrawn(drawn + 1))
    return () => cancelAnimationFrame(frame)
  }, [drawn, all])
  return drawn
}

import { useState } from 'preact/hooks'
import type { CampaignResult } from '../lib/insight/campaigns.ts'
import { localDay } from '../lib/pages/day.ts'
import type { CampaignRecord } from '../lib/profiles/campaign-records.ts'
import type { SegmentRecord } from '../lib/profiles/segment-records.ts'
import { AmountField } from './amount-field.tsx'
import { Options } from './options.tsx'
import { SureButton } from './sure-button.tsx'
import { TableScroll } from './table-scroll.tsx'
import { useWording, type Wording } from './wording.tsx'

/** A campaign as it is entered. */
export type NewCampaign = Pick<CampaignRecord, 'name' | 'on' | 'days' | 'costMinor' | 'holdoutShare'> & {
  /** `''`: everybody; else a tier, or the id of a saved segment. */
  who: string
  whoInWords: string
}

/** The sendings of one name, and what they did in each tier; only those that are over count. */
export interface CampaignShown {
  name: string
  waves: (CampaignRecord & { until: string; isOver: boolean })[]
  results: CampaignResult[]
}

export interface CampaignsProps {
  campaigns: CampaignShown[]
  segments: SegmentRecord[]
  currency?: string
  /** What was entered last fits nobody. */
  nobody: boolean
  /** Without it nothing can be entered. */
  onAdd?(campaign: NewCampaign): void
  onList(campaign: CampaignRecord): void
  onDelete(id: string): Promise<void>
}

/** The share held out: a tenth costs least, a half tells soonest. */
const HOLDOUTS = [0.1, 0.2, 0.3, 0.5]

/** What was sent to whom, and what it did, against those who were held out. */
export function Campaigns({ campaigns, segments, currency, nobody, onAdd, onList, onDelete }: CampaignsProps) {
  const wording = useWording()
  const { words, say, day } = wording
  const { campaigns: text, ofFigure } = words.dashboard.business
  const sizeOf = ({ groups }: CampaignRecord, side: 'treated' | 'holdout') => groups.reduce((n, group) => n + group[side].length, 0)
  const titleOf = (wave: CampaignRecord) => `${wave.name} · ${day(wave.on)}`
  return (
    <section id="campaigns">
      <h2>{text.title}</h2>
      <p class="quiet-text">{text.why}</p>
      {onAdd && <CampaignForm segments={segments} currency={currency} onAdd={onAdd} />}
      {nobody && <p class="warn">{text.none}</p>}
      {campaigns.map(({ name, waves, results }) => (
        <section key={waves[0]?.id} class="figure wide">
          <h3>{name}</h3>
          {waves.map(wave => (
            <div key={wave.id} class="row">
              <span>
                {say(text.drawn, {
                  who: wave.who,
                  n: sizeOf(wave, 'treated'),
                  out: sizeOf(wave, 'holdout'),
                  when: say(wave.isOver ? text.over : text.running, { from: day(wave.on), date: day(wave.until) }),
                })}
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={say(ofFigure, { what: text.list, title: titleOf(wave) })}
                onClick={() => onList(wave)}
              >
                {text.list}
              </button>
              <SureButton
                label={text.delete}
                of={titleOf(wave)}
                question={say(text.deleteSure, { name, date: day(wave.on) })}
                onSure={() => onDelete(wave.id)}
              />
            </div>
          ))}
          {results.length > 0 && <Results name={name} results={results} currency={waves[0]?.currency ?? '?'} />}
        </section>
      ))}
      {campaigns.some(({ results }) => results.length > 0) && <p class="quiet-text">{text.definition}</p>}
    </section>
  )
}

function CampaignForm({
  segments,
  currency,
  onAdd,
}: Pick<CampaignsProps, 'segments' | 'currency'> & Required<Pick<CampaignsProps, 'onAdd'>>) {
  const { words, percent } = useWording()
  const { campaigns: text } = words.dashboard.business
  const today = localDay(new Date())
  const empty: Omit<NewCampaign, 'whoInWords'> = { name: '', who: '', on: today, days: 30, costMinor: 0, holdoutShare: 0.2 }
  const [entered, setEntered] = useState(empty)
  const set = (to: Partial<NewCampaign>) => setEntered({ ...entered, ...to })
  const who: Record<string, string> = {
    '': text.everybody,
    ...words.tier,
    ...Object.fromEntries(segments.map(({ id, name }) => [id, name])),
  }
  return (
    <form
      class="row bottom"
      onSubmit={event => {
        event.preventDefault()
        onAdd({ ...entered, name: entered.name.trim(), whoInWords: who[entered.who] ?? text.everybody })
        setEntered(empty)
      }}
    >
      <label>
        <span>{text.name}</span>
        <input required maxLength={80} pattern=".*\S.*" value={entered.name} onInput={event => set({ name: event.currentTarget.value })} />
      </label>
      <label>
        <span>{text.who}</span>
        <select value={entered.who} onChange={event => set({ who: event.currentTarget.value })}>
          <Options of={who} />
        </select>
      </label>
      <label>
        <span>{text.on}</span>
        <input type="date" required min={today} value={entered.on} onInput={event => set({ on: event.currentTarget.value })} />
      </label>
      <label>
        <span>{text.days}</span>
        <input
          class="short"
          type="number"
          required
          min="1"
          max="365"
          value={entered.days}
          onInput={event => set({ days: event.currentTarget.valueAsNumber || 1 })}
        />
      </label>
      <AmountField label={text.cost} minor={entered.costMinor} currency={currency} onChange={(costMinor = 0) => set({ costMinor })} />
      <label>
        <span>{text.holdout}</span>
        <select value={entered.holdoutShare} onChange={event => set({ holdoutShare: Number(event.currentTarget.value) })}>
          {HOLDOUTS.map(share => (
            <option key={share} value={share}>
              {percent(share)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{text.add}</button>
    </form>
  )
}

function Results({ name, results, currency }: { name: string; results: CampaignResult[]; currency: string }) {
  const wording = useWording()
  const { words, say, money, percent } = wording
  const { campaigns: text } = words.dashboard.business
  const boughtOf = ({ buyers, customers }: CampaignResult['treated']) => say(text.bought, { buyers, customers })
  return (
    <TableScroll name={name}>
      <table class="figures">
        <thead>
          <tr>
            {[words.dashboard.column.tier, text.addressed, text.heldOut, text.lift, text.extra, text.cost, text.return].map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map(result => (
            <tr key={result.tier}>
              <td>{result.tier === 'none' ? text.noTier : words.tier[result.tier]}</td>
              <td>{boughtOf(result.treated)}</td>
              <td>{boughtOf(result.holdout)}</td>
              <td class="wrap">{liftWords(result, wording)}</td>
              <td class="number">{isShown(result) ? money(result.extraMinor, currency) : ''}</td>
              <td class="number">{money(result.costMinor, currency)}</td>
              <td class="number">{isShown(result) && result.roi !== undefined ? percent(result.roi) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

/** Where nothing has been shown, money that came in says nothing either. */
const isShown = ({ few, interval: [low, high] }: CampaignResult) => !few && (low > 0 || high < 0)

/** The lift with its interval; or why nothing can be said of it. */
function liftWords(result: CampaignResult, { words, say, number }: Wording): string {
  const {
    few,
    lift,
    interval: [low, high],
  } = result
  const { campaigns: text } = words.dashboard.business
  if (few) return text.few
  const inPoints = (share: number) => number(share * 100, 1)
  const points = say(text.points, { lift: inPoints(lift), low: inPoints(low), high: inPoints(high) })
  return isShown(result) ? points : say(text.nothing, { points })
}

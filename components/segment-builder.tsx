import { useState } from 'preact/hooks'
import type { SegmentRecord, SegmentRules } from '../lib/profiles/segment-records.ts'
import { AmountField } from './amount-field.tsx'
import { Options } from './options.tsx'
import { SureButton } from './sure-button.tsx'
import { useWording } from './wording.tsx'

export interface SegmentBuilderProps {
  rules: SegmentRules
  /** Of how many customers, how many are in the segment. */
  found: number
  /** Rules are set, and who they choose is not known yet. */
  isCounting: boolean
  /** Not known before the shop has been gone through. */
  of?: number
  /** Names of things that were bought, to choose from. */
  products: string[]
  /** Names of the shop's member levels. */
  levels: string[]
  /** Of the rules, else the shop’s main one. */
  currency?: string
  saved: SegmentRecord[]
  /** The id of the saved one that is shown. */
  chosen: string
  onOpen(): void
  onRules(rules: SegmentRules): void
  onChoose(id: string): void
  onSave(name: string): void
  onDelete(): Promise<void>
  onExport(as: 'csv' | 'xlsx'): void
}

/** Customers chosen by value, need and preference; what is chosen can be saved, and taken out as a file. */
export function SegmentBuilder(props: SegmentBuilderProps) {
  const { rules, found, isCounting, of, products, levels, currency, saved, chosen, onRules } = props
  const { words, say } = useWording()
  const { segment, column } = words.dashboard
  const { members } = words.dashboard.service
  const [name, setName] = useState('')
  const set = (to: Partial<SegmentRules>) => onRules(withoutEmpty({ ...rules, ...to }))
  const number = (key: 'ordersFrom' | 'ordersTo' | 'within' | 'silentFor', label: string) => (
    <label>
      <span>{label}</span>
      <input
        class="short"
        type="number"
        min="0"
        step="1"
        value={rules[key] ?? ''}
        onInput={({ currentTarget: { value } }) => set({ [key]: value === '' ? undefined : Math.max(0, Math.round(Number(value))) })}
      />
    </label>
  )
  const choice = (key: 'level' | 'complained' | 'due' | 'loyalty' | 'contact', label: string, choices: Record<string, string>) => (
    <label>
      <span>{label}</span>
      <select value={rules[key] ?? ''} onChange={event => set({ [key]: event.currentTarget.value || undefined })}>
        <Options of={{ '': '–', ...choices }} />
      </select>
    </label>
  )
  const from = (what: string) => say(segment.from, { what })
  return (
    <details class="segment" onToggle={event => event.currentTarget.open && props.onOpen()}>
      <summary>
        <span role="status">{of === undefined ? segment.choose : say(segment.title, { n: found, of })}</span>
      </summary>
      <fieldset class="plain">
        <legend>{segment.value}</legend>
        <div class="row bottom">
          <div class="row ticks">
            {Object.entries(words.tier).map(([tier, word]) => (
              <label key={tier}>
                <input
                  type="checkbox"
                  checked={rules.tiers?.some(one => one === tier) ?? false}
                  onChange={({ currentTarget: { checked } }) => {
                    const others = (rules.tiers ?? []).filter(one => one !== tier)
                    set({ tiers: checked ? [...others, tier as (typeof others)[number]] : others })
                  }}
                />{' '}
                {word}
              </label>
            ))}
            <label>
              <input
                type="checkbox"
                checked={rules.pinned ?? false}
                onChange={event => set({ pinned: event.currentTarget.checked || undefined })}
              />{' '}
              ★ {words.card.key}
            </label>
          </div>
          {(levels.length > 0 || rules.level) &&
            choice('level', members.name, Object.fromEntries([...levels, rules.level ?? levels[0]].map(level => [level, level])))}
          {number('ordersFrom', from(column.orders))}
          {number('ordersTo', segment.to)}
          <AmountField
            label={from(column.net.all)}
            minor={rules.netFrom}
            currency={currency}
            onChange={netFrom => set({ netFrom, currency })}
          />
          <AmountField label={segment.to} minor={rules.netTo} currency={currency} onChange={netTo => set({ netTo, currency })} />
        </div>
      </fieldset>
      <fieldset class="plain">
        <legend>{segment.need}</legend>
        <div class="row bottom">
          {choice('complained', segment.complained, { anything: segment.anything, nothing: segment.nothing, ...words.badge.issue })}
          <label>
            <span>{segment.bought}</span>
            <input list="bought" maxLength={200} value={rules.bought ?? ''} onInput={event => set({ bought: event.currentTarget.value })} />
            <datalist id="bought">
              {products.map(product => (
                <option key={product} value={product} />
              ))}
            </datalist>
          </label>
          {choice('due', segment.due, segment.dues)}
        </div>
      </fieldset>
      <fieldset class="plain">
        <legend>{segment.preference}</legend>
        <div class="row bottom">
          {number('within', segment.within)}
          {number('silentFor', segment.silentFor)}
          {choice('loyalty', segment.loyalty, segment.types)}
          {choice('contact', segment.contact, segment.contacts)}
        </div>
      </fieldset>
      <p class="quiet-text">{segment.known}</p>
      <form
        class="row bottom"
        onSubmit={event => {
          event.preventDefault()
          props.onSave(name.trim())
        }}
      >
        <label>
          <span>{segment.saved}</span>
          <select
            value={chosen}
            onChange={({ currentTarget: { value } }) => {
              setName(saved.find(({ id }) => id === value)?.name ?? '')
              props.onChoose(value)
            }}
          >
            <Options of={{ '': segment.new, ...Object.fromEntries(saved.map(one => [one.id, one.name])) }} />
          </select>
        </label>
        <label>
          <span>{segment.name}</span>
          <input required maxLength={80} pattern=".*\S.*" value={name} onInput={event => setName(event.currentTarget.value)} />
        </label>
        <button type="submit">{segment.save}</button>
        {chosen !== '' && (
          <SureButton
            key={chosen}
            label={segment.delete}
            question={say(segment.deleteSure, { name: saved.find(({ id }) => id === chosen)?.name ?? '' })}
            onSure={props.onDelete}
          />
        )}
        <button type="button" class="quiet" onClick={() => onRules({})}>
          {segment.clear}
        </button>
        <button type="button" disabled={isCounting || found === 0} onClick={() => props.onExport('xlsx')}>
          {words.dashboard.exportExcel}
        </button>
        <button type="button" disabled={isCounting || found === 0} onClick={() => props.onExport('csv')}>
          {words.dashboard.export}
        </button>
      </form>
    </details>
  )
}

/** What is not asked for is left out, so that two segments that ask the same are the same. */
function withoutEmpty({ currency, ...rules }: SegmentRules): SegmentRules {
  const asked = Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined && value !== '' && `${value}` !== ''))
  return 'netFrom' in asked || 'netTo' in asked ? { ...asked, currency: currency ?? '?' } : asked
}

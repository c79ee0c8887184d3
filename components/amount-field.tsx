import { decimalsOf } from '../lib/pages/currency.ts'

/** Money as the seller types it; empty is not known. */
export function AmountField({
  label,
  minor,
  currency = '',
  onChange,
}: {
  label: string
  minor?: number
  currency?: string
  onChange(minor: number | undefined): void
}) {
  const unit = 10 ** decimalsOf(currency)
  return (
    <label>
      <span>{currency ? `${label} · ${currency}` : label}</span>
      <input
        class="short"
        type="number"
        min="0"
        max="10000000"
        step="any"
        value={minor === undefined ? '' : minor / unit}
        onInput={event => {
          const { value } = event.currentTarget
          onChange(value === '' ? undefined : Math.max(0, Math.round(Number(value) * unit)))
        }}
      />
    </label>
  )
}

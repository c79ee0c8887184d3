import type { ServiceRecord } from '../lib/profiles/service-records.ts'
import { useWording } from './wording.tsx'

export type Bands = NonNullable<ServiceRecord['bands']>

/** From which gap on somebody counts as satisfied, and as very satisfied; the same below. */
export function BandCuts({ bands, onChange }: { bands: Bands; onChange(bands: Bands): void }) {
  const { words } = useWording()
  const { title, why, some, much, wrong } = words.dashboard.service.bands
  const field = (name: keyof Bands, label: string) => (
    <label>
      <span>{label}</span>
      <input
        class="short"
        type="number"
        min="0.1"
        max="4"
        step="0.1"
        value={bands[name]}
        onInput={event => onChange({ ...bands, [name]: Number(event.currentTarget.value) })}
      />
    </label>
  )
  return (
    <section>
      <h2>{title}</h2>
      <p class="quiet-text">{why}</p>
      <div class="row bottom">
        {field('some', some)}
        {field('much', much)}
      </div>
      {!areBands(bands) && <p class="warn">{wrong}</p>}
    </section>
  )
}

/** Whether these two can be cuts at all. */
export const areBands = ({ some, much }: Bands): boolean => some > 0 && some < much && much <= 4

/** The plots of the dashboard. HTML and a little SVG, no library: their words are words of the page, so they grow with its type, wrap on a narrow screen and are read aloud. */

export interface Bar {
  name: string
  /** 0..1 of the width. */
  share: number
  text: string
}

/** Bars with their names and numbers as text. */
export function Bars({ bars }: { bars: Bar[] }) {
  return (
    <ul class="bars">
      {bars.map(({ name, share, text }) => (
        <li key={name}>
          <span>{name}</span>
          <span class="bar">
            <i style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

export interface CurveProps {
  /** Said to who cannot see it: the finding. */
  label: string
  /** Both 0..1. */
  points: { x: number; y: number }[]
  /** A point of it with its number. */
  mark: { x: number; y: number; text: string }
  percent(share: number): string
  xName: string
}

/** A curve over shares on both sides, beside the straight line of "all alike". */
export function Curve({ label, points, mark, percent, xName }: CurveProps) {
  return (
    <figure class="curve">
      <div class="axis up" aria-hidden="true">
        {[1, 0.5, 0].map(share => (
          <span key={share}>{percent(share)}</span>
        ))}
      </div>
      <div class="field">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
          <line class="alike" x1="0" y1="100" x2="100" y2="0" />
          <polyline points={points.map(({ x, y }) => `${x * 100},${100 - y * 100}`).join(' ')} />
        </svg>
        <span class="mark" aria-hidden="true" style={{ insetInlineStart: `${mark.x * 100}%`, bottom: `${mark.y * 100}%` }}>
          <b>{mark.text}</b>
        </span>
      </div>
      <div class="axis along" aria-hidden="true">
        {[0, 0.5, 1].map(share => (
          <span key={share}>{percent(share)}</span>
        ))}
      </div>
      <figcaption>{xName}</figcaption>
    </figure>
  )
}

export interface WeeksProps {
  label: string
  weeks: { date: string; bad: number; total: number }[]
  day(iso: string): string
  caption: string
}

/** A year of weeks: all reviews as a pale bar, the bad ones as its dark part. */
export function Weeks({ label, weeks, day, caption }: WeeksProps) {
  const shown = weeks.slice(-52)
  const most = Math.max(1, ...shown.map(({ total }) => total))
  const [first, last] = [shown[0], shown.at(-1)]
  return (
    <figure class="weeks">
      <div class="axis up" aria-hidden="true">
        <span>{most}</span>
        <span>0</span>
      </div>
      <div class="field">
        <svg viewBox={`0 0 ${shown.length * 10} ${most}`} preserveAspectRatio="none" role="img" aria-label={label}>
          {shown.map(({ date, bad, total }, i) => (
            <g key={date}>
              <rect class="all" x={i * 10 + 1} width="8" y={most - total} height={total} />
              <rect class="bad" x={i * 10 + 1} width="8" y={most - bad} height={bad} />
            </g>
          ))}
        </svg>
      </div>
      <div class="axis along" aria-hidden="true">
        <span>{first ? day(first.date) : ''}</span>
        <span>{last && last !== first ? day(last.date) : ''}</span>
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

/** Line drawings, 16 px; the words beside them say what they are. */
const PATHS = {
  orders: 'M3 2.5h10v11l-2-1.2-1.7 1.2L8 12.3l-1.3 1.2L5 12.3l-2 1.2zM5.5 5.5h5M5.5 8.5h5',
  customers: 'M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8zM2.8 13.5c.5-2.6 2.5-3.8 5.2-3.8s4.7 1.2 5.2 3.8',
  reviews: 'M2.5 3h11v8H8l-3 2.5V11H2.5zM5 6h6M5 8.3h4',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M12.6 3.4l-1.1 1.1M4.5 11.5l-1.1 1.1',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4l3.3 3.3',
  download: 'M8 2.5v7.2M4.8 7 8 10.2 11.2 7M2.8 13.2h10.4',
  previous: 'M9.8 3.5 5.3 8l4.5 4.5',
  next: 'm6.2 3.5 4.5 4.5-4.5 4.5',
  down: 'm4 6.2 4 4 4-4',
} as const

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.3" aria-hidden="true">
      <path d={PATHS[name]} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}

const STAR = 'M8 1.6l1.9 4 4.4.6-3.2 3 .8 4.4L8 11.5l-3.9 2.1.8-4.4-3.2-3 4.4-.6z'

export function Stars({ count, label }: { count: number; label: string }) {
  return (
    <svg width="84" height="16" viewBox="0 0 84 16" role="img" aria-label={label}>
      {[0, 1, 2, 3, 4].map(at => (
        <path key={at} d={STAR} transform={`translate(${at * 17})`} fill={at < count ? 'var(--star)' : 'var(--star-off)'} />
      ))}
    </svg>
  )
}

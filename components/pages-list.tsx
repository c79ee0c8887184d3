import type { PageRecord } from '../lib/profiles/page-records.ts'
import { useWording } from './wording.tsx'

/** What the seller must know of comes first. */
const URGENCY: readonly PageRecord['reading'][] = ['broken', 'not a list', 'partly', 'empty', 'fine']
const isBad = ({ reading }: PageRecord) => URGENCY.indexOf(reading) < URGENCY.indexOf('empty')

/** How each page was read when it was last open, those that are read badly first, with the day until which they were read well. */
export function PagesList({ pages, onForget }: { pages: PageRecord[]; onForget(page: string): void }) {
  const { words, say, day } = useWording()
  const { pages: said } = words.dashboard
  const sentences = ({ reading, since, lastFineOn }: PageRecord) =>
    reading === 'fine'
      ? say(said.fine, { date: day(lastFineOn ?? since) })
      : [lastFineOn ? say(said.fineUntil, { date: day(lastFineOn) }) : said.neverFine, say(said.since[reading], { date: day(since) })].join(
          ' ',
        )
  return (
    <section aria-label={said.title}>
      <h2>{said.title}</h2>
      {pages.length === 0 && <p>{said.none}</p>}
      <ul class="plain">
        {pages
          .toSorted((a, b) => URGENCY.indexOf(a.reading) - URGENCY.indexOf(b.reading) || a.page.localeCompare(b.page))
          .map(one => (
            <li key={one.page} class="row spread">
              <span>
                <code class="address">{one.page}</code> <small>{words.dashboard.taught.kind[one.kind]}</small>
                <div class={isBad(one) ? 'warn' : 'quiet-text'}>{sentences(one)}</div>
              </span>
              <button type="button" onClick={() => onForget(one.page)}>
                {words.dashboard.taught.forget}
              </button>
            </li>
          ))}
      </ul>
      {pages.some(isBad) && <p class="quiet-text">{said.mend}</p>}
    </section>
  )
}

import type { CustomerLine } from '../lib/messages/contents.ts'
import { useWording } from './wording.tsx'

/** The customers found while typing; arrow keys move, Enter opens. `active` is the chosen line. */
export function CustomerHits({ hits, active, onOpen }: { hits: CustomerLine[]; active: number; onOpen(id: string): void }) {
  const { words, say, day, money } = useWording()
  return (
    <div id="hits" role="listbox" class="hits" aria-label={words.dashboard.customers}>
      {hits.map((hit, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search field moves through the list and opens by Enter
        <div
          key={hit.id}
          id={`hit-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          class={i === active ? 'hit active' : 'hit'}
          onClick={() => onOpen(hit.id)}
        >
          <div class="hit-name">
            <strong>{hit.name || words.card.unknown}</strong>
            {hit.tier && <span class={`tier ${hit.tier}`}>{words.tier[hit.tier]}</span>}
          </div>
          <div class="quiet-text">
            {[
              say(words.card.orders, { n: hit.orders }),
              say(words.popup.net[hit.months ? 'recent' : 'all'], { net: money(hit.netMinor, hit.currency), months: hit.months ?? 0 }),
              hit.lastOrderOn ? say(words.popup.lastOrder, { date: day(hit.lastOrderOn) }) : '',
              hit.openPromises > 0 ? say(words.popup.openPromises, { n: hit.openPromises }) : '',
              hit.shopName,
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </div>
      ))}
    </div>
  )
}

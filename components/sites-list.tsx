import type { ShopLine, Site } from '../lib/messages/protocol.ts'
import { useWording } from './wording.tsx'

/** Which sites may be read, each with a way to take it back; and the shops that were met there. */
export function SitesList({ sites, shops, onForget }: { sites: Site[]; shops: ShopLine[]; onForget(origin: string): void }) {
  const { words, say, day } = useWording()
  return (
    <section>
      <h2>{words.dashboard.sitesTitle}</h2>
      <p class="quiet-text">{words.dashboard.sitesWhy}</p>
      {sites.length === 0 ? (
        <p>{words.dashboard.sitesNone}</p>
      ) : (
        <ul class="plain">
          {sites.map(site => (
            <li key={site.origin} class="row spread">
              <span>
                {site.marketplace ? `${site.marketplace}: ` : ''}
                <code>{site.origin}</code>
              </span>
              <button type="button" onClick={() => onForget(site.origin)}>
                {words.dashboard.forgetSite}
              </button>
            </li>
          ))}
        </ul>
      )}
      <h2>{words.dashboard.shopsTitle}</h2>
      {shops.length === 0 && <p>{words.dashboard.noShops}</p>}
      <ul class="plain">
        {shops.map(({ id, name, host, standing }) => (
          <li key={id}>
            <strong>{name}</strong> <span class="quiet-text">{host}</span>
            {standing?.from && standing.to && (
              <div class="quiet-text">
                {say(words.dashboard.coverage, {
                  orders: standing.orders,
                  customers: standing.customers,
                  from: day(standing.from),
                  to: day(standing.to),
                })}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

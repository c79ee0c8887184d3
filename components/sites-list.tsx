import type { ShopLine, Site } from '../lib/messages/contents.ts'
import type { SiteGroup } from '../lib/sites/sites.ts'
import { useWording } from './wording.tsx'

/** Which sites may be read, each with a way to take it back. */
export function SitesList({ sites, onForget }: { sites: Site[]; onForget(origin: string): void }) {
  const { words } = useWording()
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
                {site.marketplace ? `${site.marketplace.label}: ` : ''}
                <code>{site.origin}</code>
                {site.marketplace?.proof === 'reconstructed' && <small class="quiet-text"> {words.dashboard.sitesUnconfirmed}</small>}
              </span>
              <button type="button" onClick={() => onForget(site.origin)}>
                {words.dashboard.forgetSite}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The shops that were met, and how much of each was seen. `hostOfFiles`: what those made from files have for a host. */
export function ShopsList({ shops, hostOfFiles }: { shops: ShopLine[]; hostOfFiles: string }) {
  const { words, say, day } = useWording()
  return (
    <section>
      <h2>{words.dashboard.shopsTitle}</h2>
      {shops.length === 0 && <p>{words.dashboard.noShops}</p>}
      <ul class="plain">
        {shops.map(({ id, name, host, standing }) => (
          <li key={id}>
            <strong>{name}</strong> <span class="quiet-text">{host === hostOfFiles ? words.dashboard.shopOfFiles : host}</span>
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

/** Which marketplaces are known by name, and how surely. */
export function KnownMarketplaces({ marketplaces }: { marketplaces: SiteGroup[] }) {
  const { words, say, list } = useWording()
  const named = (sentence: string, which: (marketplace: SiteGroup) => boolean) => {
    const names = marketplaces.filter(which).map(({ label }) => label)
    return names.length > 0 && <p class="quiet-text">{say(sentence, { names: list(names) })}</p>
  }
  return (
    <section>
      <h2>{words.dashboard.sitesKnownTitle}</h2>
      {named(words.dashboard.sitesKnown, ({ proof }) => proof === 'rendered')}
      {named(words.dashboard.sitesKnownUnconfirmed, ({ proof }) => proof === 'reconstructed')}
      {named(words.dashboard.sitesKnownByOrder, ({ buyer }) => buyer === 'none' || buyer === 'masked')}
    </section>
  )
}

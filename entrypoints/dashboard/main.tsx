import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { boot } from '../../components/boot.tsx'
import { ShopChoice } from '../../components/shop-choice.tsx'
import { FILE_HOST } from '../../lib/profiles/shop.ts'
import '../../components/look.css'
import '../../components/card.css'
import '../../components/panel.css'
import '../../components/dashboard.css'
import '../../components/figures.css'
import { PagesList } from '../../components/pages-list.tsx'
import { Settings } from '../../components/settings.tsx'
import { KnownMarketplaces, ShopsList, SitesList } from '../../components/sites-list.tsx'
import { TroubleLine } from '../../components/trouble.tsx'
import { useWording } from '../../components/wording.tsx'
import { ask, NoAnswer } from '../../lib/messages/ask.ts'
import type { Language, ShopLine, Site, Trouble } from '../../lib/messages/contents.ts'
import { language } from '../../lib/messages/language.ts'
import type { PageRecord } from '../../lib/profiles/page-records.ts'
import type { SiteGroup } from '../../lib/sites/sites.ts'
import { BackupDue, BackupPage } from './backup-page.tsx'
import { BusinessPage } from './business-page.tsx'
import { CarePart } from './care-part.tsx'
import { CustomersPage } from './customers-page.tsx'
import { FilesPage } from './files-page.tsx'
import { HandoverPage } from './handover-page.tsx'
import { ListingsPart } from './listings-part.tsx'
import { PARTS, type Part, placeOf } from './place.ts'
import { RecipesPage } from './recipes-page.tsx'
import { RepliesPage } from './replies-page.tsx'
import { ServicePage } from './service-page.tsx'
import { TodayPage } from './today-page.tsx'
import { VoicePage } from './voice-page.tsx'
import { WriterPage } from './writer-page.tsx'

const goTo = (part: Part) => {
  location.hash = part
}

function Dashboard({ chosen }: { chosen: Language | 'browser' }) {
  const { words } = useWording()
  const [{ part, promise, shop: placed }, setPlace] = useState(placeOf(location.hash))
  const [shops, setShops] = useState<ShopLine[]>([])
  const [shopId, setShopId] = useState(placed)
  const [sites, setSites] = useState<Site[]>([])
  const [marketplaces, setMarketplaces] = useState<SiteGroup[]>([])
  const [pages, setPages] = useState<PageRecord[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const orTrouble = (error: unknown) => setTrouble(error instanceof NoAnswer ? error.trouble : 'unavailable')

  const load = () => {
    ask('shops', 'all').then(setShops, orTrouble)
    ask('sites', 'all').then(setSites, orTrouble)
    ask('siteGroups', 'all').then(setMarketplaces, orTrouble)
    ask('pagesHealth', 'all').then(setPages, orTrouble)
  }
  useEffect(() => {
    load()
    const moved = () => {
      const to = placeOf(location.hash)
      setPlace(to)
      if (to.shop) setShopId(to.shop)
    }
    addEventListener('hashchange', moved)
    // A page was read in another tab.
    const told = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && Object.keys(changes).some(key => key.startsWith('tab:'))) load()
    }
    browser.storage.onChanged.addListener(told)
    return () => {
      removeEventListener('hashchange', moved)
      browser.storage.onChanged.removeListener(told)
    }
  }, [])
  const shop = shops.find(line => line.id === shopId) ?? shops.toSorted((a, b) => (b.standing?.orders ?? 0) - (a.standing?.orders ?? 0))[0]

  const { today, service, business, replies, customers, files, sites: sitesTab, settings } = words.dashboard
  const tabs: Record<Part, string> = {
    customers,
    today: today.tab,
    service: service.tab,
    business: business.tab,
    replies: replies.tab,
    files,
    sites: sitesTab,
    settings,
  }

  return (
    <div class="dashboard">
      <header>
        <h1>{words.dashboard.title}</h1>
        <nav>
          {PARTS.map(name => (
            <button key={name} type="button" aria-current={part === name ? 'page' : undefined} onClick={() => goTo(name)}>
              {tabs[name]}
            </button>
          ))}
        </nav>
        <ShopChoice label={words.dashboard.shop} shops={shops} chosen={shop?.id} onChoose={setShopId} />
      </header>
      <main>
        <TroubleLine trouble={trouble} />
        {part === 'customers' && <CustomersPage shop={shop} onImport={() => goTo('files')} onTrouble={orTrouble} />}
        {part === 'today' && <BackupDue shop={shop} onGo={() => goTo('files')} />}
        {part === 'today' && <TodayPage shop={shop?.id} promise={promise} onTrouble={orTrouble} />}
        {part === 'service' && shop && <CarePart shop={shop.id} onTrouble={orTrouble} />}
        {part === 'service' && shop && <ServicePage shop={shop.id} onTrouble={orTrouble} />}
        {part === 'service' && shop && <ListingsPart shop={shop.id} onTrouble={orTrouble} />}
        {part === 'service' && !shop && <p class="quiet-text">{words.dashboard.noShops}</p>}
        {part === 'business' && <BusinessPage shop={shop?.id} onTrouble={orTrouble} />}
        {part === 'replies' && <RepliesPage shop={shop?.id} onTrouble={orTrouble} />}
        {part === 'files' && (
          <>
            <FilesPage shops={shops} onChanged={load} />
            <HandoverPage shops={shops} />
            <BackupPage onChanged={load} />
          </>
        )}
        {part === 'sites' && (
          <>
            <SitesList sites={sites} onForget={origin => void browser.permissions.remove({ origins: [origin] }).then(load)} />
            <PagesList pages={pages} onForget={page => void ask('forgetPageHealth', page).then(load, orTrouble)} />
            <RecipesPage onTrouble={orTrouble} />
            <ShopsList hostOfFiles={FILE_HOST} shops={shops} />
            <KnownMarketplaces marketplaces={marketplaces} />
          </>
        )}
        {part === 'settings' && shop && <VoicePage shop={shop.id} onTrouble={orTrouble} />}
        {part === 'settings' && (
          <Settings
            chosen={chosen}
            onLanguage={choice => void language.choose(choice).then(() => location.reload())}
            onDeleteAll={async () => {
              await ask('forgetEverything', 'everything')
              load()
            }}
          >
            <WriterPage />
          </Settings>
        )}
      </main>
    </div>
  )
}

const { language: now, chosen } = await language.get()
boot(now, 'Regulars', <Dashboard chosen={chosen} />)

import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { boot } from '../../components/boot.tsx'
import { CustomerCard } from '../../components/customer-card.tsx'
import { CustomerHits } from '../../components/customer-hits.tsx'
import '../../components/look.css'
import '../../components/card.css'
import '../../components/popup.css'
import { PageStrip } from '../../components/page-strip.tsx'
import { TroubleLine } from '../../components/trouble.tsx'
import { useWording } from '../../components/wording.tsx'
import { ask, NoAnswer } from '../../lib/messages/ask.ts'
import type { Card, CustomerLine, TabState, Trouble } from '../../lib/messages/contents.ts'
import { language } from '../../lib/messages/language.ts'
import { recipeHost } from '../../lib/pages/recipe.ts'
import { originsFor, readTabOnce, type SiteGroup } from '../../lib/sites/sites.ts'

interface FrontTab {
  id: number
  url: URL
}

/** The tab the icon was clicked on, read once under that click's permission, and what came of it. */
function useFrontTab() {
  const [tab, setTab] = useState<FrontTab | null>(null)
  const [state, setState] = useState<TabState | 'reading' | 'cannot read' | null>(null)
  const [on, setOn] = useState(false)
  const [groups, setGroups] = useState<SiteGroup[]>([])

  const look = async () => {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true })
    if (front?.id === undefined || !front.url || !/^https?:/.test(front.url)) return
    const url = new URL(front.url)
    const { id } = front
    setTab({ id, url })
    setState('reading')
    const known = await ask('siteGroups', 'all')
    setGroups(known)
    setOn(await browser.permissions.contains({ origins: originsFor(url, known) }))
    // Without an answer the page is read without what was taught.
    const recipes = await ask('allRecipes', 'all').catch(() => [])
    if (!(await readTabOnce(id, url, known, recipes.map(recipeHost)))) return setState('cannot read')
    const read = await ask('tabState', id)
    if (read?.tabHost === url.host) setState(read)
  }
  useEffect(() => void look(), [])
  useEffect(() => {
    if (!tab) return
    // The page answers the background, not us: what it says is seen when it is written down, also when the list comes late.
    const told = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const fresh = area === 'session' ? (changes[`tab:${tab.id}`]?.newValue as TabState | undefined) : undefined
      if (fresh?.tabHost === tab.url.host) setState(fresh)
    }
    browser.storage.onChanged.addListener(told)
    return () => browser.storage.onChanged.removeListener(told)
  }, [tab])
  const teach = async () => {
    if (!tab) return
    if ((await ask('teachPage', tab.id)).started) window.close()
    else setState('cannot read')
  }
  return { tab, hosts: tab ? originsFor(tab.url, groups) : [], state, on, setOn, look, teach }
}

/** More than anybody looks through: whoever is sought is found by a longer part. */
const ENOUGH_HITS = 20
/** Whoever types on is not waiting for what has been typed so far. */
const TYPED_ON_MS = 200

function Popup({ typedBefore }: { typedBefore: string }) {
  const { words, say } = useWording()
  const [typed, setTyped] = useState(typedBefore)
  const [hits, setHits] = useState<CustomerLine[] | null>(null)
  /** Order numbers are being looked through for a part further on in them. */
  const [within, setWithin] = useState(false)
  const [active, setActive] = useState(0)
  const [card, setCard] = useState<Card | null>(null)
  const [empty, setEmpty] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const asked = useRef(0)
  const field = useRef<HTMLInputElement>(null)
  const { tab, hosts, state, on, setOn, look, teach } = useFrontTab()

  useEffect(() => field.current?.focus(), [])
  const orTrouble = (error: unknown) => setTrouble(error instanceof NoAnswer ? error.trouble : 'unavailable')
  useEffect(() => void ask('shops', 'all').then(shops => setEmpty(shops.length === 0), orTrouble), [state])
  useEffect(() => {
    if (typed.trim().length < 2 && !/\p{Script=Han}/u.test(typed)) return setHits(null)
    const turn = ++asked.current
    const part = typed.trim()
    // A slow answer to fewer letters must not replace a later one.
    const isLatest = () => turn === asked.current
    const find = async () => {
      const found = await ask('find', part)
      if (!isLatest()) return
      setHits(found)
      setActive(0)
      const isNumber = /\d/.test(part) && found.length < ENOUGH_HITS
      setWithin(isNumber)
      if (!isNumber) return
      await new Promise(resolve => setTimeout(resolve, TYPED_ON_MS))
      if (!isLatest()) return
      const more = await ask('findWithin', part)
      if (!isLatest()) return
      setHits([...found, ...more.filter(({ id }) => found.every(hit => hit.id !== id))].slice(0, ENOUGH_HITS))
      setWithin(false)
    }
    find().catch(orTrouble)
  }, [typed])

  const looking = (
    <p class="quiet-text" role="status">
      {words.popup.within}
    </p>
  )
  const listed = !card && hits !== null && hits.length > 0
  const open = (id: string) => void ask('customer', id).then(setCard, orTrouble)
  const about = typeof state === 'object' ? state?.about : undefined
  useEffect(() => {
    if (about && !typed) open(about)
  }, [about])
  const keys = (event: KeyboardEvent) => {
    if (!listed) return
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter' && hits[active]) open(hits[active].id)
    else return
    event.preventDefault()
  }

  return (
    <main class="popup">
      <div class="search">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={listed}
          aria-controls={listed ? 'hits' : undefined}
          aria-activedescendant={listed ? `hit-${active}` : undefined}
          aria-label={words.popup.search}
          placeholder={words.popup.search}
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value)
            setCard(null)
          }}
          onKeyDown={keys}
        />
      </div>
      <div class="body">
        <TroubleLine trouble={trouble} />
        {card ? (
          <>
            <button type="button" class="quiet back" onClick={() => setCard(null)}>
              ← {words.popup.back}
            </button>
            <CustomerCard
              card={card}
              timeline
              onNote={async text => setCard(await ask('note', { customer: card.customer.id, text }))}
              onPromiseKept={(promise, kept) => void ask('promiseKept', { customer: card.customer.id, promise, kept }).then(setCard)}
              onDemand={asked => ask('judgeDemand', { customer: card.customer.id, ...asked })}
              onGive={(item, given) => void ask('givePerk', { customer: card.customer.id, item, given }).then(setCard)}
              onPromise={promise => void ask('makePromise', { customer: card.customer.id, ...promise }).then(setCard)}
              onContact={what => void ask('contact', { customer: card.customer.id, do: what }).then(setCard)}
              onDealing={dealing =>
                void (
                  'forget' in dealing
                    ? ask('forgetDealing', { customer: card.customer.id, dealing: dealing.forget })
                    : ask('dealing', { customer: card.customer.id, ...dealing })
                ).then(setCard)
              }
              onSlip={orderId => void ask('openSlip', { customer: card.customer.id, orderId })}
            />
          </>
        ) : listed ? (
          <>
            <CustomerHits hits={hits} active={active} onOpen={open} />
            {within && looking}
          </>
        ) : (
          <div class="hint">
            {hits && within ? (
              looking
            ) : hits ? (
              <>
                <p>{say(words.popup.noHit, { typed: typed.trim() })}</p>
                <p>{words.popup.noHitHint}</p>
              </>
            ) : empty ? (
              <>
                <p>
                  <strong>{words.popup.firstRun}</strong>
                </p>
                <p>{words.popup.firstRunOpen}</p>
                <button type="button" onClick={() => void openDashboard('files')}>
                  {words.popup.firstRunFile}
                </button>
              </>
            ) : (
              <p>{words.popup.typeTwo}</p>
            )}
          </div>
        )}
      </div>
      <PageStrip
        state={state}
        hosts={hosts}
        on={on}
        onShop={async name => {
          if (tab) await ask('nameShop', { tabId: tab.id, name })
          await look()
        }}
        onAlways={name => {
          // The browser's prompt may close this popup; the background registers the script when the permission arrives.
          void browser.permissions.request({ origins: hosts }).then(async granted => {
            if (!granted || !tab) return
            if (name) await ask('nameShop', { tabId: tab.id, name })
            setOn(true)
            await look()
          })
        }}
        onForget={() => void browser.permissions.remove({ origins: hosts }).then(() => setOn(false))}
        onTeach={() => void teach().catch(orTrouble)}
      />
      <footer>
        <button type="button" class="quiet" onClick={() => void openDashboard('customers')}>
          {words.popup.dashboard}
        </button>
        <button type="button" class="quiet" onClick={() => openPanel(tab)}>
          {words.popup.panel}
        </button>
      </footer>
    </main>
  )
}

const openDashboard = (part: string) => browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${part}` })

function openPanel(tab: FrontTab | null): void {
  if (browser.sidePanel && tab) void browser.sidePanel.open({ tabId: tab.id }).then(() => window.close())
  else if ('sidebarAction' in browser)
    void (browser as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open().then(() => window.close())
}

boot((await language.get()).language, 'Regulars', <Popup typedBefore={decodeURIComponent(location.hash.slice(1))} />)

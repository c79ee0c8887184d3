import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Lang, Look } from '../look.ts'
import { openShop, type Reply, type Shop } from '../shop.ts'
import { WORDS } from '../words.ts'
import { CustomerDetail } from './customer-detail.tsx'
import { CustomerList } from './customer-list.tsx'
import { Frame, type Theme } from './frame.tsx'
import { type Office, OfficeContext } from './office.tsx'
import { OrderDetail } from './order-detail.tsx'
import { OrderList } from './order-list.tsx'
import { ReviewList } from './review-list.tsx'
import { type Route, useRoute } from './route.ts'

interface Props {
  look: Look
  today: string
  rows: number | null
  lang: Lang
  theme: Theme
}

/** Keeps `?lang=` or `?theme=` in the address, so that a reload shows the same. */
function keepInAddress(name: 'lang' | 'theme', value: string) {
  const url = new URL(location.href)
  url.searchParams.set(name, value)
  history.replaceState(null, '', url)
}

function useShop(today: string, rows: number | null): Shop | null {
  const [shop, setShop] = useState<Shop | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    fetch('/api/shop', { signal: gone.signal })
      .then(answer => answer.json())
      .then(files => setShop(openShop(files, { today, ...(rows && { rows }) })))
      .catch(error => {
        if (!gone.signal.aborted) throw error
      })
    return () => gone.abort()
  }, [today, rows])
  return shop
}

export function SellerCentre({ look, today, rows, ...start }: Props) {
  const [lang, setLang] = useState(start.lang)
  const [theme, setTheme] = useState(start.theme)
  const [replies, setReplies] = useState<Record<string, Reply>>({})
  const route = useRoute()
  const shop = useShop(today, rows)
  const words = WORDS[lang]

  const reviews = useMemo(
    () =>
      (shop?.reviews ?? []).map(review => {
        const reply = replies[review.id] ?? review.reply
        return reply ? { ...review, reply } : review
      }),
    [shop, replies],
  )
  const reply = (reviewId: string, text: string) => setReplies(before => ({ ...before, [reviewId]: { text, postedOn: today } }))

  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    document.title = `${words[route.view]}${route.id ? ` ${route.id}` : ''} - ${words.platform}`
  }, [lang, words, route.view, route.id])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

  const office: Office = { shop, reviews, reply, look, lang, words, rows }
  return (
    <OfficeContext.Provider value={office}>
      <Frame
        view={route.view}
        theme={theme}
        onLang={next => {
          keepInAddress('lang', next)
          setLang(next)
        }}
        onTheme={next => {
          keepInAddress('theme', next)
          setTheme(next)
        }}
      >
        <Page route={route} />
      </Frame>
    </OfficeContext.Provider>
  )
}

function Page({ route }: { route: Route }) {
  if (route.view === 'orders') return route.id ? <OrderDetail key={route.id} number={route.id} /> : <OrderList route={route} />
  if (route.view === 'customers') return route.id ? <CustomerDetail key={route.id} id={route.id} /> : <CustomerList route={route} />
  return <ReviewList route={route} />
}

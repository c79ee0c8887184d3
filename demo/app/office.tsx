import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { type DateStyle, dateText, type Lang, type Look, moneyText } from '../look.ts'
import type { Review, Shop } from '../shop.ts'
import type { Words } from '../words.ts'

/** What every part of the page needs: the shop, the language, and how this look writes things. */
export interface Office {
  /** null until it has arrived. */
  shop: Shop | null
  /** With the replies of this visit. */
  reviews: Review[]
  reply(reviewId: string, text: string): void
  look: Look
  lang: Lang
  words: Words
  /** So many orders were asked for: the list offers to show them all. */
  rows: number | null
}

export const OfficeContext = createContext<Office | null>(null)

export function useOffice() {
  const office = useContext(OfficeContext)
  if (!office) throw new Error('outside of the office')
  const { look, lang } = office
  return {
    ...office,
    /** Class names of the style sheet; what is false is left out. */
    css: (...names: (string | false | undefined)[]) => names.flatMap(name => (name ? [look.css(name)] : [])).join(' '),
    date: (date: string, style: DateStyle = look.dates[lang]) => dateText(date, style),
    money: (minor: number) => moneyText(minor, look.money),
  }
}

/** What was asked for arrives 100 to 300 ms later; until then the last answer stands. null: nothing has arrived yet. */
export function useLate<T>(asked: T, ready: boolean): { arrived: T | null; busy: boolean } {
  const key = JSON.stringify(asked)
  const [arrived, setArrived] = useState<{ key: string; value: T } | null>(null)
  useEffect(() => {
    if (!ready) return
    const timer = setTimeout(() => setArrived({ key, value: asked }), 100 + Math.random() * 200)
    return () => clearTimeout(timer)
  }, [key, ready])
  return { arrived: arrived?.value ?? null, busy: arrived?.key !== key }
}

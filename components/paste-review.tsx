import { useState } from 'preact/hooks'
import type { PastedReview, ShopLine } from '../lib/messages/contents.ts'
import { localDay } from '../lib/pages/day.ts'
import { ShopChoice } from './shop-choice.tsx'
import { useWording } from './wording.tsx'

export interface PasteReviewProps {
  shops: ShopLine[]
  /** Ids of the platforms whose rules are known. */
  platforms: string[]
  onPaste(pasted: PastedReview): void
}

/** Ids of platforms that their own letters do not tell. */
const NAMES: Record<string, string> = {
  taobao: 'Taobao / Tmall',
  jd: 'JD',
  ebay: 'eBay',
  'google-play': 'Google Play',
  'amazon-feedback': 'Amazon (seller feedback)',
  'douyin-miniapp': 'Douyin (mini app)',
  eleme: 'Ele.me',
}
const nameOf = (id: string) => NAMES[id] ?? id.charAt(0).toUpperCase() + id.slice(1)

/** A review from somewhere no page of ours shows: it goes the way of all others. */
export function PasteReview({ shops, platforms, onPaste }: PasteReviewProps) {
  const { words } = useWording()
  const [text, setText] = useState('')
  const [stars, setStars] = useState('')
  const [marketplace, setMarketplace] = useState('generic')
  const [postedOn, setPostedOn] = useState('')
  const [shop, setShop] = useState('')
  const { paste } = words.panel
  const chosen = shop || shops[0]?.id
  if (!chosen) return <p class="quiet-text">{paste.noShop}</p>
  return (
    <details>
      <summary>{paste.open}</summary>
      <form
        class="paste"
        aria-label={paste.title}
        onSubmit={event => {
          event.preventDefault()
          onPaste({
            shop: chosen,
            marketplace,
            text: text.trim(),
            ...(stars ? { stars: Number(stars) } : {}),
            ...(postedOn ? { postedOn } : {}),
          })
        }}
      >
        <label>
          <span>{paste.text}</span>
          <textarea required rows={4} maxLength={20_000} value={text} onInput={event => setText(event.currentTarget.value)} />
        </label>
        <div class="filters">
          <label>
            <span>{paste.stars}</span>
            <select value={stars} onChange={event => setStars(event.currentTarget.value)}>
              <option value="">{paste.noStars}</option>
              {[1, 2, 3, 4, 5].map(n => (
                <option key={n} value={n}>
                  {n}★
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{paste.platform}</span>
            <select value={marketplace} onChange={event => setMarketplace(event.currentTarget.value)}>
              <option value="generic">{paste.other}</option>
              {platforms.map(id => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{paste.date}</span>
            <input type="date" max={localDay(new Date())} value={postedOn} onInput={event => setPostedOn(event.currentTarget.value)} />
          </label>
          <ShopChoice label={paste.shop} shops={shops} chosen={chosen} onChoose={setShop} />
        </div>
        <button type="submit">{paste.keep}</button>
      </form>
    </details>
  )
}

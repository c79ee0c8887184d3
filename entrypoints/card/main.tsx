import { useEffect, useState } from 'preact/hooks'
import { boot } from '../../components/boot.tsx'
import { CustomerCard } from '../../components/customer-card.tsx'
import '../../components/look.css'
import '../../components/card.css'
import { useWording } from '../../components/wording.tsx'
import { ask } from '../../lib/messages/ask.ts'
import type { Card } from '../../lib/messages/contents.ts'
import { language } from '../../lib/messages/language.ts'

/** The card beside a badge: the one page of ours that stands in a frame on a seller's page. Without its one-time token it shows nothing of anybody. */
function FramedCard({ token, first }: { token: string; first: Card | null }) {
  const { words } = useWording()
  const [card, setCard] = useState(first)
  useEffect(() => {
    const measure = () => void ask('cardHeight', { token, height: Math.ceil(document.body.scrollHeight) })
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    const closeByKey = (event: KeyboardEvent) => event.key === 'Escape' && void ask('cardClose', token)
    document.addEventListener('keydown', closeByKey)
    return () => {
      observer.disconnect()
      document.removeEventListener('keydown', closeByKey)
    }
  }, [token])
  if (!card) return <p class="empty">{words.card.gone}</p>
  return (
    <CustomerCard
      card={card}
      onNote={async text => setCard(await ask('cardNote', { token, text }))}
      onSlip={() => void ask('cardSlip', token)}
    />
  )
}

const token = location.hash.slice(1)
history.replaceState(null, '', location.pathname)
const answer = token ? await ask('card', token).catch(() => null) : null
boot((await language.get()).language, 'Regulars', <FramedCard token={token} first={answer} />)

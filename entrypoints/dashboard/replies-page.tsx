import { useEffect, useState } from 'preact/hooks'
import { ReplyFiguresView } from '../../components/reply-figures.tsx'
import { useWording } from '../../components/wording.tsx'
import type { ReplyFigures } from '../../lib/insight/reply-figures.ts'
import { ask } from '../../lib/messages/ask.ts'
import { ScorePart } from './score-part.tsx'

/** How answering the reviews of one shop goes. */
export function RepliesPage({ shop, onTrouble }: { shop: string | undefined; onTrouble(error: unknown): void }) {
  const { words } = useWording()
  const [figures, setFigures] = useState<ReplyFigures | null>(null)
  useEffect(() => {
    setFigures(null)
    if (!shop) return
    let isLatest = true
    ask('replyFigures', shop).then(answer => isLatest && setFigures(answer), onTrouble)
    return () => {
      isLatest = false
    }
  }, [shop])
  return figures ? (
    <>
      <ReplyFiguresView figures={figures} />
      <ScorePart key={shop} seen={figures.score} />
    </>
  ) : (
    <p class="quiet-text">{shop ? '' : words.dashboard.noShops}</p>
  )
}

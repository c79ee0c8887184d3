import { useState } from 'preact/hooks'
import { type ScoreAsked, ScoreSimulator } from '../../components/score-simulator.tsx'
import { badReviewCosts, fiveStarsNeeded, shownFrom } from '../../lib/insight/score.ts'

/** Stars of a bad review. */
const BAD = [1, 2, 3]

/** What the score of a shop needs, beginning with the reviews seen of it. */
export function ScorePart({ seen }: { seen: { reviews: number; stars: number } | null }) {
  const [asked, setAsked] = useState<ScoreAsked>({ reviews: seen?.reviews ?? 100, stars: seen?.stars ?? 4.5, target: 4.8 })
  const { reviews, stars, target } = asked
  return (
    <ScoreSimulator
      asked={asked}
      seen={seen?.reviews ?? 0}
      needed={fiveStarsNeeded(reviews, stars, target)}
      rounded={fiveStarsNeeded(reviews, stars, shownFrom(target))}
      bad={BAD.map(given => ({ given, ...badReviewCosts(reviews, stars, given, target) }))}
      onAsk={setAsked}
    />
  )
}

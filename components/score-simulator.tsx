import { useWording } from './wording.tsx'

/** What the seller asks: how many reviews count, their mean, and the mean that is wanted. */
export interface ScoreAsked {
  reviews: number
  stars: number
  target: number
}

export interface ScoreSimulatorProps {
  asked: ScoreAsked
  /** Reviews the first two were filled in from. */
  seen: number
  /** 5★ reviews to the score wanted, and to its being shown by rounding; undefined: no number would do. */
  needed: number | undefined
  rounded: number | undefined
  /** What one more review of so many stars does. */
  bad: { given: number; stars: number; fiveStars: number | undefined }[]
  onAsk(asked: ScoreAsked): void
}

/** How many good reviews a score needs, what each bad one costs, and how far that can be relied on. */
export function ScoreSimulator({ asked, seen, needed, rounded, bad, onAsk }: ScoreSimulatorProps) {
  const { words, say, number } = useWording()
  const { score } = words.dashboard.replies
  const target = number(asked.target, 1)
  /** Among many reviews one more moves the mean by less than is usually shown. */
  const moved = (stars: number) => number(stars, number(stars, 2) === number(asked.stars, 2) ? 4 : 2)
  const field = (key: keyof ScoreAsked, label: string, limits: { min: number; max: number; step: number }) => (
    <label>
      <span>{label}</span>
      <input
        class="short"
        type="number"
        {...limits}
        value={Math.round(asked[key] * 100) / 100}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          if (valueAsNumber >= limits.min && valueAsNumber <= limits.max) onAsk({ ...asked, [key]: valueAsNumber })
        }}
      />
    </label>
  )
  return (
    <section>
      <h2>{score.title}</h2>
      <div class="row bottom">
        {field('reviews', score.reviews, { min: 1, max: 1e7, step: 1 })}
        {field('stars', score.stars, { min: 1, max: 5, step: 0.01 })}
        {field('target', score.target, { min: 1, max: 5, step: 0.1 })}
      </div>
      <p role="status">
        {needed === undefined ? score.never : needed === 0 ? score.there : say(score.need, { n: needed, target })}{' '}
        {!!needed && rounded !== undefined && rounded < needed && say(score.rounded, { n: rounded, target })}
      </p>
      {bad.map(
        ({ given, stars, fiveStars }) =>
          fiveStars !== undefined && <p key={given}>{say(score.bad, { given, score: moved(stars), n: fiveStars })}</p>,
      )}
      <p class="quiet-text">
        {seen > 0 && say(score.seen, { n: seen })} {score.honest}
      </p>
    </section>
  )
}

import type { Evidence, Judgement } from '../lib/expectation/demands.ts'
import { useWording, type Wording } from './wording.tsx'

/** The level of a demand, what to answer, and each criterion with what it rests on. */
export function DemandAnswer({ judgement: { demand, level, answer, criteria } }: { judgement: Judgement }) {
  const wording = useWording()
  const { words, say } = wording
  const { judged, ours, answers, criterion, verdict, ask, unlawful } = words.card.demand
  const name = demand in unlawful ? unlawful[demand as keyof typeof unlawful].name : ask[demand as keyof typeof ask]
  const mine = level === 'secondary' || level === 'unreasonable'
  return (
    <section class="reason">
      <h3>{name}</h3>
      <p>
        <strong class={level === 'unreasonable' ? 'warn' : undefined}>{say(judged, { level: words.card.demand.level[level] })}</strong>
        {mine && <small> {ours}</small>}
      </p>
      <p class="next">{answers[answer].do}</p>
      {answers[answer].say && <blockquote>{answers[answer].say}</blockquote>}
      <dl class="brief">
        {criteria.map(({ of, passes, because }) => (
          <div key={of}>
            <dt>{criterion[of]}</dt>
            <dd>
              {passes ? verdict[of].yes : verdict[of].no}
              {because.length > 0 && (
                <ul>
                  {because.map(evidence => (
                    <li key={JSON.stringify(evidence)}>{evidenceWords(evidence, wording)}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function evidenceWords(evidence: Evidence, { words, say, money, language }: Wording): string {
  const { evidence: told, unlawful, norms, weight } = words.card.demand
  switch (evidence.of) {
    case 'unlawful':
      return unlawful[evidence.demand].why
    case 'statute': {
      const { says, source } = evidence.statute
      return say(told.statute, { says: says[language === 'zh_CN' ? 'zh' : 'en'], source })
    }
    case 'window':
      return evidence.since === undefined
        ? say(told.windowUnknown, { days: evidence.days })
        : say(evidence.since <= evidence.days ? told.windowOpen : told.windowOver, { n: evidence.since, days: evidence.days })
    case 'shop-promise':
      return say(told.promise, { what: evidence.what })
    case 'norm':
      return say(told.norm, { norm: norms[evidence.norm] })
    case 'cost':
      return say(told.cost, { cost: money(evidence.minor, evidence.currency), n: evidence.cases })
    case 'precedent':
      return told.precedent
    case 'more-than-brought':
      return say(told.moreThanBrought, { net: money(evidence.minor, evidence.currency) })
    case 'weight':
      return weight[evidence.weight]
  }
}

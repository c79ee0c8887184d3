import type { Expected, Experienced, Satisfaction } from '../lib/expectation/satisfaction.ts'
import { useWording, type Wording } from './wording.tsx'

/** How satisfied a customer is: what they met with beside what they counted on, what follows, and what is not known. */
export function SatisfactionLine({ satisfaction }: { satisfaction: Satisfaction }) {
  const wording = useWording()
  const { words, say, list } = wording
  const { title, unknown, experience, expectation, band, next, of, missing, lacks } = words.card.satisfaction
  const { gap = 0 } = satisfaction
  return (
    <section class="satisfaction">
      <h3>
        {title}
        {satisfaction.orderId && ` · ${say(of, { id: satisfaction.orderId })}`}
      </h3>
      <p>{satisfaction.band ? <strong class={gap < 0 ? 'warn' : undefined}>{band[satisfaction.band]}</strong> : unknown}</p>
      {satisfaction.band && (
        <dl class="brief">
          <div>
            <dt>{experience}</dt>
            <dd>{list(satisfaction.experience.because.map(fact => experienceWords(fact, wording)))}</dd>
          </div>
          <div>
            <dt>{expectation}</dt>
            <dd>{list(satisfaction.expectation.because.map(fact => expectationWords(fact, wording)))}</dd>
          </div>
        </dl>
      )}
      {satisfaction.missing.length > 0 && (
        <p class="quiet-text">{say(missing, { list: list(satisfaction.missing.map(what => lacks[what])) })}</p>
      )}
      {satisfaction.band && <p class="next">{next[behaviourOf(satisfaction)]}</p>}
    </section>
  )
}

/** What people do with such a gap. */
function behaviourOf({ band, gap = 0, experience }: Satisfaction): 'above' | 'equal' | 'below' | 'complained' {
  if (band === 'as-expected') return 'equal'
  if (gap > 0) return 'above'
  return experience.because.some(({ of }) => of === 'complaint') ? 'complained' : 'below'
}

/** More promises than one remembers at a glance say nothing. */
const MOST = 2

function experienceWords(fact: Experienced, { words, say, issues, percent }: Wording): string {
  const { stars, complaint, early, onDay, late, waiting, refund, kept, broken } = words.card.satisfaction.fact
  switch (fact.of) {
    case 'stars':
      return say(stars, { stars: fact.stars })
    case 'complaint':
      return say(complaint, { issues: issues(fact.issues) })
    case 'arrived':
      return fact.daysLate === 0 ? onDay : say(fact.daysLate < 0 ? early : late, { n: Math.abs(fact.daysLate) })
    case 'on-its-way':
      return say(waiting, { n: fact.daysLate })
    case 'refund':
      return say(refund, { share: percent(fact.share) })
    case 'promise-kept':
      return say(kept, { what: fact.promise.what })
    case 'promise-broken':
      return say(broken, { what: fact.promise.what })
  }
}

function expectationWords(fact: Expected, { words, say, day, list }: Wording): string {
  const { ordinary, promisedDay, shopPromises, tier, said, usedTo, perk } = words.card.satisfaction.fact
  switch (fact.of) {
    case 'ordinary':
      return ordinary
    case 'promised-day':
      return say(promisedDay, { date: day(fact.on) })
    case 'shop-promises':
      return say(shopPromises, { what: list(fact.what.slice(0, MOST)) })
    case 'tier':
      return say(tier, { tier: words.tier[fact.tier] })
    case 'said':
      return say(said, { what: fact.promise.what })
    case 'used-to':
      return say(usedTo, { n: fact.orders })
    case 'perk':
      return say(perk, { what: fact.what, n: fact.times })
  }
}

import type { ShopLine } from '../lib/messages/contents.ts'
import { useWording } from './wording.tsx'

/** What is known of a shop, since when, and where its tier lines are: the coverage behind every badge. */
export function ShopStanding({ shop: { standing, notEnough } }: { shop: ShopLine }) {
  const { words, say, money, day } = useWording()
  if (!standing?.from || !standing.to) return null
  const { orders, customers, from, to, cutOffs, currency, months = 12 } = standing
  return (
    <section>
      <p>
        {say(words.dashboard.coverage, { orders, customers, from: day(from), to: day(to) })}{' '}
        {cutOffs
          ? say(words.dashboard.cutOffs, {
              vip: money(cutOffs.vip, currency),
              major: money(cutOffs.major, currency),
              ordinary: money(cutOffs.ordinary, currency),
            })
          : notEnough && words.dashboard.noTiers}
      </p>
      <p class="quiet-text">{say(words.dashboard.netDefinition[cutOffs ? 'recent' : 'all'], { months })}</p>
    </section>
  )
}

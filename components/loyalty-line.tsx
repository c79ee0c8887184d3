import type { Card } from '../lib/messages/contents.ts'
import { useWording } from './wording.tsx'

/** Why somebody comes back and by what that is told, the member level they have reached, what is done for them unasked, and what they may want next; nothing for who is new. */
export function LoyaltyLine({ card: { loyalty, member, unasked, besides } }: { card: Card }) {
  const { words, say, money, list, percent } = useWording()
  const { type, bought, products, afterPerks, level } = words.card.loyalty
  const { types } = words.dashboard.segment
  return (
    <>
      {loyalty && (
        <p class="quiet-text sentence">
          {[
            loyalty.type === 'unknown' ? '' : say(type, { type: types[loyalty.type] }),
            say(bought, { n: loyalty.purchases, days: loyalty.spanDays + 1 }),
            loyalty.products > 0 ? say(products, { n: loyalty.products }) : '',
            loyalty.afterPerks > 0 ? say(afterPerks, { n: loyalty.afterPerks }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {member && (
        <p class="quiet-text">
          {say(level, { level: member.level, months: member.months })} · {say(words.card.orders, { n: member.orders })}
          {member.currency && ` · ${money(member.netMinor, member.currency)}`}
        </p>
      )}
      {unasked.length > 0 && <p>{say(words.card.unasked, { list: list(unasked) })}</p>}
      {besides && (
        <p class="quiet-text">
          {say(words.card.besides, { having: list(besides.having), also: besides.also, share: percent(besides.confidence) })}
        </p>
      )}
    </>
  )
}

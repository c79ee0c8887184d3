import type { BuyersCountry } from '../lib/expectation/statutes.ts'
import type { ReplyCase } from '../lib/messages/contents.ts'
import { localDay } from '../lib/pages/day.ts'
import { useWording } from './wording.tsx'

/** What is known of how a review is to be answered, in the words of the interface. */
export interface Brief {
  /** What to do and why, in one sentence. */
  how: string
  /** The last day of a public reply; ISO date. */
  lastDay?: string
  /** How the customer is reached in private: "in the chat". */
  chat: string
  publicReply: boolean
}

/** What a reply is written from: to whom (where more is known than the name over the review), what, how, when and where. */
export function ReplyBrief({
  item,
  brief: { how, lastDay, chat, publicReply },
  country,
}: {
  item: ReplyCase
  brief: Brief
  country?: BuyersCountry
}) {
  const { words, say, day, issues } = useWording()
  const { review, customer, tier, order, orders } = item
  const titles = words.panel.brief
  const today = localDay(new Date())
  const known = customer && customer.identifiedBy !== 'order'
  const bought = order?.items?.map(({ name }) => name).slice(0, 3) ?? []
  const when =
    lastDay === undefined ? titles.soon : say(lastDay < today ? words.panel.deadlinePassed : words.panel.deadline, { date: day(lastDay) })
  const all: [title: string, value: string, warn?: boolean][] = [
    [
      titles.whom,
      known
        ? [
            customer.name ?? customer.customerKey ?? '',
            tier && tier !== 'small' ? words.tier[tier] : '',
            say(words.card.orders, { n: Math.max(orders.length, customer.orderCount) }),
          ]
            .filter(Boolean)
            .join(' · ')
        : '',
    ],
    [
      titles.what,
      [
        review.issues.length > 0 ? issues(review.issues) : '',
        bought.join(', ') || review.product,
        order?.promisedOn ? say(words.panel.promised, { date: day(order.promisedOn) }) : '',
        order?.deliveredOn ? say(words.panel.delivered, { date: day(order.deliveredOn) }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    [titles.how, how],
    [titles.when, `${when} · ${publicReply ? titles.box : say(titles.chat, { where: chat })}`, lastDay !== undefined && lastDay < today],
    ...(country
      ? [
          [titles.country, say(titles.countryBy[country.by], { country: country.country ? titles.countries[country.country] : '' })] as [
            string,
            string,
          ],
        ]
      : []),
  ]
  const fields = all.filter(([, value]) => value)
  return (
    <dl class="brief" aria-label={titles.title}>
      {fields.map(([title, value, warn]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd class={warn ? 'warn' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

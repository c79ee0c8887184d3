import type { ComplaintCounts, ReplyFigures } from '../lib/insight/reply-figures.ts'
import { useWording } from './wording.tsx'

/** How answering reviews goes, each figure with how many it rests on. */
export function ReplyFiguresView({ figures: { minutes, rewritten, causes, weeks, products, boughtAgain } }: { figures: ReplyFigures }) {
  const { words, say, money, list } = useWording()
  const { replies } = words.dashboard
  const { n, back, orders, net, items } = boughtAgain
  return (
    <>
      <section>
        <h2>{replies.title}</h2>
        <p>{minutes ? say(replies.minutes, { median: tenths(minutes.median), of: minutes.n }) : replies.minutesNone}</p>
        <p>{rewritten ? say(replies.rewritten, { share: percent(rewritten.median), of: rewritten.n }) : replies.rewrittenNone}</p>
        <p>
          {n === 0
            ? replies.backNone
            : say(replies.back, {
                back,
                of: n,
                orders,
                net: list(Object.entries(net).map(([currency, minor]) => money(minor, currency))) || '0',
              })}
        </p>
        {items.length > 0 && <p>{say(replies.items, { items: list(items.map(([name, count]) => `${name} (${count})`)) })}</p>}
        <p class="quiet-text">{replies.noTarget}</p>
      </section>
      <Complaints
        title={replies.byProduct}
        head={replies.product}
        rows={products}
        about={causes.map(
          ([cause, share]) => `${(cause === 'product' ? replies.product : words.badge.issue[cause]).toLowerCase()} ${percent(share)}`,
        )}
      />
      <Complaints title={replies.byWeek} head={replies.week} rows={weeks} days />
    </>
  )
}

const percent = (share: number) => `${Math.round(share * 100)} %`
const tenths = (value: number) => Math.round(value * 10) / 10

interface ComplaintsProps {
  title: string
  head: string
  rows: ComplaintCounts[]
  days?: true
  /** What all complaints are of, and how many of them. */
  about?: string[]
}

function Complaints({ title, head, rows, days, about = [] }: ComplaintsProps) {
  const { words, say, day, list } = useWording()
  const { replies } = words.dashboard
  return (
    <section>
      <h2>{title}</h2>
      {about.length > 0 && <p>{say(replies.causes, { list: list(about) })}</p>}
      {rows.length === 0 ? (
        <p class="quiet-text">{replies.none}</p>
      ) : (
        <div class="table-scroll">
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">{head}</th>
                <th scope="col">{replies.reviews}</th>
                <th scope="col">{replies.complaints}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ of, n, issues }) => (
                <tr key={of}>
                  <td>{days ? day(of) : of}</td>
                  <td class="number">{n}</td>
                  <td>{list(issues.map(([issue, count]) => `${words.badge.issue[issue]} ${count}`))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Because, CustomerBehind } from '../lib/insight/customers-behind.ts'
import { TableScroll } from './table-scroll.tsx'
import { useWording, type Wording } from './wording.tsx'

export interface BehindFigureProps {
  /** What was clicked. */
  name: string
  currency: string
  total: number
  customers: CustomerBehind[]
  onOpen(id: string): void
  onCsv(): void
}

/** The customers a figure is about, who brought most first. */
export function BehindFigure({ name, currency, total, customers, onOpen, onCsv }: BehindFigureProps) {
  const wording = useWording()
  const { words, say, money, day, number } = wording
  const { behind } = words.dashboard.business
  if (total === 0) return <p class="quiet-text">{behind.none}</p>
  const why = customers.some(({ because }) => because)
  return (
    <>
      <div class="row spread">
        <span role="status">
          {say(words.dashboard.rows, { n: total })}
          {total > customers.length && ` · ${say(behind.shown, { most: number(customers.length) })}`}
        </span>
        <button type="button" class="quiet" onClick={onCsv}>
          {words.dashboard.business.csv}
        </button>
      </div>
      <TableScroll name={name}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{behind.customer}</th>
              {why && <th scope="col">{behind.why}</th>}
              <th scope="col">{behind.purchases}</th>
              <th scope="col">{behind.net}</th>
              <th scope="col">{behind.last}</th>
            </tr>
          </thead>
          <tbody>
            {customers.map(({ id, name: called, because, purchases, netMinor, lastOn }) => (
              <tr key={id}>
                <td>
                  <button type="button" class="link" onClick={() => onOpen(id)}>
                    {called || words.card.unknown}
                  </button>
                </td>
                {why && <td>{becauseWords(because, wording)}</td>}
                <td class="number">{number(purchases)}</td>
                <td class="number">{money(netMinor, currency)}</td>
                <td>{day(lastOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  )
}

/** Why a customer is in the list, as words. */
export function becauseWords(because: Because | undefined, { words, say, number, percent, list }: Wording): string {
  const { behind, reasons } = words.dashboard.business
  switch (because?.of) {
    case 'rhythm':
      return say(behind.rhythm, { away: because.awayDays, usual: because.usualDays })
    case 'gap':
      return say(behind.gap, { gap: because.gapDays, usual: because.usedTo })
    case 'risk':
      return list([...(because.openBadReview ? [behind.openBadReview] : []), ...(because.overdue ? [behind.overdue] : [])])
    case 'reason':
      return reasons.because[because.reason]
    case 'forecast': {
      const orders = number(because.orders90, 1)
      return because.active === null ? say(behind.forecast, { orders }) : say(behind.active, { orders, share: percent(because.active) })
    }
    default:
      return ''
  }
}

/** Something over the page until it is closed: by its button, by Escape, or because there is nothing to show any more. */
export function Over({ title, onClose, children }: { title: string; onClose(): void; children: ComponentChildren }) {
  const { words } = useWording()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="over" aria-label={title} onClose={onClose}>
      <div class="row spread">
        <h2>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.card.close}
        </button>
      </div>
      {children}
    </dialog>
  )
}

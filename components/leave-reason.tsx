import type { CustomerRecord } from '../lib/profiles/records.ts'
import { Options } from './options.tsx'
import { useWording } from './wording.tsx'

export type LeaveReason = NonNullable<CustomerRecord['leftBecause']>['reason']

/** Why a customer left, as far as the seller knows, and what to do about it. */
export function LeaveReasonField({ reason, onLeft }: { reason?: LeaveReason; onLeft(reason: LeaveReason | undefined): void }) {
  const { words } = useWording()
  const { left } = words.card
  const { because, do: actions } = words.dashboard.business.reasons
  const { unknown: _, ...reasons } = because
  return (
    <p>
      <label>
        <span>{left.title} </span>
        <select value={reason ?? ''} onChange={({ currentTarget: { value } }) => onLeft((value || undefined) as LeaveReason | undefined)}>
          <Options of={{ '': left.none, ...reasons }} />
        </select>
      </label>
      {reason && <span class="next">{actions[reason]}</span>}
    </p>
  )
}

import { useWording } from './wording.tsx'

export interface NotifySwitchProps {
  on: boolean
  onTurn(on: boolean): void
  /** Where it has to be asked once: the seller's word on reminders by the hour. */
  onHourly?(wanted: boolean): void
}

/** Whether new bad reviews and what is due are told of; the browser is asked only when the seller says yes. */
export function NotifySwitch({ on, onTurn, onHourly }: NotifySwitchProps) {
  const { words } = useWording()
  const { notify } = words.panel
  return (
    <>
      <p class="quiet-text">
        {notify.hint}{' '}
        <button type="button" class="link" onClick={() => onTurn(!on)}>
          {on ? notify.off : notify.on}
        </button>
      </p>
      {onHourly && (
        <p class="quiet-text">
          {notify.hourly}{' '}
          <button type="button" class="link" onClick={() => onHourly(true)}>
            {notify.hourlyYes}
          </button>{' '}
          <button type="button" class="link" onClick={() => onHourly(false)}>
            {notify.hourlyNo}
          </button>
        </p>
      )}
    </>
  )
}

import { useWording } from './wording.tsx'

/** Whether new bad reviews and what is due are told of; the browser is asked only when the seller says yes. */
export function NotifySwitch({ on, onTurn }: { on: boolean; onTurn(on: boolean): void }) {
  const { words } = useWording()
  const { notify } = words.panel
  return (
    <p class="quiet-text">
      {on ? notify.isOn : notify.hint}{' '}
      <button type="button" class="link" onClick={() => onTurn(!on)}>
        {on ? notify.off : notify.on}
      </button>
    </p>
  )
}

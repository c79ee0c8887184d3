import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

const TO_TELL = ['notifications' as const]
/** Firefox does not give alarms when asked late: there it is told when something else wakes us. */
const TO_ASK = import.meta.env.FIREFOX ? TO_TELL : [...TO_TELL, 'alarms' as const]

/** Whether the browser lets us tell of new reviews and of what is due, and the way to change that. */
export function useNotify(): [on: boolean, turn: (on: boolean) => void] {
  const [on, setOn] = useState(false)
  useEffect(() => void browser.permissions.contains({ permissions: TO_TELL }).then(setOn), [])
  return [
    on,
    wanted =>
      void (wanted
        ? browser.permissions.request({ permissions: TO_ASK }).then(setOn)
        : browser.permissions.remove({ permissions: TO_ASK }).then(() => setOn(false))),
  ]
}

import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

const TO_TELL = ['notifications' as const]
/** Firefox does not give alarms when asked late: there it is told when something else wakes us. */
const TO_ASK = import.meta.env.FIREFOX ? TO_TELL : [...TO_TELL, 'alarms' as const]

/** Kept once who wanted notes before there were reminders has been asked, whatever they said. */
const ASKED = 'asked-for-alarms'

export interface Notices {
  /** Whether the browser lets us tell of new reviews and of what is due. */
  on: boolean
  turn(on: boolean): void
  /** Only while it has to be asked: the seller's word on being told by the hour too. */
  hourly?(wanted: boolean): void
}

/** Whether the browser lets us tell of what is new and due, and the way to change that. */
export function useNotify(): Notices {
  const [on, setOn] = useState(false)
  const [asks, setAsks] = useState(false)
  useEffect(() => {
    void browser.permissions.contains({ permissions: TO_TELL }).then(setOn)
    void Promise.all([browser.permissions.contains({ permissions: TO_ASK }), browser.storage.local.get(ASKED)]).then(([all, kept]) =>
      setAsks(!all && !(ASKED in kept)),
    )
  }, [])
  const answered = () => {
    setAsks(false)
    void browser.storage.local.set({ [ASKED]: true })
  }
  return {
    on,
    turn: wanted =>
      void (
        wanted
          ? browser.permissions.request({ permissions: TO_ASK }).then(setOn)
          : browser.permissions.remove({ permissions: TO_ASK }).then(() => setOn(false))
      ).then(answered),
    ...(on &&
      asks && {
        hourly: wanted => void (wanted ? browser.permissions.request({ permissions: TO_ASK }) : Promise.resolve()).then(answered),
      }),
  }
}

import { useEffect, useRef, useState } from 'preact/hooks'
import type { FiguresWork } from './figures-jobs.ts'
import { type FiguresTalk, type Progress, startFigures } from './figures-work.ts'

/** `keptOn`: the answer is an earlier one, of that moment; the new one is being worked out. */
export type Computing<Answer> =
  | { at: 'working'; progress?: Progress }
  | { at: 'stopped' }
  | { at: 'shown'; answer: Answer; keptOn?: string }

/**
 * Has the worker compute something of a shop, anew for each shop; ends it with the page. Stopping ends the worker: it only reads, so nothing is left half done.
 */
export function useFigures<Name extends 'figures' | 'today' | 'service' | 'segments' | 'listings'>(
  name: Name,
  shop: string | undefined,
  onTrouble: (error: unknown) => void,
) {
  const [state, setState] = useState<Computing<ReturnType<FiguresWork[Name]>>>({ at: 'stopped' })
  const talk = useRef<FiguresTalk | null>(null)
  const stop = () => {
    talk.current?.end()
    talk.current = null
  }
  const start = () => {
    stop()
    if (!shop) return setState({ at: 'stopped' })
    const own = startFigures()
    talk.current = own
    type State = typeof state
    const show = (next: (now: State) => State) => talk.current === own && setState(next)
    setState({ at: 'working' })
    own
      .ask(name, shop as Parameters<FiguresWork[Name]>[0], {
        progress: progress => show(now => (now.at === 'shown' ? now : { at: 'working', progress })),
        kept: (answer, keptOn) => show(() => ({ at: 'shown', answer: answer as ReturnType<FiguresWork[Name]>, keptOn })),
      })
      .then(
        answer => show(() => ({ at: 'shown', answer })),
        (error: unknown) => {
          setState({ at: 'stopped' })
          onTrouble(error)
        },
      )
  }
  useEffect(() => {
    start()
    return stop
  }, [name, shop])
  return {
    state,
    again: start,
    cancel: () => {
      stop()
      setState({ at: 'stopped' })
    },
    behind: async (asked: Parameters<FiguresWork['behind']>[0]) => talk.current?.ask('behind', asked),
    campaigns: async (asked: Parameters<FiguresWork['campaigns']>[0]) => talk.current?.ask('campaigns', asked),
    campaignGroups: async (asked: Parameters<FiguresWork['campaignGroups']>[0]) => talk.current?.ask('campaignGroups', asked),
    inSegment: async (rules: Parameters<FiguresWork['inSegment']>[0]) => talk.current?.ask('inSegment', rules),
  }
}

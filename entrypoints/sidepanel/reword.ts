import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { RewordState } from '../../components/reword.tsx'
import { writer as settings } from '../../lib/messages/writer.ts'
import { writeByAddress } from '../../lib/replies/writer/by-address.ts'
import { writeByBrowser } from '../../lib/replies/writer/by-browser.ts'
import { bareText } from '../../lib/replies/writer/request.ts'
import { chatAddress, type Writer, type WriterRequest, WriterStopped } from '../../lib/replies/writer/writer.ts'

/** Where what is sent was shown to the seller; another address is shown anew. */
const SHOWN = 'writerShown'

/** A text that came back, after the checks: fit to stand in the panel, or not. */
export interface Judged {
  text: string
  how: 'used' | 'mended' | 'broken'
  /** The rules it broke, by name. */
  checks: string[]
}

export interface Rewording {
  state: RewordState
  host: string
  onStart(): void
  onShow(): void
  onSend(): void
  onStop(): void
  onUndo(): void
}

/**
 * The seller's model at work on the reply in the panel; null where none is set. Nothing is sent before the seller saw once what is sent there.
 * @param request what is asked for this reply
 * @param judge looks a text over, and mends what can be mended
 * @param use puts a text into the panel
 */
export function useRewording(
  request: () => WriterRequest,
  judge: (text: string) => Judged,
  text: string,
  use: (text: string) => void,
): Rewording | null {
  const [chosen, setChosen] = useState<Writer>({ kind: 'off' })
  const [state, setState] = useState<RewordState>({ at: 'idle' })
  const before = useRef('')
  const work = useRef<AbortController | null>(null)
  useEffect(() => {
    void settings.get().then(setChosen)
    return () => work.current?.abort()
  }, [])
  if (chosen.kind === 'off') return null

  const url = chosen.kind === 'address' ? chatAddress(chosen.address) : null
  const host = url instanceof URL ? url.host : ''
  const show = () => setState({ at: 'showing', request: request() })

  const send = async () => {
    await browser.storage.local.set({ [SHOWN]: host })
    const stop = new AbortController()
    work.current = stop
    before.current = text
    let soFar = ''
    setState({ at: 'writing', soFar })
    try {
      const write = chosen.kind === 'address' ? writeByAddress(chosen) : writeByBrowser
      for await (const piece of write(request(), stop.signal)) {
        soFar += piece
        setState({ at: 'writing', soFar })
      }
      const judged = judge(bareText(soFar))
      if (judged.how !== 'broken') use(judged.text)
      setState({ at: 'done', how: judged.how, checks: judged.checks })
    } catch (error) {
      if (!(error instanceof WriterStopped)) throw error
      setState({ at: 'failed', fault: error.fault, detail: error.detail, soFar })
    }
  }

  return {
    state,
    host,
    onStart: async () => {
      const { [SHOWN]: shown } = (await browser.storage.local.get(SHOWN)) as { [SHOWN]?: string }
      if (shown === host) await send()
      else show()
    },
    onShow: show,
    onSend: () => void send(),
    onStop: () => {
      work.current?.abort()
      if (state.at === 'showing') setState({ at: 'idle' })
    },
    onUndo: () => {
      use(before.current)
      setState({ at: 'idle' })
    },
  }
}

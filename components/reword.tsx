import type { WriterFault, WriterRequest } from '../lib/replies/writer/writer.ts'
import { useWording } from './wording.tsx'

/** Where the rewording of a draft stands. */
export type RewordState =
  | { at: 'idle' }
  /** Shown before the first sending, and whenever the seller asks. */
  | { at: 'showing'; request: WriterRequest }
  | { at: 'writing'; soFar: string }
  /** `checks`: the rules that were broken, by name. */
  | { at: 'done'; how: 'used' | 'mended' | 'broken'; checks: string[] }
  | { at: 'failed'; fault: WriterFault; detail: string; soFar: string }

/** The seller's own model at work on a draft: what is sent, what comes, what became of it. */
export function Reword({
  state,
  host,
  onStart,
  onShow,
  onSend,
  onStop,
  onUndo,
}: {
  state: RewordState
  /** Where it is sent. */
  host: string
  onStart(): void
  onShow(): void
  onSend(): void
  /** Not sent after all, or stopped in the middle. */
  onStop(): void
  /** Back to the text that stood there before. */
  onUndo(): void
}) {
  const { words, say, list } = useWording()
  const text = words.writer
  if (state.at === 'showing')
    return (
      <section class="reword">
        <h3>{text.sent}</h3>
        <p class="quiet-text">{say(text.sentWhy, { host })}</p>
        <pre class="sent">{`${state.request.system}\n\n${state.request.user}`}</pre>
        <div class="row">
          <button type="button" class="primary" onClick={onSend}>
            {text.send}
          </button>
          <button type="button" onClick={onStop}>
            {text.notNow}
          </button>
        </div>
      </section>
    )
  if (state.at === 'writing')
    return (
      <section class="reword" aria-busy="true">
        <p role="status" class="quiet-text">
          {text.writing}
        </p>
        {state.soFar && <p class="so-far">{state.soFar}</p>}
        <button type="button" onClick={onStop}>
          {text.cancel}
        </button>
      </section>
    )
  return (
    <section class="reword">
      <div class="row">
        <button type="button" onClick={onStart}>
          {state.at === 'done' ? text.again : text.reword}
        </button>
        <button type="button" class="quiet" onClick={onShow}>
          {text.sent}
        </button>
        {state.at === 'done' && state.how !== 'broken' && (
          <button type="button" class="quiet" onClick={onUndo}>
            {text.undo}
          </button>
        )}
      </div>
      <div role="status">
        {state.at === 'done' && (
          <p class={state.how === 'used' ? 'quiet-text' : 'warn'}>{say(text[state.how], { checks: list(state.checks) })}</p>
        )}
        {state.at === 'failed' && (
          <>
            <p class="warn">
              {text.fault[state.fault]}
              {state.detail && <small> ({state.detail})</small>}
            </p>
            {state.soFar && (
              <p class="so-far">
                <small>{text.partly}</small> {state.soFar}
              </p>
            )}
          </>
        )}
      </div>
    </section>
  )
}

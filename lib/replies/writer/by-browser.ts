import { type Write, WriterStopped } from './writer.ts'

/** What the browser's own model offers (the Prompt API, `LanguageModel`), as far as we use it. */
interface LanguageModel {
  availability(): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  create(options: { initialPrompts: { role: 'system'; content: string }[]; signal: AbortSignal }): Promise<{
    promptStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>
    destroy(): void
  }>
}

const ofBrowser = () => (globalThis as { LanguageModel?: LanguageModel }).LanguageModel

/** Whether this browser has a model of its own that could write; a first use may have to fetch it, which the browser does. */
export async function browserWrites(): Promise<boolean> {
  const state = await ofBrowser()
    ?.availability()
    .catch(() => 'unavailable' as const)
  return state !== undefined && state !== 'unavailable'
}

/** Has the browser's own model write. */
export const writeByBrowser: Write = async function* write({ system, user }, signal) {
  const stopped = () => new WriterStopped(signal.aborted ? 'cancelled' : 'not-available')
  const model = ofBrowser()
  if (!model || !(await browserWrites())) throw new WriterStopped('not-available')
  const session = await model.create({ initialPrompts: [{ role: 'system', content: system }], signal }).catch(() => {
    throw stopped()
  })
  try {
    let words = 0
    const pieces = session.promptStreaming(user, { signal }).getReader()
    for (;;) {
      const { done, value } = await pieces.read().catch(() => {
        throw words > 0 && !signal.aborted ? new WriterStopped('cut-off') : stopped()
      })
      if (done) break
      words += value.length
      yield value
    }
    if (words === 0) throw new WriterStopped('no-words')
  } finally {
    session.destroy()
  }
}

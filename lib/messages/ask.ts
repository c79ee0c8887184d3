import type { Trouble } from './contents.ts'
import type { Answer, Argument, MessageName } from './protocol.ts'
import { runtime } from './runtime.ts'

/** The background gave no answer, and why. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/** Waits before each try, in ms: a stopped service worker needs 30–55 ms to come back; the last wait is for a busy machine. */
const WAITS = [0, 60, 250, 1000, 3000]

/**
 * Asks the background. Every message may be asked twice without harm, so when the service worker was stopped in the middle it is simply asked again.
 * Throws NoAnswer with the reason.
 */
export async function ask<M extends MessageName>(name: M, argument: Argument<M>): Promise<Answer<M>> {
  for (const wait of WAITS) {
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    try {
      const reply = (await runtime.sendMessage({ ask: name, argument })) as { value: Answer<M> } | { trouble: Trouble } | undefined
      if (reply && 'value' in reply) return reply.value
      if (reply && 'trouble' in reply) throw new NoAnswer(reply.trouble)
    } catch (error) {
      // The extension was reloaded or removed under this page: there is nobody left to ask.
      if (error instanceof NoAnswer || !runtime.id) throw error
    }
  }
  throw new NoAnswer('unavailable')
}

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Writer } from '../replies/writer/writer.ts'

const settings = z.union([
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('browser') }),
  z.object({ kind: z.literal('address'), address: z.string(), model: z.string(), key: z.optional(z.string()) }),
])

/** The model the seller has set, with its key: in the extension's storage only, never in a message, a log or a file. */
export const writer = {
  async get(): Promise<Writer> {
    const { writer: kept } = await browser.storage.local.get('writer')
    const read = settings.safeParse(kept)
    return read.success ? read.data : { kind: 'off' }
  },
  set: (choice: Writer): Promise<void> => browser.storage.local.set({ writer: choice }),
}

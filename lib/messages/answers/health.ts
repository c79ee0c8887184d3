import { pageShape } from '../../pages/recipe.ts'
import { forgetPageHealth, keepPageHealth, pagesHealth } from '../../profiles/page-health.ts'
import type { Store } from '../../profiles/store.ts'
import { type Answers, type Sender, troubleOf } from '../answer.ts'
import type { Argument } from '../protocol.ts'

type HealthAnswers = Pick<Answers, 'pagesHealth' | 'forgetPageHealth'>
type Reading = Pick<Argument<'pageRead'>['reading'], 'kind' | 'reading'>

interface Notes {
  /** Not waited for: where it is lost with the service worker, the next reading says it again. */
  noted(sender: Sender, reading: Reading): void
  /** What has been noted and not yet kept is not kept any more. */
  stop(): void
}

/** A page is read in slices, and shows little while it loads: how it is read is what it says last. */
const QUIET_MS = 1500

/** What is answered about how pages are read, and what notes it. */
export function healthOfPages(store: () => Promise<Store>, now: () => Date): HealthAnswers & Notes {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  return {
    noted: ({ url, frame }, { kind, reading }) => {
      const page = pageShape(new URL(url))
      const key = `${frame} ${page}`
      clearTimeout(waiting.get(key))
      const keep = async () => {
        waiting.delete(key)
        await keepPageHealth(await store(), { page, kind, reading }, now())
      }
      waiting.set(
        key,
        setTimeout(() => void keep().catch(troubleOf), QUIET_MS),
      )
    },
    stop: () => {
      for (const timer of waiting.values()) clearTimeout(timer)
      waiting.clear()
    },
    pagesHealth: async () => pagesHealth(await store()),
    forgetPageHealth: async page => {
      await forgetPageHealth(await store(), page)
      return { forgotten: true }
    },
  }
}

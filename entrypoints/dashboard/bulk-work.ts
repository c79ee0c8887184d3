import type { BulkTrouble, Job, Report } from './bulk-talk.ts'

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never
/** A job as the page states it; the number is given here. */
export type Ask = WithoutId<Exclude<Job, { do: 'cancel' | 'hold' | 'go-on' }>>
/** What each job is answered with. */
interface Said {
  unpack: 'unpacked'
  preview: 'previewed'
  import: 'imported'
  imports: 'imports'
  undo: 'undone'
  rejected: 'rejected'
  export: 'exported'
  backup: 'backed-up'
  handover: 'handed-over'
  'handover-page': 'handed-over'
  check: 'checked'
  restore: 'restored'
}
type Answer<J extends Ask> = Extract<Report, { say: Said[J['do']] }>

/** The job could not be done, and why. */
export class JobFailed extends Error {
  override name = 'JobFailed'
  readonly trouble: BulkTrouble

  constructor(trouble: BulkTrouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/** `preparing`: how far (0..1) what comes before the first of them is. */
type Told = (done: number, total: number, preparing?: number) => void

export interface BulkWork {
  /** Throws JobFailed. The signal stops an import between two parts; it then answers what is in. */
  run<J extends Ask>(job: J, options?: { signal?: AbortSignal; progress?: Told }): Promise<Answer<J>>
  /** Holds an import between two parts, or lets it go on. */
  pause(paused: boolean): void
  end(): void
}

/** Starts the worker that reads files and holds the store open while it does. */
export function startBulkWork(): BulkWork {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { done(report: Report): void; failed(error: JobFailed): void; progress?: Told }>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    const job = waiting.get(data.id)
    if (data.say === 'progress') return job?.progress?.(data.done, data.total, data.preparing)
    waiting.delete(data.id)
    if (data.say === 'trouble') job?.failed(new JobFailed(data.trouble))
    else job?.done(data)
  })
  worker.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed(new JobFailed('unavailable'))
    waiting.clear()
  })
  return {
    run<J extends Ask>(job: J, { signal, progress }: { signal?: AbortSignal; progress?: Told } = {}) {
      const id = ++last
      return new Promise<Answer<J>>((done, failed) => {
        waiting.set(id, { done: report => done(report as Answer<J>), failed, progress })
        worker.postMessage({ ...job, id })
        signal?.addEventListener('abort', () => worker.postMessage({ do: 'cancel', id } satisfies Job), { once: true })
      })
    },
    pause: paused => worker.postMessage({ do: paused ? 'hold' : 'go-on', id: ++last } satisfies Job),
    end: () => worker.terminate(),
  }
}

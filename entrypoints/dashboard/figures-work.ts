import { NoAnswer } from '../../lib/messages/ask.ts'
import type { FiguresJob, FiguresReport, FiguresWork } from './figures-jobs.ts'

/** How far a job is. */
export type Progress = Pick<Extract<FiguresReport, { say: 'progress' }>, 'step' | 'done' | 'total'>

export interface FiguresTalk {
  /** Throws NoAnswer. A job that was stopped never answers. */
  ask<Name extends keyof FiguresWork>(
    name: Name,
    argument: Parameters<FiguresWork[Name]>[0],
    progress?: (progress: Progress) => void,
  ): Promise<ReturnType<FiguresWork[Name]>>
  /** Stops whatever is going on, at once: the worker only reads. */
  end(): void
}

/** Starts the worker that computes figures. */
export function startFigures(): FiguresTalk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'figures' })
  const waiting = new Map<number, { done(answer: unknown): void; failed(error: NoAnswer): void; progress?(progress: Progress): void }>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<FiguresReport>) => {
    const job = waiting.get(data.id)
    if (data.say === 'progress') return job?.progress?.(data)
    waiting.delete(data.id)
    if (data.say === 'trouble') job?.failed(new NoAnswer(data.trouble))
    else job?.done(data.answer)
  })
  worker.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed(new NoAnswer('unavailable'))
    waiting.clear()
  })
  return {
    ask(name, argument, progress) {
      const id = ++last
      return new Promise((done, failed) => {
        waiting.set(id, { done: done as (answer: unknown) => void, failed, progress })
        worker.postMessage({ id, do: name, with: argument } as FiguresJob)
      })
    },
    end: () => worker.terminate(),
  }
}

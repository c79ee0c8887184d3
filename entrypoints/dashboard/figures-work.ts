import { NoAnswer } from '../../lib/messages/ask.ts'
import type { FiguresJob, FiguresReport, FiguresWork } from './figures-jobs.ts'

/** How far a job is. */
export type Progress = Pick<Extract<FiguresReport, { say: 'progress' }>, 'step' | 'done' | 'total'>

export interface Told {
  progress(progress: Progress): void
  /** An earlier answer, to be shown until this one comes. */
  kept(answer: ReturnType<FiguresWork['figures' | 'today']>, on: string): void
}

export interface FiguresTalk {
  /** Throws NoAnswer. A job that was stopped never answers. */
  ask<Name extends keyof FiguresWork>(
    name: Name,
    argument: Parameters<FiguresWork[Name]>[0],
    told?: Told,
  ): Promise<ReturnType<FiguresWork[Name]>>
  /** Stops whatever is going on, at once: the worker only reads. */
  end(): void
}

/** Starts the worker that computes figures. */
export function startFigures(): FiguresTalk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'figures' })
  const waiting = new Map<number, { done(answer: unknown): void; failed(error: NoAnswer): void; told?: Told }>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<FiguresReport>) => {
    const job = waiting.get(data.id)
    if (data.say === 'progress') return job?.told?.progress(data)
    if (data.say === 'kept') return job?.told?.kept(data.answer, data.on)
    waiting.delete(data.id)
    if (data.say === 'trouble') job?.failed(new NoAnswer(data.trouble))
    else job?.done(data.answer)
  })
  worker.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed(new NoAnswer('unavailable'))
    waiting.clear()
  })
  return {
    ask(name, argument, told) {
      const id = ++last
      return new Promise((done, failed) => {
        waiting.set(id, { done: done as (answer: unknown) => void, failed, told })
        worker.postMessage({ id, do: name, with: argument } as FiguresJob)
      })
    },
    end: () => worker.terminate(),
  }
}

/** Works out a shop's figures and what is to be done today, and keeps both for when they are asked for; cut off, they are worked out then. */
export async function prepareFigures(shop: string): Promise<void> {
  const talk = startFigures()
  for (const name of ['today', 'figures'] as const) await talk.ask(name, shop).catch(() => {})
  talk.end()
}

import type { CDPSession } from 'playwright-core'

/** One event of Chromium's own trace; times are microseconds. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** CPU time of the thread, where the browser measures it. */
  tdur?: number
  args: { data?: { url?: string; functionName?: string; type?: string }; fileName?: string }
}

/** Records what the browser does until the function given back is called. */
export async function startTrace(browser: CDPSession, categories: string[]): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = []
  const keep = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  browser.on('Tracing.dataCollected', keep)
  await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['-*', ...categories] } })
  return async () => {
    const complete = new Promise(resolve => browser.once('Tracing.tracingComplete', resolve))
    await browser.send('Tracing.end')
    await complete
    browser.off('Tracing.dataCollected', keep)
    return events.sort((a, b) => a.ts - b.ts)
  }
}

const urlOf = ({ args }: TraceEvent) => args.data?.url ?? args.fileName ?? ''

/** The events that run (or compile) scripts at these addresses. */
export const eventsOf = (events: TraceEvent[], scripts: RegExp): TraceEvent[] =>
  events.filter(event => event.ph === 'X' && scripts.test(urlOf(event)))

const ends = ({ ts, dur = 0 }: TraceEvent) => ts + dur
/** The work itself, as a thread's CPU time where there is one: on a busy machine the wall clock also counts what others did. */
export const workMs = (events: TraceEvent[]): number => events.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000

/** What carries no address: the continuation of a promise or of a timer that only resolves one. */
const UNNAMED = /^(RunMicrotasks|v8\.callFunction)$/

/**
 * The work of some scripts on their page: what the browser started of it by name, and what ran without a name when the page's own scripts had come to
 * rest. What ran within something counted already is not counted again. To be recorded with the categories `devtools.timeline` and `v8`.
 */
export function workOf(events: TraceEvent[], scripts: RegExp): TraceEvent[] {
  const ours = eventsOf(events, scripts)
  const [first] = ours
  if (!first) return []
  const here = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
  const theirs = here.filter(event => /^https?:/.test(urlOf(event)) && event.name === 'FunctionCall')
  const rest = Math.max(0, ...theirs.map(ends))
  const unnamed = here.filter(({ name, ts }) => UNNAMED.test(name) && ts > rest)
  const counted: TraceEvent[] = []
  let until = 0
  for (const event of [...ours, ...unnamed].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < until) continue
    counted.push(event)
    until = ends(event)
  }
  return counted
}

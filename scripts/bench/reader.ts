import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { SHARED } from './reader/corpus.ts'
import { leaveOneOut } from './reader/leave-one-out.ts'
import { readingTime } from './reader/reading-time.ts'

const RUNS = 7

const tell = (line: object) => process.stdout.write(`${JSON.stringify({ bench: 'reader', ...line })}\n`)

/** `bench reader [RUNS]`: what it reads of pages none of whose words were chosen from them; and CPU time of reading alone, in a real Chromium. */
export async function run([runs = `${RUNS}`]: string[]): Promise<void> {
  if (!existsSync(SHARED)) tell({ skipped: 'leave one application out', why: `no saved pages in ${SHARED}` })
  else for await (const line of leaveOneOut()) tell(line)
  const load = Number((loadavg()[0] ?? 0).toFixed(2))
  for (const line of await readingTime(Number(runs))) tell({ ...line, load })
}

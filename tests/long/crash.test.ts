import { expect, test } from 'vitest'
import { crashRun } from '../e2e/crash-run.ts'
import { seedOfRun } from '../e2e/world.ts'

const KILLS = { worker: Number(process.env.REGULARS_KILLS ?? 200), browser: Math.ceil(Number(process.env.REGULARS_KILLS ?? 200) / 4) }

test('nothing acknowledged is lost in hundreds of kills', async () => {
  const run = await crashRun(seedOfRun(), KILLS)
  expect(run.lost).toEqual([])
  expect(run.halfWritten).toEqual([])
  expect(run.workerKills).toBe(KILLS.worker)
  expect(run.browserKills).toBe(KILLS.browser)
})

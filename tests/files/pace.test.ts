import { expect, test } from 'vitest'
import { startPace } from '../../lib/files/pace.ts'
import { startPause } from '../../lib/files/pause.ts'

test('the pace is that of the last seconds, and nothing is said before it can be told', () => {
  const pace = startPace()
  expect(pace.at(0, 0, 10_000)).toBeUndefined()
  expect(pace.at(1000, 500, 10_000)).toBeUndefined()
  expect(pace.at(2000, 1000, 10_000)).toEqual({ perSecond: 500, secondsLeft: 18 })
  expect(pace.at(20_000, 2000, 10_000)).toBeUndefined()
  expect(pace.at(22_000, 2200, 10_000)).toEqual({ perSecond: 100, secondsLeft: 78 })
})

test('after a pause, and where the next kind of rows begins, it is told anew', () => {
  const pace = startPace()
  pace.at(0, 0, 1000)
  pace.again()
  expect(pace.at(9000, 500, 1000)).toBeUndefined()
  expect(pace.at(12_000, 800, 1000)).toEqual({ perSecond: 100, secondsLeft: 2 })
  expect(pace.at(13_000, 0, 400)).toBeUndefined()
})

test('what is held waits until it goes on', async () => {
  const pause = startPause()
  await pause.ready()
  pause.hold()
  pause.hold()
  let on = false
  const waiting = pause.ready().then(() => {
    on = true
  })
  await new Promise(resolve => setTimeout(resolve))
  expect(on).toBe(false)
  pause.goOn()
  await waiting
  await pause.ready()
})

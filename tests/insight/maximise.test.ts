// @vitest-environment node
import { expect, test } from 'vitest'
import { maximise } from '../../lib/insight/maximise.ts'

test('finds the top of the banana-shaped valley of Rosenbrock 1960, upside down', () => {
  const { at, settled } = maximise(
    (place, gradient) => {
      const [x = 0, y = 0] = place
      gradient[0] = 2 * (1 - x) + 400 * x * (y - x * x)
      gradient[1] = -200 * (y - x * x)
      return -((1 - x) ** 2) - 100 * (y - x * x) ** 2
    },
    [-1.2, 1],
  )
  expect(settled).toBe(true)
  expect(at[0]).toBeCloseTo(1, 3)
  expect(at[1]).toBeCloseTo(1, 3)
})

test('goes nowhere the function is no number', () => {
  const { at } = maximise(
    ([x = 0], gradient) => {
      gradient[0] = 1 / x - 1
      return Math.log(x) - x
    },
    [0.01],
  )
  expect(at[0]).toBeCloseTo(1, 4)
})

test('says so when there is no top', () => {
  const { settled } = maximise(
    ([x = 0], gradient) => {
      gradient[0] = 1
      return x
    },
    [0],
  )
  expect(settled).toBe(false)
})

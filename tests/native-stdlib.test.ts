import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { NATIVE } from '../scripts/native-stdlib.ts'

const require = createRequire(import.meta.url)
const NUMBERS = [0, -0, 1, -1, 0.5, -2.5, 7, 1e308, -1e308, 5e-324, 2 ** 53, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]

/** How far the browser's may be from what it stands for; the last digit is not the same everywhere. */
const NEARLY = 1e-12

const isSame = (a: unknown, b: unknown) =>
  Object.is(a, b) || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= NEARLY * Math.max(Math.abs(a), Math.abs(b)))

test.each(Object.entries(NATIVE).filter(([name]) => /special|assert/.test(name)))(
  '%s: the browser’s own says what the package says',
  (name, code) => {
    const theirs = require(`@stdlib/${name}`) as (...args: number[]) => unknown
    const ours = new Function(`return ${code}`)() as typeof theirs
    // Nobody means the sine of a number so large; of 1 to the power of infinity there are two opinions.
    const numbers = /sin|cos|tan|pow/.test(name) ? NUMBERS.filter(x => x > 0.1 && x < 100) : NUMBERS
    const wrong = numbers.flatMap(x => numbers.filter(y => !isSame(ours(x, y), theirs(x, y))).map(y => [x, y]))
    expect(wrong).toEqual([])
  },
)

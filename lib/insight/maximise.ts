/** A smooth function of several numbers: gives its value at a place and writes its gradient there into the second argument. */
type Slope = (at: Float64Array, gradient: Float64Array) => number

export interface Maximum {
  at: Float64Array
  value: number
  /** False when the steps ran out before the top was reached: the function may have none. */
  settled: boolean
}

const MOST_STEPS = 300
/** What is still to be gained, by the quadratic model, when we stop. Of log-likelihoods, where a hundredth already says nothing. */
const ENOUGH = 1e-9
/** No step longer than this in any coordinate: ours are logarithms, so a factor of about 7. */
const LONGEST = 2

/**
 * The highest place of a smooth function near a start: BFGS with backtracking (Nocedal & Wright, Numerical Optimization, 2nd ed., algorithm 6.1).
 * A place where the function is not a finite number is never gone to.
 */
export function maximise(f: Slope, start: readonly number[]): Maximum {
  const n = start.length
  let at = Float64Array.from(start)
  let gradient = new Float64Array(n)
  let value = f(at, gradient)
  let inverse: Float64Array = identity(n, 1 / Math.max(1, length(gradient)))
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = at.map((_, i) => dot(inverse.subarray(i * n, i * n + n), gradient))
    const slope = dot(direction, gradient)
    if (!(slope > ENOUGH)) return { at, value, settled: true }
    const nextGradient = new Float64Array(n)
    let size = Math.min(1, LONGEST / Math.max(...direction.map(Math.abs)))
    let next = at
    let nextValue = Number.NEGATIVE_INFINITY
    for (; size > 1e-12; size /= 2) {
      const share = size
      next = at.map((x, i) => x + share * (direction[i] as number))
      nextValue = f(next, nextGradient)
      if (nextValue >= value + 1e-4 * size * slope) break
    }
    // No way up that the arithmetic can still tell: this is the top.
    if (!(nextValue > value)) return { at, value, settled: true }
    const moved = next.map((x, i) => x - (at[i] as number))
    const fell = gradient.map((g, i) => g - (nextGradient[i] as number))
    const curvature = dot(moved, fell)
    if (curvature > 1e-12) inverse = updated(step === 0 ? identity(n, curvature / dot(fell, fell)) : inverse, moved, fell, curvature)
    at = next
    gradient = nextGradient
    value = nextValue
  }
  return { at, value, settled: false }
}

/** The inverse curvature after a step, H + (1 + yᵀHy / sᵀy) ssᵀ / sᵀy − (Hysᵀ + syᵀH) / sᵀy. */
function updated(inverse: Float64Array, moved: Float64Array, fell: Float64Array, curvature: number): Float64Array {
  const n = moved.length
  const turned = moved.map((_, i) => dot(inverse.subarray(i * n, i * n + n), fell))
  const factor = (1 + dot(fell, turned) / curvature) / curvature
  return inverse.map((h, k) => {
    const [i, j] = [Math.floor(k / n), k % n]
    const [si, sj] = [moved[i] as number, moved[j] as number]
    return h + factor * si * sj - ((turned[i] as number) * sj + si * (turned[j] as number)) / curvature
  })
}

const identity = (n: number, scale: number) => Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? scale : 0))

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number)
  return total
}

const length = (a: Float64Array) => Math.sqrt(dot(a, a))

import { PLACES } from '../../lib/replies/model/features.ts'

export interface Example {
  features: number[]
  /** 1 or 0 */
  label: number
  weight?: number
}

export interface Linear {
  bias: number
  weights: Float64Array
}

/** Numbers from a seed, the same everywhere (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const EPOCHS = 8
const RATE = 0.3

/** Logistic regression by AdaGrad with an L2 pull towards zero, over examples in a seeded order: the same examples give the same weights. */
export function fitted(examples: Example[], pull = 2e-6, seed = 7): Linear {
  const random = randomFrom(seed)
  const order = examples.map((_, i) => i)
  const weights = new Float64Array(PLACES)
  const seen = new Float64Array(PLACES).fill(1e-2)
  let bias = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i] as number
      order[i] = order[j] as number
      order[j] = kept
    }
    for (const i of order) {
      const { features, label, weight = 1 } = examples[i] as Example
      if (features.length === 0) continue
      const size = 1 / Math.sqrt(features.length)
      let sum = bias
      for (const f of features) sum += (weights[f] as number) * size
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight
      bias -= 0.02 * error
      for (const f of features) {
        const gradient = error * size + pull * (weights[f] as number)
        const squares = (seen[f] as number) + gradient * gradient
        seen[f] = squares
        weights[f] = (weights[f] as number) - (RATE * gradient) / Math.sqrt(squares)
      }
    }
  }
  return { bias, weights }
}

import type { Issue } from '../pages/marks.ts'

/**
 * Who can do something about it. ours: our hands or our people · carrier: on the road · choice: a price level, a place, a taste: nothing broke ·
 * unstated: unhappy, without saying why.
 */
export type Cause = 'ours' | 'carrier' | 'choice' | 'unstated'

interface FaultFacts {
  issue: Issue
  cause: Cause
  /** False: the word alone says that something was bad, not what ("bad service"). */
  concrete: boolean
  /** Health is at stake: looked into first, never argued with, and never confessed before it is checked. */
  health?: true
  /** Something can be handed over again or its price returned. */
  replaceable?: true
}

const f = (issue: Issue, cause: Cause, concrete: boolean, more: Pick<FaultFacts, 'health' | 'replaceable'> = {}): FaultFacts => ({
  issue,
  cause,
  concrete,
  ...more,
})

/** What can go wrong, finer than an issue: the unit in which a review is read, answered, and said in two languages. */
export const FAULTS = {
  salty: f('taste', 'ours', true),
  bland: f('taste', 'ours', true),
  sweet: f('taste', 'ours', true),
  oily: f('taste', 'ours', true),
  spicy: f('taste', 'ours', true),
  sour: f('taste', 'ours', true),
  undercooked: f('taste', 'ours', true),
  overcooked: f('taste', 'ours', true),
  soggy: f('taste', 'ours', true),
  'taste-bad': f('taste', 'ours', false),
  stale: f('quality', 'ours', true, { replaceable: true }),
  'short-dated': f('quality', 'ours', true, { replaceable: true }),
  spoiled: f('quality', 'ours', true, { health: true, replaceable: true }),
  'small-portion': f('quality', 'ours', true),
  broken: f('quality', 'ours', true, { replaceable: true }),
  'poor-make': f('quality', 'ours', true),
  'wears-out': f('quality', 'ours', true, { replaceable: true }),
  'size-wrong': f('quality', 'ours', true, { replaceable: true }),
  smell: f('quality', 'ours', true),
  ineffective: f('quality', 'ours', true),
  'quality-bad': f('quality', 'ours', false),
  rude: f('service', 'ours', true),
  'no-answer': f('service', 'ours', true),
  'stock-answer': f('service', 'ours', true),
  'refund-refused': f('service', 'ours', true),
  'service-bad': f('service', 'ours', false),
  'slow-kitchen': f('wait', 'ours', true),
  queue: f('wait', 'ours', true),
  late: f('delivery', 'carrier', true),
  cold: f('delivery', 'ours', true),
  'never-arrived': f('delivery', 'carrier', true, { replaceable: true }),
  courier: f('delivery', 'carrier', true),
  leaked: f('packaging', 'ours', true, { replaceable: true }),
  crushed: f('packaging', 'ours', true, { replaceable: true }),
  opened: f('packaging', 'ours', true, { replaceable: true }),
  'packaging-bad': f('packaging', 'ours', false),
  noisy: f('environment', 'ours', true),
  crowded: f('environment', 'ours', true),
  stuffy: f('environment', 'ours', true),
  shabby: f('environment', 'ours', true),
  'environment-bad': f('environment', 'ours', false),
  hair: f('hygiene', 'ours', true, { health: true, replaceable: true }),
  insect: f('hygiene', 'ours', true, { health: true, replaceable: true }),
  'foreign-object': f('hygiene', 'ours', true, { health: true, replaceable: true }),
  dirty: f('hygiene', 'ours', true, { health: true }),
  ill: f('hygiene', 'ours', true, { health: true }),
  mouldy: f('hygiene', 'ours', true, { health: true, replaceable: true }),
  expensive: f('price', 'choice', true),
  overcharged: f('price', 'ours', true),
  'price-drop': f('price', 'choice', true),
  'offer-missing': f('price', 'ours', true),
  'hard-to-find': f('location', 'choice', true),
  parking: f('location', 'choice', true),
  'missing-item': f('mismatch', 'ours', true, { replaceable: true }),
  'wrong-item': f('mismatch', 'ours', true, { replaceable: true }),
  'not-as-described': f('mismatch', 'ours', true, { replaceable: true }),
  'not-genuine': f('mismatch', 'ours', true),
  'note-ignored': f('mismatch', 'ours', true),
  unstated: f('other', 'unstated', false),
} satisfies Record<string, FaultFacts>

export type Fault = keyof typeof FAULTS

export const factsOf = (fault: Fault): FaultFacts => FAULTS[fault]

/** The fault meant when only the thing spoken of is known ("the service … terrible"). */
export const BLURRED: Record<Issue, Fault> = {
  taste: 'taste-bad',
  quality: 'quality-bad',
  service: 'service-bad',
  wait: 'slow-kitchen',
  delivery: 'late',
  packaging: 'packaging-bad',
  environment: 'environment-bad',
  hygiene: 'dirty',
  price: 'expensive',
  location: 'hard-to-find',
  mismatch: 'not-as-described',
  other: 'unstated',
}

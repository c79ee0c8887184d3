/**
 * What a clause is about where the faults are too coarse to answer well: in a hotel a draughty window is no "fitting", and a dull book is no batch.
 * `{said}` in the name is the buyer's own word for it; the texts are as in FaultWording.
 */
export interface Matter {
  id: string
  /** Said of a clause that counts against us. */
  said: RegExp
  name: string
  own: readonly string[]
  act: readonly string[]
  /** health: looked into by tomorrow. anywhere: told without a word of complaint ("we found our luggage gone"). */
  mark?: 'health' | 'anywhere'
}

/** One matter: what shows it, its name, what should have been, what we look into. */
export const m = (
  id: string,
  said: RegExp,
  name: string,
  own: readonly string[],
  act: readonly string[],
  mark?: 'health' | 'anywhere',
): Matter => ({ id, said, name, own, act, ...(mark ? { mark } : {}) })

/**
 * How one fault is said in one language. Marks in the texts: `{t:a/b}` the thing complained of, else `a` where there is a kitchen and `b` where
 * there is a stock room · `{n:a/b}` the same without its article · `{f:a/b}` only `a` or `b` · `{d}` how long they waited · `{kitchen}` who made it · `{dish}` "this dish" or "this product".
 * Stretches between marks are short on purpose: two drafts should share no run of eight words or twelve characters.
 */
export interface FaultWording {
  /** The fault as the buyer met it. zh: a short clause; en: a noun phrase after "sorry about". */
  name: string
  /** The same when they said how long. */
  waited?: string
  /** What should have been: whole sentences without the full stop. They tell nothing about our own work that the review does not show. */
  own: readonly string[]
  /** What we look into: a verb phrase after "we will". It offers nothing: no refund, no replacement, nothing free. */
  act: readonly string[]
  /** Words by which a reply shows that it answers this fault (with the words of the review itself). */
  answers: RegExp
}

/** One fault: its name, what should have been, what we look into, and how a reply shows that it answers it. */
export const w = (name: string, own: readonly string[], act: readonly string[], answers: RegExp, waited?: string): FaultWording => ({
  name,
  own,
  act,
  answers,
  ...(waited ? { waited } : {}),
})

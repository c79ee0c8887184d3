/**
 * How one fault is said in one language. Marks in the texts: `{t:a/b}` the thing complained of, else `a` where there is a kitchen and `b` where
 * there is a stock room · `{d}` how long they waited ·
 * `{kitchen}` who made it · `{dish}` "this dish" or "this product".
 */
export interface FaultWording {
  /** The fault as the buyer met it. zh: a short clause; en: a noun phrase after "sorry about". */
  name: string
  /** The same when they said how long. */
  waited?: string
  /** What in our own work let it happen: whole sentences without the full stop, claiming nothing we have not seen. */
  own: readonly string[]
  /** What we do about it: a verb phrase after "we will". */
  act: readonly string[]
  /** Words by which a reply shows that it answers this fault (with the words of the review itself). */
  answers: RegExp
}

/** One fault: its name, what let it happen, what we do, and how a reply shows that it answers it. */
export const w = (name: string, own: readonly string[], act: readonly string[], answers: RegExp, waited?: string): FaultWording => ({
  name,
  own,
  act,
  answers,
  ...(waited ? { waited } : {}),
})

/** So many answers are kept at once. */
const MOST = 2000

/** A function that works each text out once: the same labels, days, signs and articles stand in many places. */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    let answer = known.get(text)
    if (answer === undefined) {
      answer = work(text)
      if (known.size > MOST) known.clear()
      known.set(text, answer)
    }
    return answer
  }
}

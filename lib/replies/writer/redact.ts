import { privateThing } from '../checks/private-data.ts'

const HANGS_BEFORE = /[\w@.+-]+$/
const HANGS_AFTER = /^[\w@.+-]*[\w@]/

/** A text with more private things than this is not sent at all. */
const MOST = 200

/**
 * The text with every private thing replaced by what it is: "[phone number]", "[name]". The same eyes that keep private data out of a public reply look
 * here at what would leave the machine.
 * @param names what this customer is known by
 */
export function redact(text: string, names: string[] = []): string {
  let rest = text
  for (let n = 0; n < MOST; n++) {
    const found = privateThing({ reply: rest, customer: { names } })
    if (!found) return rest
    const [start, end] = found.span
    // What hangs together with it goes too: a check needs to see no more than the beginning of an account.
    const before = rest.slice(0, start).replace(HANGS_BEFORE, '')
    const after = rest.slice(end).replace(HANGS_AFTER, '')
    rest = `${before}[${found.kind}]${after}`
  }
  return ''
}

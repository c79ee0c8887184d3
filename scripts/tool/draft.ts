import type { Check } from '../../lib/replies/case.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { internalNote } from '../../lib/replies/internal-note.ts'
import { privateMessage } from '../../lib/replies/private-message.ts'
import { readCase } from '../../lib/replies/read-case.ts'
import { twinDraft } from '../../lib/replies/twin-draft.ts'
import { eachLine, fileAndNow } from '../json-lines.ts'
import { contextOf, idOf, reviewOf, todayOf, variantOf } from '../reply-case.ts'
import { shippedMind } from '../understanding/mind-file.ts'

const printed = ({ id, pass, why, span }: Check) => ({ id, pass, ...(why ? { why } : {}), ...(span ? { span } : {}) })

/** `draft FILE.jsonl [--now ISO]`: a reply for each review. */
export async function run(args: string[]): Promise<void> {
  const { file, now } = fileAndNow(args)
  const mind = shippedMind()
  eachLine(file, line => {
    const input = {
      ...contextOf(line),
      review: reviewOf(line.review),
      today: todayOf(line, now),
      variant: variantOf(line),
      asked: true as const,
    }
    const { becauseCode: _, checks, statutes, ...draft } = draftReply(input, undefined, mind)
    const read = readCase(input, undefined, mind)
    const { text: twin, lang } = twinDraft(input, read)
    return {
      ...idOf(line),
      ...draft,
      checks: checks.map(printed),
      statutes: statutes.map(({ id }) => id),
      privateMessage: privateMessage(input, read).text,
      note: internalNote(input, read, draft.lang),
      twin: { lang, text: twin },
    }
  })
}

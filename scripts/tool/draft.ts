import type { Check } from '../../lib/replies/case.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { eachLine, fileAndNow } from '../json-lines.ts'
import { contextOf, idOf, reviewOf, todayOf, variantOf } from '../reply-case.ts'
import { shippedMind } from '../understanding/mind-file.ts'

const printed = ({ id, pass, why, span }: Check) => ({ id, pass, ...(why ? { why } : {}), ...(span ? { span } : {}) })

/** `draft FILE.jsonl [--now ISO]`: a reply for each review. */
export async function run(args: string[]): Promise<void> {
  const { file, now } = fileAndNow(args)
  const mind = shippedMind()
  eachLine(file, line => {
    const {
      becauseCode: _,
      checks,
      ...draft
    } = draftReply(
      {
        ...contextOf(line),
        review: reviewOf(line.review),
        today: todayOf(line, now),
        variant: variantOf(line),
      },
      undefined,
      mind,
    )
    return { ...idOf(line), ...draft, checks: checks.map(printed) }
  })
}

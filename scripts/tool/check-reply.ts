import { checkReply } from '../../lib/replies/checks.ts'
import { eachLine, fileAndNow } from '../json-lines.ts'
import { contextOf, idOf, replyOf, reviewOf, todayOf } from '../reply-case.ts'

/** `check-reply FILE.jsonl [--now ISO]`: the eighteen checks of each reply. */
export async function run(args: string[]): Promise<void> {
  const { file, now } = fileAndNow(args)
  eachLine(file, line => ({
    ...idOf(line),
    checks: checkReply({
      ...contextOf(line),
      reply: replyOf(line),
      today: todayOf(line, now),
      ...(line.review === undefined ? {} : { review: reviewOf(line.review) }),
    }).map(({ id, pass, why, span }) => ({ id, pass, ...(why ? { why } : {}), ...(span ? { span } : {}) })),
  }))
}

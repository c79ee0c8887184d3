import { checkReply } from '../../lib/replies/checks.ts'
import { understand } from '../../lib/replies/understand.ts'
import { eachLine, fileAndNow } from '../json-lines.ts'
import { contextOf, idOf, replyOf, reviewOf, todayOf } from '../reply-case.ts'
import { shippedMind } from '../understanding/mind-file.ts'

/** `check-reply FILE.jsonl [--now ISO]`: the eighteen checks of each reply. */
export async function run(args: string[]): Promise<void> {
  const { file, now } = fileAndNow(args)
  const mind = shippedMind()
  eachLine(file, line => {
    const review = line.review === undefined ? undefined : reviewOf(line.review)
    const checks = checkReply({
      ...contextOf(line),
      reply: replyOf(line),
      today: todayOf(line, now),
      ...(review ? { review, understanding: understand(review, mind) } : {}),
    })
    return {
      ...idOf(line),
      checks: checks.map(({ id, pass, why, span }) => ({ id, pass, ...(why ? { why } : {}), ...(span ? { span } : {}) })),
    }
  })
}

import { wordSuspicion } from '../../lib/replies/suspicion-words.ts'
import { understand } from '../../lib/replies/understand.ts'
import { eachLine, fileAndNow } from '../json-lines.ts'
import { idOf, reviewOf } from '../reply-case.ts'
import { shippedMind } from '../understanding/mind-file.ts'

/** `understand FILE.jsonl`: what each review says. */
export async function run(args: string[]): Promise<void> {
  const mind = shippedMind()
  eachLine(fileAndNow(args).file, line => {
    if (typeof line.text !== 'string') throw new Error('"text" is missing')
    const { lang, bad, badProbability, complaints, suspicious, suspiciousKinds, reasons } = understand(reviewOf(line), mind)
    return {
      ...idOf(line),
      lang,
      bad,
      badProbability,
      complaints: complaints.map(({ issue, evidence, concrete }) => ({ issue, evidence, concrete })),
      suspicious,
      suspiciousKinds,
      reasons: reasons.map(reason => wordSuspicion(reason, 'en')),
    }
  })
}

import { existsSync } from 'node:fs'
import { understand } from '../../lib/replies/understand.ts'
import { ToolError } from '../tool.ts'
import { complaintSets, type Labelled, sentimentSets } from '../understanding/labelled.ts'
import { badScore, complaintScore } from '../understanding/score.ts'

const read = ({ text, stars }: Labelled) => understand({ text, ...(stars === undefined ? {} : { stars }) })

/** `score-understand FOLDER`: how well reviews are understood, on every labelled file of the review data that no weight was fitted on. */
export async function run([folder]: string[]): Promise<void> {
  if (!folder || !existsSync(folder)) throw new ToolError('which folder? (the review data, see scripts/understanding)')
  const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
  for (const set of complaintSets(folder)) tell({ what: 'complaints', set: set.name, ...complaintScore(set, read) })
  for (const set of sentimentSets(folder)) tell({ what: 'bad', set: set.name, ...badScore(set, read) })
}

import { existsSync } from 'node:fs'
import { understand } from '../../lib/replies/understand.ts'
import { ToolError } from '../tool.ts'
import {
  EXTORTION,
  EXTORTION_LAST,
  EXTORTION_LATER,
  HONEST_LOOK_ALIKES,
  LOOK_ALIKES_LAST,
  LOOK_ALIKES_LATER,
  OTHER_SIGNS,
} from '../understanding/invented-suspicious.ts'
import { complaintSets, type Labelled, sentimentSets } from '../understanding/labelled.ts'
import { shippedMind } from '../understanding/mind-file.ts'
import { badScore, complaintScore, flagged } from '../understanding/score.ts'

/**
 * `score-understand FOLDER [--rules]`: how well reviews are understood, on every labelled file of the review data that no weight was fitted on; with
 * `--rules` by the word lists alone.
 */
export async function run(args: string[]): Promise<void> {
  const folder = args.find(arg => !arg.startsWith('--'))
  const mind = args.includes('--rules') ? undefined : shippedMind()
  const read = ({ text, stars }: Labelled) => understand({ text, ...(stars === undefined ? {} : { stars }) }, mind)
  if (!folder || !existsSync(folder)) throw new ToolError('which folder? (the review data, see scripts/understanding)')
  const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
  for (const set of complaintSets(folder)) tell({ what: 'complaints', set: set.name, ...complaintScore(set, read) })
  for (const set of sentimentSets(folder)) tell({ what: 'bad', set: set.name, ...badScore(set, read) })
  const by = (text: string) => understand({ text }, mind)
  const invented = { EXTORTION, HONEST_LOOK_ALIKES, EXTORTION_LATER, LOOK_ALIKES_LATER, EXTORTION_LAST, LOOK_ALIKES_LAST }
  for (const [name, texts] of Object.entries(invented)) tell({ what: 'extortion', set: name, ...flagged(texts, 'extortion', by) })
  for (const kind of ['promotion', 'rival', 'paid-review', 'gibberish'] as const) {
    const texts = OTHER_SIGNS.filter(([sign]) => sign === kind).map(([, text]) => text)
    tell({ what: kind, set: 'invented', ...flagged(texts, kind, by) })
  }
}

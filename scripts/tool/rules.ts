import { ENOUGH_BASKETS, rulesOf } from '../../lib/insight/bought-together.ts'
import { basketsOf, frequentItemsets } from '../../lib/insight/frequent-itemsets.ts'
import { csvRows, fileAndOptions, numberOption } from '../purchase-file.ts'
import { ToolError } from '../tool.ts'

/**
 * `rules FILE [--support s] [--confidence c]`: what is bought together. Without a support the product's own: 30 baskets. Confidence is .5 unless given.
 * A basket is a line, its items between commas; in a file without any comma, between blanks.
 */
export async function run(args: string[]): Promise<void> {
  const { file, values } = fileAndOptions(args, ['support', 'confidence'])
  const support = numberOption('support', values.support, 0, 1)
  const confidence = numberOption('confidence', values.confidence, 0, 1) ?? 0.5
  const rows = csvRows(file)
  const commas = rows.some(({ cells }) => cells.length > 1)
  if (!commas) process.stderr.write('no comma in the file: items are taken to stand between blanks\n')
  const baskets = basketsOf(
    rows.map(({ cells }) => (commas ? cells : cells.flatMap(cell => cell.split(/\s+/))).filter(cell => cell !== '')),
  )
  // 0.07 · 100 is a little more than 7.
  const least = support === undefined ? ENOUGH_BASKETS : Math.ceil(support * rows.length - 1e-9)
  try {
    const itemsets = frequentItemsets(baskets, least)
    // biome-ignore lint/suspicious/noThenProperty: the tool's word for it, and nobody awaits a rule
    const rules = rulesOf(baskets, itemsets, confidence).map(({ having, also, ...figures }) => ({ if: having, then: also, ...figures }))
    process.stdout.write(`${JSON.stringify({ itemsets: itemsets.length, rules })}\n`)
  } catch (error) {
    throw error instanceof RangeError ? new ToolError(`${error.message}: give a higher --support`) : error
  }
}

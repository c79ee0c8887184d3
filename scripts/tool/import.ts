import { mkdir, readFile as readBytes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { FileTrouble, type FileTroubleCode } from '../../lib/files/file-trouble.ts'
import { readFile } from '../../lib/files/read-file.ts'
import { ToolError } from '../tool.ts'

const SENTENCES: Record<FileTroubleCode, string> = {
  empty: 'the file is empty',
  'not-csv': 'this is no delimited text (CSV)',
  'no-header': 'no row holds the headers of an order list we know',
  'no-rows': 'there are headers but no orders',
}

/** `import FILE… [--out DIR] [--now ISO]`: what a seller's file would be imported as, one line of JSON a file. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, now: { type: 'string' } },
  })
  if (positionals.length === 0) throw new ToolError('which FILE?')
  const now = new Date(values.now ?? Date.now())
  if (Number.isNaN(now.getTime())) throw new ToolError(`not a date: "${values.now}"`)
  if (values.out) await mkdir(values.out, { recursive: true })
  const failed: string[] = []
  for (const [index, file] of positionals.entries()) {
    try {
      const bytes = await readBytes(file).catch(() => {
        throw new ToolError(`cannot read ${file}`)
      })
      const { preview, orders } = readFile(bytes, {}, now)
      if (values.out) {
        const lines = orders.map(order => `${JSON.stringify({ kind: 'order', ...order })}\n`)
        await writeFile(join(values.out, `${basename(file)}.jsonl`), lines.join(''))
      }
      process.stdout.write(`${JSON.stringify(preview)}\n`)
    } catch (error) {
      const why =
        error instanceof FileTrouble ? `${file}: ${SENTENCES[error.code]}` : error instanceof ToolError ? error.message : undefined
      if (why === undefined) throw error
      failed.push(why)
      if (positionals.length > 1) process.stdout.write(`${JSON.stringify({ file: index + 1, error: why })}\n`)
    }
  }
  if (failed.length === positionals.length) throw new ToolError(failed.join('; '))
  for (const why of failed) process.stderr.write(`tool import: ${why}\n`)
}

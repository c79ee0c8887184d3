import { mkdir, readFile as readBytes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { FileTrouble, type FileTroubleCode } from '../../lib/files/file-trouble.ts'
import { readFile } from '../../lib/files/read-file.ts'
import { filesIn, type NamedFile } from '../../lib/files/tables.ts'
import { ToolError } from '../tool.ts'

const SENTENCES: Record<FileTroubleCode, string> = {
  empty: 'the file is empty',
  'not-csv': 'this is no delimited text (CSV) and no spreadsheet',
  'old-excel': 'this is an old Excel file: save it as .xlsx',
  'web-page': 'this is a web page or XML, whatever its name: save it as .xlsx or CSV',
  locked: 'the file is locked with a password',
  damaged: 'the file is damaged or incomplete',
  'too-large': 'the file is too large',
  'no-files': 'the .zip holds no CSV or Excel files',
  'no-header': 'no row holds the headers of a list of orders, customers or reviews',
  'no-rows': 'there are headers but no rows',
  'too-many-rows': 'there are more rows than a sheet can hold',
}

/** `import FILE… [--out DIR] [--now ISO]`: what a seller's file would be imported as, one line of JSON a file; a .zip is the files in it. */
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
  let done = 0
  const attempt = async <T>(name: string, work: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      const why =
        error instanceof FileTrouble ? `${name}: ${SENTENCES[error.code]}` : error instanceof ToolError ? error.message : undefined
      if (why === undefined) throw error
      failed.push(why)
      return undefined
    }
  }
  for (const [index, file] of positionals.entries()) {
    const failedBefore = failed.length
    const files = (await attempt(file, async () => filesIn({ name: file, bytes: await bytesOf(file) }))) ?? []
    for (const one of files) {
      const reading = await attempt(one.name, () => readFile(one.bytes, {}, now))
      if (!reading) continue
      if (values.out) await writeFile(join(values.out, `${basename(one.name)}.jsonl`), jsonLines(reading))
      process.stdout.write(`${JSON.stringify(files.length > 1 ? { file: one.name, ...reading.preview } : reading.preview)}\n`)
      done++
    }
    if (positionals.length > 1)
      for (const error of failed.slice(failedBefore)) process.stdout.write(`${JSON.stringify({ file: index + 1, error })}\n`)
  }
  if (done === 0) throw new ToolError(failed.join('; '))
  for (const why of failed) process.stderr.write(`tool import: ${why}\n`)
}

const bytesOf = (file: string): Promise<NamedFile['bytes']> =>
  readBytes(file).catch(() => {
    throw new ToolError(`cannot read ${file}`)
  })

/** Everything the file holds, a line a record. */
const jsonLines = ({ orders, customers, reviews }: ReturnType<typeof readFile>): string =>
  [
    ...orders.map(order => ({ kind: 'order', ...order })),
    ...customers.map(customer => ({ kind: 'customer', ...customer })),
    ...reviews.map(review => ({ kind: 'review', ...review })),
  ]
    .map(record => `${JSON.stringify(record)}\n`)
    .join('')

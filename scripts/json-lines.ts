import { readFileSync } from 'node:fs'
import { ToolError } from './tool.ts'

export type Case = Record<string, unknown>

/** A JSONL file in, a JSONL answer out, line by line; a bad line gives `{"line": n, "error": …}` in its place and the rest goes on. */
export function eachLine(file: string | undefined, answer: (line: Case) => object): void {
  if (!file) throw new ToolError('which file? (JSONL, one case a line)')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new ToolError(`cannot read ${file}`)
  }
  const out: string[] = []
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return
    try {
      const parsed: unknown = JSON.parse(line)
      if (!isCase(parsed)) throw new Error('not an object')
      out.push(JSON.stringify(answer(parsed)))
    } catch (error) {
      out.push(JSON.stringify({ line: i + 1, error: error instanceof Error ? error.message : String(error) }))
    }
  })
  if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`)
}

export const isCase = (value: unknown): value is Case => typeof value === 'object' && value !== null && !Array.isArray(value)

/** FILE and `--now ISO` of a command line; without `--now` the machine's clock. */
export function fileAndNow(args: string[]): { file: string | undefined; now: string } {
  const at = args.indexOf('--now')
  const now = at >= 0 ? args[at + 1] : new Date().toISOString()
  if (!now || Number.isNaN(Date.parse(now))) throw new ToolError('--now takes an ISO date')
  return { file: args.filter((a, i) => !a.startsWith('--') && (at < 0 || i !== at + 1))[0], now }
}

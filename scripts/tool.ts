import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** One line on standard error and exit code 2: the input could not be processed. */
export class ToolError extends Error {}

/** A command gets the words after its name and writes its answer to standard output. */
type Command = { run(args: string[]): Promise<void> }

/** Runs one command; gives the exit code: 0 done, 2 with one clear line on standard error. */
export async function main([name, ...args]: string[]): Promise<number> {
  const commands = namesIn('tool')
  if (!name || !commands.includes(name)) {
    process.stderr.write(`tool: ${name ? `no command "${name}"` : 'which command?'}; there are: ${commands.join(', ')}\n`)
    return 2
  }
  try {
    const { run }: Command = await import(`./tool/${name}.ts`)
    await run(args)
    return 0
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    process.stderr.write(`tool ${name}: ${error.message}\n`)
    return 2
  }
}

/** The commands, or the benchmarks: the files of a folder beside this one. */
export const namesIn = (folder: 'tool' | 'bench'): string[] =>
  readdirSync(join(import.meta.dirname, folder))
    .filter(file => file.endsWith('.ts'))
    .map(file => basename(file, '.ts'))
    .sort()

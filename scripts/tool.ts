/** One line on standard error and exit code 2: the input could not be processed. */
export class ToolError extends Error {}

/** A command gets the words after its name and writes its answer to standard output. */
type Command = { run(args: string[]): Promise<void> }

const commands = import.meta.glob<Command>('./tool/*.ts')

/** Runs one command; gives the exit code: 0 done, 2 with one clear line on standard error. */
export async function main([name, ...args]: string[]): Promise<number> {
  const load = commands[`./tool/${name}.ts`]
  if (!load) {
    const known = Object.keys(commands).map(file => file.slice('./tool/'.length, -'.ts'.length))
    process.stderr.write(`tool: ${name ? `no command "${name}"` : 'which command?'}; there are: ${known.join(', ')}\n`)
    return 2
  }
  try {
    await (await load()).run(args)
    return 0
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    process.stderr.write(`tool ${name}: ${error.message}\n`)
    return 2
  }
}

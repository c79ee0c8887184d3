import { ToolError } from '../tool.ts'

/** A benchmark prints one JSON line for each thing it measured. */
type Bench = { run(args: string[]): Promise<void> }

const benches = import.meta.glob<Bench>('../bench/*.ts')
const nameOf = (file: string) => file.slice('../bench/'.length, -'.ts'.length)

/** `bench [NAME] [options]`: what our budgets are measured by; without a name all of them. They are the files of scripts/bench/. */
export async function run([name, ...args]: string[]): Promise<void> {
  const chosen = Object.entries(benches).filter(([file]) => name === undefined || nameOf(file) === name)
  if (chosen.length === 0) throw new ToolError(`no benchmark "${name}"; there are: ${Object.keys(benches).map(nameOf).join(', ')}`)
  for (const [, load] of chosen) await (await load()).run(args)
}

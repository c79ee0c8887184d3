import { namesIn, ToolError } from '../tool.ts'

/** A benchmark prints one JSON line for each thing it measured. */
type Bench = { run(args: string[]): Promise<void> }

/** `bench [NAME] [options]`: what our budgets are measured by; without a name all of them. They are the files of scripts/bench/. */
export async function run([name, ...args]: string[]): Promise<void> {
  const benches = namesIn('bench')
  if (name !== undefined && !benches.includes(name)) throw new ToolError(`no benchmark "${name}"; there are: ${benches.join(', ')}`)
  for (const one of name === undefined ? benches : [name]) {
    const bench: Bench = await import(`../bench/${one}.ts`)
    await bench.run(args)
  }
}

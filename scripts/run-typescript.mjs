// Loads a TypeScript module of this folder through the same bundler that builds the product, and calls its `main`.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [script, ...args] = process.argv.slice(2)
const { module } = await runnerImport(fileURLToPath(new URL(script, import.meta.url)), { configFile: false, logLevel: 'error' })
// Not process.exit: a long answer may still be on its way through a pipe.
process.exitCode = await module.main(args)

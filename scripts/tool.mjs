// `npm run -s tool -- <command>`: the product's own modules from a shell. Commands are the files of scripts/tool/.
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./tool.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' })
process.exitCode = await module.runTool(process.argv.slice(2))

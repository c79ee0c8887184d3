// node scripts/serve-demo.mjs [--port=5180] [--today=2026-11-21] [--seed=7] [--rows=10000] [--hostile]: the demo seller centre, until Ctrl-C.
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5180' },
    today: { type: 'string' },
    seed: { type: 'string' },
    rows: { type: 'string' },
    hostile: { type: 'boolean' },
  },
})
const number = text => (text === undefined ? undefined : Number(text))
const { module } = await runnerImport(new URL('../demo/server.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' })
const demo = await module.startDemo({ ...values, port: number(values.port), seed: number(values.seed), rows: number(values.rows) })
console.log(`Seller centre: ${demo.url}/`)

// `npm start`: makes the machine ready, then shows the extension at work (scripts/demo.ts).
import { runOnOurNode } from './run.mjs'
import { setUp } from './setup.mjs'

setUp()
process.exit(await runOnOurNode('./demo.ts', process.argv.slice(2)))

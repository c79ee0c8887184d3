// `npm run -s tool -- <command>`: the product's own modules from a shell. Commands are the files of scripts/tool/.
import { main } from './tool.ts'

// Not process.exit: a long answer may still be on its way through a pipe.
process.exitCode = await main(process.argv.slice(2))

// `npm run -s tool -- <command>`: the product's own modules from a shell. Commands are the files of scripts/tool/.
process.argv.splice(2, 0, 'tool.ts')
await import('./run-typescript.mjs')

// `npm run -s tool -- <command>`: the product's own modules from a shell. Commands are the files of scripts/tool/.
import { createServer } from 'vite'

// A server, not `runnerImport`: that one is closed before a command is loaded.
const server = await createServer({
  root: new URL('..', import.meta.url).pathname,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
try {
  const { runTool } = await server.ssrLoadModule('/scripts/tool.ts')
  process.exitCode = await runTool(process.argv.slice(2))
} finally {
  await server.close()
}

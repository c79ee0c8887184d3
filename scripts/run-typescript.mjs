// Loads a TypeScript module of this folder through the same bundler that builds the product, and calls its `main`.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const [script, ...args] = process.argv.slice(2)
// A server, not `runnerImport`: that one is closed before a module could load another one later.
const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
try {
  const { main } = await server.ssrLoadModule(`/scripts/${script}`)
  // Not process.exit: a long answer may still be on its way through a pipe.
  process.exitCode = await main(args)
} finally {
  await server.close()
}

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Builds the extension and gives its folder. `demo`: labelled as such, and granted this machine's demo back-office. */
export function buildExtension(mode: 'production' | 'demo'): string {
  const cli = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build', '--mode', mode], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the extension could not be built:\n${stdout}\n${stderr}`)
  return join(root, '.output', mode === 'demo' ? 'chrome-mv3-demo' : 'chrome-mv3')
}

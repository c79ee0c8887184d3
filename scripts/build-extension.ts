import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { squeezePackage } from './squeeze-package.mjs'

const root = join(import.meta.dirname, '..')

/** Builds the extension and gives its folder. `demo`: labelled as such, and granted this machine's demo back-office. */
export function buildExtension(mode: 'production' | 'demo'): string {
  wxt('build', '--mode', mode)
  return join(root, '.output', mode === 'demo' ? 'chrome-mv3-demo' : 'chrome-mv3')
}

/** Builds it as it is given to Chrome's store, and packs it. */
export async function packExtension(): Promise<void> {
  wxt('zip', '-b', 'chrome')
  await squeezePackage(packageForChrome())
}

/** Where the package for Chrome's store lies. */
export function packageForChrome(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return join(root, '.output', `regulars-${version}-chrome.zip`)
}

function wxt(...args: string[]): void {
  const cli = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  // Vitest says "test", by which every element would be built with its place in the source: 9 kB no seller gets.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the extension could not be built:\n${stdout}\n${stderr}`)
}

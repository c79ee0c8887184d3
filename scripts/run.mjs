// Runs a script of this folder with the packages' own Node, which takes TypeScript as it is, and passes on how it ended.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { nodePath } from './setup.mjs'

/** Resolves with the exit code. A signal that stops us is passed on, and waited for: nothing is left behind. */
export function runOnOurNode(script, args = []) {
  const child = spawn(nodePath(), [fileURLToPath(new URL(script, import.meta.url)), ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise(resolve => child.on('exit', (code, signal) => resolve(signal ? 130 : (code ?? 1))))
}

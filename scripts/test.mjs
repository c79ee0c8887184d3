// `npm test`: makes the machine ready, then everything that must hold: types, lint, unused code, unit, component and end-to-end tests.
// `--long`: the long runs instead (kills by the hundred, soak).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { nodePath, setUp } from './setup.mjs'

setUp()
const root = join(import.meta.dirname, '..')
const bin = (...path) => join(root, 'node_modules', ...path)
const long = process.argv.includes('--long')

const checks = long
  ? [['long runs', bin('vitest', 'vitest.mjs'), 'run', '--project', 'long']]
  : [
      ['what the browser gets (wxt prepare)', bin('wxt', 'bin', 'wxt.mjs'), 'prepare'],
      ['types', bin('typescript', 'bin', 'tsc'), '--noEmit'],
      ['lint', bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
      ['unused files, exports and packages', bin('knip', 'bin', 'knip.js')],
      [
        'tests',
        bin('vitest', 'vitest.mjs'),
        'run',
        '--project',
        'unit',
        '--project',
        'browser',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=node_modules/.test-results.json',
      ],
    ]

for (const [name, script, ...args] of checks) {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(nodePath(), [script, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`\nFailed: ${name}.`)
    process.exit(1)
  }
}

// `npm run zip`: the packages for Chrome, Edge and Firefox, in .output/.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { nodePath, setUp } from './setup.mjs'

setUp({ browser: false })
// A library: not before it is there.
const { squeezePackage } = await import('./squeeze-package.mjs')
const root = join(import.meta.dirname, '..')
const output = join(root, '.output')
for (const browser of ['chrome', 'edge', 'firefox']) {
  const { status, stdout, stderr } = spawnSync(nodePath(), [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', browser], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) {
    console.error(`The package for ${browser} could not be made:\n${stdout}\n${stderr}`)
    process.exit(1)
  }
}
for (const file of readdirSync(output).filter(name => name.endsWith('.zip'))) {
  // Firefox's review asks for the sources; the repository is the place for them.
  if (file.endsWith('-sources.zip')) rmSync(join(output, file))
  else {
    await squeezePackage(join(output, file))
    console.log(`.output/${file}  ${Math.round(statSync(join(output, file)).size / 1000)} kB`)
  }
}

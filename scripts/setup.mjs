// Makes a fresh machine ready: packages, a browser, a font with Chinese. Plain JavaScript without packages; runs on Node 20.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './find-browser.mjs'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'node_modules', '.regulars-installed')

/** The Node that came with the packages (24): the scripts run on it whatever Node the machine has. */
export const nodePath = () => join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const fail = sentence => {
  console.error(sentence)
  process.exit(1)
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  return status === 0
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && existsSync(nodePath()) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing packages (npm ci) …')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) fail('npm ci failed; see above.')
  writeFileSync(stamp, wanted)
}

const isDebianRoot = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
const hasChineseFont = () => {
  if (process.platform !== 'linux') return true
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

function installBrowser() {
  const missing = [...(findBrowser() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk'])]
  if (missing.length === 0) return
  if (isDebianRoot()) {
    console.log(`Installing ${missing.join(' and ')} (apt-get) …`)
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    const done =
      run('apt-get', ['update', '-qq'], quiet) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet)
    if (!done && !findBrowser()) fail('apt-get could not install chromium; install a Chromium-family browser and try again.')
  }
  if (!findBrowser()) fail('No Chromium-family browser found: install Chromium (or set CHROME to the path of one) and try again.')
  if (!hasChineseFont()) console.warn('No Chinese font found: Chinese pages will show boxes until one (fonts-noto-cjk) is installed.')
}

/** Packages first, then the browser; says in one line what a person has to install. */
export function setUp({ browser = true } = {}) {
  if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`)
  installPackages()
  if (browser) installBrowser()
}

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname
const dist = join(here, 'dist')

/** Each page is built by itself: two of the libraries are there in two versions. */
const APPS: { name: string; file: string; alias?: Record<string, string> }[] = [
  { name: 'plain', file: 'plain.js' },
  { name: 'antd', file: 'antd.jsx' },
  {
    name: 'antd3',
    file: 'antd3.jsx',
    alias: { react: 'react16', 'react-dom': 'react-dom16', '@ant-design/icons/lib/dist': join(here, 'icons/none.js') },
  },
  { name: 'elementplus', file: 'elementplus.js', alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
  { name: 'elementui', file: 'elementui.js', alias: { vue: 'vue2/dist/vue.esm.js' } },
  { name: 'reactadmin', file: 'reactadmin.jsx' },
]

const hashOf = (files: string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(here, file)))
  return hash.digest('hex')
}

/** Says whether a stamp is as it should be; else the work is to be done, and the stamp set after it. */
const isFresh = (file: string, stamp: string) => existsSync(file) && readFileSync(file, 'utf8') === stamp

/** Installs and builds the pages unless that was done for the same sources before; gives the folder. */
export async function buildBackOffices(): Promise<string> {
  const packages = hashOf(['package.json', 'package-lock.json', 'icons/icon.js'])
  const sources = packages + hashOf(['build.ts', 'data.ts', ...readdirSync(join(here, 'apps')).map(file => `apps/${file}`)])
  const built = join(dist, 'built-from')
  if (isFresh(built, sources)) return dist
  const installed = join(here, 'node_modules/installed-from')
  if (!isFresh(installed, packages)) {
    const { status, stderr } = spawnSync('npm', ['ci'], { cwd: here, encoding: 'utf8' })
    if (status !== 0) throw new Error(`the libraries of the back-offices could not be installed:\n${stderr}`)
    writeFileSync(installed, packages)
  }
  for (const { name, file, alias = {} } of APPS) await buildApp(name, file, alias)
  mkdirSync(dist, { recursive: true })
  writeFileSync(built, sources)
  return dist
}

async function buildApp(name: string, file: string, alias: Record<string, string>): Promise<void> {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: alias.react ?? 'react', development: false } },
    resolve: { alias: Object.entries(alias).map(([find, replacement]) => ({ find: new RegExp(`^${find}$`), replacement })) },
    build: {
      outDir: join(dist, name),
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(here, 'apps', file),
        output: { entryFileNames: 'main.js', assetFileNames: '[name][extname]', codeSplitting: false },
        onwarn: () => {},
      },
    },
  })
}

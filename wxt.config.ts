import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type Wxt } from 'wxt'
import en from './locales/en.json' with { type: 'json' }
import zh from './locales/zh_CN.json' with { type: 'json' }
import { nativeStdlib } from './scripts/native-stdlib.ts'
import { packedLocales } from './scripts/packed-locales.ts'
import { papaOfTexts } from './scripts/papa-of-texts.ts'

/** `wxt build --mode demo`: the same extension, labelled as a demo and granted the demo back-office on this machine. */
const isDemo = (mode: string) => mode === 'demo'

/** What the browser itself shows (name, menu) comes from the same locales as everything else. */
const browserMessages = (texts: Record<string, string>) =>
  JSON.stringify(Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }])))

/** Each file of lib/marketplaces, and what it exports under its own name, becomes a script of its own, registered for its hosts: a list nobody has to keep. */
function marketplaceScripts(wxt: Wxt) {
  const from = join(wxt.config.root, 'lib/marketplaces')
  const to = join(wxt.config.wxtDir, 'marketplaces')
  mkdirSync(to, { recursive: true })
  const way = (file: string) => relative(to, join(wxt.config.root, file)).replaceAll('\\', '/')
  return readdirSync(from)
    .filter(file => file.endsWith('.ts'))
    .map(file => {
      const id = basename(file, '.ts')
      const name = `marketplace-${id}`
      const inputPath = join(to, `${name}.ts`)
      const source = `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ${id} } from '${way(join('lib/marketplaces', file))}'
export default defineUnlistedScript(() => { globalThis.regularsMarketplaces = [${id}] })
`
      writeFileSync(inputPath, source)
      return { name, inputPath, type: 'unlisted-script' as const }
    })
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Terser: what runs on every allowed page has 30 kB, and the bundler's own minifier leaves it 300 bytes larger.
  vite: () => ({
    plugins: [preact(), nativeStdlib(), packedLocales()],
    // Terser leaves a worker its spaces, and the bundler its notes to bundlers.
    worker: {
      plugins: () => [nativeStdlib(), papaOfTexts()],
      rolldownOptions: { output: { minify: true, comments: { annotation: false } } },
    },
    resolve: {
      alias: [
        {
          find: /^(@noble\/(post-quantum\/hybrid|curves\/nist)|\.\/x25519|\.\/recipients)\.js$/,
          replacement: join(import.meta.dirname, 'scripts/only-passphrases.ts'),
        },
      ],
    },
    build: {
      // Our pages come from the disk: nothing is gained by asking for their parts beforehand.
      modulePreload: false,
      minify: 'terser',
      // Vite asks for the ways round Safari 10 unless told otherwise.
      terserOptions: {
        safari10: false,
        compress: { ecma: 2020, passes: 3, toplevel: true, unsafe: true, unsafe_math: true, pure_getters: true, lhs_constants: false },
        format: { ecma: 2020, quote_style: 1 },
      },
    },
  }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  zip: { excludeSources: ['tests/**', 'demo/**', 'demo-output/**'] },
  hooks: {
    'entrypoints:found': (wxt, found) => {
      found.push(...marketplaceScripts(wxt))
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: '_locales/en/messages.json', contents: browserMessages(en.manifest) })
      files.push({ relativeDest: '_locales/zh_CN/messages.json', contents: browserMessages(zh.manifest) })
    },
  },
  manifest: ({ browser, mode }) => {
    const firefox = browser === 'firefox'
    return {
      name: isDemo(mode) ? 'Regulars 回头客 (demo build)' : '__MSG_extName__',
      short_name: 'Regulars',
      description: '__MSG_extDescription__',
      default_locale: 'en',
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
      // unlimitedStorage: a browser short of space must not throw customers away.
      permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
      // Asked for when the seller wants to be told of new bad reviews and of what is due.
      optional_permissions: ['notifications', ...(firefox ? [] : ['alarms'])],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      ...(isDemo(mode) ? { host_permissions: ['http://127.0.0.1/*'] } : {}),
      action: { default_title: '__MSG_iconTitle__', default_popup: 'popup.html' },
      commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_openPopup__' } },
      options_ui: { page: 'dashboard.html', open_in_tab: true },
      web_accessible_resources: [{ resources: ['card.html'], matches: ['<all_urls>'], ...(firefox ? {} : { use_dynamic_url: true }) }],
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: { id: 'regulars@regulars.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
            },
          }
        : { minimum_chrome_version: '123' }),
    }
  },
})

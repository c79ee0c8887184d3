import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

/** `wxt build --mode demo`: the same extension, labelled as a demo and granted the demo back-office on this machine. */
const demo = (mode: string) => mode === 'demo'

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  zip: { excludeSources: ['tests/**', 'demo/**', 'demo-output/**'] },
  manifest: ({ mode }) => ({
    name: demo(mode) ? 'Regulars (demo build)' : '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
  }),
})

import { expect, test } from 'vitest'
import { wordingIn } from '../components/wording.tsx'
import en from '../locales/en.json' with { type: 'json' }
import { packedLocales } from '../scripts/packed-locales.ts'

test('Chinese packed without its keys is the Chinese there was, whatever the order of its keys', async () => {
  const { load, resolveId, transform } = packedLocales()
  const id = resolveId('../locales/zh_CN.json', '/anywhere/components/wording.tsx') ?? ''
  const module = (load(id) ?? '').replace(/^import .*$/m, `const en = ${transform(JSON.stringify(en), '/locales/en.json')}`)
  const { default: packed } = await import(`data:text/javascript,${encodeURIComponent(module)}`)
  const { manifest: _, ...words } = wordingIn('zh_CN').words
  expect(packed).toEqual(words)
})

test('only the place that wants all words gets them so', () => {
  const { resolveId } = packedLocales()
  expect(resolveId('../../locales/zh_CN.json', '/anywhere/lib/overlay/badge.ts')).toBeUndefined()
  expect(resolveId('../locales/en.json', '/anywhere/components/wording.tsx')).toBeUndefined()
})

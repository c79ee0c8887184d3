import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { KnownMarketplaces, ShopsList, SitesList } from '../components/sites-list.tsx'
import { WordingProvider, wordingIn } from '../components/wording.tsx'
import type { Language } from '../lib/messages/contents.ts'
import type { SiteGroup } from '../lib/sites/sites.ts'

afterEach(cleanup)

const taobao: SiteGroup = { id: 'taobao', label: '淘宝/天猫', matches: ['https://qn.taobao.com/*'], proof: 'reconstructed', buyer: 'nick' }
const amazon: SiteGroup = { id: 'amazon', label: 'Amazon', matches: [], proof: 'reconstructed', buyer: 'none' }
const woo: SiteGroup = { id: 'woocommerce', label: 'WooCommerce', matches: [], proof: 'rendered', buyer: 'id' }

function shown(language: Language): string {
  const { container } = render(
    <WordingProvider value={wordingIn(language)}>
      <SitesList
        sites={[{ origin: 'https://qn.taobao.com/*', marketplace: taobao }, { origin: 'https://shop.example/*' }]}
        onForget={() => {}}
      />
      <KnownMarketplaces marketplaces={[taobao, amazon, woo]} />
    </WordingProvider>,
  )
  return container.textContent ?? ''
}

test.each<[Language, string[]]>([
  [
    'en',
    [
      'qn.taobao.com/* not yet confirmed on a live page',
      'not yet confirmed on a live page: 淘宝/天猫, Amazon.',
      'real pages: WooCommerce.',
      'goes by order: Amazon.',
    ],
  ],
  [
    'zh_CN',
    [
      'qn.taobao.com/* 尚未在真实页面上核对',
      '尚未在真实页面上核对：淘宝/天猫、Amazon。',
      '已在真实页面上核对：WooCommerce。',
      '只能按订单记录：Amazon。',
    ],
  ],
])('in %s the seller is told what is known of a marketplace, and how surely', (language, sentences) => {
  const text = shown(language)
  for (const sentence of sentences) expect(text).toContain(sentence)
  expect(text).not.toMatch(/shop\.example\/\* (not yet|尚未)/)
})

test.each<[Language, string]>([
  ['en', 'Oak & Co from files'],
  ['zh_CN', 'Oak & Co 来自导入的文件'],
])('in %s a shop of files has no address', (language, line) => {
  const { container } = render(
    <WordingProvider value={wordingIn(language)}>
      <ShopsList
        hostOfFiles="file"
        shops={[{ id: 'file/oak & co', name: 'Oak & Co', host: 'file', marketplace: 'generic', pages: [], standing: null }]}
      />
    </WordingProvider>,
  )
  expect(container.textContent).toContain(line)
})

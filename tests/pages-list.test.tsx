import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { PagesList } from '../components/pages-list.tsx'
import { WordingProvider, wordingIn } from '../components/wording.tsx'
import type { Language } from '../lib/messages/contents.ts'
import type { PageRecord } from '../lib/profiles/page-records.ts'

afterEach(cleanup)

const year = new Date().getFullYear()
const on = (day: string) => `${year}-11-${day}T09:00:00.000Z`
const page = (name: string, reading: PageRecord['reading'], since: string, lastFineOn?: string): PageRecord => ({
  v: 1,
  page: name,
  kind: 'orders',
  reading,
  since: on(since),
  ...(lastFineOn ? { lastFineOn: on(lastFineOn) } : {}),
})
const PAGES = [
  page('fine.example/orders', 'fine', '01', '12'),
  page('partly.example/orders', 'partly', '14'),
  page('gone.example/orders', 'not a list', '15', '12'),
  page('broken.example/orders', 'broken', '13', '11'),
  page('empty.example/orders', 'empty', '13', '11'),
]

function shown(language: Language, pages = PAGES) {
  const onForget = vi.fn()
  const { container } = render(
    <WordingProvider value={wordingIn(language)}>
      <PagesList pages={pages} onForget={onForget} />
    </WordingProvider>,
  )
  return { container, onForget, lines: [...container.querySelectorAll('li')].map(line => line.textContent ?? '') }
}

test.each<[Language, string[], string]>([
  [
    'en',
    [
      'broken.example/orders Orders|Read well until Nov 11. Since Nov 13 there is a list that can no longer be read.',
      'gone.example/orders Orders|Read well until Nov 12. Since Nov 15 nothing is found.',
      'partly.example/orders Orders|Not read well so far. Since Nov 14 only part of it can be read.',
      'empty.example/orders Orders|Read well until Nov 11. Since Nov 13 the page says that its list is empty.',
      'fine.example/orders Orders|Reads well, last on Nov 12.',
    ],
    'Something wrong?',
  ],
  [
    'zh_CN',
    [
      'broken.example/orders 订单|11月11日前读取正常。 11月13日起有列表，但读不出来了。',
      'gone.example/orders 订单|11月12日前读取正常。 11月15日起找不到列表。',
      'partly.example/orders 订单|至今没有完整读到过。 11月14日起只能读到一部分。',
      'empty.example/orders 订单|11月11日前读取正常。 11月13日起页面显示列表为空。',
      'fine.example/orders 订单|读取正常，最近一次是 11月12日。',
    ],
    '读错了？',
  ],
])('in %s: what is read badly comes first, each with its dates and a way to mend it', (language, expected, mend) => {
  const { lines, container } = shown(language)
  for (const [i, sentence] of expected.entries()) for (const part of sentence.split('|')) expect(lines[i]).toContain(part)
  expect(container.textContent).toContain(mend)
})

test('where all is well nothing is to be mended', () => {
  expect(shown('en', PAGES.slice(0, 1)).container.textContent).not.toContain('Something wrong?')
})

test('a page is forgotten by its own button', () => {
  const { container, onForget } = shown('en')
  const button = [...container.querySelectorAll('li')].find(line => line.textContent?.includes('gone.example'))?.querySelector('button')
  if (button) fireEvent.click(button)
  expect(onForget).toHaveBeenCalledExactlyOnceWith('gone.example/orders')
})

import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import type { ComponentProps } from 'preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PageStrip } from '../components/page-strip.tsx'
import { RecipesList } from '../components/recipes-list.tsx'
import { WordingProvider, wordingIn } from '../components/wording.tsx'
import type { Language, TabState } from '../lib/messages/contents.ts'
import type { Recipe } from '../lib/pages/recipe.ts'
import type { ColumnsRecord } from '../lib/profiles/columns-record.ts'

afterEach(cleanup)

const recipe: Recipe = {
  v: 1,
  page: 'kettle.example/orders',
  kind: 'orders',
  list: { headers: ['no.', 'who'] },
  fields: { orderId: { header: 'no.', key: '0/0' }, name: { header: 'who', key: '1/0' } },
  taughtOn: '2024-11-20',
}
const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name })

function show(
  recipes: Recipe[],
  opened: ComponentProps<typeof RecipesList>['opened'] = null,
  language: Language = 'en',
  columns: ColumnsRecord[] = [],
) {
  const events = { onForget: vi.fn(async () => {}), onForgetColumns: vi.fn(async () => {}), onSave: vi.fn(), onOpen: vi.fn() }
  const { container } = render(
    <WordingProvider value={wordingIn(language)}>
      <RecipesList recipes={recipes} columns={columns} opened={opened} {...events} />
    </WordingProvider>,
  )
  return { ...events, text: container.textContent ?? '' }
}

describe('the pages that were taught', () => {
  test.each<[Language, string]>([
    ['en', 'Orders · 2 fields · taught Nov 20, 2024'],
    ['zh_CN', '订单 · 2 个字段 · 教于 2024年11月20日'],
  ])('are named with what was taught, in %s', (language, sentence) => {
    const { text } = show([recipe], null, language)
    expect(text).toContain('kettle.example/orders')
    expect(text).toContain(sentence)
  })

  test('are forgotten after one question', async () => {
    const { onForget } = show([recipe])
    fireEvent.click(button('Forget'))
    expect(onForget).not.toHaveBeenCalled()
    expect(screen.getByRole('alertdialog').textContent).toContain('Forget what you taught of kettle.example/orders?')
    fireEvent.click(button('Yes, delete'))
    expect(onForget).toHaveBeenCalledWith('kettle.example/orders')
  })

  test('stand beside the files whose columns were named', () => {
    const columns: ColumnsRecord[] = [
      {
        v: 1,
        id: '3-a',
        list: 'customers',
        headers: ['wer', '', 'summe'],
        fields: { customerName: [0], spent: [2] },
        taughtOn: '2024-11-20',
      },
    ]
    const { text, onForgetColumns, onSave } = show([], null, 'en', columns)
    expect(text).toContain('wer · summe Customers · 2 fields · taught Nov 20, 2024')
    fireEvent.click(button('Save as a file'))
    expect(onSave).toHaveBeenCalledOnce()
    fireEvent.click(button('Forget'))
    fireEvent.click(button('Yes, delete'))
    expect(onForgetColumns).toHaveBeenCalledWith('3-a')
  })

  test('can be saved where there are any', () => {
    const { onSave } = show([recipe])
    fireEvent.click(button('Save as a file'))
    expect(onSave).toHaveBeenCalledOnce()
    cleanup()
    const { text } = show([])
    expect(button('Save as a file').disabled).toBe(true)
    expect(text).toContain('choose “Something wrong?”')
  })

  test('come from a file, the same one also twice', () => {
    const { onOpen } = show([])
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    const file = new File(['{}'], 'taught.json')
    Object.defineProperty(input, 'files', { value: [file] })
    fireEvent.change(input)
    fireEvent.change(input)
    expect(onOpen.mock.calls).toEqual([[file], [file]])
  })

  test('how many came from a file is said, and why none did', () => {
    show([recipe], { kept: 1 })
    expect(screen.getByText('1 entry taken from the file.').getAttribute('role')).toBe('status')
    cleanup()
    show([], { kept: 0, refused: 'newer' })
    expect(screen.getByRole('alert').textContent).toContain('newer version of Regulars')
  })
})

describe('the page in front', () => {
  const state: TabState = {
    host: 'kettle.example',
    kind: 'orders',
    rows: 3,
    reading: 'fine',
    marketplace: 'generic',
    missing: [],
    shop: 'known',
    page: 'kettle.example/',
    tabHost: 'kettle.example',
  }
  function strip(shown: ComponentProps<typeof PageStrip>['state'], language: Language = 'en') {
    const onTeach = vi.fn()
    const { container } = render(
      <WordingProvider value={wordingIn(language)}>
        <PageStrip state={shown} hosts={[]} on={false} onShop={async () => {}} onAlways={() => {}} onForget={() => {}} onTeach={onTeach} />
      </WordingProvider>,
    )
    return { onTeach, text: container.textContent ?? '' }
  }

  test.each<[Language, Partial<TabState>, string]>([
    ['en', { taught: 'used' }, 'Read as you taught it.'],
    ['en', { taught: 'missed', reading: 'partly' }, 'The page has changed; what you taught no longer fits. Read without it.'],
    ['zh_CN', { taught: 'missed', reading: 'partly' }, '已经对不上'],
  ])('in %s, %j is said', (language, change, sentence) => {
    const { text } = strip({ ...state, ...change }, language)
    expect(text).toContain(sentence)
    expect(text).not.toContain('some rows lack')
  })

  test('what is missing beside is still said', () => {
    expect(strip({ ...state, taught: 'missed', reading: 'partly', missing: ['orderId'] }).text).toContain(
      'some rows were left out, because they lack this: order number',
    )
    cleanup()
    expect(strip(state).text).not.toMatch(/taught/)
  })

  test.each<[string, ComponentProps<typeof PageStrip>['state'], boolean]>([
    ['is read', state, true],
    ['shows no list', { ...state, kind: 'none', rows: 0, reading: 'not a list' }, true],
    ['is being read', 'reading', false],
    ['cannot be read', 'cannot read', false],
    ['is none', null, false],
  ])('that %s: whether it can be taught', (_, shown, can) => {
    const { onTeach } = strip(shown)
    const teach = screen.queryByRole('button', { name: 'Something wrong?' })
    expect(teach !== null).toBe(can)
    if (!teach) return
    fireEvent.click(teach)
    expect(onTeach).toHaveBeenCalledOnce()
  })
})

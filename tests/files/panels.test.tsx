import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ExportPanel } from '../../components/export-panel.tsx'
import { ImportPanel, type ImportState } from '../../components/import-panel.tsx'
import { WordingProvider, wordingIn } from '../../components/wording.tsx'
import { FIELDS } from '../../lib/files/fields.ts'
import type { FileTroubleCode } from '../../lib/files/file-trouble.ts'
import type { Preview } from '../../lib/files/read-file.ts'
import type { SeenColumns } from '../../lib/files/seen-columns.ts'
import type { Language, ShopLine } from '../../lib/messages/contents.ts'

afterEach(cleanup)

const shopLine = (id: string, name: string): ShopLine => ({ id, name, host: 'file', marketplace: 'shopify', standing: null, pages: [] })
const [oak, elm] = [shopLine('file/oak', 'Oak'), shopLine('file/elm', 'Elm')]

const preview: Preview = {
  platform: 'shopify',
  kind: 'orders',
  encoding: 'utf-8',
  delimiter: ',',
  headerRow: 1,
  rows: 6,
  orders: 5,
  customers: 3,
  reviews: 0,
  totals: { USD: 31550 },
  refunds: {},
  from: '2025-05-02',
  to: '2025-06-03',
  rejected: [
    { row: 3, why: 'wide' },
    { row: 9, why: 'wide' },
  ],
  unread: [],
  ambiguous: [],
}
const seen: SeenColumns = {
  rows: [['Export of May'], ['Nr', 'Wer', 'Summe'], ['1', 'Ann', '5.00'], ['2', 'Bo', '6.00']],
  headerAt: 1,
  list: 'orders',
  fields: { orderId: [0] },
}
const ready = (change: Partial<Preview> = {}): ImportState => ({
  at: 'preview',
  file: 'orders.csv',
  preview: { ...preview, ...change },
  seen,
  asked: change.ambiguous ?? [],
  answers: {},
  more: 0,
})

function show(state: ImportState, shops: ShopLine[], language: Language = 'en') {
  const events = {
    onFiles: vi.fn(),
    onAnswers: vi.fn(),
    onPoint: vi.fn(),
    onImport: vi.fn(),
    onSaveRejected: vi.fn(),
    onLeaveOut: vi.fn(),
    onPause: vi.fn(),
    onCancel: vi.fn(),
  }
  render(
    <WordingProvider value={wordingIn(language)}>
      <ImportPanel state={state} shops={shops} {...events} />
    </WordingProvider>,
  )
  return events
}
const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name })

describe('a file on its way in', () => {
  test('says what it holds before anything is kept', () => {
    show(ready(), [oak])
    expect(screen.getByText('Shopify, orders: 5 orders, 3 customers, May 2, 2025 to Jun 3, 2025.')).toBeTruthy()
    expect(screen.getByText('Total $315.50.')).toBeTruthy()
    expect(screen.getByText('2 rows will be left out: more cells than headers')).toBeTruthy()
  })

  test('gives the rows that are left out as a file, before and after the import', () => {
    const { onSaveRejected } = show(ready(), [oak])
    fireEvent.click(button('Save the rows left out (CSV)'))
    expect(onSaveRejected).toHaveBeenLastCalledWith('shown')
    cleanup()
    const imported = { orders: 5, customers: 0, reviews: 0, changed: 5, broken: 0, cancelled: false }
    const after = show({ at: 'waiting', file: 'orders.csv', imported, rejected: 2 }, [oak])
    expect(screen.getByText(/^2 rows of orders.csv were left out/)).toBeTruthy()
    fireEvent.click(button('Save the rows left out (CSV)'))
    expect(after.onSaveRejected).toHaveBeenLastCalledWith('ended')
    cleanup()
    show({ at: 'waiting', file: 'orders.csv', imported, rejected: 0 }, [oak])
    expect(screen.queryByRole('button', { name: /left out/ })).toBeNull()
    expect(screen.queryByText('0')).toBeNull()
  })

  test('of unknown columns shows the first rows, and hears what they are', () => {
    const { onPoint, onImport } = show({ at: 'preview', file: 'list.csv', seen, asked: [], answers: {}, more: 0 }, [oak])
    expect(screen.getByText('Regulars does not recognise the columns of this file. Choose below what each one holds.')).toBeTruthy()
    expect(screen.getByText('Bo')).toBeTruthy()
    expect(button('Import').disabled).toBe(true)
    expect((screen.getByLabelText('“Nr” holds') as HTMLSelectElement).value).toBe('orderId')
    fireEvent.change(screen.getByLabelText('“Summe” holds'), { target: { value: 'total' } })
    expect(onPoint).toHaveBeenLastCalledWith({ headerAt: 1, list: 'orders', fields: { orderId: [0], total: [2] } })
    fireEvent.change(screen.getByLabelText('“Nr” holds'), { target: { value: '' } })
    expect(onPoint).toHaveBeenLastCalledWith({ headerAt: 1, list: 'orders', fields: {} })
    fireEvent.change(screen.getByLabelText('“Wer” holds'), { target: { value: 'orderId' } })
    expect(onPoint).toHaveBeenLastCalledWith({ headerAt: 1, list: 'orders', fields: { orderId: [0, 1] } })
    fireEvent.change(screen.getByLabelText('This is a list of'), { target: { value: 'customers' } })
    expect(onPoint).toHaveBeenLastCalledWith({ headerAt: 1, list: 'customers', fields: {} })
    fireEvent.change(screen.getByLabelText('Headers are in row'), { target: { value: '2' } })
    expect(onPoint).toHaveBeenLastCalledWith({ headerAt: 2, list: 'orders', fields: {} })
    expect(onImport).not.toHaveBeenCalled()
  })

  test('a column can be said to hold every field there is, in both languages', () => {
    for (const language of ['en', 'zh_CN'] as const) {
      const { field } = wordingIn(language).words.dashboard.columns
      const said = Object.values(field).flatMap(names => Object.keys(names))
      expect(FIELDS.filter(one => !said.includes(one))).toEqual(['country'])
      expect(said.filter(one => !(FIELDS as readonly string[]).includes(one))).toEqual([])
    }
  })

  test('says it in Chinese, too', () => {
    show(ready({ platform: 'taobao', totals: { CNY: 31550 } }), [oak], 'zh_CN')
    expect(screen.getByText(/^淘宝，订单：5 笔订单、3 位顾客，.+。$/)).toBeTruthy()
    expect(screen.getByText('合计 ¥315.50。')).toBeTruthy()
  })

  test('belongs to the only shop without a question', () => {
    const { onImport } = show(ready(), [oak])
    fireEvent.click(button('Import'))
    expect(onImport).toHaveBeenCalledWith({ id: 'file/oak', name: '' })
  })

  test('of two shops, the seller chooses first', () => {
    const { onImport } = show(ready(), [oak, elm])
    expect(button('Import').disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('Shop this file belongs to'), { target: { value: 'file/elm' } })
    fireEvent.click(button('Import'))
    expect(onImport).toHaveBeenCalledWith({ id: 'file/elm', name: '' })
  })

  test('without any shop a name makes one', () => {
    const { onImport } = show(ready(), [])
    expect(button('Import').disabled).toBe(true)
    fireEvent.input(screen.getByLabelText('Name of the shop'), { target: { value: 'Oak & Co' } })
    fireEvent.click(button('Import'))
    expect(onImport).toHaveBeenCalledWith({ id: '', name: 'Oak & Co' })
  })

  test('asks what the file does not tell, and waits for the answer', () => {
    const { onAnswers } = show(ready({ ambiguous: ['currency', 'day/month order'] }), [oak])
    expect(button('Import').disabled).toBe(true)
    fireEvent.change(screen.getByLabelText(/^Currency of this file/), { target: { value: 'CAD' } })
    expect(onAnswers).toHaveBeenLastCalledWith({ currency: 'CAD' })
    fireEvent.change(screen.getByLabelText(/03\/04\/2026/), { target: { value: 'day-first' } })
    expect(onAnswers).toHaveBeenLastCalledWith({ dayOrder: 'day-first' })
  })

  test('asks how numbers are written, and which sales are one order', () => {
    const { onAnswers } = show(ready({ ambiguous: ['decimal mark', 'orders without numbers'] }), [oak])
    fireEvent.change(screen.getByLabelText(/^1\.234/), { target: { value: ',' } })
    expect(onAnswers).toHaveBeenLastCalledWith({ decimalMark: ',' })
    fireEvent.click(screen.getByLabelText(/no order numbers/))
    expect(onAnswers).toHaveBeenLastCalledWith({ orders: 'by customer and day' })
  })

  test.each([
    [{ kind: 'customers', orders: 0, totals: {}, from: undefined }, 'Shopify, customers: 3 customers.'],
    [
      { kind: 'reviews', platform: 'loox', orders: 0, reviews: 4, totals: {} },
      'Loox, reviews: 3 customers, 4 reviews, May 2, 2025 to Jun 3, 2025.',
    ],
    [{ kind: 'order-items', orders: 0, customers: 0, totals: {}, from: undefined }, 'Shopify, lines of orders: nothing to import.'],
  ] as [Partial<Preview>, string][])('says the kind and the counts: %j', (change, sentence) => {
    show(ready(change), [oak])
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(screen.queryByText(/^Total .+\.$/)).toBeNull()
  })

  test('of several files says what became of the one before, and how many follow', () => {
    const state = { ...ready(), more: 2 } as ImportState
    const onLeaveOut = vi.fn()
    render(
      <WordingProvider value={wordingIn('en')}>
        <ImportPanel
          state={state}
          before={{ file: 'a.png', trouble: 'not-csv' }}
          shops={[oak]}
          onFiles={vi.fn()}
          onAnswers={vi.fn()}
          onPoint={vi.fn()}
          onImport={vi.fn()}
          onSaveRejected={vi.fn()}
          onLeaveOut={onLeaveOut}
          onPause={vi.fn()}
          onCancel={vi.fn()}
        />
      </WordingProvider>,
    )
    expect(screen.getByRole('status').textContent).toBe('2 more files follow.')
    expect(screen.getByText('a.png')).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toMatch(/picture/)
    fireEvent.click(button('Leave this file out'))
    expect(onLeaveOut).toHaveBeenCalled()
  })

  test('asks nothing the file tells', () => {
    show(ready(), [oak])
    expect(screen.queryByLabelText(/^Currency/)).toBeNull()
    expect(screen.queryByLabelText(/03\/04/)).toBeNull()
  })

  test('can be chosen', () => {
    const { onFiles } = show({ at: 'waiting' }, [])
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    const file = new File(['x'], 'orders.csv')
    Object.defineProperty(input, 'files', { value: [file] })
    fireEvent.change(input)
    expect(onFiles).toHaveBeenCalledWith([file])
  })

  test('shows how far it is, and can be stopped', () => {
    const { onCancel } = show({ at: 'importing', done: 400, total: 950 }, [oak])
    expect(screen.getByRole('status').textContent).toBe('400 of 950')
    fireEvent.click(button('Cancel'))
    expect(onCancel).toHaveBeenCalled()
  })

  test.each<[Partial<ImportState>, Language, string]>([
    [{ pace: { perSecond: 12000, secondsLeft: 1 } }, 'en', '40,000 of 95,000, 12,000 a second, about 1 s left'],
    [{ pace: { perSecond: 200, secondsLeft: 275 } }, 'en', '40,000 of 95,000, 200 a second, about 5 min left'],
    [{ pace: { perSecond: 200, secondsLeft: 80 } }, 'zh_CN', '40,000 / 95,000、每秒 200 行、大约还要 80 秒'],
    [{ paused: true }, 'en', '40,000 of 95,000, paused'],
    [{ preparing: 0.409 }, 'en', 'Preparing look-up: 40%'],
    [{ preparing: 0.409, paused: true }, 'zh_CN', '正在准备查找：40%、已暂停'],
  ])('says at what pace, and what is left: %j %s', (more, language, sentence) => {
    show({ at: 'importing', done: 40_000, total: 95_000, ...more } as ImportState, [oak], language)
    expect(screen.getByRole('status').textContent).toBe(sentence)
  })

  test('the bar moves before the first row is in', () => {
    show({ at: 'importing', done: 0, total: 950, preparing: 0.4 }, [oak])
    expect((screen.getByRole('progressbar') as HTMLProgressElement).position).toBe(0.4)
  })

  test('is held and goes on', () => {
    const { onPause } = show({ at: 'importing', done: 400, total: 950 }, [oak])
    fireEvent.click(button('Pause'))
    expect(onPause).toHaveBeenLastCalledWith(true)
    cleanup()
    const held = show({ at: 'importing', done: 400, total: 950, paused: true }, [oak])
    fireEvent.click(button('Go on'))
    expect(held.onPause).toHaveBeenLastCalledWith(false)
  })

  test('says at the end what could not be read of the store', () => {
    const imported = { orders: 5, customers: 0, reviews: 0, changed: 5, broken: 2, cancelled: false }
    show({ at: 'waiting', imported }, [oak])
    expect(screen.getByText('2 records cannot be read and were left out; they stay stored as they are.')).toBeTruthy()
  })

  test.each([
    [{ imported: { orders: 950, customers: 0, reviews: 0, changed: 3, broken: 0, cancelled: false } }, 'Imported: 950 orders.'],
    [{ imported: { orders: 0, customers: 12, reviews: 1, changed: 3, broken: 0, cancelled: false } }, 'Imported: 12 customers, 1 review.'],
    [
      { imported: { orders: 400, customers: 0, reviews: 0, changed: 3, broken: 0, cancelled: true } },
      'Stopped. In so far: 400 orders. Importing the file again changes nothing twice.',
    ],
  ])('says at the end how many are in: %j', (end, sentence) => {
    show({ at: 'waiting', ...end }, [oak])
    expect(screen.getByRole('status').textContent?.trim()).toBe(sentence)
  })

  test.each([...(Object.keys(wordingIn('en').words.dashboard.fileTrouble) as FileTroubleCode[]), 'storage-full', 'store-newer'] as const)(
    'trouble "%s" is one sentence',
    trouble => {
      show({ at: 'waiting', trouble }, [oak])
      expect(screen.getByRole('alert').textContent).toMatch(/\.$/)
    },
  )
})

describe('files out', () => {
  const showExport = (shops: ShopLine[]) => {
    const onExport = vi.fn()
    render(
      <ExportPanel
        state={{ at: 'written', file: 'regulars-orders-2026-11-21.csv', rows: 12, broken: 1 }}
        shops={shops}
        onExport={onExport}
      />,
    )
    return onExport
  }

  test('are offered even without a shop, because the store of a newer version can still be exported', () => {
    const onExport = showExport([])
    fireEvent.click(button('Save as CSV'))
    expect(onExport).toHaveBeenCalledWith({ what: 'customers', as: 'csv' })
  })

  test('are of the chosen shop; what could not be read is said', () => {
    const onExport = showExport([oak, elm])
    fireEvent.change(screen.getByRole('combobox', { name: 'Shop' }), { target: { value: 'file/elm' } })
    fireEvent.change(screen.getByLabelText('What to save'), { target: { value: 'orders' } })
    fireEvent.click(button('Save as Excel'))
    expect(onExport).toHaveBeenCalledWith({ what: 'orders', as: 'xlsx', shop: 'file/elm' })
    expect(screen.getByText('12 rows written to regulars-orders-2026-11-21.csv.')).toBeTruthy()
    expect(screen.getByText(/^1 record cannot be read/)).toBeTruthy()
  })

  test('have the columns that are chosen, one at least', () => {
    const onExport = showExport([])
    fireEvent.change(screen.getByLabelText('What to save'), { target: { value: 'promises' } })
    const ticks = () => screen.getAllByRole<HTMLInputElement>('checkbox')
    for (const name of ['Phone', 'E-mail']) fireEvent.click(screen.getByLabelText(name))
    fireEvent.click(screen.getByLabelText('E-mail'))
    expect(screen.getByText('Columns: 8 of 9')).toBeTruthy()
    fireEvent.click(button('Save as CSV'))
    expect(onExport).toHaveBeenCalledWith({
      what: 'promises',
      as: 'csv',
      columns: ['customer', 'key', 'email', 'what', 'by', 'madeOn', 'keptOn', 'shop'],
    })
    for (const tick of ticks()) if (tick.checked) fireEvent.click(tick)
    expect(button('Save as CSV').disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('What to save'), { target: { value: 'orders' } })
    expect(ticks().every(tick => tick.checked)).toBe(true)
  })
})

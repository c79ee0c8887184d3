// By name: only the picker's own words travel into the page.
import { picker as en } from '../../locales/en.json'
import { say } from '../../locales/words.ts'
import { picker as zh } from '../../locales/zh_CN.json'
import type { PageReading } from '../pages/facts.ts'
import type { Recipe } from '../pages/recipe.ts'
import { outlineColumns } from './outlines.ts'
import { pickerRoot } from './picker-sheet.ts'
import { showReport } from './report-view.ts'

type Kind = Recipe['kind']

/** What the picker shows of a list; see `teach` in lib/extraction, which makes it. */
export interface PickerList {
  element: Element
  columns: { header: string; cells: (Element | undefined)[]; example: string }[]
}

export interface PickerWork {
  lists: PickerList[]
  now: { kind: Kind; meanings: Map<number, string> } | undefined
  read(list: number, said: { kind: Kind; meanings: Map<number, string> }): PageReading
  /** Keeps what was taught for this site. */
  save(list: number, said: { kind: Kind; meanings: Map<number, string> }): Promise<boolean>
  /** How the page is made, without its people. */
  report(): string
}

declare global {
  /** Opens the picker on this page; set once the script with it is there. */
  var regularsPicker: (() => Promise<void>) | undefined
}

/** What can be said of the values of a list, the most needed first. */
const MEANINGS = {
  orders: [
    'orderId',
    'name',
    'nick',
    'email',
    'phone',
    'placedOn',
    'total',
    'refunded',
    'status',
    'items',
    'quantity',
    'promisedOn',
    'deliveredOn',
  ],
  customers: ['name', 'nick', 'customerKey', 'email', 'phone', 'orders', 'spent', 'lastOrderOn', 'firstSeenOn'],
  reviews: ['text', 'stars', 'name', 'title', 'product', 'orderId', 'reviewId', 'postedOn', 'reply', 'answerBy'],
} as const satisfies Record<Kind, (keyof typeof en.meaning)[]>

/** Without one of these a row says nothing. */
const NEEDED: Record<Kind, [sentence: 'needOrder' | 'needName' | 'needReview', meanings: string[]]> = {
  orders: ['needOrder', ['orderId']],
  customers: ['needName', ['name', 'email', 'customerKey']],
  reviews: ['needReview', ['text', 'stars', 'name']],
}

/** Rows of the preview. */
const FIRST_ROWS = 3

/**
 * Opens the picker: every column outlined on the page with what it is taken for, a form that says the same for keyboards, and a preview that follows each
 * change. Everything it adds is one element, gone when it is closed.
 */
export function openPicker(page: Document, language: 'en' | 'zh_CN', work: PickerWork): void {
  const words = language === 'zh_CN' ? zh : en
  const { host, root } = pickerRoot(page)
  const stop = new AbortController()
  const close = () => {
    stop.abort()
    host.remove()
  }
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = '') => {
    const element = page.createElement(name)
    if (text) element.textContent = text
    if (className) element.className = className
    return element
  }
  const choice = (label: string, options: [value: string, text: string][], value: string, changed: (value: string) => void) => {
    const select = make('select')
    select.setAttribute('aria-label', label)
    for (const [optionValue, text] of options) {
      const option = make('option', text)
      option.value = optionValue
      select.append(option)
    }
    select.value = value
    select.addEventListener('change', () => changed(select.value))
    return select
  }

  let list = 0
  let kind: Kind = work.now?.kind ?? 'orders'
  let meanings = new Map(work.now?.meanings)

  const panel = make('section', '', 'panel')
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-label', words.title)
  const columns = make('div', '', 'columns')
  const preview = make('div', '', 'preview')
  preview.setAttribute('aria-live', 'polite')
  const save = make('button', words.save, 'save')
  const outlines = outlineColumns(page, root, stop.signal, column => selects[column]?.focus())
  let selects: HTMLSelectElement[] = []

  const nameOf = (meaning: string | undefined) => (meaning ? (words.meaning[meaning as keyof typeof words.meaning] ?? meaning) : '')

  function showPreview(): void {
    const { rows, skipped } = work.read(list, { kind, meanings })
    const [sentence, needed] = NEEDED[kind]
    const enough = needed.some(meaning => [...meanings.values()].includes(meaning))
    save.disabled = !enough || rows.length === 0
    const said = rows.slice(0, FIRST_ROWS).map(row => make('div', shortly(row), 'row'))
    preview.replaceChildren(
      make('div', enough ? say(words.read, { n: rows.length, of: rows.length + skipped.length }, language) : words[sentence], 'sentence'),
      ...said,
    )
    outlines.show((work.lists[list]?.columns ?? []).map(({ cells }, column) => ({ cells, word: nameOf(meanings.get(column)) })))
  }

  function showColumns(): void {
    const options: [string, string][] = [
      ['', words.nothing],
      ...MEANINGS[kind].map((meaning): [string, string] => [meaning, nameOf(meaning)]),
    ]
    selects = (work.lists[list]?.columns ?? []).map(({ header, example }, column) =>
      choice(`${header || example} ${words.is}`, options, meanings.get(column) ?? '', value => {
        meanings.delete(column)
        // The last said goes before: a meaning has one column.
        if (value) meanings.set(column, value)
        showPreview()
      }),
    )
    // Only when it is left: who types a word passes by others.
    for (const [column, select] of selects.entries())
      select.addEventListener('blur', () => {
        const chosen = meanings.get(column)
        for (const [other, meaning] of meanings) if (other !== column && meaning === chosen) meanings.delete(other)
        for (const [other, one] of selects.entries()) one.value = meanings.get(other) ?? ''
        showPreview()
      })
    columns.replaceChildren(
      ...(work.lists[list]?.columns ?? []).flatMap(({ header, example }, column) => {
        const name = make('span', header || '·', 'name')
        const value = make('span', example, 'example')
        return [name, value, selects[column] ?? make('span')]
      }),
    )
    showPreview()
  }

  const kinds = (['orders', 'customers', 'reviews'] as const).map((one): [string, string] => [one, words[one]])
  const head = make('div', '', 'head')
  head.append(
    make('span', words.kind),
    choice(words.kind, kinds, kind, value => {
      kind = value as Kind
      meanings = new Map([...meanings].filter(([, meaning]) => (MEANINGS[kind] as readonly string[]).includes(meaning)))
      showColumns()
    }),
  )
  if (work.lists.length > 1)
    head.append(
      choice(
        words.list,
        work.lists.map(({ columns: of }, i) => [
          String(i),
          `${words.list} ${i + 1}: ${of
            .map(one => one.header || one.example)
            .join(' · ')
            .slice(0, 50)}`,
        ]),
        '0',
        value => {
          list = Number(value)
          meanings = new Map(list === 0 ? work.now?.meanings : [])
          work.lists[list]?.element.scrollIntoView({ block: 'nearest' })
          showColumns()
        },
      ),
    )
  const cancel = make('button', words.cancel)
  cancel.addEventListener('click', close)
  save.addEventListener('click', async () => {
    save.disabled = true
    if (await work.save(list, { kind, meanings })) return close()
    preview.prepend(make('div', words.failed, 'sentence'))
    save.disabled = false
  })
  const foot = make('div', '', 'foot')
  const report = make('button', words.report, 'report')
  report.addEventListener('click', () => {
    const before = [...panel.childNodes]
    showReport(panel, words, work.report(), () => {
      panel.replaceChildren(...before)
      report.focus()
    })
  })
  if (work.lists.length === 0) panel.append(make('h2', words.title), make('p', words.none), foot)
  else {
    foot.append(save)
    panel.append(make('h2', words.title), make('p', words.hint), head, columns, make('h3', words.preview), preview, foot)
  }
  foot.append(cancel, report)
  root.append(panel)
  root.addEventListener('keydown', event => {
    // The page has shortcuts of its own.
    event.stopPropagation()
    if ((event as KeyboardEvent).key === 'Escape') close()
  })
  page.documentElement.append(host)
  if (work.lists.length > 0) showColumns()
  ;(selects[0] ?? cancel).focus()
}

/** A row in one line, as it was read. */
const shortly = (row: object) =>
  Object.entries(row)
    .filter(([name]) => !/^(statusKind|customerKey|currency)$/.test(name))
    .map(([name, value]) =>
      /Minor$/.test(name) ? `${(Number(value) / 100).toFixed(2)} ${'currency' in row ? row.currency : ''}` : said(value),
    )
    .join(' · ')

const said = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(item => item.name).join(', ')
    : typeof value === 'object' && value
      ? Object.values(value).join(' ')
      : String(value).replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2')

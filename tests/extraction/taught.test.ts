import { describe, expect, test } from 'vitest'
import { findBoxes } from '../../lib/extraction/find-boxes.ts'
import { openPage } from '../../lib/extraction/read-page.ts'
import { openTaught } from '../../lib/extraction/taught.ts'
import { teach } from '../../lib/extraction/teach.ts'
import type { OrderRow } from '../../lib/pages/facts.ts'
import type { Recipe } from '../../lib/pages/recipe.ts'

const now = new Date(2026, 10, 21)
const address = new URL('https://kettle.example/orders?page=2')

/** A list whose words tell the reader nothing: only what was taught does. */
const COLUMNS: [string, string[]][] = [
  ['Ref', ['K7731', 'K7732', 'K7733', 'K7734']],
  ['Wer', ['Ada Winter', 'Tom King', 'Eve Long', 'Max Short']],
  ['Summe', ['12,50 €', '7,10 €', '99,00 €', '3,20 €']],
  ['Wann', ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04']],
  ['Stand', ['weg', 'offen', 'offen', 'weg']],
  ['Lager', ['Nord', 'Nord', 'Ost', 'West']],
]
const NAMES = COLUMNS.map(([name]) => name)

function table(names: string[], called: Record<string, string> = {}): Document {
  const columns = names.map(name => [called[name] ?? name, COLUMNS.find(([one]) => one === name)?.[1] ?? ['a', 'b', 'c', 'd']] as const)
  const head = columns.map(([name]) => `<th>${name}</th>`).join('')
  const rows = [0, 1, 2, 3].map(i => `<tr>${columns.map(([, values]) => `<td>${values[i]}</td>`).join('')}</tr>`)
  return page(`<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`)
}
const page = (body: string) => new DOMParser().parseFromString(`<html lang="de"><body><main>${body}</main></body></html>`, 'text/html')

/** What a seller would teach: which column is what, by a value of it. */
function taughtOn(document: Document, kind: Recipe['kind'], examples: Record<string, string>, url = address): Recipe {
  const teaching = teach(document, url, now)
  const [list] = teaching.lists
  const meanings = Object.entries(examples).map(([meaning, example]): [number, string] => {
    const position = list?.columns.findIndex(column => column.example === example) ?? -1
    expect(position, `${meaning}: ${example}`).toBeGreaterThanOrEqual(0)
    return [position, meaning]
  })
  return teaching.recipe(0, { kind, meanings: new Map(meanings) }, '2026-11-20')
}
const read = (document: Document, recipes: Recipe[], url = address) =>
  openPage(document, url, now, { taught: openTaught(recipes), boxes: findBoxes }).read().facts

const recipe = taughtOn(table(NAMES), 'orders', { orderId: 'K7731', name: 'Ada Winter', total: '12,50 €', placedOn: '2026-11-01' })

test('a recipe is the words of the page, and nothing of what stands under them', () => {
  expect(recipe).toEqual({
    v: 1,
    page: 'kettle.example/orders',
    kind: 'orders',
    list: { headers: ['ref', 'wer', 'summe', 'wann', 'stand', 'lager'] },
    fields: {
      orderId: { header: 'ref', key: '0/0' },
      name: { header: 'wer', key: '1/0' },
      total: { header: 'summe', key: '2/0' },
      placedOn: { header: 'wann', key: '3/0' },
    },
    taughtOn: '2026-11-20',
  })
})

const FIRST: OrderRow = { orderId: 'K7731', customerName: 'Ada Winter', totalMinor: 1250, currency: 'EUR', placedOn: '2026-11-01' }
const { placedOn: _, ...UNDATED } = FIRST

describe('a page that was taught is read so', () => {
  test.each<[string, Document, OrderRow]>([
    ['as it was', table(NAMES), FIRST],
    ['its columns in another order', table(NAMES.toReversed()), FIRST],
    ['a new column in front', table(['Neu', ...NAMES]), FIRST],
    ['a column that was not taught is gone', table(NAMES.filter(name => name !== 'Lager')), FIRST],
    ['one taught column of four is gone', table(NAMES.filter(name => name !== 'Wann')), UNDATED],
    ['one taught column is called something else', table(NAMES, { Wann: 'Datum?' }), UNDATED],
    ['its headers written otherwise', table(NAMES, { Ref: ' REF ', Summe: 'Ｓumme' }), FIRST],
  ])('%s', (_, document, first) => {
    const facts = read(document, [recipe])
    expect(facts).toMatchObject({ kind: 'orders', taught: 'used', marketplace: 'generic' })
    expect(facts.rows).toHaveLength(4)
    expect(facts.rows[0]).toEqual(first)
  })
})

describe('a page that has changed too much is read without, and says so', () => {
  test.each<[string, Document]>([
    ['two of the four taught columns are gone', table(NAMES.filter(name => name !== 'Wann' && name !== 'Summe'))],
    ['all headers are others', table(NAMES, Object.fromEntries(NAMES.map((name, i) => [name, `Neu ${'abcdef'[i]}`])))],
    ['half of the headers are others', table(NAMES, { Wann: 'A', Stand: 'B', Lager: 'C' })],
    ['no list any more', page('<h1>Wartung</h1><p>Gleich wieder da.</p>')],
    ['cards instead of the table', page(cards('card'))],
  ])('%s', (_, document) => expect(read(document, [recipe])).toMatchObject({ taught: 'missed', reading: 'partly' }))
})

describe('other pages are left to the reader', () => {
  test.each([
    ['another path', 'https://kettle.example/returns'],
    ['another host', 'https://oak.example/orders'],
    ['another route', 'https://kettle.example/orders#/open'],
  ])('%s', (_, other) => expect(read(table(NAMES), [recipe], new URL(other)).taught).toBeUndefined())

  test('nothing taught at all', () => expect(read(table(NAMES), []).taught).toBeUndefined())
  test('of two recipes the one of the page is taken', () => {
    expect(read(table(NAMES), [{ ...recipe, page: 'kettle.example/returns', kind: 'reviews' }, recipe])).toMatchObject({
      kind: 'orders',
      taught: 'used',
    })
  })
})

function cards(make: string, change: (card: string, i: number) => string = card => card): string {
  const texts = ['The kettle leaks at the seam.', 'Boils fast, looks good on the shelf.', 'The lid does not close at all.']
  const names = ['Ada Winter', 'Tom King', 'Eve Long']
  const all = texts.map((text, i) => {
    const card = `<div class="top"><b class="who">${names[i]}</b><i class="day">2026-11-0${i + 1}</i></div><p class="said">${text}</p><em class="thing">Kettle ${'ABC'[i]}</em>`
    return `<div class="${make} is-${i}">${change(card, i)}</div>`
  })
  return `<div class="wall">${all.join('')}</div>`
}

describe('cards, which have no headers, are known by their make and their places', () => {
  const url = new URL('https://kettle.example/voices')
  const said = taughtOn(
    page(cards('card')),
    'reviews',
    { name: 'Ada Winter', text: 'The kettle leaks at the seam.', postedOn: '2026-11-01' },
    url,
  )
  test('the recipe says which', () => {
    expect(said.list).toEqual({ headers: [], card: 'div.card' })
    expect(Object.keys(said.fields)).toEqual(['name', 'text', 'postedOn'])
  })

  const first = { authorName: 'Ada Winter', text: 'The kettle leaks at the seam.', postedOn: '2026-11-01' }
  test.each<[string, string, object | 'missed']>([
    ['as they were', cards('card'), first],
    [
      'another list before them',
      `<ul class="menu"><li><b>One</b> <i>two three four</i></li><li><b>Five</b> <i>six seven eight</i></li></ul>${cards('card')}`,
      first,
    ],
    ['something more in each', cards('card', card => `${card}<span class="tip">Verified</span>`), first],
    ['the day is gone', cards('card', card => card.replace(/<i.*<\/i>/, '')), { authorName: first.authorName, text: first.text }],
    ['of another make', cards('tile'), 'missed'],
    ['built otherwise inside', cards('card', card => `<section class="in">${card}</section>`), 'missed'],
  ])('%s', (_, body, expected) => {
    const facts = read(page(body), [said], url)
    if (expected === 'missed') return expect(facts.taught).toBe('missed')
    expect(facts).toMatchObject({ kind: 'reviews', taught: 'used' })
    expect(facts.rows[0]).toEqual(expected)
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { findBoxes } from '../../lib/extraction/find-boxes.ts'
import { openPage } from '../../lib/extraction/read-page.ts'
import { openTaught } from '../../lib/extraction/taught.ts'
import { pageShape } from '../../lib/pages/recipe.ts'

const url = new URL('https://kettle.example/app')
const now = new Date('2026-11-21T12:00:00Z')
const read = () => openPage(document, url, now, { boxes: findBoxes }).read().facts

/** Elements one within the other, each with a shadow root with what is given; gives the innermost root. */
function nested(contents: string[], mode: ShadowRootMode = 'open'): ShadowRoot {
  let place: ParentNode = document.body
  for (const html of contents) {
    const host = document.createElement('div')
    place.append(host)
    const root = host.attachShadow({ mode })
    const content = document.createRange().createContextualFragment(html)
    root.append(content)
    place = root
  }
  return place as ShadowRoot
}

const HEAD = '<tr><th>Order No.</th><th>Customer</th><th>Order date</th><th>Total</th><th>Status</th></tr>'
const ROWS = [1, 2, 3, 4]
  .map(n => `<tr><td>#100${n}</td><td>Ann Lee ${'abcd'[n - 1]}</td><td>2026-11-0${n} 10:00</td><td>$${n}9.90</td><td>Shipped</td></tr>`)
  .join('')
const TABLE = `<table><thead>${HEAD}</thead><tbody>${ROWS}</tbody></table>`

beforeEach(() => {
  document.body.replaceChildren()
  document.title = 'Kettle'
})

describe('a list in shadow roots', () => {
  test('is read where they are open, however deep', () => {
    nested(['<h1>Orders</h1>', '<p>All of them</p>', TABLE])
    const { kind, reading, rows } = read()
    expect({ kind, reading }).toEqual({ kind: 'orders', reading: 'fine' })
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({ orderId: '1001', customerName: 'Ann Lee a', totalMinor: 1990, statusKind: 'shipped' })
  })

  test('a badge goes beside the name, within the same root', () => {
    const root = nested([TABLE])
    const [place] = openPage(document, url, now, { boxes: findBoxes }).read().rows
    expect(place?.anchor.textContent).toBe('Ann Lee a')
    expect(place?.anchor.getRootNode()).toBe(root)
  })

  test('boxes of the same make are read there too', () => {
    const card = (n: number) =>
      `<div class="card"><div>Order no.: <b>#200${n}</b></div><div>Customer: <b>Bo Day ${'abcd'[n]}</b></div><div>Placed on: <b>2026-10-0${n + 1}</b></div><div>Total: <b>$${n + 1}5.00</b></div></div>`
    nested([`<h1>Orders</h1><div class="list">${[0, 1, 2, 3].map(card).join('')}</div>`])
    expect(read()).toMatchObject({ kind: 'orders', rows: { length: 4 } })
  })

  test('an empty one is empty, and none where the headings there speak of something else', () => {
    const root = nested(['<h1>Orders</h1>', `<table><thead>${HEAD}</thead><tbody></tbody></table>`])
    expect(read()).toMatchObject({ kind: 'orders', reading: 'empty' })
    document.body.replaceChildren()
    expect(root.isConnected).toBe(false)
    nested(['<h1>Supplier invoices</h1>', TABLE])
    expect(read()).toMatchObject({ kind: 'none', rows: [] })
  })

  test('a row is read again after it has changed, the others are the very same', () => {
    const root = nested([TABLE])
    const page = openPage(document, url, now, { boxes: findBoxes })
    const before = page.read().facts.rows
    const name = root.querySelector('tbody tr:nth-child(2) td:nth-child(2)')?.firstChild as Text
    name.nodeValue = 'Zoe Changed'
    page.forget(name)
    const after = page.again()?.read().facts.rows ?? []
    expect(after.map((row, i) => row === before[i])).toEqual([true, false, true, true])
    expect(after[1]).toMatchObject({ customerName: 'Zoe Changed' })
  })

  test('is found by what was taught', () => {
    nested([TABLE.replace('Customer', 'Who')])
    const recipe = {
      v: 1 as const,
      page: pageShape(url),
      kind: 'orders' as const,
      list: { headers: ['order no.', 'who', 'order date', 'total', 'status'] },
      fields: { orderId: { header: 'order no.', key: '0/0' }, name: { header: 'who', key: '1/0' } },
      taughtOn: now.toISOString(),
    }
    const { facts } = openPage(document, url, now, { taught: openTaught([recipe]), boxes: findBoxes }).read()
    expect(facts).toMatchObject({ taught: 'used', rows: { length: 4 } })
    expect(facts.rows[0]).toMatchObject({ orderId: '1001', customerName: 'Ann Lee a' })
  })
})

test('the page goes before its shadow roots', () => {
  nested([TABLE])
  document.body.append(document.createRange().createContextualFragment(TABLE.replaceAll('#100', '#300')))
  expect(read().rows[0]).toMatchObject({ orderId: '3001' })
})

test('a closed shadow root is the page’s own business', () => {
  nested([TABLE], 'closed')
  expect(read().kind).toBe('none')
})

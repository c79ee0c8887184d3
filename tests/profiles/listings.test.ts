import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { keepListing, listingsOf } from '../../lib/profiles/listings.ts'
import { openStore } from '../../lib/profiles/store.ts'

test('each text stays with its day; the same day is replaced, the same text is one', async () => {
  const store = await openStore()
  const keep = (from: string, text: string) => keepListing(store, { shop: 'north', product: 'Lamp', text, from }, new Date('2026-11-21'))
  await keep('2026-01-01', 'first')
  await keep('2026-06-01', 'second')
  await keep('2026-06-01', 'second, mended')
  await keep('2026-07-01', 'second, mended')
  await keepListing(store, { shop: 'south', product: 'Lamp', text: 'theirs', from: '2026-01-01' }, new Date('2026-11-21'))
  expect(await listingsOf(store, 'north')).toMatchObject([
    {
      product: 'Lamp',
      versions: [
        { from: '2026-01-01', text: 'first' },
        { from: '2026-06-01', text: 'second, mended' },
      ],
    },
  ])
})

test('a text of an earlier day is put before the later ones, and none of them is lost', async () => {
  const store = await openStore()
  const keep = (from: string, text: string) => keepListing(store, { shop: 'east', product: 'Lamp', text, from }, new Date('2026-11-21'))
  const versions = async () => (await listingsOf(store, 'east'))[0]?.versions.map(({ from, text }) => `${from} ${text}`)
  await keep('2026-03-01', 'second')
  await keep('2026-06-01', 'third')
  await keep('2026-01-01', 'first')
  expect(await versions()).toEqual(['2026-01-01 first', '2026-03-01 second', '2026-06-01 third'])
  await keep('2026-02-01', 'second')
  expect(await versions()).toEqual(['2026-01-01 first', '2026-02-01 second', '2026-06-01 third'])
})

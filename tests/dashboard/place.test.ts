import { expect, test } from 'vitest'
import { hashOf, type Place, placeOf } from '../../entrypoints/dashboard/place.ts'

test.each<[Place, string]>([
  [{ part: 'customers' }, 'customers//'],
  [{ part: 'service', shop: 'file/南门店' }, 'service/file%2F%E5%8D%97%E9%97%A8%E5%BA%97/'],
  [{ part: 'today', shop: 'shop.example/oak', promise: 'p1' }, 'today/shop.example%2Foak/p1'],
])('%j has an address, and is found by it', (place, hash) => {
  expect(hashOf(place)).toBe(hash)
  expect(placeOf(`#${hash}`)).toEqual(place)
})

test('a part is an address by itself', () => expect(placeOf('#today')).toEqual({ part: 'today' }))

test.each(['', '#', '#nowhere', '#main/x'])('an address of nothing (%j) is of the customers', hash =>
  expect(placeOf(hash).part).toBe('customers'),
)

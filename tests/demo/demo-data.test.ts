import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findOrders, isBad, masked } from '../../demo/lists.ts'
import { columnStyle, dateText, lookOf, moneyText } from '../../demo/look.ts'
import { isLate } from '../../demo/shop.ts'
import { openDemoShop, readShopFiles } from '../../demo/shop-files.ts'
import { customersTruth, ordersTruth, reviewsTruth } from '../../demo/truth.ts'

const today = '2026-11-21'
const shop = openDemoShop({ today })
const delivered = shop.orders.filter(order => order.deliveredOn !== null)
const newest = shop.orders.slice(0, 50)

/** The words lateness is told by in demo/data/review-texts.*.json. */
const LATENESS = /\bdays (late\b|after the date|later than promised|over the promised)|nine days after|晚了|迟到/i

describe('the demo data', () => {
  test('at least 2,000 orders of at least 400 customers over a year, newest first, the newest today', () => {
    expect(shop.orders.length).toBeGreaterThanOrEqual(2000)
    expect(shop.buyers.length).toBeGreaterThanOrEqual(400)
    expect(shop.orders[0]?.placedOn.slice(0, 10)).toBe(today)
    expect((shop.orders.at(-1)?.placedOn ?? '') < '2025-11-21').toBe(true)
    expect(shop.orders.map(order => order.placedOn)).toEqual(
      shop.orders
        .map(order => order.placedOn)
        .sort()
        .reverse(),
    )
  })

  test('order numbers have 16 digits, are unique, and do not depend on the day', () => {
    const numbers = shop.orders.map(order => order.number)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.filter(number => !/^\d{16}$/.test(number))).toEqual([])
    expect(openDemoShop({ today: '2027-03-01' }).orders.map(order => order.number)).toEqual(numbers)
  })

  test('a total is the sum of its items, shown or not; nothing refunded exceeds it', () => {
    for (const order of shop.orders) {
      expect(order.lines.length).toBeGreaterThan(0)
      expect(order.lines.length).toBeLessThanOrEqual(8)
      expect(order.moreLines > 0).toBe(order.moreMinor > 0)
      expect(order.totalMinor).toBe(order.lines.reduce((sum, line) => sum + line.quantity * line.unitMinor, order.moreMinor))
      expect(order.refundedMinor).toBeLessThanOrEqual(order.totalMinor)
      expect(order.lines.every(line => line.name && line.quantity > 0 && line.unitMinor > 0)).toBe(true)
    }
    expect(shop.orders.filter(order => order.refundedMinor > 0).length).toBeGreaterThan(100)
  })

  test('nothing was delivered before it was ordered or after today; about 7 % late', () => {
    expect(
      delivered.filter(order => (order.deliveredOn ?? '') <= order.placedOn || (order.deliveredOn ?? '').slice(0, 10) > today),
    ).toEqual([])
    const share = delivered.filter(order => isLate(order, today)).length / delivered.length
    expect(share).toBeGreaterThan(0.06)
    expect(share).toBeLessThan(0.085)
  })

  test('some open orders are past the promised day, some are due today and tomorrow', () => {
    const open = shop.orders.filter(order => order.status === 'to-ship' || order.status === 'shipped')
    expect(open.filter(order => order.promisedOn < today).length).toBeGreaterThanOrEqual(4)
    expect(open.filter(order => order.promisedOn === today).length).toBeGreaterThanOrEqual(3)
    expect(open.filter(order => order.promisedOn === '2026-11-22').length).toBeGreaterThanOrEqual(3)
  })

  test('people are invented: mail at example.*, phones in ranges nobody has, no two the same', () => {
    for (const { email, phone } of shop.buyers) {
      expect(email).toMatch(/^[a-z.]+\d*@example\.(com|org|net)$/)
      expect(phone).toMatch(/^(07700 900\d{3}|199 0000 \d{4})$/)
    }
    for (const key of ['id', 'email', 'phone'] as const) expect(new Set(shop.buyers.map(buyer => buyer[key])).size).toBe(shop.buyers.length)
    const chinese = shop.buyers.filter(buyer => /\p{Script=Han}/u.test(buyer.name)).length / shop.buyers.length
    expect(chinese).toBeGreaterThan(0.22)
    expect(chinese).toBeLessThan(0.4)
  })

  test('120 reviews, half of them Chinese, about 35 bad; each of a product its order holds, after delivery', () => {
    expect(shop.reviews.length).toBe(120)
    expect(shop.reviews.filter(review => review.lang === 'zh').length).toBe(60)
    expect(shop.reviews.filter(isBad).length).toBeGreaterThanOrEqual(33)
    for (const { order, product, postedOn } of shop.reviews) {
      expect(shop.orders).toContain(order)
      expect(order.lines.map(line => line.name)).toContain(product)
      expect(postedOn > (order.deliveredOn ?? '9999').slice(0, 10)).toBe(true)
    }
  })

  test('a review of lateness belongs to a late order, a late order to no other review', () => {
    const ofLateness = shop.reviews.filter(review => isBad(review) && LATENESS.test(review.text))
    expect(ofLateness.length).toBeGreaterThanOrEqual(8)
    expect(shop.reviews.filter(review => isLate(review.order, today)).map(review => review.id)).toEqual(ofLateness.map(review => review.id))
  })

  test('at least 5 customers who complained have an order among the newest 50 that has not left', () => {
    const unhappy = shop.reviews.filter(isBad)
    const again = newest.filter(
      order =>
        order.status === 'to-ship' &&
        unhappy.some(review => review.order.customer.id === order.customer.id && review.order.placedOn < order.placedOn),
    )
    expect(new Set(again.map(order => order.customer.id)).size).toBeGreaterThanOrEqual(5)
  })

  test('some answers are due within days, some are too late, some are given', () => {
    const unanswered = shop.reviews.filter(review => !review.reply)
    expect(unanswered.filter(review => review.answerBy >= today && review.answerBy <= '2026-11-30').length).toBeGreaterThanOrEqual(5)
    expect(unanswered.filter(review => review.answerBy < today).length).toBeGreaterThanOrEqual(5)
    expect(shop.reviews.length - unanswered.length).toBeGreaterThanOrEqual(8)
  })

  test('the folder stays below 1.5 MB', () => {
    const folder = join(import.meta.dirname, '../../demo')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => statSync(join(folder, name)))
    expect(files.filter(file => file.isFile()).reduce((sum, file) => sum + file.size, 0)).toBeLessThan(1_500_000)
    expect(existsSync(join(folder, 'data/README.md'))).toBe(true)
  })
})

describe('other sizes and names', () => {
  test('10,000 rows are the same data under new numbers', () => {
    const many = openDemoShop({ today, rows: 10_000 })
    expect(many.orders.length).toBe(10_000)
    expect(new Set(many.orders.map(order => order.number)).size).toBe(10_000)
    expect(many.orders.filter(order => !/^\d{16}$/.test(order.number))).toEqual([])
  })

  test('hostile names stand on the first page', () => {
    const names = findOrders(openDemoShop({ today, hostile: true }), {}).rows.map(order => order.customer.name)
    expect(names).toContain('<img src=x onerror=alert(1)>')
    expect(names.some(name => name.length === 10_000)).toBe(true)
    expect(readShopFiles().shop.customers.some(([, name]) => name.includes('<'))).toBe(false)
  })

  test.each([
    ['Anna', 'A***a'],
    ['张伟', '张**'],
    ['🦊 Renard', '🦊***d'],
  ])('%s is masked %s', (name, text) => expect(masked(name)).toBe(text))
})

describe('the re-roll', () => {
  test.each([
    ['iso', '2026-11-05 14:03'],
    ['english', '5 Nov 2026 14:03'],
    ['chinese', '2026年11月5日 14:03'],
    ['american', '11/05/2026 14:03'],
  ] as const)('a moment in %s', (style, text) => expect(dateText('2026-11-05T14:03', style)).toBe(text))

  test.each([
    ['sign', '£1,234.50', '-£0.05'],
    ['code', 'GBP 1,234.50', '-GBP 0.05'],
    ['continental', '1.234,50 £', '-0,05 £'],
  ] as const)('money by %s', (style, large, small) => expect([moneyText(123_450, style), moneyText(-5, style)]).toEqual([large, small]))

  test('an American column nobody can read is written in another way', () => {
    expect(columnStyle('american', ['2026-11-05', '2026-11-12'])).toBe('iso')
    expect(columnStyle('american', ['2026-11-05', null, '2026-11-13'])).toBe('american')
  })

  test('a seed gives the same look each time, and twenty seeds give every layout', () => {
    const looks = Array.from({ length: 20 }, (_, at) => lookOf(at + 1))
    expect(new Set(looks.map(look => look.layout.orders)).size).toBe(3)
    expect(lookOf(7).fields).toEqual(lookOf(7).fields)
    for (const look of looks) expect([...look.fields.orders].sort()).toEqual([...lookOf(0).fields.orders].sort())
  })
})

describe('the truth', () => {
  test('is one page of the list, without what is not shown', () => {
    const rows = ordersTruth(shop, { size: 20 })
    expect(rows.length).toBe(20)
    expect(rows[0]).toMatchObject({
      orderId: shop.orders[0]?.number,
      currency: 'GBP',
      status: 'To ship',
      statusKind: 'paid',
      customerId: expect.any(String),
    })
    expect(rows[0]).not.toHaveProperty('deliveredOn')
    expect(reviewsTruth(shop, { filter: 'bad', size: 200 }).every(review => review.stars <= 3)).toBe(true)
    expect(customersTruth(shop)[0]?.orders).toBeGreaterThan(0)
  })
})

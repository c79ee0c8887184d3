import { describe, expect, test } from 'vitest'
import { dateIn, dayOrder } from '../../lib/extraction/dates.ts'
import { currencyNamed, localCurrency, minorUnits, moneyIn } from '../../lib/extraction/money.ts'
import { fullName, isPerson } from '../../lib/extraction/names.ts'
import { looksLikeOrderNumber, orderNumber } from '../../lib/extraction/order-number.ts'
import { itemIn, quantityIn } from '../../lib/extraction/read-rows.ts'
import { starsIn, starsInText } from '../../lib/extraction/stars.ts'
import { statusKind } from '../../lib/extraction/status.ts'
import { isMasked } from '../../lib/pages/masked-name.ts'

const now = new Date(2026, 10, 21, 18, 0)
const element = (html: string) => {
  const holder = document.createElement('div')
  holder.innerHTML = html
  return holder
}

describe('money', () => {
  const zh = (sign: string) => localCurrency(sign, 'zh-CN')
  test.each([
    ['¥1,234.50', 123450, 'CNY'],
    ['￥ 78.00', 7800, 'CNY'],
    ['99元', 9900, 'CNY'],
    ['$1,249.90', 124990, 'USD'],
    ['£3.00 via Card', 300, 'GBP'],
    ['1.234,56 €', 123456, 'EUR'],
    ['€1 234,56', 123456, 'EUR'],
    ['R$ 12,90', 1290, 'BRL'],
    ['NT$1,200', 120000, 'TWD'],
    ['HK$88.00', 8800, 'HKD'],
    ['A$5.50', 550, 'AUD'],
    ['RM 15.90', 1590, 'MYR'],
    ['Rp 150.000', 15000000, 'IDR'],
    ['120.000 ₫', 120000, 'VND'],
    ['₩12,000', 12000, 'KRW'],
    ['USD 12', 1200, 'USD'],
    ['12.50 EUR', 1250, 'EUR'],
    ['-£5.00', -500, 'GBP'],
    ['39.00 × 2', 3900, undefined],
    ['kr. 1,249.00 DKK', 124900, 'DKK'],
    ['2 149,00 kr NOK', 214900, 'NOK'],
  ])('%s', (text, minor, currency) => {
    const money = moneyIn(text, zh)
    expect([money?.minor, money?.currency]).toEqual([minor, currency])
  })
  test.each(['2 items', 'Anna Lee', '12.345', '#1001', ''])('"%s" is no amount', text => expect(moneyIn(text)).toBeUndefined())
  test.each(['12.5kg', '¥12.5kg', '¥12起', 'all 12', '12%'])('"%s" is none either', text => expect(moneyIn(text)).toBeUndefined())
  test('an ambiguous sign has the currency of the language, or none', () => {
    expect([
      localCurrency('¥', 'ja'),
      localCurrency('$', 'en-US'),
      localCurrency('$', 'en'),
      localCurrency('$', 'en', 'shop.example.au'),
    ]).toEqual(['JPY', 'USD', undefined, 'AUD'])
  })
  test('a header can name the currency', () =>
    expect([currencyNamed('金额(元)'), currencyNamed('Total (EUR)'), currencyNamed('Total')]).toEqual(['CNY', 'EUR', undefined]))
  test('a marketplace file says its decimal sign, and what is no amount throws', () => {
    expect(minorUnits('$1,234.50', '.')).toBe(123450)
    expect(minorUnits('1.234,5 €', ',')).toBe(123450)
    expect(() => minorUnits('12.345', '.')).toThrow('not an amount')
  })
})

describe('dates', () => {
  test.each([
    ['2026-11-20 13:40:00', '2026-11-20T13:40:00'],
    ['2026/11/05 at 4:02 am', '2026-11-05T04:02:00'],
    ['2026-11-18T07:03:00+00:00', '2026-11-18T07:03:00+00:00'],
    ['2026年3月5日 下午2:05', '2026-03-05T14:05:00'],
    ['Nov 3, 2026', '2026-11-03'],
    ['18 Nov 13:05', '2026-11-18T13:05:00'],
    ['Nov 18, 13:05', '2026-11-18T13:05:00'],
    ['18 Nov 26', '2026-11-18'],
    ['18. November 2026', '2026-11-18'],
    ['November 3, 2026 at 9:12 pm', '2026-11-03T21:12:00'],
    ['3rd November 2026', '2026-11-03'],
    ['18/11/2026', '2026-11-18'],
    ['11/18/2026, 12:11:00 PM', '2026-11-18T12:11:00'],
    ['[2026.11.03 10:20:11]', '2026-11-03T10:20:11'],
    ['3 days ago', '2026-11-18'],
    ['2小时前', '2026-11-21'],
    ['昨天 09:30', '2026-11-20T09:30:00'],
    ['Yesterday at 3:04 pm', '2026-11-20T15:04:00'],
    ['11月20日 08:00', '2026-11-20T08:00:00'],
    ['Oct 29 at 5:44 pm', '2026-10-29T17:44:00'],
    ['12-30 10:00', '2025-12-30T10:00:00'],
    ['Thursday at 6:15 pm', '2026-11-19T18:15:00'],
    ['周六 08:05', '2026-11-14T08:05:00'],
    ['Sat, 9:30', '2026-11-14T09:30:00'],
  ])('%s', (text, iso) => expect(dateIn(text, now)).toBe(iso))
  test.each(['03/04/2026', '1.5', '06.12.34.56.78', 'Anna', '#20261', '2026-13-40'])('"%s" is refused', text =>
    expect(dateIn(text, now)).toBeUndefined(),
  )
  test('the whole column decides what comes first', () => {
    expect(dayOrder(['03/04/2026', '18/04/2026'], now)).toBe('day-first')
    expect(dayOrder(['03/04/2026', '04/18/2026'], now)).toBe('month-first')
    expect(dayOrder(['03/04/2026', '05/04/2026'], now)).toBeUndefined()
    expect(dayOrder(['03/04/2026', '05/04/2026'], now, 'en-US')).toBe('month-first')
    expect(dayOrder(['26/11/18', '26/11/17', '26/10/30'], now)).toBe('year-first')
    expect(dayOrder(['18/11/26', '17/11/26', '30/10/26'], now)).toBe('day-first')
    // The same day in two years.
    expect(dayOrder(['15/11/24', '15/11/25'], now)).toBe('day-first')
    expect(dayOrder(['01/12/2026', '11/12/2026'], now)).toBe('month-first')
  })
  test.each([
    ['days of one month, still to come', ['08/12/2026', '09/12/2026', '11/12/2026'], 'day-first'],
    ['days of one month, month first', ['12/08/2026', '12/09/2026', '12/11/2026'], 'month-first'],
    ['days of two months', ['01/12/2026', '04/12/2026', '11/11/2026', '12/11/2026'], 'day-first'],
    ['as many days as months', ['08/12/2026', '09/11/2026', '10/10/2026'], undefined],
    ['two days', ['08/12/2026', '09/12/2026'], undefined],
    ['the same in both ways', ['05/05/2026', '12/12/2026'], 'day-first'],
    ['with points', ['08.12.2026'], 'day-first'],
  ] as const)('of days that may lie ahead: %s', (_what, days, order) => expect(dayOrder([...days])).toBe(order))
})

describe('stars', () => {
  test.each([
    ['★★★★☆', 4],
    ['4 out of 5', 4],
    ['Rated 4.5 of 5', 4.5],
    ['4/5', 4],
    ['3 stars', 3],
    ['2 ⭐', 2],
    ['4.5★', 4.5],
    ['五星', 5],
    ['4星', 4],
    ['好评', 5],
    ['中评', 3],
    ['差评', 1],
  ])('%s', (text, stars) => expect(starsInText(text)).toBe(stars))
  const svg = (d: string, n: number) => `<svg><path d="${d}"/></svg>`.repeat(n)
  test.each([
    ['two makes of icon', svg('M1', 3) + svg('M2', 2), 3],
    ['only full icons', svg('M1', 4), 4],
    [
      'classes',
      '<i class="fa fa-star"></i><i class="fa fa-star-o"></i><i class="fa fa-star-o"></i><i class="fa fa-star-o"></i><i class="fa fa-star-o"></i>',
      1,
    ],
    ['a slider', '<div role="slider" aria-valuenow="2" aria-valuemax="5"></div>', 2],
    ['a label', '<span aria-label="3 out of 5 stars"></span>', 3],
    ['a layer cut by width', '<div class="back"><div style="width: 80%"></div></div>', 4],
    [
      'radios',
      '<i role="radio" aria-checked="true"></i><i role="radio" aria-checked="true"></i><i role="radio" aria-checked="false"></i>',
      2,
    ],
    ['a digit', '4', 4],
  ])('%s', (_name, html, stars) => expect(starsIn(element(html))).toBe(stars))
  test('text without stars has none', () => expect(starsIn(element('Anna Lee'))).toBeUndefined())
})

describe('names', () => {
  test.each(['张**', 'w***3', 'j***n', '匿**户', '***'])('%s is masked', name => expect(isMasked(name)).toBe(true))
  test.each(['Anna Lee', '小雨', 'lan_88120', '5 * 3 = 15'])('%s is not', name => expect(isMasked(name)).toBe(false))
  test.each([
    ['张女士', true],
    ['王小雨', true],
    ['Ms. Winter', true],
    ['红烧牛肉面', false],
  ])('%s is a person: %s', (name, is) => expect(isPerson(name)).toBe(is))
  test('first and last names are put together as the language does', () => {
    expect([fullName('Anna', 'Lee'), fullName('小雨', '王'), fullName('Anna', undefined)]).toEqual(['Anna Lee', '王小雨', 'Anna'])
  })
})

describe('order numbers', () => {
  test.each(['1001', '#1001', '52026070300412345', 'SO-2024/118', '408-1234567-1234567', 'K7Q2MX40', 'XKBKNABJK'])('%s', id =>
    expect(looksLikeOrderNumber(id)).toBe(true),
  )
  test.each(['2026-11-20', '12.50', 'Anna Lee', 'shipped', '03/04/2026'])('%s is none', id => expect(looksLikeOrderNumber(id)).toBe(false))
  test('the sign before it is no part of it', () =>
    expect([orderNumber('#1001'), orderNumber('No. 17'), orderNumber('NO12')]).toEqual(['1001', '17', '12']))
})

test.each([
  ['On hold', 'pending'],
  ['待付款', 'pending'],
  ['Not paid', 'pending'],
  ['Processing', 'paid'],
  ['Partially shipped', 'paid'],
  ['待发货', 'paid'],
  ['Shipped', 'shipped'],
  ['卖家已发货', 'shipped'],
  ['Delivered', 'delivered'],
  ['已签收', 'delivered'],
  ['交易成功', 'completed'],
  ['Complete', 'completed'],
  ['Canceled', 'cancelled'],
  ['已关闭', 'cancelled'],
  ['Partially refunded', 'refunded'],
  ['退款中', 'refunded'],
  ['待审核', 'pending'],
  ['Unconfirmed', 'pending'],
  ['已审核', 'paid'],
  ['待出库', 'paid'],
  ['已出库', 'shipped'],
  ['待打单', 'paid'],
  ['已打单', 'paid'],
  ['待取餐', 'paid'],
  ['已取餐', 'delivered'],
  ['Part-shipped', 'paid'],
  ['Ready to ship', 'paid'],
  ['Ready for collection', 'shipped'],
  ['Despatched', 'shipped'],
  ['Out on its way', 'shipped'],
  ['Awaiting pickup', 'shipped'],
  ['Collected', 'delivered'],
  ['Not delivered', 'cancelled'],
  ['已拒收', 'cancelled'],
  ['No-show', 'cancelled'],
  ['Already', 'unknown'],
  ['Mystery', 'unknown'],
])('status %s is %s', (word, kind) => expect(statusKind(word)).toBe(kind))

test('articles and their number', () => {
  expect([itemIn('Blue Mug × 2'), itemIn('2 x Blue Mug'), itemIn('Blue Mug')]).toEqual([
    { name: 'Blue Mug', quantity: 2 },
    { name: 'Blue Mug', quantity: 2 },
    { name: 'Blue Mug' },
  ])
  expect([quantityIn('39.00 × 2'), quantityIn('3件'), quantityIn('Qty: 4'), quantityIn('5')]).toEqual([2, 3, 4, 5])
})

// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { main } from '../../scripts/tool.ts'
import { randomFrom } from './shops.ts'

const folder = mkdtempSync(join(tmpdir(), 'regulars-tools-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command over a file of the given text; gives the exit code, the answer and what stood on standard error. */
async function tool(command: string, text: string | Buffer, ...options: string[]) {
  const file = join(folder, 'file.csv')
  writeFileSync(file, text)
  const written = { out: '', err: '' }
  const into = (place: 'out' | 'err') => (chunk: unknown) => {
    written[place] += chunk
    return true
  }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(into('out'))
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(into('err'))
  try {
    const code = await main([command, file, ...options])
    return { code, answer: written.out === '' ? undefined : JSON.parse(written.out), err: written.err }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

/** Two years of a shop with 400 customers who order every month or so until they stop. */
function shop(): string {
  const random = randomFrom(2)
  const lines = Array.from({ length: 400 }, (_, c) => {
    const own: string[] = []
    for (let day = random() * 300; day < 730 && (own.length === 0 || random() > 0.25); day += -Math.log(random()) * 40)
      own.push(
        `c${c},${new Date(Date.UTC(2024, 0, 1) + Math.floor(day) * 86_400_000).toISOString().slice(0, 10)},${(5 + random() * 50).toFixed(2)}`,
      )
    return own
  })
  return `customer,date,amount\n${lines.flat().join('\n')}\n`
}

describe('what the commands answer', () => {
  test('fit: models, and each customer’s coming orders and value', async () => {
    const { code, answer } = await tool('fit', gzipSync(shop()))
    expect(code).toBe(0)
    expect(answer.bgnbd).toMatchObject({ identified: true, basis: 'dropout' })
    expect(answer.gammaGamma).toHaveProperty('logLikelihood')
    expect(answer.customers).toHaveLength(400)
    const { x, tx, T, pAlive, expected, spendMean, clv365 } = answer.customers.find((c: { x: number }) => c.x > 2)
    expect(Number.isInteger(x) && tx <= T && pAlive > 0 && pAlive < 1).toBe(true)
    expect(expected.days365).toBeGreaterThan(expected.days90)
    expect(Number.isInteger(spendMean) && Number.isInteger(clv365)).toBe(true)
    expect(clv365).toBeLessThan(expected.days365 * spendMean)
  })

  test('fit: purchases after --until are not known', async () => {
    const { answer } = await tool(
      'fit',
      'customer,date\nAnn,2026-01-01\nAnn,2026-01-15\nAnn,2026-03-01\nBo,2026-02-02\n',
      '--until',
      '2026-01-29',
    )
    expect(answer.customers).toEqual([{ customer: 'Ann', x: 1, tx: 2, T: 4, pAlive: null, standing: 'unknown' }])
    expect(answer.bgnbd.because).toMatch(/100 are needed/)
  })

  test('insight: every customer in a tier and in a row of churn, every unit of money counted', async () => {
    const text = shop()
    const { code, answer } = await tool('insight', text)
    const hundredths = text
      .trim()
      .split('\n')
      .slice(1)
      .map(line => Math.round(Number(line.split(',')[2]) * 100))
    expect(code).toBe(0)
    expect(answer.revenue).toBe(hundredths.reduce((a, b) => a + b))
    const customers = (rows: { customers: number }[]) => rows.reduce((total, row) => total + row.customers, 0)
    expect([answer.customers, customers(answer.tiers), customers(answer.churn)]).toEqual([400, 400, 400])
    expect(answer.tiers.map(({ tier, customers }: { tier: string; customers: number }) => [tier, customers])).toEqual([
      ['vip', 4],
      ['major', 16],
      ['ordinary', 60],
      ['small', 320],
    ])
    expect(Object.values<number>(answer.rfm.counts).reduce((a, b) => a + b)).toBe(400)
    expect(answer.rates.newSecondPurchase90.of).toBeLessThanOrEqual(400)
    expect(answer.concentration.top20Share).toBeGreaterThan(0.2)
  })

  test('insight: twelve customers have no tiers, and it says what is missing', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `c${i},2026-0${1 + (i % 9)}-01,10`)
    const { answer } = await tool('insight', lines.join('\n'))
    expect([answer.tiers, answer.churn, answer.notEnough]).toEqual([[], [], { customers: 12, days: 243 }])
  })

  test('insight: an order of the year 2099 is left out, and it says so', async () => {
    const { answer, err } = await tool('insight', 'customer,date,amount\nAnn,2026-01-01,10\nAnn,2099-01-01,10\n')
    expect(answer.revenue).toBe(1000)
    expect(err).toMatch(/^1 rows are dated after today/)
  })

  test('insight: refunds larger than the orders', async () => {
    const { answer } = await tool('insight', 'customer,date,amount\nAnn,2026-01-01,10\nAnn,2026-01-05,-25.50\nBo,2026-01-05,0\n')
    expect([answer.customers, answer.revenue, answer.concentration]).toEqual([2, -1550, {}])
  })

  test('rules: by the support given, else from 30 baskets on', async () => {
    const text = `${'tea,pot\n'.repeat(3)}${'cup\n'.repeat(7)}\n`
    const { answer } = await tool('rules', text, '--support', '.3', '--confidence', '.9')
    expect(answer.itemsets).toBe(4)
    expect(answer.rules).toHaveLength(2)
    expect(answer.rules[0]).toMatchObject({ count: 3, support: 0.3, confidence: 1, lift: 10 / 3 })
    expect(Object.keys(answer.rules[0])).toEqual(expect.arrayContaining(['if', 'then', 'interval']))
    expect((await tool('rules', text)).answer).toEqual({ itemsets: 0, rules: [] })
    const blanks = await tool('rules', text.replaceAll(',', ' '), '--support', '.3', '--confidence', '.9')
    expect([blanks.answer, blanks.err]).toEqual([answer, 'no comma in the file: items are taken to stand between blanks\n'])
  })

  test('watch: one alarm a spell, in any order of rows', async () => {
    const week = (i: number, bad: number) => `${new Date(Date.UTC(2026, 0, 4 + 7 * i)).toISOString().slice(0, 10)},${bad},50`
    const rows = [...Array.from({ length: 25 }, (_, i) => week(i, 5)), ...Array.from({ length: 8 }, (_, i) => week(25 + i, 15))]
    const { answer } = await tool('watch', ['date,bad,total', ...rows.toReversed()].join('\n'))
    expect(answer.alarms).toHaveLength(1)
    expect(answer.alarms[0]).toMatchObject({ date: '2026-06-28', since: '2026-06-28', threshold: 4 })
    expect(answer.alarms[0].because).toBe('15 of 50 reviews since 2026-06-28 are bad (30.0 %, likely 19.1 % to 43.8 %), usually 10.0 %')
    expect(answer.alarms[0].statistic).toBeGreaterThan(4)
    expect((await tool('watch', ['date,bad,total', ...rows].join('\n'), '--h', '1000')).answer.alarms).toEqual([])
  })
})

describe('what they refuse, in one line', () => {
  const good = 'customer,date,amount\nAnn,2026-01-01,10\n'
  test.each<[string, string | Buffer, string[], RegExp]>([
    ['insight', '', [], /is empty/],
    ['insight', 'customer,date,amount\n', [], /no rows/],
    ['insight', 'customer,date,amount\nAnn,2026-01-01,NaN\n', [], /line 2: "NaN" is no amount/],
    ['insight', 'customer,date,amount\nAnn,2026-01-01,\n', [], /line 2: "" is no amount/],
    ['insight', 'customer,date,amount\nAnn,2026-01-01,1e999\n', [], /line 2/],
    ['insight', 'customer,date,amount\nAnn,01/02/2026,10\n', [], /line 2: "01\/02\/2026" is no date/],
    ['insight', 'customer,amount\nAnn,10\n', [], /no column "date"/],
    ['insight', 'customer,date\nAnn,2026-01-01\n', [], /no column "amount"/],
    ['insight', 'customer,date,amount,currency\nAnn,2026-01-01,10,CNY\nBo,2026-01-01,10,USD\n', [], /CNY and USD/],
    ['insight', 'customer,date,amount\n,2026-01-01,10\n', [], /no row names a customer/],
    ['insight', good, ['--now', 'today'], /--now takes a date/],
    ['insight', good, ['--now', '2025-01-01'], /no purchase/],
    ['insight', good, ['--colour', 'red'], /Unknown option '--colour'/],
    ['insight', Buffer.from([0x1f, 0x8b, 1, 2, 3]), [], /cannot be unpacked/],
    ['insight', Buffer.from('89504e470d0a1a0a', 'hex'), [], /is no text/],
    ['fit', good, ['--until', '2025-01-01'], /no purchase on or before/],
    ['rules', 'a,b\n', ['--support', '2'], /--support takes a number from 0 to 1/],
    ['rules', `${Array.from({ length: 30 }, (_, i) => `item ${i}`)}\n`, ['--support', '.5'], /higher --support/],
    ['watch', 'date,bad,total\n2026-01-04,5,3\n', [], /line 2: "5" bad of "3" cannot be/],
    ['watch', 'date,bad,total\n2026-01-04,x,3\n', [], /line 2/],
    ['watch', 'date,bad,total\n2026-01-04,1,3\n2026-01-04,1,3\n', [], /2026-01-04 is there twice/],
    ['watch', 'date,bad,total\n2026-01-04,1,3\n', [], /1 periods: more than the 20/],
    ['watch', 'date,bad,total\n2026-01-04,0,0\n2026-01-11,1,3\n', ['--baseline', '1'], /hold no reviews/],
  ])('%s of %j %j', async (command, text, options, line) => {
    const { code, answer, err } = await tool(command, text, ...options)
    expect([code, answer]).toEqual([2, undefined])
    expect(err).toMatch(line)
    expect(err.trim().split('\n')).toHaveLength(err.includes('name no customer') ? 2 : 1)
  })

  test('a file that is not there', async () => {
    const err = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
    expect(await main(['fit', join(folder, 'none.csv')])).toBe(2)
    expect(err.mock.calls[0]?.[0]).toMatch(/cannot read/)
    err.mockRestore()
  })
})

// @vitest-environment node
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { chanceOfOrders, expectedOrders, type History, pActive } from '../../lib/insight/bg-nbd.ts'
import { rulesOf } from '../../lib/insight/bought-together.ts'
import { countReference, firstAbove, runningSum, smoothed } from '../../lib/insight/control-chart.ts'
import { shareSteps } from '../../lib/insight/early-warning.ts'
import { basketsOf, frequentItemsets } from '../../lib/insight/frequent-itemsets.ts'
import { latenessTable } from '../../lib/insight/lateness.ts'
import { dayOf, netOf, purchasesOf, spanOf } from '../../lib/insight/purchases.ts'
import { concentration, pyramid } from '../../lib/insight/pyramid.ts'
import { activeChance, basisOf, fitRepeatPurchase, historiesOf, ordersIn } from '../../lib/insight/repeat-purchase.ts'
import { repeatRates } from '../../lib/insight/repeat-rates.ts'
import { cells, rfm } from '../../lib/insight/rfm.ts'
import { fitSpend, spendMean, spendsOf, valueOfYear } from '../../lib/insight/spend.ts'
import { cutOffs } from '../../lib/insight/tier.ts'
import { holdOut } from '../../scripts/bench/insight/back-tests.ts'
import { basketLines, cdnowSample, olistWeeks, onlineRetail, referenceText, vectorOf } from '../../scripts/bench/insight/reference-data.ts'

/**
 * Numbers of other programs (R: BTYD, arules, spc; Python: lifetimes, scipy) and of papers on public data, reproduced within the tolerance each file
 * states. The data and where they come from: ../shared/data, with its README.
 */
const data = join(import.meta.dirname, '../../../shared/data')
const here = existsSync(join(data, 'vectors'))
if (!here) console.warn('Skipped: the reference figures (../shared/data/vectors) are not on this machine.')

const vector = (name: string) => vectorOf(data, name)
const within = (got: number | undefined, wanted: number, relative: number) =>
  expect(Math.abs((got ?? Number.NaN) / wanted - 1)).toBeLessThanOrEqual(relative)

const historiesFrom = (rows: [number, number, number, number][]): History[] =>
  rows.flatMap(([x, tx, T, customers]) => Array.from({ length: customers }, () => ({ x, tx: tx / 7, T: T / 7 })))

describe.skipIf(!here)('repeat purchase: BTYD 2.4.3 and lifetimes 0.11.3 on the CDNOW sample', () => {
  const { rows, fit, nbd_no_dropout, tolerances, customers, population_expectation, fixed_params_for_predictions, published, holdout } =
    here ? vector('bgnbd_cdnow_sample') : {}
  const [r, alpha, a, b] = fixed_params_for_predictions ?? []
  const model = { r, alpha, a, b }

  test('the fit, with and without dropout', () => {
    const ours = fitRepeatPurchase(historiesFrom(rows))
    expect(ours?.customers).toBe(2357)
    for (const name of ['r', 'alpha', 'a', 'b'] as const)
      within(ours?.withDropout[name], fit[name], tolerances.params_rel_strict_after_convergence)
    expect(Math.abs((ours?.withDropout.logLikelihood ?? 0) - fit.LL)).toBeLessThan(tolerances.LL_abs)
    expect(Math.abs((ours?.plain.logLikelihood ?? 0) - nbd_no_dropout.LL)).toBeLessThan(tolerances.LL_abs)
    within(ours?.plain.r, nbd_no_dropout.r, tolerances.params_rel)
    within(ours?.versusNbd, nbd_no_dropout.LR_stat_2dLL, 1e-4)
    expect(basisOf(ours)).toBe('dropout')
    for (const name of ['r', 'alpha', 'a', 'b'] as const) within(ours?.withDropout[name], published[name], 0.005)
  })

  test('the histories read from the purchases are the ones of the file', () => {
    const until = dayOf('1997-09-30')
    const ours = historiesOf(purchasesOf(cdnowSample(data), until), until)
    const key = ({ x, tx, T }: History) => `${x} ${Math.round(tx * 7)} ${Math.round(T * 7)}`
    expect(ours.map(key).sort()).toEqual(historiesFrom(rows).map(key).sort())
  })

  test('single customers', () => {
    expect(customers.length).toBeGreaterThan(10)
    for (const c of customers) {
      const history = { x: c.x, tx: c.t_x_days / 7, T: c.T_days / 7 }
      expect(Math.abs(pActive(model, history) - c.p_alive)).toBeLessThan(tolerances.p_alive_abs)
      within(expectedOrders(model, history, 1), c.exp_1w, tolerances.cond_exp_rel)
      within(expectedOrders(model, history, 39), c.exp_39w, tolerances.cond_exp_rel)
      within(expectedOrders(model, history, 52), c.exp_52w, tolerances.cond_exp_rel)
    }
  })

  test('newcomers', () => {
    for (const { t, E } of population_expectation) within(expectedOrders(model, { x: 0, tx: 0, T: 0 }, t), E, tolerances.cond_exp_rel)
  })

  test('what the paper and BTYD print for r .243, alpha 4.414, a .793, b 2.426', () => {
    const paper = { r: published.r, alpha: published.alpha, a: published.a, b: published.b }
    const { BTYD_R: btyd, hardie_sheet: sheet } = published
    expect(expectedOrders(paper, { x: sheet.x, tx: sheet.t_x, T: sheet.T }, sheet.t)).toBeCloseTo(sheet.cond_exp, 3)
    within(expectedOrders(paper, { x: 0, tx: 0, T: 0 }, 52), btyd.E_52, 1e-6)
    within(expectedOrders(paper, { x: 26, tx: 30.857, T: 31 }, 52), btyd.id1516_exp52, 1e-4)
    within(pActive(paper, { x: 26, tx: 30.857, T: 31 }), btyd.id1516_p_alive, 1e-4)
    within(expectedOrders(paper, { x: 10, tx: 35, T: 39 }, 2), btyd.exp2_x10_tx35_T39, 1e-6)
    ;[10, 15, 20, 25].forEach((x, i) => {
      within(expectedOrders(paper, { x, tx: 20, T: 39 }, 52), btyd.exp52_x10_15_20_25_tx20_T39[i], 1e-6)
    })
    ;[0, 1, 2, 5, 10].forEach((x, row) => {
      ;[0, 10, 20, 30, 38].forEach((tx, column) => {
        within(pActive(paper, { x, tx, T: 39 }), btyd.palive_T39_rows_x_0_1_2_5_10_cols_tx_0_10_20_30_38[row][column], 1e-6)
      })
    })
    within(chanceOfOrders(paper, 10, 2), btyd.pmf_t2_x10, 1e-6)
    within(chanceOfOrders(paper, 0, 39), btyd.pmf_t39_x0, 1e-6)
    btyd.pmf_t30_x11to20.forEach((chance: number, i: number) => {
      within(chanceOfOrders(paper, 11 + i, 30), chance, 1e-6)
    })
  })

  test('39 weeks held out: forecast against what came, 12 % low as with the peers', () => {
    const ours = holdOut(cdnowSample(data), dayOf('1997-09-30'), holdout.weeks)
    expect(ours.actual).toBe(holdout.actual_total)
    within(ours.expected, holdout.pred_total, 1e-4)
    within(ours.meanError, holdout.mae, 1e-4)
  })
})

describe.skipIf(!here)('Online Retail, where leaving cannot be told from being slow', () => {
  const { cases } = here ? vector('bgnbd_online_retail_degenerate') : { cases: [] }
  test.each((cases as { name: string }[]).map(({ name }) => name))('%s', name => {
    const { rows, n, best_LL, nbd } = cases.find((c: { name: string }) => c.name === name)
    const all = historiesFrom(rows)
    const fit = fitRepeatPurchase(all)
    expect(fit?.customers).toBe(n)
    expect(Math.abs((fit?.withDropout.logLikelihood ?? 0) - best_LL)).toBeLessThan(0.12)
    expect(Math.abs((fit?.plain.logLikelihood ?? 0) - nbd.LL)).toBeLessThan(0.01)
    within(fit?.plain.r, nbd.r, 0.01)
    within(fit?.plain.alpha, nbd.alpha, 0.01)
    expect(fit?.versusNbd).toBeLessThan(5.99)
    expect(fit?.identified).toBe(false)
    expect(all.map(history => activeChance(fit, history)).filter(chance => chance !== null)).toEqual([])
  })
})

describe.skipIf(!here)('spend: lifetimes 0.11.3 and BTYD on the CDNOW sample', () => {
  const { rows, fit, customers, corr_x_m, clv_total, tolerances, published } = here ? vector('gammagamma_cdnow_sample') : {}
  const ours = here ? fitSpend(rows.map(([x, mean]: [number, number]) => ({ x, mean }))) : undefined

  test('the fit', () => {
    for (const name of ['p', 'q', 'v'] as const) within(ours?.[name], fit[name], tolerances.params_rel)
    expect(Math.abs((ours?.logLikelihood ?? 0) - fit.LL)).toBeLessThan(tolerances.LL_abs)
    within(ours && spendMean(ours, { x: 0, mean: 0 }), fit.population_mean, tolerances.cond_mean_rel)
    expect(ours?.correlation).toBeCloseTo(corr_x_m, 6)
  })

  test('single customers: what an order brings, and the next twelve months', () => {
    const { customers: histories, fit: repeat } = vector('bgnbd_cdnow_sample')
    for (const c of customers) {
      const mean = ours && spendMean(ours, { x: c.x, mean: c.m_x })
      within(mean, c.cond_mean, tolerances.cond_mean_rel)
      const history = histories.find(({ id }: { id: number }) => id === c.id)
      if (!history) continue
      const own = { x: history.x, tx: history.t_x_days / 7, T: history.T_days / 7 }
      within(
        valueOfYear(weeks => expectedOrders(repeat, own, weeks), mean ?? Number.NaN),
        c.clv_12m_1pct,
        tolerances.clv_rel,
      )
    }
  })

  test('the whole sample from its purchases: mean of repeat purchases, and value of twelve months', () => {
    const until = dayOf('1997-09-30')
    const purchases = purchasesOf(cdnowSample(data), until)
    const spends = spendsOf(purchases).map(({ x, mean }) => ({ x, mean: mean / 100 }))
    const spend = fitSpend(spends)
    const repeat = fitRepeatPurchase(historiesOf(purchases, until))
    expect(spend?.customers).toBe(946)
    published.cond_mean_first10.forEach((mean: number, i: number) => {
      expect(Math.abs((spend && spends[i] ? (spendMean(spend, spends[i]) ?? 0) : 0) - mean)).toBeLessThan(published.atol)
    })
    const values = historiesOf(purchases, until).map((history, c) => {
      const own = spends[c]
      const mean = spend && own && spendMean(spend, own)
      return valueOfYear(weeks => ordersIn(repeat, history, weeks) ?? Number.NaN, mean ?? Number.NaN)
    })
    within(
      values.reduce((x, y) => x + y),
      clv_total,
      tolerances.clv_rel,
    )
  })
})

describe.skipIf(!here)('Online Retail: tiers, rates, RFM', () => {
  const rows = here ? onlineRetail(data) : []
  const purchases = purchasesOf(rows)
  const end = spanOf(purchases)?.to ?? 0
  const net = netOf(purchases)

  test('the pyramid and the concentration', () => {
    const wanted = vector('pyramid_repeat_online_retail').pyramid
    const tiers = pyramid(net, cutOffs(net))
    expect(rows).toHaveLength(397_884)
    expect(net).toHaveLength(wanted.n)
    expect(net.reduce((x, y) => x + y) / 100).toBeCloseTo(wanted.revenue, 0)
    expect(tiers.map(row => row.customers)).toEqual(wanted.tiers.map((tier: { customers: number }) => tier.customers))
    tiers.forEach((row, i) => {
      expect(Math.abs((row.valueShare ?? 0) - wanted.tiers[i].revenue_share)).toBeLessThanOrEqual(1e-4)
      expect((row.cutOff ?? 0) / 100).toBeCloseTo(wanted.tiers[i].min_value, 1)
    })
    const spread = concentration(net)
    expect(spread?.customersFor80).toBeCloseTo(wanted.customers_for_80pct_revenue_share, 4)
    expect(spread?.gini).toBeCloseTo(wanted.gini, 4)
    expect(spread?.top20Share).toBeCloseTo(0.746, 3)
  })

  test.each([30, 60, 90, 180])('second purchase and repeat within %d days', days => {
    const wanted = vector('pyramid_repeat_online_retail').repeat[`${days}d`]
    const ours = repeatRates(purchases, end, days)
    expect(ours.newSecondPurchase.of).toBe(wanted.new_n)
    expect(ours.newSecondPurchase.rate).toBeCloseTo(wanted.second_purchase_rate, 4)
    expect(ours.oldRepeat.of).toBe(wanted.old_n)
    expect(ours.oldRepeat.rate).toBeCloseTo(wanted.old_repeat_rate, 4)
    for (const [order, [of, rate]] of Object.entries(wanted.by_k) as [string, [number, number]][]) {
      expect(ours.byOrder[Number(order) - 1]?.of).toBe(of)
      expect(ours.byOrder[Number(order) - 1]?.rate).toBeCloseTo(rate, 4)
    }
  })

  test('RFM, ties by average rank', () => {
    const wanted = vector('rfm_online_retail')
    const scores = rfm(purchases, end + 1)
    const counts = cells(scores)
    expect(counts.get('555')).toBe(wanted.score_555)
    expect(counts.get('111')).toBe(wanted.score_111)
    expect(counts.size).toBe(wanted.n_cells)
    for (const { cust, R, F, M, score } of wanted.examples) {
      const ours = scores[purchases.customers.indexOf(String(cust))]
      expect({ ...ours, money: (ours?.money ?? 0) / 100 }).toEqual({ recencyDays: R, frequency: F, money: M, score })
    }
    for (const [score, { n }] of Object.entries(wanted.means_by_sF) as [string, { n: number }][])
      expect(scores.filter(own => own.score[1] === score)).toHaveLength(n)
  })
})

describe.skipIf(!here)('bought together: arules 1.7.13', () => {
  test.each([
    ['groceries', 'groceries_baskets.csv.gz', ','],
    ['online_retail', 'online_retail_baskets.txt.gz', ' '],
  ])('%s', (name, file, mark) => {
    const wanted = vector(`rules_${name}`)
    const lines = basketLines(data, file, mark)
    const baskets = basketsOf(lines)
    expect([lines.length, baskets.items.length, baskets.item.length]).toEqual([wanted.baskets, wanted.items, wanted.total_item_occurrences])
    const least = (support: number) => Math.ceil(support * lines.length - 1e-9)
    for (const { supp, min_count, n, by_size } of wanted.itemsets) {
      const sets = frequentItemsets(baskets, least(supp))
      expect(least(supp)).toBe(min_count)
      expect(sets).toHaveLength(n)
      for (const [size, count] of Object.entries(by_size))
        expect(sets.filter(set => set.items.length === Number(size))).toHaveLength(count as number)
    }
    for (const { supp, conf, n, top5_by_lift } of wanted.rules_single_rhs_minlen2_maxlen10) {
      const rules = rulesOf(baskets, frequentItemsets(baskets, least(supp)), conf)
      expect(rules).toHaveLength(n)
      for (const { LHS, RHS, count, support, confidence, lift } of top5_by_lift) {
        const same = (a: string[], b: string) => `{${a.toSorted()}}` === `{${b.slice(1, -1).split(',').sort()}}`
        const ours = rules.find(rule => same(rule.having, LHS) && `{${rule.also}}` === RHS)
        expect(ours?.count).toBe(count)
        expect(ours?.support).toBeCloseTo(support, 9)
        expect(ours?.confidence).toBeCloseTo(confidence, 9)
        expect(ours?.lift).toBeCloseTo(lift, 9)
      }
    }
  })
})

describe.skipIf(!here)('early warning: R spc 0.6.7', () => {
  const wanted = here ? vector('spc_cusum_ewma') : {}
  const close = (got: Float64Array, values: number[], digits: number) => {
    expect(got).toHaveLength(values.length)
    values.forEach((value, i) => {
      expect(got[i]).toBeCloseTo(value, digits)
    })
  }

  test.each(['cusum', 'cusum_h4'])('%s', name => {
    const { k, h, C_plus, C_minus, first_alarm_index0 } = wanted[name]
    const up = runningSum(wanted.series_z.map((z: number) => z - k))
    close(up, C_plus, 9)
    close(runningSum(wanted.series_z.map((z: number) => -z - k)), C_minus, 9)
    expect(firstAbove(up, h)).toBe(first_alarm_index0)
  })

  test('exponentially weighted mean', () => {
    const { lambda, L, ewma, limit, first_alarm_index0 } = wanted.ewma
    const ours = smoothed(wanted.series_z, lambda, L)
    close(ours.line, ewma, 9)
    close(ours.limit, limit, 9)
    expect(ours.line.findIndex((value, i) => Math.abs(value) > (ours.limit[i] ?? 0))).toBe(first_alarm_index0)
  })

  test.each([
    [4, 'xcusum_two_k0.5_h4'],
    [5, 'xcusum_two_k0.5_h5'],
  ])('periods to a false alarm, both sides, k .5 and h %d, in 3,000 random series', { timeout: 60_000 }, (h, name) => {
    let seed = 20
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return (seed + 0.5) / 4294967296
    }
    const normals = (n: number) => Array.from({ length: n }, () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random()))
    const alarmIn = (z: number[]) => {
      const sides = [runningSum(z.map(v => v - 0.5)), runningSum(z.map(v => -v - 0.5))].map(sums => firstAbove(sums, h))
      return Math.min(...sides.filter(at => at >= 0)) + 1
    }
    let periods = 0
    for (let run = 0; run < 3000; run++) {
      const first = normals(300)
      const early = alarmIn(first)
      periods += Number.isFinite(early) ? early : alarmIn([...first, ...normals(7000)])
    }
    within(periods / 3000, wanted['ARL_from_R_spc_0.6.7'][name], 0.05)
  })

  test('the reference of a count chart, and the weekly bad reviews of Olist by it', () => {
    expect(countReference(4, 8)).toBeCloseTo(5.77078, 5)
    const { counts, chart } = wanted.olist_weekly_bad_reviews
    const k = countReference(chart.lambda0, chart.lambda1)
    within(k, chart.k, 1e-4)
    const sums = runningSum(counts.map((count: number) => count - chart.k))
    close(sums, chart.S, 3)
    expect([...sums].flatMap((sum, i) => (sum > chart.h ? i : []))).toEqual(chart.alarm_idx0)
  })

  test('their share by the chart of shares', () => {
    const { p0_first26w, p1, S, alarm_weeks } = wanted.olist_weekly_bad_share_bernoulli_cusum
    const sums = runningSum(shareSteps(olistWeeks(data), p0_first26w, p1))
    close(sums, S, 5)
    const dates: string[] = wanted.olist_weekly_bad_reviews.weeks_ending
    expect(dates.filter((_, i) => (sums[i] ?? 0) > 4)).toEqual(alarm_weeks)
  })
})

describe.skipIf(!here)('reviews by lateness: the Olist sample', () => {
  test('counts and shares of every span', () => {
    const { table } = vector('olist_lateness_review')
    const { data: rows } = Papa.parse<Record<string, string>>(referenceText(data, 'olist_delivered_reviewed.csv.gz'), {
      header: true,
      skipEmptyLines: true,
    })
    const ours = latenessTable(rows.map(row => ({ daysLate: Number(row.late), stars: Number(row.review_score) })))
    expect(rows).toHaveLength(table.n)
    expect(ours.map(row => row.reviews)).toEqual(table.bins.map((bin: { n: number }) => bin.n))
    ours.forEach((row, i) => {
      expect(Math.abs((row.meanStars ?? 0) - table.bins[i].mean)).toBeLessThanOrEqual(1e-4)
      expect(Math.abs((row.badShare ?? 0) - table.bins[i].share_1_2)).toBeLessThanOrEqual(1e-4)
      expect(Math.abs((row.fiveShare ?? 0) - table.bins[i].share_5)).toBeLessThanOrEqual(1e-4)
    })
  })
})

import { describe, expect, test } from 'vitest'
import type { DraftInput, ShopInput } from '../../lib/replies/case.ts'
import { draftReply } from '../../lib/replies/draft.ts'

const of = (text: string, shop: ShopInput = {}, more: Partial<DraftInput> = {}): DraftInput => ({
  review: { text, stars: 1, postedOn: '2026-11-20' },
  today: '2026-11-21',
  shop,
  ...more,
})
const SALTY = '红烧肉太咸了'
const variants = [0, 1, 2, 3, 4, 5, 6, 7]

describe('a shop’s own voice', () => {
  test('its first and last words stand where they belong', () => {
    const { text } = draftReply(of(SALTY, { greeting: '您好，我是店主老周。', farewell: '老周在店里等您。', signs: '老周' }))
    expect(text).toMatch(/^您好，我是店主老周。.*老周在店里等您。——老周$/u)
    expect(text.match(/您好/gu)).toHaveLength(1)
  })
  test('a word it never uses is in no draft', () => {
    const with_ = variants.map(variant => draftReply(of(SALTY, {}, { variant })).text)
    const without = variants.map(variant => draftReply(of(SALTY, { never: ['抱歉', '扫兴'] }, { variant })).text)
    expect(with_.some(text => /抱歉|扫兴/u.test(text))).toBe(true)
    expect(without.filter(text => /抱歉|扫兴/u.test(text))).toEqual([])
  })
  test('plain says no more than is needed', () =>
    expect(draftReply(of(SALTY, { voice: 'plain' })).text.length).toBeLessThan(draftReply(of(SALTY)).text.length))
  test('its own reply to a complaint is used, with its slots filled, and promises what it says', () => {
    const template = {
      lang: 'zh' as const,
      issue: 'taste' as const,
      text: '{complaints}，是我们的错，抱歉。{date}前我们会{acts}，请{chat}找我。',
    }
    const draft = draftReply(of(SALTY, { templates: [template], signs: '老周' }, { marketplace: 'meituan' }))
    expect(draft.text).toMatch(/^红烧肉(?:咸了|太咸)，是我们的错，抱歉。11月23日前我们会.+，请在美团里找我。——老周$/u)
    expect(draft.promises).toHaveLength(1)
    expect(draft.text).toContain(draft.promises[0]?.what)
    expect(draftReply(of('送得太慢', { templates: [template] })).text).not.toContain('是我们的错')
    expect(draftReply(of('The rice was far too salty', { templates: [template] })).text).not.toContain('是我们的错')
  })
})

test('a good customer is looked after by whoever signs, and never told why', () => {
  const shop = { name: '山居小馆', signs: '小林' }
  const ordinary = draftReply(of(SALTY, shop)).text
  const vip = draftReply(of(SALTY, shop, { customer: { tier: 'vip', orders: 40 } })).text
  expect(vip).not.toBe(ordinary)
  expect(vip).toMatch(/亲自|我来|我自己|由我/u)
  expect(vip).not.toMatch(/VIP|会员|老客|大客户|贵宾|40/iu)
})

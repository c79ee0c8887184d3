import type { DayOrder } from '../extraction/dates.ts'
import { fold } from '../extraction/text.ts'
import type { Columns, Field } from './fields.ts'

/** By what a file without a layout of its own is known to be a platform's: numbers of a shape, or headers, that no other has. */
export interface PlatformSign {
  platform: string
  /** Reviews without a product rate the seller there. */
  rates?: 'seller'
  currency?: string
  dayOrder?(dates: string[]): DayOrder | undefined
  /** @param above what stands over the headers */
  shows(headers: string[], rows: string[][], columns: Columns, above: string[]): boolean
}

/** Nearly all filled cells of a field look so. */
const cellsAre =
  (field: Field, looks: RegExp) =>
  (_headers: string[], rows: string[][], columns: Columns): boolean => {
    const cells = rows.flatMap(row => (columns.get(field) ?? []).flatMap(at => row[at] || []))
    return cells.length > 0 && cells.filter(cell => looks.test(cell)).length >= cells.length * 0.9
  }

/** A header, or a line over the headers, has one of these words. */
const headerSays =
  (words: RegExp) =>
  (headers: string[], _rows: string[][], _columns: Columns, above: string[]): boolean =>
    [...headers, ...above].some(header => words.test(fold(header)))

export const PLATFORM_SIGNS: PlatformSign[] = [
  { platform: 'amazon', rates: 'seller', shows: cellsAre('orderId', /^(?:\d{3}|S\d\d|D\d\d)-\d{7}-\d{7}$/) },
  { platform: 'amazon', rates: 'seller', shows: cellsAre('email', /@(?:m\.)?marketplace\.amazon\./i) },
  { platform: 'amazon', shows: headerSays(/\b(?:amazon|asin)\b/) },
  { platform: 'pinduoduo', currency: 'CNY', shows: cellsAre('orderId', /^\d{6}-\d{15}$/) },
  { platform: 'ebay', rates: 'seller', shows: cellsAre('orderId', /^\d{2}-\d{5}-\d{5}$/) },
  { platform: 'ebay', rates: 'seller', shows: headerSays(/\bebay\b/) },
  { platform: 'shopee', shows: headerSays(/\bshopee\b/) },
  { platform: 'tiktok', shows: headerSays(/\btiktok\b/) },
  { platform: 'lazada', shows: headerSays(/\blazada\b/) },
  { platform: 'taobao', currency: 'CNY', shows: headerSays(/淘宝|天猫|宝贝|支付宝账号|旺旺|买家(?:实际支付|应付)/) },
  { platform: 'douyin', currency: 'CNY', shows: headerSays(/抖音|抖店|鲁班|达人/) },
  { platform: 'jd', currency: 'CNY', shows: headerSays(/京东|京豆|京券/) },
  { platform: 'meituan', currency: 'CNY', shows: headerSays(/美团|收款明细|跑腿/) },
  { platform: 'youzan', currency: 'CNY', shows: headerSays(/有赞|归属店铺/) },
  { platform: 'shopify', shows: headerSays(/\bshopify\b/) },
  { platform: 'etsy', rates: 'seller', shows: headerSays(/\betsy\b|^listings type$|^posted gross$/) },
]

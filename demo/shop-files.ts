import { readFileSync } from 'node:fs'
import { withHostileNames } from './hostile.ts'
import { openShop, type Shop, type ShopFiles } from './shop.ts'

const read = (name: string) => JSON.parse(readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8'))

export function readShopFiles({ hostile = false } = {}): ShopFiles {
  const files: ShopFiles = { shop: read('shop.json'), reviews: read('reviews.json') }
  return hostile ? { ...files, shop: withHostileNames(files.shop) } : files
}

/** The shop a page of `startDemo` with the same options shows: what the truth for tests is taken from. */
export const openDemoShop = ({ today, rows, hostile }: { today: string; rows?: number; hostile?: boolean }): Shop =>
  openShop(readShopFiles({ hostile }), { today, rows })

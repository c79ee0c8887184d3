import type { Layout } from './layout.ts'
import { CHINA_LAYOUTS } from './layouts-china.ts'
import { MARKETPLACE_LAYOUTS } from './layouts-marketplaces.ts'
import { REVIEW_LAYOUTS } from './layouts-reviews.ts'
import { SHOP_LAYOUTS } from './layouts-shops.ts'

/** The files that have something a general rule cannot know; the first whose headers are there is it. */
export const LAYOUTS: Layout[] = [...SHOP_LAYOUTS, ...MARKETPLACE_LAYOUTS, ...CHINA_LAYOUTS, ...REVIEW_LAYOUTS]

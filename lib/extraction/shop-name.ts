import { outsideRows } from '../pages/roots.ts'
import { leavesOf } from './leaves.ts'
import { clean } from './text.ts'

const SAYS_SHOP = /店|store|shop/i
/** Without a colon only after what cannot be a menu entry. */
const NAMED =
  /^(?:(?:当前|所属|current )?(?:店铺|门店|store|shop)(?:名称| name)?\s*[:：]\s*|(?:当前|current )(?:店铺|门店|store|shop)\s+)(\S.{0,59})$/i

/** Bars, and what stands for them near the top of the tree. */
const BARS =
  'header, nav, aside, [role="banner"], [role="navigation"], body > div > [class*="head"], body > div > div > [class*="head"], body > [class*="bar"]'

/** The shop's name where the page's header, menu or side bar labels it ("店铺：X", "Store: X"); undefined when the page does not name it. */
export function shopNameOf(document: ParentNode): string | undefined {
  for (const place of outsideRows(document, BARS)) {
    if (place.closest('table, [role="grid"]') || place.querySelector('table') || !SAYS_SHOP.test((place.textContent ?? '').slice(0, 4000)))
      continue
    const texts = leavesOf(place, { buttons: true }).map(leaf => clean(leaf.text))
    for (const [index, text] of texts.entries()) {
      // The name can be an element of its own.
      const name = (NAMED.exec(text) ?? NAMED.exec(`${text} ${texts[index + 1] ?? ''}`))?.[1]
      if (name) return name.replace(/\s*[▾▼﹀∨⌄]$/, '')
    }
  }
  return undefined
}

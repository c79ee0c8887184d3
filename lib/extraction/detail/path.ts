import { isHidden } from '../leaves.ts'
import { clean, LETTER } from '../text.ts'

const PATH = '[class*="crumb"], [aria-label*="readcrumb"], .pos, .position, .location, [id*="crumb"]'
const SEPARATOR = /\s*(?:>>|[›»>⟩/]|\s[-–—|·•]\s)\s*/

/** The pieces of the path to the page: "Orders / S00482". */
export function pathOf(document: Document): string[] {
  for (const element of document.querySelectorAll(PATH)) {
    if (isHidden(element) || element.closest('td') || (element.textContent ?? '').length > 200) continue
    const pieces = leafTexts(element)
      .flatMap(text => text.replace(/^(?:当前位置|您的位置|位置)[:：]\s*/, '').split(SEPARATOR))
      .filter(text => /[\d]/.test(text) || LETTER.test(text))
    const beside = element.parentElement
    if (pieces.length === 1 && beside && !isHidden(beside)) {
      // The last piece can be an element of its own after the path.
      const after = element.nextElementSibling
      if (after && /breadcrumb/.test(after.getAttribute('class') ?? '')) pieces.push(clean(after.textContent ?? ''))
    }
    if (pieces.length > 1) return pieces
  }
  return []
}

const leafTexts = (element: Element): string[] =>
  element.childElementCount === 0
    ? [clean(element.textContent ?? '')].filter(Boolean)
    : [...element.childNodes].flatMap(node =>
        node.nodeType === 1 ? leafTexts(node as Element) : [clean(node.textContent ?? '')].filter(Boolean),
      )

/** The words of an element; those of two elements are never one word. */
export const wordsOf = (element: Element): string => leafTexts(element).join(' ')

/** The pieces of a title: the page, the part of the back-office, the shop, in either order. */
export const titlePieces = (title: string) =>
  title.split(/\s*(?:\s[-–—|·•‹›«»/:]\s|\||_|(?<=[\u3400-\u9fff])[-–—·](?=[\u3400-\u9fff]))\s*/).filter(Boolean)

const CURRENT =
  '[aria-current="page"], [class~="active"], [class~="selected"], [class~="current"], [class~="cur"], [class~="on"], [class*="--active"], [class*="-selected"], [class*="is-active"]'

/** "Editing Anna Lee" is about Anna Lee. */
export const withoutVerb = (text: string): string => text.replace(VERB, '')

const VERB = /^(?:(?:view|edit|show)(?:ing)?|manag(?:e|ing)|updat(?:e|ing))\s+|^(?:查看|编辑|修改)\s*[:：\s]\s*/i

/** What is marked in the menus as the place one is at. */
export const currentPlaces = (document: Document): string[] =>
  [...document.querySelectorAll(CURRENT)].map(one => clean(one.textContent ?? '')).filter(text => text.length > 0 && text.length < 30)

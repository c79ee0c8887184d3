import type { RowMarks } from '../pages/marks.ts'
import { BADGE, type BadgeEvents, fillBadge, hasBadge, makeBadge } from './badge.ts'

/** A row on the page and the place in it where its badge goes. */
export interface Place {
  row: Element
  anchor: Element
  /** The child of `anchor` the badge comes right after; without one it comes last. */
  after?: Element
}

export interface Drawing {
  /**
   * Draws the marks of each row; a row drawn before with the same marks is left alone, and so is one whose marks are still being asked for (`null`).
   */
  draw(places: { place: Place; marks: RowMarks | null }[], language: 'en' | 'zh_CN'): void
  /** The page was gone through: badges of all other rows are taken away. */
  dropOthers(rows: { has(row: Element): boolean }): void
  /** Something has changed here; where it is a row, its badge goes at once if the row has become another customer's. */
  touch(row: Node): void
  clear(): void
}

interface Drawn {
  badge: HTMLElement
  anchor: Element
  /** Where the reader wanted it: another cell than `anchor` where that is out of sight. */
  wanted: Element
  key: string
  /** What stood beside the badge when it was drawn: whose it is. */
  whose: string
}

/** Badges on one page. `eventsOf` gives what a row's badge does. Nothing but `regulars-marks` elements is ever added, and every one is taken away again. */
export function startDrawing(page: Document, eventsOf: (row: Element) => BadgeEvents): Drawing {
  const drawn = new Map<Node, Drawn>()
  /** Looked at once while the page is gone through: asking in between would have the browser work out its styles again and again. */
  let dark: boolean | undefined

  const drop = (row: Node) => {
    drawn.get(row)?.badge.remove()
    drawn.delete(row)
  }

  return {
    touch: row => {
      const old = drawn.get(row)
      if (!old) return
      // Somebody may be typing a reply in this row: then it is still the same one while the name stands.
      const typing = row instanceof Element && row.querySelector('textarea, [contenteditable]') !== null
      if (!typing || old.anchor.textContent !== old.whose) drop(row)
    },
    clear: () => {
      for (const { badge } of drawn.values()) badge.remove()
      drawn.clear()
      for (const left of page.querySelectorAll(BADGE)) left.remove()
    },
    dropOthers: rows => {
      dark = undefined
      for (const row of drawn.keys()) if (!rows.has(row as Element)) drop(row)
    },
    draw: (places, language) => {
      const fresh: [Place, HTMLElement, Pick<Drawn, 'wanted' | 'key'>][] = []
      for (const { place, marks } of places) {
        const { row } = place
        const old = drawn.get(row)
        if (!marks || (!old && !hasBadge(marks))) continue
        dark ??= isDark(place.anchor)
        const key = `${language}${dark}${JSON.stringify(marks)}`
        // Most rows stand as they were: nothing is asked of the browser's styles for them.
        if (old && old.key === key && old.wanted === place.anchor && old.badge.isConnected) continue
        const { anchor, after } = seenSpot(place)
        const stays = hasBadge(marks) && old?.badge.parentNode === anchor
        if (old && !stays) drop(row)
        if (!hasBadge(marks)) continue
        const badge = stays ? old.badge : makeBadge(page)
        fillBadge(badge, marks, language, dark, eventsOf(row))
        fresh.push([{ row, anchor, after }, badge, { wanted: place.anchor, key }])
      }
      for (const [{ row, anchor, after }, badge, of] of fresh) {
        if (badge.parentNode !== anchor) anchor.insertBefore(badge, after?.parentNode === anchor ? after.nextSibling : null)
        drawn.set(row, { badge, anchor, ...of, whose: anchor.textContent ?? '' })
      }
      if (fresh.length > 0) afterLayout(page, () => showCut(fresh.map(([{ row, anchor }, badge]) => ({ row, anchor, badge }))))
    },
  }
}

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && getComputedStyle(element).color !== 'rgba(0, 0, 0, 0)'

/**
 * Libraries that freeze columns by showing the table again hide what is frozen in the first: the badge goes where the same words stand in the same
 * row of the other table.
 */
function seenSpot({ row, anchor, after }: Place): Pick<Place, 'anchor' | 'after'> {
  if (isSeen(anchor)) return { anchor, after }
  const words = anchor.textContent
  const index = [...(row.parentElement?.children ?? [])].indexOf(row)
  let around = row.closest('table')?.parentElement
  for (let up = 0; around && up < 4; up++, around = around.parentElement)
    for (const table of around.querySelectorAll('table')) {
      const twin = table.tBodies[0]?.rows[index]
      const cell = twin && twin !== row && [...twin.querySelectorAll('*')].findLast(one => isSeen(one) && one.textContent === words)
      if (cell) return { anchor: cell }
    }
  return { anchor, after }
}

/** Calls when the browser has laid the page out of itself: to ask for places before that would have it lay out the whole list for us. */
function afterLayout({ defaultView: view }: Document, then: () => void): void {
  view?.requestAnimationFrame(() => view.setTimeout(then))
}

/** Badges nobody can see where they stand go before the words of their cell. */
function showCut(fresh: { row: Element; anchor: Element; badge: HTMLElement }[]): void {
  const cut = fresh.filter(({ row, anchor, badge }) => badge.parentNode === anchor && isCut(badge, row))
  for (const { anchor, badge } of cut) {
    badge.classList.add('first')
    anchor.prepend(badge)
  }
}

/** Whether a cell that shows one line and cuts the rest (its name has "…" at its end) leaves no room for the badge after the name. */
function isCut(badge: HTMLElement, row: Element): boolean {
  const { right, bottom } = badge.getBoundingClientRect()
  for (let at = badge.parentElement; at && at !== row; at = at.parentElement) {
    const { overflowX, paddingRight } = getComputedStyle(at)
    const box = at.getBoundingClientRect()
    if (overflowX !== 'visible' && (right > box.right - Number.parseFloat(paddingRight) + 1 || bottom > box.bottom + 1)) return true
  }
  return false
}

/** Whether the page is dark where the badge goes: the first ancestor with a ground of its own decides, also around a shadow root. */
function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const [r = 255, g = 255, b = 255, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
    // Relative luminance without the gamma step: enough to tell a dark ground from a light one.
    if (alpha > 0.5) return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110
  }
  return false
}

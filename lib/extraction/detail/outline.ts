import { type Leaf, leavesOf } from '../leaves.ts'
import { clean, emailIn } from '../text.ts'
import { fieldOf, isTitleOfPart, sectionOf } from './field-of.ts'
import { filledIn } from './filled-in.ts'
import { headerOver } from './rows-of-many.ts'
import type { Section } from './words.ts'

/** The leaves `from` up to (without) `to`. */
export interface Unit {
  from: number
  to: number
  /** Undefined for text that stands beside elements. */
  element?: Element
}

/** The texts of a page in their order, with how they stand in one another. */
export interface Outline {
  leaves: Leaf[]
  /** What an element holds, child by child. */
  unitsIn(parent: Element): Unit[]
  /** The largest element that holds this leaf and no other; undefined for text beside elements. */
  cellOf(index: number): Element | undefined
  /** The element the cell of a leaf is a unit of. */
  parentOf(index: number): Element | undefined
  unitOf(element: Element): Unit | undefined
  /** What the titles over a leaf say, the nearest first. */
  sectionsOf(index: number): Section[]
}

/** The back-office around the page: its menus and bars speak of everything. */
const MENU =
  'nav, aside, footer, [role="navigation"], [role="banner"], [role="menu"], ul[class*="menu"], ul[class*="nav"], [class*="sidebar"]:not(body), [class*="topnav"], [class*="leftnav"], [class*="user-menu"], [class*="main-nav"], [class*="navigation"]:not(body)'

const BESIDE = 'aside, [class*="sidebar"]'
const SAYS_SOMETHING = 'dl, table, label, [class*="label"], [class*="desc"], a[href^="mailto:"]'

/** Some put the customer into an aside beside the order: under a title that says so stands how to reach him. */
const saysSomething = (aside: Element) =>
  aside.querySelector(SAYS_SOMETHING) !== null ||
  (emailIn(aside.textContent ?? '') !== undefined && [...aside.querySelectorAll(HEADING)].some(one => isOfSomebody(wordsOf(one))))
const isOfSomebody = (title: string) => isTitleOfPart(title) || ['buyer', 'receiver'].includes(fieldOf(title) ?? '')
const wordsOf = (element: Element) => clean(element.textContent ?? '')

/** What can be pressed; some put a menu behind the label of each field. */
const isButton = (element: Element) =>
  element.closest('button, [role="button"]') !== null && element.closest('[class*="label"] button, button [class*="label"]') === null

/** Some wrap their whole page in an element with "menu" in its class; a menu itself is short. */
const isAround = (element: Element) => {
  const menu = element.closest(MENU)
  return (
    (menu !== null && !(menu.matches(BESIDE) && saysSomething(menu)) && menu.querySelector('h1') === null) ||
    (element.closest('header') !== null &&
      element.closest('main, article') === null &&
      element.closest('header')?.querySelector('h1, h2') === null) ||
    (element.closest('[class*="menu"]:not([class*="activator"], :has(> [class*="activator"]))')?.textContent ?? ' '.repeat(300)).length <
      300
  )
}

const PANE =
  '[role="tabpanel"], [class*="tab-pane"], [class*="tabs-pane"], [class*="tabpane"], [class*="window-item"], [class$="pane"], [class*="pane "]'
const OPEN = /(^|[\s_-])(active|show|in|current|open|selected)(\s|$)/

/** A tab's page that is not the one shown: another beside it is. */
function isOtherTab(element: Element): boolean {
  for (let pane = element.closest(PANE); pane; pane = pane.parentElement?.closest(PANE) ?? null) {
    const isOpen = (one: Element) => OPEN.test(one.getAttribute('class') ?? '') && !/inactive/.test(one.getAttribute('class') ?? '')
    const beside = [...(pane.parentElement?.children ?? [])].filter(one => one !== pane && one.matches(PANE))
    if (pane.getAttribute('aria-hidden') === 'true' || (!isOpen(pane) && beside.some(isOpen))) return true
    if (/inactive/.test(pane.getAttribute('class') ?? '')) return true
  }
  return false
}

/** What has a tooltip can be called so as well: the cell of a table, what triggers it. */
const TOOLTIP = `[class*="tooltip"]:not(td *, th *, [class*="trigger"])`
const POPUP_IN_DIALOG = `[role="dialog"], dialog, [class*="popover"], [class*="dropdown-menu"], ${TOOLTIP}`
/** A dialog itself is made of parts called so: "modal-body". */
const POPUP = `${POPUP_IN_DIALOG}, [class*="modal"], [class*="popup"]`
const PATH = '[class*="breadcrumb"], [class$="crumb"], [class*="crumbs"], [aria-label*="readcrumb"]'
/** Some icons are words that a font draws, "account_box", and some are emoji. */
const isIcon = (element: Element) =>
  /^(?:\p{Emoji_Presentation}\ufe0f?)+$/u.test(clean(element.textContent ?? '')) ||
  (/^\d*[a-z_][a-z_0-9]*$/.test(clean(element.textContent ?? '')) && /icon|symbol/.test(element.getAttribute('class') ?? ''))

const withoutIcons = ({ text, holder }: Leaf): string =>
  [holder, ...holder.children].filter(isIcon).reduce((rest, icon) => rest.replace(clean(icon.textContent ?? ''), ''), text)

/** A drawer that is shut waits beside the page. */
const BESIDE_THE_PAGE = '[style*="translateX(100%)"]'
const OUT_OF_SIGHT = `[hidden], [style*="display: none"], [style*="display:none"], [style*="visibility: hidden"], ${BESIDE_THE_PAGE}`
const LAYER = /drawer|modal|dialog|popup|sheet|offcanvas/i
/** What dims the page under something that lies over it. */
const MASK = '[class*="mask"], [class*="ackdrop"], [class*="overlay"]'

/** What a mask shuts the rest of the page out for: it stands right after it, or around it. */
const overMask = (mask: Element): Element | null =>
  mask.nextElementSibling && lengthOf(mask.nextElementSibling) > 0 ? mask.nextElementSibling : mask.parentElement

/** A dialog or drawer over the page that holds everything there is to see: it shuts the rest out, or there is little else. */
export function openDialog(document: Document): Element | undefined {
  const least = Math.max(100, lengthOf(document.body) / 2)
  const isShown = (one: Element) => one.closest(OUT_OF_SIGHT) === null
  const called = [...document.querySelectorAll('[role="dialog"], dialog[open]')].filter(one => one.closest('[aria-hidden="true"]') === null)
  const masked = [...document.querySelectorAll(MASK)]
    .filter(mask => isShown(mask) && lengthOf(mask) === 0)
    .flatMap(mask => overMask(mask) ?? [])
  return (
    called.find(dialog => isShown(dialog) && lengthOf(dialog) > (dialog.getAttribute('aria-modal') === 'true' ? 120 : least)) ??
    masked.find(
      layer => layer !== document.body && LAYER.test(layer.getAttribute('class') ?? '') && isShown(layer) && lengthOf(layer) > 120,
    )
  )
}

const lengthOf = (element: Element) => clean(element.textContent ?? '').length

/** Where people write to each other, told by class names that say so. */
const TALK =
  '[class*="chat"], [class*="bubble"], [class*="message"], [class^="msg"], [class*="-msg"], [class*="_msg"], [class*=" msg"], [class*="comment"], [class*="note-"], [class*="notes"], [class*="memo"]'
const AMOUNT = /\d[.,]\d\d(?!\d)/
const HEADING = 'h1, h2, h3, h4, h5, h6, legend, caption, summary, [role="heading"]'
const TABS = /(^|[\s_-])(tabs|tab-(title|nav|bar|list))(?=$|[\s_-])/
const TITLE = /(^|[\s_-])(title|header|heading|caption|head|tit|hd)(?=$|[\s_-])/i

/** The main part of a page, unless something is said of it in an aside that is not in it. */
function mainOf(document: Document): Element | undefined {
  const main = document.querySelector('main, [role="main"]')
  const isBeside = (aside: Element) => !main?.contains(aside) && !aside.contains(main) && saysSomething(aside)
  const head = document.querySelector('h1')
  // Over it can stand which order it is of, and when that was placed.
  const isHeaded = head !== null && !main?.contains(head) && /\d{3}/.test(wordsOf(head))
  return main && !isHeaded && ![...document.querySelectorAll('aside')].some(isBeside) ? main : undefined
}

/** The head of a tab; what folds open under its head can stand in the list of them too. */
function isTab(holder: Element): boolean {
  const tabs = holder.closest('[role="tablist"]')
  return tabs !== null && !tabs.contains(holder.closest('[role="tabpanel"]'))
}

/** The page's texts with their places; menus, pop-ups and the tabs that are not open are left out. */
export function outlineOf(document: Document): Outline {
  const dialog = openDialog(document)
  const root = dialog ?? mainOf(document) ?? document.body
  const popup = dialog ? POPUP_IN_DIALOG : POPUP
  const leaves = leavesOf(root, { filledIn, buttons: true })
    .map(leaf => ({ ...leaf, text: withoutIcons(leaf), icons: leaf.icons || isIcon(leaf.holder) }))
    .filter(
      ({ holder, icons }) =>
        !icons &&
        !isButton(holder) &&
        !isAround(holder) &&
        !isOtherTab(holder) &&
        (holder.closest(popup)?.contains(root) ?? true) &&
        holder.closest(`${PATH}, ${BESIDE_THE_PAGE}`) === null &&
        !isTab(holder),
    )
  const ranges = new Map<Element, Unit>()
  leaves.forEach(({ holder }, index) => {
    for (let at: Element | null = holder; at && at !== root.parentElement; at = at.parentElement) {
      const known = ranges.get(at)
      if (known) known.to = index + 1
      else ranges.set(at, { from: index, to: index + 1, element: at })
    }
  })
  const isAlone = (element: Element) => {
    const range = ranges.get(element)
    return range !== undefined && range.to - range.from === 1
  }
  const cellOf = (index: number) => {
    let cell = leaves[index]?.holder
    if (!cell || !isAlone(cell)) return undefined
    while (cell.parentElement && cell !== root && isAlone(cell.parentElement)) cell = cell.parentElement
    return cell
  }
  const known = new Map<Element, Unit[]>()
  const unitsIn = (parent: Element): Unit[] => {
    const made = known.get(parent)
    if (made) return made
    const units: Unit[] = []
    const range = ranges.get(parent)
    for (let at = range?.from ?? 0; range && at < range.to; ) {
      let child = leaves[at]?.holder
      while (child && child !== parent && child.parentElement !== parent) child = child.parentElement ?? undefined
      const unit: Unit = (child && child !== parent && ranges.get(child)) || { from: at, to: at + 1 }
      units.push(unit)
      at = Math.max(unit.to, at + 1)
    }
    known.set(parent, units)
    return units
  }
  const textOf = ({ from, to }: Unit) =>
    leaves
      .slice(from, to)
      .map(leaf => clean(leaf.text))
      .join(' ')
  /** The title a unit is, with its rank: a lower one is under a higher. */
  const titleOf = (unit: Unit): { text: string; rank: number } | undefined => {
    const { element } = unit
    if (!element && isTitleOfPart(textOf(unit))) return { text: textOf(unit), rank: 7 }
    if (!element || unit.to - unit.from > 4 || TABS.test(element.getAttribute('class') ?? '')) return undefined
    // The heads of several columns are each the title of its own.
    if (unit.to - unit.from > 1 && element.querySelector('th')) return undefined
    const inside = element.matches(HEADING) ? element : element.querySelector(HEADING)
    const own = inside && ranges.get(inside)
    // A box of a heading and a line under it is no title of what comes after it.
    const isAlone = own?.from === unit.from && own.to === unit.to
    const isCalled = TITLE.test(element.getAttribute('class') ?? '')
    const heading = inside && own && (isAlone || isCalled) ? inside : undefined
    const isOne = unit.to - unit.from === 1
    // A header alone in its row is a title of the rows under it.
    const isHeaderAlone = isOne && element.matches('tr, thead, tbody') && element.querySelector('th, td[colspan]') !== null
    const text = heading
      ? clean(heading.textContent ?? '')
      : isCalled || isHeaderAlone || (isOne && isTitleOfPart(textOf(unit)))
        ? textOf(unit)
        : ''
    if (!text || text.length > 60) return undefined
    return { text, rank: heading && /^h\d$/.test(heading.localName) ? Number(heading.localName.charAt(1)) : 7 }
  }
  /** The box of a form and of what people wrote can have the sums of the order in it too: a table beside them. */
  const isBesideTalk = (holder: Element, talk: Element) => {
    const table = holder.closest('table')
    return (
      table !== null &&
      AMOUNT.test(table.textContent ?? '') &&
      talk.contains(table) &&
      [...talk.querySelectorAll(TALK)].some(one => one.closest('table') !== table)
    )
  }
  const sections = new Map<number, Section[]>()
  const sectionsOf = (index: number): Section[] => {
    const made = sections.get(index)
    if (made) return made
    const found: Section[] = []
    const holder = leaves[index]?.holder
    const talk = holder?.closest(TALK)
    if (
      holder &&
      talk &&
      !isBesideTalk(holder, talk) &&
      talk !== root &&
      !talk.querySelector('h1, h2') &&
      (ranges.get(talk)?.to ?? 0) - (ranges.get(talk)?.from ?? 0) < 40
    )
      found.push('talk')
    for (let at = holder; at && root.contains(at); at = at.parentElement ?? undefined) {
      const over = at.localName === 'td' && !isAlone(at) ? headerOver(at) : undefined
      if (over) found.push(sectionOf(wordsOf(over)))
      const units = unitsIn(at)
      const place = units.findIndex(unit => unit.from <= index && index < unit.to)
      const here = units[place]
      let rank = (here && titleOf(here)?.rank) ?? 9
      for (let i = place - 1; i >= 0 && rank > 1; i--) {
        const title = units[i] && titleOf(units[i] as Unit)
        if (!title || title.rank >= rank) continue
        rank = title.rank
        // The title over the page is about the page.
        if (rank > 1) found.push(sectionOf(title.text))
      }
    }
    sections.set(index, found)
    return found
  }
  return {
    leaves,
    unitsIn,
    cellOf,
    sectionsOf,
    unitOf: element => ranges.get(element),
    parentOf: index => {
      const cell = cellOf(index)
      return cell ? (cell === root ? undefined : (cell.parentElement ?? undefined)) : leaves[index]?.holder
    },
  }
}

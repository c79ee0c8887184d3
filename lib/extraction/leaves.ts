import { clean, fold, LETTER } from './text.ts'

/** A run of text a person sees as one, or (with no text) a group of icons. */
export interface Leaf {
  text: string
  /** The element that holds the text itself. */
  holder: Element
  struck: boolean
  icons: boolean
}

const SKIPPED = new Set('script style template noscript select textarea option input button datalist iframe head title'.split(' '))
const INLINE = new Set('a b strong em i u span mark bdi sup sub code font small abbr wbr label tt cite q'.split(' '))
const ICONS = 'svg, i, img, [aria-valuenow], [aria-label], [role="img"], [role="radio"], [class*="star"], [style*="width"]'
/** Nothing but separators, or what is written where there is nothing. */
const EMPTY_SIGN = /^(?:[\s|/,;()·•‎—–-]*|n\/a|无|暂无)$/i
/** A text of nothing but words that back-offices write on what can be clicked in a row. */
const ACTION =
  /^(?:(?:edit|delete|view|preview|reply|quick edit|trash|spam|details|print|print invoice|refund|cancel|more|ship|show|copy|select|remark|contact|chat|approve|reject|unapprove|report|hide|pay|mark as paid|add note|track|actions|publish|block|unblock|remove|open|manage)(?: |$))+$|^(?:查看|编辑|删除|发货|详情|备注|打印|更多|复制|退款|取消|回复|举报|联系|关闭|改价|置顶|隐藏|显示|审核|通过|拒绝|禁用|启用|修改|添加|申诉|解释|立即|去|拉黑|展开|收起|标记|订单详情|(?<=.)(?:订单|买家|物流|价格|面单))+$/

/** What `isHidden` looks at: most elements have none of it, and a longer question to the browser costs ten times as much. */
const MAY_BE_HIDDEN = '[hidden],[role],[style]'
/** Parts of class names for what is out of sight: "hidden", "visuallyHidden" … */
const HIDING = /idden|hide|sr-only|screen-reader|d-none|clipped|assistive/

/** True for what a page keeps out of sight: hidden attributes, classes every style sheet knows for it, text for screen readers. */
export function isHidden(element: Element): boolean {
  if (element.matches(MAY_BE_HIDDEN)) {
    if (element.hasAttribute('hidden')) return true
    const style = element.getAttribute('style')
    if (style && /display:\s*none|visibility:\s*hidden/.test(style)) return true
    const role = element.getAttribute('role')
    if (role === 'tooltip' || role === 'menu' || role === 'dialog') return true
  }
  const classes = element.getAttribute('class')
  if (!classes || !HIDING.test(classes)) return false
  // "d-none d-lg-table-cell", "hidden md:block": out of sight on small screens only.
  if (/(^|\s)(d-(sm|md|lg|xl|xxl)-|(sm|md|lg|xl|2xl):)/.test(classes)) return false
  return /(^|\s)((is-)?hidden|(\S+-)?hide|d-none|clipped|[\w-]*(sr-only|visually-?hidden|screen-reader|assistive)\S*)(\s|$)/i.test(classes)
}

export interface More {
  /** Headers are often buttons that sort. */
  buttons?: boolean
  /** The text of what is a field of a form, '' while it is empty; undefined for other elements, which are walked. Without it fields are left out. */
  filledIn?(element: Element): string | undefined
}

/**
 * The visible texts under an element, in page order. Mixed text ("Great <b>product</b>") is one; an amount in pieces is one; the letters of
 * an avatar and the words on buttons are left out.
 * @param more what is left out of rows, but not of headers and forms
 */
export function leavesOf(element: Element, more: More = {}): Leaf[] {
  const leaves: Leaf[] = []
  walk(element, leaves, isStruck(element), more)
  // A name or a number can be a button of its own, when it opens something.
  if (leaves.length === 0 && !more.buttons && element.querySelector('button, [role="button"]'))
    walk(element, leaves, false, { ...more, buttons: true })
  return leaves.length > 1 ? joinPieces(leaves) : leaves
}

/** Elements that are nothing but the text in them. */
const PLAIN = new Set('td th span div a p b strong small time br li ul'.split(' '))

const UNPLAIN = /* @__PURE__ */ new RegExp(`star|${HIDING.source}`)

/** Whether an element is nothing `walk` looks at more closely. */
const isPlain = (element: Element) =>
  PLAIN.has(element.localName) &&
  !element.matches(`${MAY_BE_HIDDEN},[aria-label],[aria-valuenow]`) &&
  !UNPLAIN.test(element.getAttribute('class') ?? '')

/**
 * The one text of an element that holds nothing else, bare or in plain elements each of which holds the next; undefined when there is none, or more.
 * Asks the browser for as few elements as can be: a list has thousands of cells.
 */
export function onlyText(element: Element): { text: string; holder: Element } | undefined {
  const raw = element.textContent ?? ''
  const text = clean(raw)
  let holder = element
  for (let count = holder.childElementCount; count > 0; count = holder.childElementCount) {
    const child: Element | null = count === 1 ? holder.firstElementChild : null
    if (!child || !isPlain(child)) return undefined
    if ((child.previousSibling || child.nextSibling) && clean(child.textContent ?? '') !== text) return undefined
    holder = child
  }
  return isEmpty(text) || (text.length <= 24 && holder.localName === 'a' && ACTION.test(fold(text))) ? undefined : { text, holder }
}

const STRUCK = new Set(['del', 's', 'strike'])
const isStruck = (element: Element) => STRUCK.has(element.localName) || (element.getAttribute('style')?.includes('line-through') ?? false)

function walk(element: Element, leaves: Leaf[], struck: boolean, more: More): void {
  if (isOneText(element)) {
    push(leaves, element, element.textContent ?? '', struck)
    return
  }
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) push(leaves, element, node.nodeValue ?? '', struck)
    else if (node.nodeType === 1) walkChild(node as Element, leaves, struck, more)
  }
}

function walkChild(child: Element, leaves: Leaf[], struck: boolean, more: More): void {
  const filled = more.filledIn?.(child)
  if (filled !== undefined) {
    leaves.push({ text: clean(filled), holder: child, struck: false, icons: false })
    return
  }
  const from = leaves.length
  const plain = isPlain(child)
  let isStars = false
  if (plain) walk(child, leaves, struck, more)
  else {
    const name = child.localName
    const role = child.getAttribute('role')
    // What opens a menu shows a value: the buyer's name, the status that can be chosen. So does a long number that opens what it is of.
    const skipped =
      name === 'button' || role === 'button'
        ? !more.buttons && !child.matches('[aria-expanded], [aria-haspopup]') && !/^\s*[\w-]*\d{5}[\w-]*\s*$/.test(child.textContent ?? '')
        : SKIPPED.has(name) || role === 'checkbox'
    if (skipped || isHidden(child)) return
    // What a radio to choose from is called says nothing of which was chosen.
    if (name !== 'svg' && role !== 'radio') walk(child, leaves, struck || isStruck(child), more)
    const said = leaves.slice(from).map(leaf => leaf.text)
    // The numbers of stars to click on are no words, nor is how many are set, in a number or a word ("Satisfied").
    isStars = role === 'slider' || (said.length > 2 && /^(123(45?)?|[0-5])$/.test(said.join('')))
  }
  // Icons without a word between them are one group, however deep they stand; one alone stays where it is.
  for (let i = from; i < leaves.length; i++) if (!isStars && !leaves[i]?.icons) return
  if (leaves.length < from + 2 && (plain || !child.matches(ICONS))) return
  leaves.length = from
  leaves.push({ text: '', holder: child, struck: false, icons: true })
}

/** Text with nothing but inline words in it: own text beside <b>, <a>, … The smallest sentence of a page. */
function isOneText(element: Element): boolean {
  let child = element.firstElementChild
  if (child === null) return true
  let own = false
  for (let node = element.firstChild; node && !own; node = node.nextSibling)
    own = node.nodeType === 3 && LETTER_OR_DIGIT.test(node.nodeValue ?? '')
  if (!own) return false
  for (; child; child = child.nextElementSibling)
    if (
      child.firstElementChild !== null ||
      !INLINE.has(child.localName) ||
      child.hasAttribute('role') ||
      isHidden(child) ||
      // "Anna Lee7 orders": they only look apart.
      (/[a-z]$/.test(child.previousSibling?.nodeValue ?? '') && /^\d/.test(child.textContent ?? '')) ||
      ACTION.test(fold(child.textContent ?? ''))
    )
      return false
  return true
}

const LETTER_OR_DIGIT = new RegExp(`\\d|${LETTER.source}`)

/** Nothing to read: most texts between elements, and what is written where there is nothing. */
function isEmpty(raw: string): boolean {
  if (raw.length > 12 && LETTER_OR_DIGIT.test(raw.charAt(0))) return false
  const text = clean(raw)
  return !text || EMPTY_SIGN.test(text)
}

function push(leaves: Leaf[], holder: Element, raw: string, struck: boolean): void {
  if (isEmpty(raw)) return
  const text = clean(raw)
  if (text.length <= 24 && ACTION.test(fold(text)) && isClickable(holder)) return
  if (leaves.at(-1)?.text === text) return
  leaves.push({ text: raw.trim(), holder, struck, icons: false })
}

const isClickable = (element: Element) => element.closest('a, button, [role="button"]') !== null

const SIGN = /^[$€£¥￥₹₽₩₫฿₱₺₴₪元]$|^(?:[A-Z]{1,3}\$|R\$|Rp|RM|kr|zł|Kč|[A-Z]{3})$/

/** "£" and "1,249.90", "78" and ".00" are one amount; "A" before "Anna Lee" is an avatar. */
function joinPieces(leaves: Leaf[]): Leaf[] {
  const joined: Leaf[] = []
  for (const leaf of leaves) {
    const last = joined.at(-1)
    // Icons in a row, each an element of its own, are one group.
    if (last?.icons && leaf.icons && last.holder.parentElement?.contains(leaf.holder)) {
      if (!last.holder.contains(leaf.holder)) last.holder = last.holder.parentElement
      continue
    }
    if (last && !last.icons && !leaf.icons && last.struck === leaf.struck) {
      if (isAmountInPieces(last.text, leaf.text) || /^[:：]$/.test(leaf.text)) {
        last.text += leaf.text
        continue
      }
      if (isInitials(last.text, leaf.text)) joined.pop()
    }
    joined.push(leaf)
  }
  return joined
}

/** "£" and "12.50", "12.50" and "€", "78" and ".00" (or "."), "£78." and "00". */
const isAmountInPieces = (a: string, b: string) =>
  (SIGN.test(a) && /^[-−]?\d/.test(b)) ||
  (SIGN.test(b) && /\d[.,]?$/.test(a)) ||
  (/^[.,](\d\d)?$/.test(b) && /^\D{0,3}[\d,]+$/.test(a)) ||
  (/^\d\d$/.test(b) && /^\D{1,3}[\d,]+[.,]$/.test(a))

function isInitials(short: string, name: string): boolean {
  if (short.length > 2 || short.length >= name.length || ![...short].every(one => LETTER.test(one))) return false
  // "AP" before "Anneliese van der Poel", "UB" before "Brandhorst, Uta", "PK" before "pilot_kaz".
  const initials = name
    .toLowerCase()
    .split(/[\s_.-]+/)
    .map(word => word.charAt(0))
  return [...short.toLowerCase()].every(letter => initials.includes(letter))
}

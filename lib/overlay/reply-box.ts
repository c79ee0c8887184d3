import type { PageRow, ReviewRow } from '../pages/facts.ts'

/**
 * A reply and the review it is for. `look`: nothing is put anywhere; only whether the reply stands there already is wanted. `if empty`: it goes into no
 * box in which anything stands.
 */
export interface ReplyToFill {
  review: ReviewRow
  text: string
  how?: 'look' | 'if empty'
}

/** What came of putting a text into the page's reply box. `shown`: the sentences of it that stand below the review, posted. */
export interface Filled {
  box: 'filled' | 'no box' | 'too long' | 'not on this page' | 'posted'
  limit?: number
  shown?: string
}

const BOXES = 'textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]'
const DIALOGS = 'dialog[open], [role="dialog"], [aria-modal="true"]'

/**
 * Puts a text into the reply box that belongs to a review and tells the page so by the events typing would fire. Never submits. The box is the one
 * in the row, else right after it, else in the one open dialog, else the only one on the page; never one inside another review (`reviews`: those read on the page, by their rows).
 */
export function fillReplyBox(reviews: ReadonlyMap<Element, PageRow['row']>, { review, text, how }: ReplyToFill): Filled {
  const rows = [...reviews.keys()]
  const row = rows.find(one => sameReview(reviews.get(one) as ReviewRow, review))
  if (!row?.isConnected) return { box: 'not on this page' }
  const { body } = row.ownerDocument
  const notAnothers = (box: Element) => !rows.some(other => other !== row && !other.contains(row) && other.contains(box))
  const after = row.nextElementSibling ? [row.nextElementSibling] : []
  if (how === 'look') {
    const shown = sentencesShown(text, [row, ...after.filter(next => !rows.includes(next))])
    return shown ? { box: 'posted', shown } : { box: 'no box' }
  }
  const box =
    boxesIn(row)[0] ??
    after.flatMap(boxesIn).find(notAnothers) ??
    only([...row.ownerDocument.querySelectorAll(DIALOGS)].flatMap(boxesIn).filter(notAnothers)) ??
    only(boxesIn(body).filter(notAnothers))
  const isArea = box instanceof HTMLTextAreaElement
  if (!box || (how === 'if empty' && (isArea ? box.value : box.textContent)?.trim())) return { box: 'no box' }
  const limit = isArea ? box.maxLength : 0
  if (limit > 0 && text.length > limit) return { box: 'too long', limit }
  box.focus()
  if (isArea) box.select()
  else box.ownerDocument.getSelection()?.selectAllChildren(box)
  // Deprecated, and still the one way by which the page learns of a text as if it were typed, and by which Ctrl+Z brings back what stood there.
  box.ownerDocument.execCommand('insertText', false, text)
  if (isArea) box.dispatchEvent(new Event('change', { bubbles: true }))
  box.scrollIntoView({ block: 'nearest' })
  return { box: 'filled' }
}

const usable = (box: Element): box is HTMLElement =>
  box instanceof HTMLElement &&
  !(box as HTMLTextAreaElement).disabled &&
  !(box as HTMLTextAreaElement).readOnly &&
  box.getClientRects().length > 0

const boxesIn = (place: Element): HTMLElement[] => [...place.querySelectorAll(BOXES)].filter(usable)
const only = (boxes: HTMLElement[]): HTMLElement | undefined => (new Set(boxes).size === 1 ? boxes[0] : undefined)

/** More than half of what we wrote: the seller may have changed or left out a sentence in the box. */
const MOST_OF_IT = 0.5

/** The sentences of a reply that a page shows outside its boxes; '' when they are not most of it. */
function sentencesShown(text: string, places: Element[]): string {
  const folded = (words: string) => words.replace(/\s/g, '')
  const inBoxes = places.flatMap(place => boxesIn(place).map(box => box.textContent ?? ''))
  // Not what somebody is writing just now.
  const page = folded(
    inBoxes.reduce(
      (rest, written) => (written ? rest.replace(written, '') : rest),
      places.map(place => place.textContent ?? '').join('\n'),
    ),
  )
  const sentences = text.match(/[^.!?。！？\n]+[.!?。！？]*/g) ?? []
  const shown = sentences.filter(sentence => page.includes(folded(sentence))).join('')
  return folded(shown).length > folded(text).length * MOST_OF_IT ? shown.trim() : ''
}

/** By the review's own number where there is one, else by order and words. */
const sameReview = (a: ReviewRow, b: ReviewRow): boolean =>
  a.reviewId !== undefined || b.reviewId !== undefined
    ? a.reviewId === b.reviewId
    : a.orderId === b.orderId && a.text === b.text && a.title === b.title

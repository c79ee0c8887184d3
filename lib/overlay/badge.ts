// By name: only the badge's own words travel into the page.
import { badge as en } from '../../locales/en.json'
import { say } from '../../locales/words.ts'
import { badge as zh } from '../../locales/zh_CN.json'
import type { RowMarks } from '../pages/marks.ts'
import { styledRoot } from './sheet.ts'

/** The element every badge is: its name tells our own nodes from the page's. */
export const BADGE = 'regulars-marks'

const MOST_MARKS = 3

export interface BadgeEvents {
  /** The pointer rested on the badge, or a key asked for its card. */
  open(badge: HTMLElement, how: 'hover' | 'key'): void
  leave(): void
  draft(badge: HTMLElement): Promise<{ opened: boolean }>
}

/** What is inside each badge; the roots are closed, so this is the only way in. */
const insides = new WeakMap<HTMLElement, { root: ShadowRoot; inside: HTMLElement }>()

/** Whether there is a word to say at a row. */
export const hasBadge = ({ marks, bad }: RowMarks): boolean => marks.length > 0 || bad !== undefined

/** An empty badge, to be filled. */
export function makeBadge(page: Document): HTMLElement {
  const host = page.createElement(BADGE)
  const root = styledRoot(host)
  const inside = page.createElement('span')
  root.append(inside)
  insides.set(host, { root, inside })
  return host
}

/** Writes one row's marks into its badge, a word and a colour each. A keyboard that was on the badge stays on it. */
export function fillBadge(
  host: HTMLElement,
  { marks, card, bad }: RowMarks,
  language: 'en' | 'zh_CN',
  dark: boolean,
  events: BadgeEvents,
): void {
  const held = insides.get(host)
  if (!held) return
  const page = host.ownerDocument
  const words = language === 'zh_CN' ? zh : en
  host.classList.toggle('dark', dark)

  const chips = marks.slice(0, MOST_MARKS).map(mark => chip(page, mark, words.mark[mark]))
  if (bad) {
    const issues = bad.issues.slice(0, 3).map(issue => words.issue[issue])
    const age = bad.ageDays === undefined ? [] : [bad.ageDays === 0 ? words.today : say(words.age, { n: bad.ageDays }, language)]
    const text = [...(issues.length > 0 ? issues : [words.badReview]), ...age].join(' · ')
    chips.unshift(chip(page, bad.answered ? 'answered' : 'bad', text))
  }
  const group = page.createElement(card ? 'button' : 'span')
  group.className = 'marks'
  group.append(...chips)
  if (card) {
    group.setAttribute('type', 'button')
    group.setAttribute('aria-haspopup', 'dialog')
    group.setAttribute('aria-label', `${chips.map(c => c.textContent).join(', ')}. ${words.why}`)
    group.addEventListener('pointerenter', event => event.isTrusted && events.open(host, 'hover'))
    group.addEventListener('pointerleave', () => events.leave())
    group.addEventListener('click', event => {
      // The row may open something of the page's own on a click; this click is ours.
      event.stopPropagation()
      event.preventDefault()
      if (event.isTrusted) events.open(host, 'key')
    })
  }
  const focused = held.root.activeElement !== null
  held.inside.replaceChildren(group, ...(bad && !bad.answered ? [draftButton(page, words, host, events)] : []))
  if (focused) host.focus()
}

function chip(page: Document, kind: string, word: string): HTMLElement {
  const span = page.createElement('span')
  span.className = `mark ${kind}`
  span.textContent = word
  return span
}

function draftButton(page: Document, words: typeof en, host: HTMLElement, events: BadgeEvents): HTMLElement {
  const button = page.createElement('button')
  button.className = 'draft'
  button.type = 'button'
  button.textContent = words.draft
  button.addEventListener('click', async event => {
    event.stopPropagation()
    event.preventDefault()
    if (!event.isTrusted) return
    const { opened } = await events.draft(host)
    if (opened || button.nextSibling) return
    const hint = page.createElement('span')
    hint.className = 'hint'
    hint.setAttribute('role', 'status')
    hint.textContent = words.openPanel
    button.after(hint)
  })
  return button
}

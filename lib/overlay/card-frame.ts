import { styledRoot } from './sheet.ts'

const HOST = 'regulars-card'
const REST_MS = 250
const LEAVE_MS = 300
const FIRST_HEIGHT = 180
const GAP = 6
/** As in the sheet. */
const WIDTH = 372
/** What is left free at the edges of the window. */
const MARGIN = 8

export interface CardFrame {
  /** Shows the card beside a badge. `address` is asked for only when it is really to be shown. */
  open(badge: HTMLElement, how: 'hover' | 'key', address: () => Promise<string | null>): void
  leave(): void
  resize(height: number): void
  close(): void
}

/** The one card of a page: our own page in a frame inside a closed root, so that nothing in it can be read from the page around it. */
export function startCardFrame(page: Document, signal: AbortSignal): CardFrame {
  let host: HTMLElement | null = null
  let frame: HTMLIFrameElement | null = null
  let beside: HTMLElement | null = null
  let pinned = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Which card is wanted: an address that comes after the pointer has gone on is of a card nobody wants any more. */
  let wanted = 0

  const later = (ms: number, what: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(what, ms)
  }

  /** The row may be taken away from under the pointer (paging, sorting): no event tells the badge that the pointer has left it. */
  const rows = new MutationObserver(() => !pinned && !beside?.isConnected && close())

  const close = () => {
    wanted++
    clearTimeout(timer)
    rows.disconnect()
    host?.remove()
    if (pinned) beside?.focus()
    host = frame = beside = null
    pinned = false
  }

  const position = (height: number) => {
    if (!frame || !beside) return
    const { left, right, top, bottom } = beside.getBoundingClientRect()
    const { innerWidth, innerHeight } = page.defaultView ?? { innerWidth: 0, innerHeight: 0 }
    const below = innerHeight - bottom - GAP
    const room = Math.max(below, top - GAP) - GAP
    // Too high for above and below: beside the badge, where it is not cut off.
    const aside = height > room && right + GAP + WIDTH <= innerWidth
    const fits = Math.min(height, aside ? innerHeight - 2 * MARGIN : room)
    frame.style.height = `${fits}px`
    frame.style.left = `${aside ? right + GAP : Math.max(MARGIN, Math.min(left, innerWidth - WIDTH - MARGIN))}px`
    frame.style.top = `${aside ? Math.max(MARGIN, Math.min(top, innerHeight - MARGIN - fits)) : below >= fits ? bottom + GAP : top - GAP - fits}px`
  }

  const show = async (badge: HTMLElement, pin: boolean, address: () => Promise<string | null>) => {
    const turn = ++wanted
    const src = await address()
    if (turn !== wanted || !src || !badge.isConnected) return
    close()
    beside = badge
    pinned = pin
    host = page.createElement(HOST)
    frame = page.createElement('iframe')
    frame.className = 'frame'
    frame.title = 'Regulars'
    frame.src = src
    frame.addEventListener('pointerenter', () => clearTimeout(timer))
    frame.addEventListener('pointerleave', () => !pinned && later(LEAVE_MS, close))
    styledRoot(host).append(frame)
    position(FIRST_HEIGHT)
    page.body.append(host)
    rows.observe(page.body, { childList: true, subtree: true })
    // Only once its page is there: a focus given before stays with the empty frame.
    if (pin) frame.addEventListener('load', () => frame?.focus())
  }

  const outside = (event: Event) => {
    if (host && event.target !== host && event.target !== beside) close()
  }
  page.addEventListener('pointerdown', outside, { capture: true, signal })
  page.addEventListener('scroll', () => host && !pinned && close(), { capture: true, passive: true, signal })
  page.addEventListener('keydown', event => event.key === 'Escape' && close(), { signal })
  signal.addEventListener('abort', close)

  return {
    open: (badge, how, address) => {
      if (beside === badge && (pinned || how === 'hover')) return clearTimeout(timer)
      later(how === 'key' ? 0 : REST_MS, () => void show(badge, how === 'key', address))
    },
    leave: () => !pinned && later(LEAVE_MS, close),
    resize: position,
    close,
  }
}

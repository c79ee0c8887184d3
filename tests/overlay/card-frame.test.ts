import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startCardFrame } from '../../lib/overlay/card-frame.ts'

let stop: AbortController
let root: ShadowRoot | undefined
beforeEach(() => {
  vi.useFakeTimers()
  stop = new AbortController()
  Object.assign((window as unknown as { happyDOM: { settings: object } }).happyDOM.settings, { enableIframePageLoading: true })
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init)
    return root
  })
})
afterEach(() => {
  stop.abort()
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function badgeAt({ left, top }: { left: number; top: number }): HTMLElement {
  const badge = document.createElement('span')
  document.body.append(badge)
  badge.getBoundingClientRect = () => ({ left, top, right: left + 90, bottom: top + 18, width: 90, height: 18 }) as DOMRect
  return badge
}
const cards = () => document.querySelectorAll('regulars-card').length
/** An answer of the background that comes when it is let go. */
function late() {
  let give: (address: string | null) => void = () => {}
  const address = new Promise<string | null>(resolve => {
    give = resolve
  })
  return { ask: () => address, give }
}

test('the pointer has left before the background answered: no card comes', async () => {
  const frame = startCardFrame(document, stop.signal)
  const { ask, give } = late()
  frame.open(badgeAt({ left: 100, top: 100 }), 'hover', ask)
  await vi.advanceTimersByTimeAsync(300)
  frame.leave()
  await vi.advanceTimersByTimeAsync(400)
  give('about:blank#a')
  await vi.advanceTimersByTimeAsync(10)
  expect(cards()).toBe(0)
})

test('the pointer has gone on to another badge: its card comes, whoever is answered first', async () => {
  const frame = startCardFrame(document, stop.signal)
  const [first, second] = [late(), late()]
  frame.open(badgeAt({ left: 100, top: 100 }), 'hover', first.ask)
  await vi.advanceTimersByTimeAsync(300)
  frame.open(badgeAt({ left: 100, top: 140 }), 'hover', second.ask)
  await vi.advanceTimersByTimeAsync(300)
  second.give('about:blank#second')
  await vi.advanceTimersByTimeAsync(10)
  first.give('about:blank#first')
  await vi.advanceTimersByTimeAsync(10)
  expect(cards()).toBe(1)
  expect(root?.querySelector('iframe')?.src).toContain('#second')
})

test.each([
  ['low on the page, below it', { left: 200, top: 40 }, 300],
  ['at the foot of the page, above it', { left: 200, top: 700 }, 300],
  ['in the middle, too high for either side: beside it', { left: 200, top: 380 }, 600],
  ['in the middle at the right edge', { left: 900, top: 380 }, 600],
  ['higher than the window', { left: 200, top: 380 }, 2000],
])('a card of a badge %s is within the window and not on the badge', async (_, place, height) => {
  const frame = startCardFrame(document, stop.signal)
  frame.open(badgeAt(place), 'key', async () => 'about:blank')
  await vi.advanceTimersByTimeAsync(10)
  frame.resize(height)
  const style = root?.querySelector('iframe')?.style
  const [left, top, high] = [style?.left, style?.top, style?.height].map(text => Number.parseFloat(text ?? ''))
  const [right, bottom] = [(left ?? 0) + 372, (top ?? 0) + (high ?? 0)]
  expect(left).toBeGreaterThanOrEqual(0)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(innerWidth)
  expect(bottom).toBeLessThanOrEqual(innerHeight)
  const { left: x, top: y } = place
  expect(right <= x || (left ?? 0) >= x + 90 || bottom <= y || (top ?? 0) >= y + 18).toBe(true)
})

test('where there is room beside it a card is as high as it must be', async () => {
  const frame = startCardFrame(document, stop.signal)
  frame.open(badgeAt({ left: 200, top: 380 }), 'key', async () => 'about:blank')
  await vi.advanceTimersByTimeAsync(10)
  frame.resize(600)
  expect(root?.querySelector('iframe')?.style.height).toBe('600px')
})

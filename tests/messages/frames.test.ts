import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { cards, type FrameState, tabs } from '../../lib/messages/answers/session.ts'
import { leaveTabs, tell } from '../../lib/messages/tell.ts'

const TAB = 7
/** Frames our script does not run in any more. */
const gone = new Set<number>()
const sent: { message: unknown; frameId?: number }[] = []
const icon = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  gone.clear()
  sent.length = 0
  icon.mockClear()
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (_tab: number, message: unknown, { frameId }: { frameId?: number } = {}) => {
      if (frameId !== undefined && gone.has(frameId)) throw new Error('Receiving end does not exist')
      sent.push({ message, frameId })
    },
  })
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string | null }) => icon(text ?? ''),
    setBadgeBackgroundColor: async () => {},
  })
})

const frame = (frameId: number, more: Partial<FrameState>): FrameState => {
  const about = { host: 'seller.example', page: 'seller.example/', marketplace: 'generic', missing: [], rows: 0 }
  return { ...about, kind: 'none', reading: 'not a list', shop: 'known', frameId, frame: `${TAB}/${frameId}/a`, ...more }
}
const list = (frameId: number, more: Partial<FrameState> = {}) => frame(frameId, { kind: 'orders', rows: 20, reading: 'fine', ...more })

describe('a tab says what the worst of its frames says', () => {
  test.each<[string, FrameState[], Partial<FrameState>, string]>([
    ['a list in a frame of a page without one', [frame(0, {}), list(4)], { kind: 'orders', rows: 20 }, ''],
    ['the page heard of after its frame', [list(4), frame(0, {})], { kind: 'orders', rows: 20 }, ''],
    ['a broken list beside a good one', [list(0), list(4, { reading: 'broken' })], { reading: 'broken' }, '!'],
    ['partly read', [list(4, { reading: 'partly' }), list(0)], { reading: 'partly' }, '…'],
    ['a shop to be asked for before what is broken', [list(0, { reading: 'broken' }), list(4, { shop: 'ask' })], { shop: 'ask' }, '?'],
    ['nothing kept before all', [list(0, { shop: 'ask' }), list(4, { trouble: 'storage-full' })], { trouble: 'storage-full' }, '!'],
    ['a frame that says something new', [list(4, { reading: 'broken' }), list(4)], { reading: 'fine' }, ''],
  ])('%s', async (_name, states, worst, text) => {
    for (const state of states) await tabs.set(TAB, state)
    expect(await tabs.get(TAB)).toMatchObject({ ...worst, tabHost: 'seller.example' })
    expect(icon).toHaveBeenLastCalledWith(text)
  })

  test('two frames at the same time: neither is lost', async () => {
    await Promise.all([frame(0, {}), list(4), list(5, { reading: 'broken' })].map(state => tabs.set(TAB, state)))
    expect((await tabs.frames(TAB)).map(({ frameId }) => frameId)).toEqual([0, 4, 5])
  })

  test('a frame that is gone says nothing any more', async () => {
    await tabs.set(TAB, list(4, { reading: 'broken' }))
    gone.add(4)
    await tabs.set(TAB, frame(0, {}))
    expect(await tabs.get(TAB)).toMatchObject({ reading: 'not a list' })
  })

  test('only a document not heard of before is new', async () => {
    expect(await tabs.set(TAB, frame(0, {}))).toBe(true)
    expect(await tabs.set(TAB, frame(0, { reading: 'empty' }))).toBe(false)
    expect(await tabs.set(TAB, frame(0, { frame: `${TAB}/0/b` }))).toBe(true)
  })
})

test('one frame is told, the others are not; a forgotten site leaves only its own frames', async () => {
  await tabs.set(TAB, frame(0, { host: 'other.example' }))
  await tabs.set(TAB, list(4))
  sent.length = 0
  await tell(TAB, { to: 'page', do: 'close card' }, 4)
  await leaveTabs(['https://seller.example/*'])
  expect(sent).toEqual([
    { message: { to: 'page', do: 'close card' }, frameId: 4 },
    { message: { to: 'page', do: 'leave' }, frameId: 4 },
  ])
})

test("a card's token, given to a row in a frame, is good for its tab and for the first frame that shows it", async () => {
  const token = await cards.add({ tabId: TAB, frameId: 4, customer: 'c' })
  const from = (tabId: number, name: string) => ({ url: browser.runtime.getURL('/card.html'), tabId, frame: name })
  expect(await cards.claim(token, from(8, 'x'))).toBeNull()
  expect(await cards.claim(token, from(TAB, 'x'))).toMatchObject({ customer: 'c', frameId: 4 })
  expect(await cards.claim(token, from(TAB, 'y'))).toBeNull()
  expect(await cards.claim(token, from(TAB, 'x'))).toMatchObject({ customer: 'c' })
})

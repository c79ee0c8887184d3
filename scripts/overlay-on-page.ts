import type { CDPSession, Page } from 'playwright-core'

/** Something drawn by the extension on a page. Its shadow roots are closed to the page and to Playwright alike; the debugger sees through. */
export interface Drawn {
  /** `mark vip`, `draft` … */
  kind: string
  text: string
  /** Position of the row's badge among all badges of the page. */
  badge: number
  /** What the page itself says around the badge. */
  near: string
  centre(): Promise<{ x: number; y: number }>
}

interface DomNode {
  nodeId: number
  backendNodeId: number
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: DomNode[]
  shadowRoots?: DomNode[]
  contentDocument?: DomNode
}

/** So much text of the page stands around a badge that it says which row it is. */
const NEAR = 60

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Every chip and button of every badge on the page, in page order. */
export async function drawnOn(page: Page): Promise<Drawn[]> {
  if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page))
  const session = (await sessions.get(page)) as CDPSession
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode }
  const drawn: Drawn[] = []
  let badge = -1
  let near = ''
  const visit = (node: DomNode, inBadge: boolean, above: DomNode[]) => {
    const starts = node.nodeName === 'REGULARS-MARKS'
    if (starts) {
      badge++
      near = above.map(textOf).find(text => text.length >= NEAR) ?? ''
    }
    const kind = attribute(node, 'class')
    if (inBadge && /^(mark|draft|hint)\b/.test(kind)) {
      drawn.push({ kind, text: textOf(node), badge, near, centre: () => centreOf(session, page, node.backendNodeId) })
    }
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])])
      visit(child, inBadge || starts, [node, ...above])
  }
  visit(root, false, [])
  return drawn
}

function attribute({ attributes = [] }: DomNode, name: string): string {
  const at = attributes.findIndex((text, i) => i % 2 === 0 && text === name)
  return at < 0 ? '' : (attributes[at + 1] ?? '')
}

const textOf = (node: DomNode): string => node.nodeValue + (node.children ?? []).map(textOf).join('')

async function centreOf(session: CDPSession, page: Page, backendNodeId: number): Promise<{ x: number; y: number }> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
  await page.waitForTimeout(60)
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId })
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
}

/** Waits until something of this kind (and text) is drawn; throws with what is drawn instead. */
export async function waitForDrawn(page: Page, kind: string, text = '', ms = 15_000): Promise<Drawn> {
  const end = Date.now() + ms
  for (;;) {
    const all = await drawnOn(page)
    const found = all.find(one => one.kind.split(' ').includes(kind) && one.text.includes(text))
    if (found) return found
    if (Date.now() > end)
      throw new Error(
        `no "${kind} ${text}" on ${page.url()}; drawn: ${all.map(one => `${one.kind}: ${one.text}`).join(' | ') || 'nothing'}`,
      )
    await page.waitForTimeout(100)
  }
}

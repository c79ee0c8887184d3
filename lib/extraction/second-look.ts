import { lacksUsual } from '../pages/usual.ts'
import { assign, type Column, columnsOf } from './columns.ts'
import { findBoxes } from './find-boxes.ts'
import type { FoundList } from './find-lists.ts'
import { allLists, isOutline, openFound } from './generic-reader.ts'
import { kindByPlace } from './kind-by-place.ts'
import type { Kind } from './meanings.ts'
import { withNumbers } from './numbers-in-attributes.ts'
import { conviction, isLatestOnly, isOver, topicOf } from './page-kind.ts'
import { isReadable, type OpenPage } from './placed-reading.ts'
import { withUnsaid } from './unsaid.ts'

/** How sure we are of a list that is what its page says, and says less itself. */
const SURE = 0.6

/**
 * Looks once more at a page where no list convinced by itself, or one in which nothing usual was found, and believes what the page says it lists: in its
 * headings, over its columns, in its address, at the place in the menu that is open. What no header says is told by the values, a number that only a row's
 * link says by that.
 * @param read the list that convinced
 */
export function lookAgain(document: Document, url: URL | undefined, now: Date, read: OpenPage | undefined): OpenPage | undefined {
  const before = read?.read(0, SEEN)
  const known = before && before.facts.kind !== 'none' ? before.facts.kind : undefined
  const topic = isCalledAfterTheWhole(document) ? undefined : topicOf(document)
  const place = topic || known ? undefined : kindByPlace(document, url)
  const isEnough = (kind: Kind | 'users') =>
    before !== undefined && known !== undefined && (known === kind ? !lacksUsual(before.facts) : before.facts.confidence > DOUBTED)
  for (const { list: found, columns: seen } of byLength([...allLists(document, now, findBoxes)])) {
    const said = topic ?? kindByHeaders(found)
    const kind = said ?? known ?? place
    if (!kind || kind === 'foreign' || isEnough(kind) || (known === kind && found.element !== before?.list)) continue
    const mayBe =
      found.layout === 'table' ||
      topic === 'customers' ||
      (place === 'customers' && allHaveEmail(seen)) ||
      (kind === 'orders' && areSales(seen))
    if (!mayBe || found.rows.length < 3 || isLatestOnly(found) || isOutline(found)) continue
    const asked = kind === 'users' ? 'customers' : kind
    const numbered = asked === 'orders' ? withNumbers(found, seen) : found
    const columnsIn = (list: FoundList) => (list === found ? seen : columnsOf(list, now))
    const list = withUnsaid(numbered, columnsIn(numbered), asked)
    const columns = columnsIn(list)
    const assignment = assign(columns, asked)
    const isSo =
      known === kind ||
      (asked === kind && conviction(list, columns, assignment, kind, kind) > 0) ||
      ((kind === 'reviews' || kind === (topic ?? place)) && IS[kind](assignment.columns, columns))
    const page = isSo ? openFound({ list, kind: asked, assignment, confidence: SURE }, document, url, now) : undefined
    if (page && isReadable(page)) return page
  }
  return undefined
}

/** Every page of some back-offices has the title of the whole: what a page is about its headers or its address say then. */
const isCalledAfterTheWhole = (document: Document) =>
  !document.querySelector('h1') && /^(?:dashboard\b|控制台|管理后台)/i.test(document.title)

/** Cards of people that are reached by mail; who has a telephone alone can be anybody the shop works with. */
const allHaveEmail = (columns: Column[]) => assign(columns, 'customers').columns.get('email')?.shape.filled === 1

/** Cards of which each has its own number, an amount with its currency and a day. */
function areSales(columns: Column[]): boolean {
  const found = assign(columns, 'orders').columns
  const [id, total] = [found.get('orderId')?.shape, found.get('total')?.shape]
  return id?.filled === 1 && id.unique === 1 && total?.filled === 1 && total.marked === 1 && found.get('placedOn')?.shape.filled === 1
}

/** What several headers name: 订单总价 and 下单时间, "Order date" and "Order status", 评价内容 and 评价时间. */
const NAMED = { orders: [/订单|下单|\border\b/i, 2], reviews: [/评价|\breview/i, 3] } as const
const isOf = (kind: keyof typeof NAMED, columns: { header: string }[]) =>
  columns.filter(({ header }) => NAMED[kind][0].test(header)).length >= NAMED[kind][1]

function kindByHeaders({ headers }: FoundList): Kind | undefined {
  const columns = [...headers.values()].map(header => ({ header }))
  return (['orders', 'reviews'] as const).find(kind => isOf(kind, columns))
}

/** A list surer than this is what it looks like, whatever the page says. */
const DOUBTED = 0.7

/** So many rows tell what a list lacks. */
const SEEN = 30

const byLength = (lists: { list: FoundList; columns: Column[] }[]) => lists.sort((a, b) => b.list.rows.length - a.list.rows.length)

/** What is enough for a list of a kind, once the page says that it is one. */
const IS: Record<Kind | 'users', (found: Map<string, Column>, columns: Column[]) => boolean> = {
  orders: (found, columns) =>
    found.has('orderId') &&
    !isOver(columns, /supplier|vendor|供应商/i) &&
    (!columns[0]?.column || count(found, 'total', 'placedOn', 'status', 'items', 'name', 'nick', 'firstName', 'email') > 2),
  customers: (found, columns) => {
    const name = found.get('name') ?? found.get('nick')
    // On cards: a name and how to reach it, in each.
    if (!columns[0]?.column) return name !== undefined && ['email', 'phone'].some(one => (found.get(one)?.shape.filled ?? 0) > 0.8)
    return (
      name !== undefined &&
      name.shape.unique > 0.7 &&
      !isOver(columns, OF_STAFF) &&
      !isOver(columns, /反馈|内容|message|feedback/i) &&
      (name.shape.customerLink > 0.6 || found.size > 1)
    )
  },
  // Under a heading alone what is said can be of anything.
  reviews: (found, columns) => found.has('text') && found.has('postedOn') && isOf('reviews', columns),
  users: (found, columns) =>
    count(found, 'name', 'nick') > 0 && !isOver(columns, OF_STAFF) && columns.filter(({ header }) => OF_SHOPPERS.test(header)).length > 1,
}

const count = (found: Map<string, Column>, ...names: string[]) => names.filter(name => found.has(name)).length

/** What is kept of people who buy, and of those who work for the shop. */
const OF_SHOPPERS = /性别|生日|出生|昵称|积分|余额|等级|openid|微信|注册|gender|birth|points|registered/i
const OF_STAFF = /部门|岗位|角色|权限|工号|\brole|department|permission/i

import { lacksUsual } from '../pages/usual.ts'
import { assign, type Column, columnsOf } from './columns.ts'
import { findBoxes } from './find-boxes.ts'
import type { FoundList } from './find-lists.ts'
import { allLists, openFound } from './generic-reader.ts'
import { kindByPlace } from './kind-by-place.ts'
import type { Kind } from './meanings.ts'
import { conviction, isLatestOnly, topicOf } from './page-kind.ts'
import { isReadable, type OpenPage } from './placed-reading.ts'
import { withNumbers, withUnsaid } from './unsaid.ts'

/** How sure we are of a list that is what its page says, and says less itself. */
const SURE = 0.6

/**
 * Looks once more at a page where no list convinced by itself, or one in which nothing usual was found, and believes what the page says it lists: in its
 * headings, its address, the place in the menu that is open. What no header says is told by the values, a number that only a row's link says by that.
 * @param read the list that convinced
 */
export function lookAgain(document: Document, url: URL | undefined, now: Date, read: OpenPage | undefined): OpenPage | undefined {
  const before = read?.read(0, SEEN)
  const known = before && before.facts.kind !== 'none' ? before.facts.kind : undefined
  const kind = topicOf(document) ?? known ?? kindByPlace(document, url)
  if (!kind || kind === 'foreign') return undefined
  if (before && known && (known === kind ? !lacksUsual(before.facts) : before.facts.confidence > DOUBTED)) return undefined
  for (const { list: found } of byLength([...allLists(document, now, findBoxes)])) {
    if (found.layout !== 'table' || found.rows.length < 3 || isLatestOnly(found)) continue
    if (known === kind && found.element !== before?.list) continue
    const asked = kind === 'users' ? 'customers' : kind
    const list = withUnsaid(asked === 'orders' ? withNumbers(found, now) : found, asked, now)
    const columns = columnsOf(list, now)
    const assignment = assign(columns, asked)
    const isSo =
      known === kind || (asked === kind && conviction(list, columns, assignment, kind, kind) > 0) || IS[kind](assignment.columns, columns)
    const page = isSo ? openFound({ list, kind: asked, assignment, confidence: SURE }, document, url, now) : undefined
    if (page && isReadable(page)) return page
  }
  return undefined
}

/** A list surer than this is what it looks like, whatever the page says. */
const DOUBTED = 0.7

/** So many rows tell what a list lacks. */
const SEEN = 30

const byLength = (lists: { list: FoundList }[]) => lists.sort((a, b) => b.list.rows.length - a.list.rows.length)

/** What is enough for a list of a kind, once the page says that it is one. */
const IS: Record<Kind | 'users', (found: Map<string, Column>, columns: Column[]) => boolean> = {
  orders: (found, columns) =>
    found.has('orderId') &&
    !isOver(columns, /supplier|vendor|供应商/i) &&
    count(found, 'total', 'placedOn', 'status', 'items', 'name', 'nick', 'firstName', 'email') > 2,
  customers: (found, columns) => {
    const name = found.get('name') ?? found.get('nick')
    return name !== undefined && name.shape.unique > 0.7 && !isOver(columns, OF_STAFF) && (name.shape.customerLink > 0.6 || found.size > 1)
  },
  // Their authors say things elsewhere too.
  reviews: () => false,
  users: (found, columns) =>
    count(found, 'name', 'nick') > 0 && !isOver(columns, OF_STAFF) && columns.filter(({ header }) => OF_SHOPPERS.test(header)).length > 1,
}

const count = (found: Map<string, Column>, ...names: string[]) => names.filter(name => found.has(name)).length
const isOver = (columns: Column[], words: RegExp) => columns.some(({ header }) => words.test(header))

/** What is kept of people who buy, and of those who work for the shop. */
const OF_SHOPPERS = /性别|生日|出生|昵称|积分|余额|等级|openid|微信|注册|gender|birth|points|registered/i
const OF_STAFF = /部门|岗位|角色|权限|工号|\brole|department|permission/i

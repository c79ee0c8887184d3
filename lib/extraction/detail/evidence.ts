import { isPerson } from '../names.ts'
import { clean, emailIn, hasCjk } from '../text.ts'
import { amountsOf } from './amounts.ts'
import { articlesOf } from './articles.ts'
import { daysOf } from './days.ts'
import { numberOf } from './number.ts'
import type { Fact } from './page-facts.ts'
import { titlePieces } from './path.ts'
import { isOrderPage, type Subject } from './subject.ts'
import { isOwn, labelled, type Told } from './told.ts'
import { whoOf } from './who.ts'
import { type Field, NO_ORDER_LABEL, OF_CUSTOMERS } from './words.ts'

/** How many kinds of facts an order must show beside its number where no heading says that it is one; more where there may be a list as well. */
const ENOUGH = { alone: 4, besideList: 5 }

/** What a page is about that does not say so in a heading: its labels together. */
export function subjectByFacts(told: Told, lesser: boolean): Subject | undefined {
  const own = told.facts.filter(isOwn)
  const isCalledOrder = own.some(fact => fact.index < 20 && isOrderPage(fact.text))
  if (!isCalledOrder && own.some(isOfOtherPaper)) return undefined
  if (isOfOrder(told, isCalledOrder, lesser ? ENOUGH.alone : ENOUGH.besideList)) return { kind: 'order' }
  return lesser && isOfCustomer(told, own) ? { kind: 'customer' } : undefined
}

/** It has a number, which a customer can have too, and enough of what is said of orders. */
function isOfOrder(told: Told, isCalledOrder: boolean, enough: number): boolean {
  const order: Subject = { kind: 'order' }
  if (!numberOf(told, order)) return false
  const who = whoOf(told, order)
  const facts = [
    isCalledOrder,
    labelled(told, 'buyer', 'nick', 'receiver').length > 0,
    amountsOf(told).totalMinor !== undefined,
    daysOf(told).placedOn !== undefined,
    labelled(told, 'promisedOn', 'deliveredOn').length > 0,
    labelled(told, 'status').length > 0,
    articlesOf(told) !== undefined,
    who.phone !== undefined || who.customerEmail !== undefined,
    told.url !== undefined && ADDRESS.test(told.url.href),
  ]
  return facts.filter(Boolean).length >= enough
}

function isOfCustomer(told: Told, own: Fact[]): boolean {
  const titled = OF_A_CUSTOMER.test(titlePieces(told.document.title)[0] ?? '')
  const isFilledIn = (...fields: Field[]) => labelled(told, ...fields).some(fact => fact.holder.matches('input'))
  if (titled && isFilledIn('name', 'firstName') && isFilledIn('email')) return true
  /** "Orders" over "4": a tile. */
  const isOver = (fact: Fact, i: number) => !fact.field && /^\D?[\d.,]+$/.test(own[i + 1]?.text ?? '')
  const names = new Set([
    ...own.flatMap(fact => fact.label ?? []),
    ...told.facts.filter(fact => fact.isLabel && !fact.inRow).map(fact => fact.text),
    ...own.filter(isOver).map(fact => fact.text),
  ])
  const ofCustomers = [...names].filter(label => OF_CUSTOMERS.some(words => words.test(label))).length
  const reached = Number(own.some(fact => emailIn(fact.text) !== undefined)) + Number(labelled(told, 'phone').length > 0)
  const isSince = own.some(({ index, label = '', text }) => index < 20 && SINCE.test(`${label} ${text}`.trim()))
  const name = whoOf(told, { kind: 'customer' }).customerName
  const isHeaded = SPENT.every(words => [...names].some(label => words.test(label))) && isInHeading(told, name)
  const at = own.findIndex(fact => fact.text === name || fact.short === name)
  const isOne = (name !== undefined && own.slice(at + 1, at + 3).some(({ text }) => ONE_OF_THEM.test(text))) || isAddressed(told)
  // Nothing but a customer is one since a day, or has so much kept of what they bought.
  const isCalled = titled || isSince || isHeaded || isOne || labelled(told, 'buyer', 'nick', 'customerId').length > 0 || ofCustomers >= MANY
  const sum = ofCustomers + reached + Number(titled || isHeaded) + 2 * Number(isSince || isOne)
  return isCalled && ofCustomers > 0 && reached > 0 && sum >= 4
}

/** Under somebody's name, both together are said of a customer alone. */
const SPENT = [/\bspen[dt]\b|消费/i, /\b(?:bought|orders?|purchases?)\b|下单|购买|订单/i]
const isInHeading = ({ document }: Told, name: string | undefined) =>
  name !== undefined &&
  (/\S\s\S/.test(name) || isPerson(name)) &&
  [...document.querySelectorAll('h1, h2')].some(heading => clean(heading.textContent ?? '') === name)

/** So many labels at home on the page of a customer are on no other. */
const MANY = 3

/** It is filled in: "Create RMA" is none yet. */
const isOfOtherPaper = ({ label = '', text }: Fact) => NO_ORDER_LABEL.some(words => words.test(label)) && (/\d/.test(text) || hasCjk(text))

/** "Customer since 3 May 2022" */
const SINCE = /^(?:customer|client|member|buyer) (?:since|for)\b|^(?:成为|注册)(?:客户|会员).*\d/i
const OF_A_CUSTOMER = /^(?:customers?|clients?|members?|客户|会员|顾客)$/i
const ADDRESS = /order(?:s|_?id|-?detail|\/\w+)?[/=][^/]*\d|sales?-order/i
/** "Premium Customer", 老客户: beside a name. */
const ONE_OF_THEM = /^(?:\S+ )?(?:customer|client|member|buyer)$|^[\u3400-\u9fff]{0,4}(?:客户|会员|顾客)$/i
/** /member/view?id=8837, /customers/417; of staff it is "users", and /customer-groups/3 is of several. */
const isAddressed = ({ url }: Told) => url !== undefined && ONE_ADDRESSED.test(`${url.pathname}${url.search}${url.hash}`)
const ONE_ADDRESSED =
  /[/#](?:customer|member|client|buyer)s?(?:[/_-]?(?:detail|view|info|profile|edit|show)\w*)?(?:\.\w+)?(?:[/?][^/]*|-)\d/i

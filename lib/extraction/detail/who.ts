import type { OrderRow } from '../../pages/facts.ts'
import { isMasked } from '../../pages/masked-name.ts'
import { fullName, isPerson, looksLikeName } from '../names.ts'
import { orderNumber } from '../order-number.ts'
import { shown } from '../shown.ts'
import { statusKind } from '../status.ts'
import { clean, emailIn, hasCjk, phoneIn } from '../text.ts'
import { customerIn, customerLink } from '../values.ts'
import { fieldOf } from './field-of.ts'
import { inFull } from './full-name.ts'
import type { Fact } from './page-facts.ts'
import type { Subject } from './subject.ts'
import { asPart, firstOf, isOwn, labelled, sectionIs, type Told } from './told.ts'
import type { Field } from './words.ts'

/** What stands where nobody is named. */
const NOBODY =
  /^(?:guest|walk-?in(?: customer)?|none|null|empty|unknown|not set|n\/a|anonymous|no .*|same as .*|customers?|orders?|匿名|匿名用户|游客|散客|暂?无|空|未知|未(?:填写|设置|命名|绑定)|客户|会员|订单|-+)$/i
/** What is said of customers and is no name. */
const NO_NAME =
  /\b(?:customer|buyer|address(?:es)?|phone|email|orders?|since|view|edit|copy|map|active|inactive|enabled|disabled|newsletter|wholesale|retail|default|subscribed|verified|registered|show|send|change|update|add|save|print|cancel|delete|remove|create|close|download|upload|select|search)\b|客户|会员|老客|新客|地址|电话|手机|订单|查看|复制|默认|省|市.*区|路.*号|未|已|信息|详情|资料|备注|明细|记录|列表|管理|系统|后台|平台|商城/i

/** A name without what is written after it: "(2 orders)", "#208", the address for mails, the telephone number, 用户ID：(17); 东方（常熟）有限公司 is one. */
const trimmed = (text: string) =>
  clean(
    text
      .replace(/\s*(?![(（][^)）]{1,8}[)）][\u3400-\u9fff])[(（<[【#|].*$/, '')
      .replace(/\s*[,，;；]\s*(?:[+\d]|(?=.*\d{5})).*$/, '')
      .replace(/\s+\(?\+?\d[\d*\s()-]{6,}.*$/, '')
      .replace(/\s+[-–—]\s.*$/, '')
      .replace(/\s\S{2,8}[:：]$/, ''),
  )

/** The name in a line that a label calls one. */
function nameIn(fact: Fact): string | undefined {
  for (const text of [fact.text, fact.short]) {
    const name = /[#]|^[^,，]*\d{3}/.test(text) && text !== fact.short ? '' : trimmed(text)
    if (name && looksLikeName(name) && !emailIn(name) && !NOBODY.test(name) && !/^(?:[\d\s.,-]+$|&)/.test(name)) return name
  }
  return undefined
}

/** The name in a line that nothing calls one. */
function likelyName(fact: Fact): string | undefined {
  return likely(nameIn(fact)) ?? (fact.short === fact.text ? undefined : likely(nameIn({ ...fact, text: fact.short })))
}

function likely(name: string | undefined): string | undefined {
  if (!name || /\d/.test(name) || fieldOf(name) || NO_NAME.test(name)) return undefined
  if (statusKind(name) !== 'unknown') return undefined
  if (isMasked(name) || isPerson(name)) return name
  return hasCjk(name) ? (name.length <= 8 ? name : undefined) : /^\p{Lu}/u.test(name) ? name : undefined
}

/** A form of address makes a name of it, wherever it stands. */
const ADDRESSED = /^[\u3400-\u9fff]{1,3}(?:先生|女士|小姐)$|^(?:Mr|Mrs|Ms)\.? \p{Lu}\S+(?: \p{Lu}\S+)?$/u

const EXTENSION = /^\s*(?:ext(?:ension)?\.?|x|#|转|分机)\s*\d{1,6}/i

/** The telephone number at the beginning of a value: "151****7730 show". */
function phoneOf(text: string): string | undefined {
  const number = /^(?:\(\+\d{1,3}\)|\+)?\s?[\d*(][\d*()\s./-]{5,20}[\d*](?![\d-])/.exec(text)?.[0]
  const rest = text.slice(number?.length).replace(EXTENSION, '')
  if (!number || /\d/.test(rest) || /^\d{5}-\d{4}$/.test(number)) return undefined
  return phoneIn(number.replace(/^\((\+\d+)\)/, '$1')) && number
}

/** Who: the fields every kind of detail can show. */
export function whoOf(told: Told, subject: Subject): Pick<OrderRow, 'customerName' | 'customerEmail' | 'customerKey' | 'phone'> {
  const own = told.facts.filter(isOwn)
  const inSection = (section: string) => own.filter(fact => sectionIs(fact) === section)
  const [buyer, receiver] = [inSection('buyer'), inSection('receiver')]
  const among = (facts: Fact[]) => nameOf(facts, 'name') ?? fullName(nameOf(facts, 'firstName'), nameOf(facts, 'lastName'))
  const unlabelled = (facts: Fact[]) => firstOf(facts.filter(fact => !fact.field).slice(0, 4), likelyName)
  const linked = own.find(fact => (!fact.label || ID.test(fact.label)) && customerLink(asPart(fact)) !== undefined && likelyName(fact))
  const nick = firstOf(labelled(told, 'nick'), nameIn)
  const customerName =
    firstOf(
      labelled(told, 'buyer').filter(fact => fact.line < 3 && !(hasCjk(fact.text) && fact.text.startsWith(fact.label ?? ' '))),
      fact => (fact.line === 0 ? nameIn(fact) : likelyName(fact)),
    ) ??
    among(buyer) ??
    (subject.kind === 'customer' ? (fullOf(own) ?? subject.of ?? among(own) ?? inHeading(own) ?? nick ?? overFields(own)) : undefined) ??
    (linked && likelyName(linked)) ??
    unlabelled(buyer) ??
    subject.by ??
    besideEmail(own) ??
    among(own.filter(fact => sectionIs(fact) !== 'receiver')) ??
    firstOf(
      labelled(told, 'receiver').filter(fact => fact.line < 2),
      nameIn,
    ) ??
    among(receiver) ??
    nick ??
    unlabelled(receiver) ??
    besidePhone(own) ??
    overAddress(told) ??
    firstOf(own, fact => (!fact.field && ADDRESSED.test(fact.text) ? fact.text : undefined))
  const email = (facts: Fact[]) => firstOf(facts, fact => emailIn(fact.text))
  const phone = (facts: Fact[]) => firstOf(facts, fact => phoneOf(fact.text) ?? phoneOf(fact.short))
  const phones = labelled(told, 'phone')
  const isBare = (fact: Fact) => !fact.field || fact.field === 'buyer' || fact.field === 'receiver' || fact.line > 0
  return shown({
    customerName: customerName && inFull(customerName, own),
    customerEmail:
      email(labelled(told, 'email').filter(fact => sectionIs(fact) === 'buyer')) ??
      email(labelled(told, 'email')) ??
      email(buyer) ??
      email(own.filter(fact => fact.field !== 'else')),
    customerKey: firstOf(own, keyIn) ?? nick,
    phone:
      phone(phones.filter(fact => sectionIs(fact) === 'buyer')) ??
      phone(phones) ??
      phone(buyer.filter(isBare)) ??
      phone(receiver.filter(isBare)) ??
      phone(labelled(told, 'buyer', 'receiver')) ??
      firstOf(labelled(told, 'receiver', 'buyer'), fact => MOBILE.exec(fact.text)?.[0]) ??
      phone(own.filter(fact => isBare(fact) && isSurelyPhone(fact))) ??
      phone(labelled(told, 'address').filter(fact => fact.line > 0 && /^\D*(?:\d\D*){9,}$/.test(fact.text))),
  })
}

/** The key of the customer a page is about: in its address, or the number it calls so. */
export const customerKeyOf = (told: Told): string | undefined =>
  (told.url && customerIn(told.url.href)) ??
  firstOf(
    [...labelled(told, 'customerId'), ...labelled(told, 'orderId').filter(fact => fact.index < 20 && ID.test(fact.label ?? ''))],
    fact => (/\d/.test(fact.text) && fact.text.length < 40 ? orderNumber(fact.text) : undefined),
  )

/** The key in the link around a name: a number, or the name itself; a word is the name of a part of the back-office, and the key comes after it. */
function keyIn(fact: Fact): string | undefined {
  const key = customerLink(asPart(fact))
  if (!key || /\d/.test(key) || fact.text.toLowerCase().includes(key.toLowerCase())) return key
  const after = customerIn(fact.holder.closest('a')?.getAttribute('href')?.replace(`/${key}/`, '/') ?? '')
  return after && /\d/.test(after) ? after : undefined
}

const ID = /^(?:id|no\.?|编号|#)\s*[:：]?$/i

/** A mobile number of China in the middle of a line. */
const MOBILE = /(?<![\d*])1[3-9][\d*]{9}(?![\d*])/

/** A number with a sign, a mobile number of China, the one of a link that calls or behind an icon that says so. */
const isSurelyPhone = ({ text, holder }: Fact) =>
  /^(?:\(?\+\d|\(\d|1[3-9]\d[\s-]?[\d*]{4}[\s-]?[\d*]{4}(?!\d))/.test(text) ||
  holder.closest('a[href^="tel:"]') !== null ||
  holder.querySelector('[class*="phone"], [class*="-tel"], [class*="mobile"]') !== null

/** The name over a customer's page. */
const inHeading = (own: Fact[]) =>
  firstOf(
    own
      .slice(0, 20)
      .filter(
        fact =>
          !fact.field &&
          (fact.holder.closest('h1, h2, h3, h4, h5') !== null ||
            /(^|[\s_-])(name|nm|title|nickname|username)(?=$|[\s_-])/i.test(withoutStyle(fact.holder.getAttribute('class') ?? ''))),
      ),
    likelyName,
  )

/** The line right over the first label: a picture and a name head what is known of a customer. */
function overFields(own: Fact[]): string | undefined {
  const first = own.findIndex(fact => fact.field !== undefined)
  const over = first > 0 && first < 10 ? own[first - 1] : undefined
  const name = over && nameIn(over)
  return name && !NO_NAME.test(name) ? name : undefined
}

/** Classes that write a style out say nothing of what they are on: "text-[var(--title-color)]". */
const withoutStyle = (classes: string) => classes.replace(/\S*\[[^\]\s]*\]\S*/g, '')

const nameOf = (facts: Fact[], field: Field) =>
  firstOf(
    facts.filter(fact => fact.field === field),
    nameIn,
  )

/** First and last name, when both are there. */
function fullOf(own: Fact[]): string | undefined {
  const [first, last] = [nameOf(own, 'firstName'), nameOf(own, 'lastName')]
  return first && last ? fullName(first, last) : undefined
}

/** The first line of an address, of the one that pays before the one that receives. */
function overAddress(told: Told): string | undefined {
  const first = [...labelled(told, 'address').filter(fact => fact.line === 0), ...firstInAddresses(told)]
  /** After a name comes its telephone number. */
  const isReachedBy = ({ label }: Fact) =>
    labelled(told, 'address').some(one => one.label === label && one.line === 1 && phoneOf(one.text) !== undefined)
  const isBilling = (fact: Fact) => /bill|payment|invoice|账单/i.test(fact.label ?? '')
  return firstOf([...first.filter(isBilling), ...first.filter(fact => !isBilling(fact))], fact => {
    const name = likelyName(fact)
    return name && (!hasCjk(name) || isPerson(name) || isReachedBy(fact)) ? name : undefined
  })
}

/** The first lines of what the page marks as addresses. */
const firstInAddresses = ({ facts }: Told) => {
  const inside = facts.filter(fact => isOwn(fact) && fact.holder.closest('address') !== null)
  return inside.filter((fact, at) => fact.holder.closest('address') !== inside[at - 1]?.holder.closest('address'))
}

/** Anna Lee, then anna@example.com; where an address is called the e-mail, another is that of who is signed in. */
function besideEmail(own: Fact[]): string | undefined {
  const called = own.filter(fact => fact.field === 'email' && emailIn(fact.text)).map(({ text }) => text)
  const isTheirs = ({ text, field }: Fact) => emailIn(text) === text && field !== 'else' && (called.length === 0 || called.includes(text))
  const at = own.findIndex(isTheirs)
  const before = own[at - 1]
  return at > 0 && before && (!before.field || before.index === own[at]?.index) ? likelyName(before) : undefined
}

/** 马玉兰, then 13409312206. */
function besidePhone(own: Fact[]): string | undefined {
  const at = own.findIndex(fact => !fact.field && isSurelyPhone(fact))
  const before = own[at - 1]
  return at > 0 && before && !before.field ? likelyName(before) : undefined
}

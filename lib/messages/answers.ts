import { browser } from 'wxt/browser'
import { notEnough } from '../insight/tier.ts'
import type { PageReading, PageRow, ShopName } from '../pages/facts.ts'
import { lacksUsual } from '../pages/usual.ts'
import { findCustomers, findWithinOrders } from '../profiles/find-customers.ts'
import { aliasesOf, orderKey, personOfCustomer } from '../profiles/identity.ts'
import { storedReview } from '../profiles/keep-reviews.ts'
import { recipeHosts } from '../profiles/recipes.ts'
import type { CustomerRecord, ReviewRecord } from '../profiles/records.ts'
import { customerKnownBy, ownerOfOrder } from '../profiles/register.ts'
import { likelyShops, nameShop, pageIdentity, shopOfPage } from '../profiles/shop.ts'
import { standingOfShop } from '../profiles/standing.ts'
import { deleteEverything, readAll, type Store } from '../profiles/store.ts'
import type { Mind } from '../replies/model/mind.ts'
import { allowedOrigins, bringDetails, bringDrawing, bringTaught, groupOf, reconcileScripts, type SiteGroup } from '../sites/sites.ts'
import { type Answers, type Sender, troubleOf } from './answer.ts'
import { withContact, withDealing, withLeaving, withNewPromise, withoutDealing, withPin, withPromiseOwner } from './answers/care.ts'
import { cardOf, changeCustomer, forgetCustomer, linesOf, listOf, withNote, withPromise } from './answers/customers.ts'
import { judgementOf } from './answers/demand.ts'
import { deskAnswers } from './answers/desk.ts'
import { healthOfPages } from './answers/health.ts'
import { lookForReplies } from './answers/look-for-reply.ts'
import { tellOfNew } from './answers/new-reviews.ts'
import { answerReading, NOTHING_KEPT, type ReviewsRead } from './answers/page.ts'
import { givePerk, perksGiven } from './answers/perks.ts'
import type { QueueLine } from './answers/queue.ts'
import { recipeAnswers } from './answers/recipes.ts'
import { cards, type FrameState, tabs, tellReviewsRead, wantedReplies } from './answers/session.ts'
import { setUpAnswers } from './answers/set-up.ts'
import { keepOnSlip, openSlip, slipOf } from './answers/slip.ts'
import { renewStanding } from './answers/standing.ts'
import type { ShopLine } from './contents.ts'
import { language } from './language.ts'
import { leaveAllTabs, readTabsAgain, tell } from './tell.ts'

/** What answering needs of the world. */
export interface AnswerWith {
  store(): Promise<Store>
  groups: SiteGroup[]
  now(): Date
  /** The weights by which reviews are read; asked for only when there are reviews. */
  mind?(): Promise<Mind | undefined>
  /** Tells the seller, wherever they are, of new bad reviews seen on this tab. */
  tellNew?(reviews: QueueLine[], seenOn: { tabId?: number; windowId?: number }): Promise<void>
}

/** Every message and what is done with it. */
export function makeAnswers({ store, groups, now, mind, tellNew }: AnswerWith): Answers {
  /** The customer and the review behind a row of a page, as they were stored when it was read. */
  async function behind(
    sender: Sender,
    { shop, kind, row }: PageRow,
  ): Promise<{ customer?: string; orderId?: string; review?: ReviewRecord }> {
    const db = await store()
    const { host } = new URL(sender.url)
    const known = await shopOfPage(db, { host, named: await namedAround(sender, shop), marketplace: 'generic', now: now() })
    if (!known) return {}
    if (kind === 'reviews') {
      const review = await storedReview(db.transaction('reviews').store, known.id, row)
      return { customer: review?.customer, orderId: review?.orderId, review }
    }
    const tx = db.transaction(['customers', 'orders', 'register'])
    if (kind === 'orders') return { customer: await ownerOfOrder(tx, known.id, orderKey(known.id, row.orderId)), orderId: row.orderId }
    for (const { alias } of aliasesOf(known.id, personOfCustomer(row))) {
      const customer = await customerKnownBy(tx, known.id, alias)
      if (customer) return { customer: customer.id }
    }
    return {}
  }

  const changed = async (id: string, change: (customer: CustomerRecord) => CustomerRecord, orderId?: string) => {
    const db = await store()
    if (!(await changeCustomer(db, id, change))) return null
    await readTabsAgain()
    return cardOf(db, id, now(), orderId)
  }

  /** What a reading of reviews brings about, once the page has its answer. */
  const afterReviews = async (db: Store, shop: string, { all, fresh }: ReviewsRead, sender: Sender) => {
    if (tellNew) await tellOfNew(db, { shop, fresh, now: now() }, lines => tellNew(lines, sender))
    if (sender.tabId !== undefined) await lookForReplies(db, all, sender.tabId, now())
    await tellReviewsRead(now())
  }

  const health = healthOfPages(store, now)
  let looking: AbortController | undefined
  const answers: Answers = {
    pageRead: async ({ reading, total }, sender) => {
      const { host } = new URL(sender.url)
      const { kind, taught } = reading
      // The page is read again with what knows more; what is to be kept and drawn comes then.
      if (mayTellMore(reading, total) && sender.tabId !== undefined && (await bringDetails(sender.tabId, sender.frameId)))
        return { language: (await language.get()).language, shop: 'known', rows: [] }
      const named = await namedAround(sender, reading.shop)
      // By its address also where the generic reader read it: the rules for replies are the marketplace's.
      const marketplace = groupOf(new URL(sender.url), groups)?.id ?? reading.marketplace
      const heard = {
        host,
        page: pageIdentity(host, named),
        kind,
        rows: total,
        reading: reading.reading,
        marketplace,
        ...(taught ? { taught } : {}),
      }
      const missing = [...new Set(reading.skipped.map(row => row.missing))]
      const showOnIcon = async (state: Pick<FrameState, 'shop' | 'shopName' | 'about' | 'trouble'>) => {
        const { tabId, frameId = 0, frame } = sender
        if (tabId === undefined) return
        const isNew = await tabs.set(tabId, { ...heard, missing, ...state, frameId, frame, named: reading.shop })
        // A list in a frame may have been read before the page around it said which shop this is.
        if (!isNew || frameId !== 0 || !reading.shop) return
        for (const other of await tabs.frames(tabId))
          if (other.shop === 'ask') void tell(tabId, { to: 'page', do: 'read again' }, other.frameId)
      }
      try {
        const db = reading.kind === 'none' ? null : await store()
        const shop = db && (await shopOfPage(db, { host, named, marketplace, now: now() }))
        const known = reading.kind === 'none' || shop ? 'known' : 'ask'
        const shopName = shop?.name ?? (named?.ask ? named.name : db && (await onlyLikely(db, marketplace))) ?? named?.name
        const [{ rows, changed, broken, reviews, about }] = await Promise.all([
          db && shop ? answerReading(db, shop.id, reading, now(), reading.kind === 'reviews' ? await mind?.() : undefined) : NOTHING_KEPT,
          showOnIcon({ shop: known, shopName }),
        ])
        if (known === 'known') health.noted(sender, reading)
        if (about) await showOnIcon({ shop: known, shopName, about })
        if (broken > 0) await showOnIcon({ shop: known, shopName: shop?.name, trouble: 'record-broken' })
        if (db && shop && reviews) void afterReviews(db, shop.id, reviews, sender).catch(troubleOf)
        // A complaint changes what other open pages say of its customer.
        if (kind === 'reviews' && changed > 0) await readTabsAgain(sender.tabId)
        return { language: (await language.get()).language, shop: known, rows }
      } catch (error) {
        await showOnIcon({ shop: 'known', trouble: troubleOf(error) })
        throw error
      }
    },
    bringDrawing: async (_, { tabId, frameId }) => ({ brought: tabId !== undefined && (await bringDrawing(tabId, frameId)) }),
    openCard: async (row, sender) => {
      const { customer, orderId } = await behind(sender, row)
      return customer && sender.tabId !== undefined
        ? { token: await cards.add({ tabId: sender.tabId, frameId: sender.frameId, customer, orderId }) }
        : null
    },
    draftReply: async (row, sender) => {
      // First of all, and without waiting: the browser opens the panel only within the click.
      const opened = openPanel(sender)
      const { review } = await behind(sender, row)
      if (review && sender.windowId !== undefined) await wantedReplies.set(sender.windowId, { reviewId: review.id, tabId: sender.tabId })
      return { opened: await opened }
    },

    card: async (token, sender) => {
      const card = await cards.claim(token, sender)
      return card && cardOf(await store(), card.customer, now(), card.orderId)
    },
    cardNote: async ({ token, text }, sender) => {
      const card = await cards.claim(token, sender)
      return card && changed(card.customer, customer => withNote(customer, text, now()), card.orderId)
    },
    cardHeight: async ({ token, height }, sender) => {
      const card = await cards.claim(token, sender)
      if (card) await tell(card.tabId, { to: 'page', do: 'size card', height }, card.frameId)
      return { shown: card !== null }
    },
    cardClose: async (token, sender) => {
      const card = await cards.claim(token, sender)
      if (card) await tell(card.tabId, { to: 'page', do: 'close card' }, card.frameId)
      return { closed: card !== null }
    },

    cardSlip: async (token, sender) => {
      const card = await cards.claim(token, sender)
      const orderId = card && (await cardOf(await store(), card.customer, now(), card.orderId))?.order?.orderId
      return card && orderId ? openSlip({ customer: card.customer, orderId }) : { opened: false }
    },

    find: async typed => {
      const db = await store()
      return linesOf(db, await findCustomers(db, typed))
    },
    findWithin: async typed => {
      looking?.abort()
      looking = new AbortController()
      const db = await store()
      return linesOf(db, await findWithinOrders(db, typed, looking.signal))
    },
    customer: async id => cardOf(await store(), id, now()),
    customers: async shop => listOf(await store(), shop),
    note: ({ customer, text }) => changed(customer, record => withNote(record, text, now())),
    promiseKept: ({ customer, promise, kept }) => changed(customer, record => withPromise(record, promise, kept, now())),
    judgeDemand: async asked => judgementOf(await store(), asked, now()),
    openSlip,
    slip: async key => slipOf(await store(), key),
    slipKept: async change => {
      const slip = await keepOnSlip(await store(), change, now())
      await readTabsAgain()
      return slip
    },
    makePromise: ({ customer, ...promise }) => changed(customer, record => withNewPromise(record, promise, now())),
    promiseOwner: ({ customer, promise, owner }) => changed(customer, record => withPromiseOwner(record, promise, owner)),
    contact: ({ customer, do: what }) => changed(customer, record => withContact(record, what, now())),
    pin: ({ customer, pinned }) => changed(customer, record => withPin(record, pinned)),
    leftBecause: ({ customer, reason }) => changed(customer, record => withLeaving(record, reason, now())),
    dealing: ({ customer, ...dealing }) => changed(customer, record => withDealing(record, dealing, now())),
    forgetDealing: ({ customer, dealing }) => changed(customer, record => withoutDealing(record, dealing)),
    givePerk: async change => {
      const db = await store()
      await givePerk(db, change, now())
      return cardOf(db, change.customer, now())
    },
    forgetCustomer: async id => {
      await forgetCustomer(await store(), id)
      await readTabsAgain()
      return { forgotten: true }
    },
    forgetEverything: async () => {
      const db = await store()
      // First of all: an open page would be read, and its customers remembered anew, at once.
      await leaveAllTabs()
      health.stop()
      await deleteEverything(db)
      await reconcileScripts(groups, () => recipeHosts(db))
      // What was taught is still on the pages it was taught on, for whoever reads them next.
      for (const tabId of await tabs.all()) if ((await tabs.get(tabId))?.taught) await bringTaught(tabId)
      await browser.storage.session.clear()
      return { forgotten: true }
    },

    shops: async () => {
      const db = await store()
      const { records } = await readAll(db, 'shops')
      return Promise.all(
        records.map(async ({ id, name, host, marketplace, pages }): Promise<ShopLine> => {
          const standing = await standingOfShop(db, id)
          return { id, name, host, marketplace, pages, standing, notEnough: notEnough(standing ?? { customers: 0 }) ?? undefined }
        }),
      )
    },
    nameShop: async ({ tabId, name }) => {
      const state = await tabs.get(tabId)
      if (!state) return { named: false }
      const { host, page, marketplace } = state
      await nameShop(await store(), { page, host, name, marketplace, now: now() })
      await tell(tabId, { to: 'page', do: 'read again' })
      return { named: true }
    },
    tabState: tabId => tabs.get(tabId),
    readAgain: async shop => {
      const standing = await renewStanding(await store(), shop, now())
      await readTabsAgain()
      return { standing }
    },

    ...deskAnswers({ store, now, mind }),

    sites: async () =>
      (await allowedOrigins()).map(origin => {
        const group = groupOf(new URL(origin.replace('*://', 'https://').replace('*.', '')), groups)
        return { origin, ...(group ? { marketplace: group } : {}) }
      }),
    siteGroups: () => groups,
    pagesHealth: health.pagesHealth,
    forgetPageHealth: health.forgetPageHealth,
    perks: async shop => perksGiven(await store(), shop, now()),
    ...setUpAnswers(store, now),
    ...recipeAnswers(store, groups),
  }
  return answers
}

/** A list with more rows is none of articles. */
const FEW = 10

/**
 * No list, or one that may be part of a page about one order or customer (its articles, the orders of a customer), or one in no row of which something
 * usual was found: what comes knows more words. `total`: the rows of the list.
 */
const mayTellMore = (reading: PageReading, total: number): boolean => total <= FEW || lacksUsual(reading)

/** The shop a page names; for a list in a frame that names none, the one named by the page of the same host around it. */
async function namedAround({ url, tabId, frameId }: Sender, named: ShopName | undefined): Promise<ShopName | undefined> {
  if (named || !frameId || tabId === undefined) return named
  return (await tabs.frames(tabId)).find(top => top.frameId === 0 && top.host === new URL(url).host)?.named
}

/** The name of the one shop a page without a shop is likely to be. */
async function onlyLikely(db: Store, marketplace: string): Promise<string | undefined> {
  const [only, second] = likelyShops((await readAll(db, 'shops')).records, marketplace)
  return second ? undefined : only?.name
}

/** Opens the side panel of the window a click came from. False where the browser wants the icon to be clicked instead. */
function openPanel({ tabId }: Sender): Promise<boolean> {
  try {
    if (!browser.sidePanel || tabId === undefined) return Promise.resolve(false)
    return browser.sidePanel.open({ tabId }).then(
      () => true,
      () => false,
    )
  } catch {
    return Promise.resolve(false)
  }
}

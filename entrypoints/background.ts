import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { noticeWords } from '../components/urgency-words.ts'
import { wordingIn } from '../components/wording.tsx'
import { answerMessages } from '../lib/messages/answer.ts'
import type { QueueLine } from '../lib/messages/answers/queue.ts'
import { wantedReplies } from '../lib/messages/answers/session.ts'
import { makeAnswers } from '../lib/messages/answers.ts'
import { language } from '../lib/messages/language.ts'
import { shippedMind } from '../lib/messages/mind.ts'
import { leaveTabs } from '../lib/messages/tell.ts'
import type { Marketplace } from '../lib/pages/marketplace.ts'
import { recipeHosts } from '../lib/profiles/recipes.ts'
import { openStore, type Store } from '../lib/profiles/store.ts'
import { readOpenTabs, reconcileScripts, type SiteGroup } from '../lib/sites/sites.ts'
import { whenWriterOriginChanges } from '../lib/sites/writer-access.ts'

const files = import.meta.glob<Record<string, Marketplace>>('../lib/marketplaces/*.ts', { eager: true })
const groups: SiteGroup[] = Object.values(files).flatMap(file =>
  Object.values(file).map(({ id, label, matches, proof, buyer }) => ({ id, label, matches, proof, buyer })),
)

function main(): void {
  let opening: Promise<Store> | null = null
  const store = () => {
    opening ??= openStore(() => {
      opening = null
    })
    opening.catch(() => {
      opening = null
    })
    return opening
  }

  // A store that cannot be opened does not keep pages from being read.
  const taughtHosts = () => store().then(recipeHosts, () => [])

  answerMessages(makeAnswers({ store, groups, now: () => new Date(), mind: shippedMind, tellNew }))

  // The browser's prompt may have closed the popup that asked, and an update leaves open pages without a script: they are read from here.
  const reconcileAndRead = async () => {
    await reconcileScripts(groups, taughtHosts)
    await readOpenTabs(groups, taughtHosts)
  }
  browser.runtime.onInstalled.addListener(reconcileAndRead)
  browser.permissions.onAdded.addListener(reconcileAndRead)
  browser.runtime.onStartup.addListener(() => reconcileScripts(groups, taughtHosts))
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await reconcileScripts(groups, taughtHosts)
    await leaveTabs(origins)
  })

  // The host of a model is granted like a site, and is none: should our script have come there first, it leaves.
  whenWriterOriginChanges(async origin => {
    await reconcileScripts(groups, taughtHosts)
    await leaveTabs([origin])
  })

  const answerNotices = () => browser.notifications?.onClicked.addListener(openNoticed)
  answerNotices()
  // The permission came while we were running: the browser has only now given us what it is for.
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) answerNotices()
  })

  browser.runtime.onInstalled.addListener(() => {
    // The browser's own words: the menu is shown by the browser, in its language.
    const lookUp = (browser.i18n.getMessage as (key: string) => string)('lookUp')
    browser.contextMenus.create({ id: 'look-up', contexts: ['selection'], title: lookUp })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== 'look-up' || !selectionText) return
    void browser.tabs.create({
      url: `${browser.runtime.getURL('/popup.html')}#${encodeURIComponent(selectionText.trim().slice(0, 100).toWellFormed())}`,
    })
  })
}

// A module, so that it shares its code with our pages instead of repeating it.
export default defineBackground({ type: 'module', main })

/** A note on the screen, if the seller wanted such notes. Its name says where a click on it leads. */
async function tellNew(lines: QueueLine[], { tabId, windowId }: { tabId?: number; windowId?: number }): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const wording = wordingIn((await language.get()).language)
  for (const [shop, ofShop] of Map.groupBy(lines, line => line.shop)) {
    const name = JSON.stringify({ windowId, tabId, reviewId: ofShop[0]?.id, shop })
    await browser.notifications.create(name, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      ...noticeWords(wording, ofShop),
    })
  }
}

/** Opens the desk with the review of a notice; in a tab of its own where the browser does not let us open the panel. */
function openNoticed(name: string): void {
  const { windowId, tabId, reviewId } = JSON.parse(name) as { windowId?: number; tabId?: number; reviewId: string }
  // First of all, and without waiting: the browser opens the panel only within the click.
  const opened = browser.sidePanel && windowId !== undefined ? browser.sidePanel.open({ windowId }) : Promise.reject(new Error('no panel'))
  if (windowId !== undefined) void wantedReplies.set(windowId, { reviewId, tabId })
  opened.then(
    () => browser.windows.update(windowId ?? 0, { focused: true }),
    () => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html'), windowId }),
  )
  void browser.notifications.clear(name)
}

import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerMessages } from '../../lib/messages/answer.ts'
import { makeAnswers } from '../../lib/messages/answers.ts'
import { shippedMind } from '../../lib/messages/mind.ts'
import { leaveTabs } from '../../lib/messages/tell.ts'
import type { Marketplace } from '../../lib/pages/marketplace.ts'
import { recipeHosts } from '../../lib/profiles/recipes.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import { readOpenTabs, reconcileScripts, type SiteGroup } from '../../lib/sites/sites.ts'
import { whenWriterOriginChanges } from '../../lib/sites/writer-access.ts'
import { answerNotices, tellNew, tellWhatIsDue } from './notices.ts'

const files = import.meta.glob<Record<string, Marketplace>>('../../lib/marketplaces/*.ts', { eager: true })
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

  answerNotices()
  tellWhatIsDue(store)

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

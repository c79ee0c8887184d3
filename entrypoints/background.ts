import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerMessages } from '../lib/messages/answer.ts'
import { makeAnswers } from '../lib/messages/answers.ts'
import type { Marketplace } from '../lib/pages/marketplace.ts'
import { openStore, type Store } from '../lib/profiles/store.ts'
import { reconcileScripts, type SiteGroup } from '../lib/sites/sites.ts'

const files = import.meta.glob<Record<string, Marketplace>>('../lib/marketplaces/*.ts', { eager: true })
const groups: SiteGroup[] = Object.values(files).flatMap(file =>
  Object.values(file).map(({ id, label, matches }) => ({ id, label, matches })),
)

export default defineBackground(() => {
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

  answerMessages(makeAnswers({ store, groups, now: () => new Date() }))

  const reconcile = () => void reconcileScripts(groups)
  browser.runtime.onInstalled.addListener(reconcile)
  browser.runtime.onStartup.addListener(reconcile)
  browser.permissions.onAdded.addListener(reconcile)
  browser.permissions.onRemoved.addListener(reconcile)

  // A demo build is granted its site by the manifest; an update may have changed the scripts.
  reconcile()

  browser.runtime.onInstalled.addListener(() => {
    // The browser's own words: the menu is shown by the browser, in its language.
    const lookUp = (browser.i18n.getMessage as (key: string) => string)('lookUp')
    browser.contextMenus.create({ id: 'look-up', contexts: ['selection'], title: lookUp })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== 'look-up' || !selectionText) return
    void browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}#${encodeURIComponent(selectionText.trim().slice(0, 100))}` })
  })
})

import { browser } from 'wxt/browser'
import { fits } from '../sites/sites.ts'
import { tabs } from './answers/session.ts'
import type { ToPage } from './protocol.ts'

/** Tells the content scripts of a tab, or of one frame of it; a tab without one (closed, navigated, forgotten) is no fault. */
export async function tell<T>(tabId: number, message: ToPage, frameId?: number): Promise<T | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId })) as T
  } catch {
    return undefined
  }
}

/** Something remembered has changed: every page we are on, but the one that told us, asks again. */
export async function readTabsAgain(except?: number): Promise<void> {
  for (const tabId of await tabs.all()) if (tabId !== except) void tell(tabId, { to: 'page', do: 'read again' })
}

/** A site was forgotten: our script leaves its open pages at once, without a trace on them. */
export async function leaveTabs(origins: string[]): Promise<void> {
  for (const tabId of await tabs.all()) {
    for (const { host, frameId } of await tabs.frames(tabId)) {
      if (origins.some(origin => fits(origin, new URL(`http://${host}/`)) || fits(origin, new URL(`https://${host}/`))))
        await tell(tabId, { to: 'page', do: 'leave' }, frameId)
    }
  }
}

/** Our script leaves every page it is on, and the toolbar icon says nothing of any. */
export async function leaveAllTabs(): Promise<void> {
  for (const tabId of await tabs.all()) {
    await tell(tabId, { to: 'page', do: 'leave' })
    await browser.action.setBadgeText({ tabId, text: '' }).catch(() => {})
  }
}

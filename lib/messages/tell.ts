import { browser } from 'wxt/browser'
import { fits } from '../sites/sites.ts'
import { tabs } from './answers/session.ts'
import type { ToPage } from './protocol.ts'

/** Tells the content script of a tab; a tab without one (closed, navigated, forgotten) is no fault. */
export async function tell<T>(tabId: number, message: ToPage): Promise<T | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, message)) as T
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
    const state = await tabs.get(tabId)
    if (
      state &&
      origins.some(origin => fits(origin, new URL(`http://${state.host}/`)) || fits(origin, new URL(`https://${state.host}/`)))
    ) {
      await tell(tabId, { to: 'page', do: 'leave' })
    }
  }
}

import { browser } from 'wxt/browser'
import type { Language } from './protocol.ts'

/** The interface's language: the seller's choice, else the browser's. */
export const language = {
  async get(): Promise<{ language: Language; chosen: Language | 'browser' }> {
    const { language: chosen = 'browser' } = (await browser.storage.local.get('language')) as { language?: Language | 'browser' }
    const ofBrowser: Language = browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh_CN' : 'en'
    return { language: chosen === 'browser' ? ofBrowser : chosen, chosen }
  },
  choose: (choice: Language | 'browser'): Promise<void> => browser.storage.local.set({ language: choice }),
}

import type { Language } from './contents.ts'
import { i18n, storage } from './runtime.ts'

/** The interface's language: the seller's choice, else the browser's. */
export const language = {
  async get(): Promise<{ language: Language; chosen: Language | 'browser' }> {
    const { language: chosen = 'browser' } = (await storage.local.get('language')) as { language?: Language | 'browser' }
    const ofBrowser: Language = i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh_CN' : 'en'
    return { language: chosen === 'browser' ? ofBrowser : chosen, chosen }
  },
  choose: (choice: Language | 'browser'): Promise<void> => storage.local.set({ language: choice }),
}

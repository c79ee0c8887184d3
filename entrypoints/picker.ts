import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { reportPage } from '../lib/extraction/page-report.ts'
import { openPage } from '../lib/extraction/read-page.ts'
import { teach } from '../lib/extraction/teach.ts'
import { ask } from '../lib/messages/ask.ts'
import { language } from '../lib/messages/language.ts'
import { runtime } from '../lib/messages/runtime.ts'
import { openPicker } from '../lib/overlay/picker.ts'

/** "Something wrong?": brought into a page on a click, with a reader of its own, as most pages never see it. */
export default defineUnlistedScript(async () => {
  if (document.querySelector('regulars-picker')) return
  const now = new Date()
  const url = new URL(location.href)
  const teaching = teach(document, url, now)
  const { language: inWords } = await language.get()
  openPicker(document, inWords, {
    ...teaching,
    report: () => {
      const { regularsKnowPages: know, regularsTaught: taught } = globalThis
      const { facts } = openPage(document, url, now, { know, taught: taught?.open }).read()
      return reportPage(document, url, teaching, { version: runtime.getManifest().version, language: inWords, facts })
    },
    save: async (list, said) =>
      (await ask('keepRecipe', teaching.recipe(list, said, now.toISOString())).catch(() => ({ kept: false }))).kept,
  })
})

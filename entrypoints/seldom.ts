import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findBoxes } from '../lib/extraction/find-boxes.ts'
import { openAsList } from '../lib/extraction/open-detail.ts'
import { reportPage } from '../lib/extraction/page-report.ts'
import { openPage } from '../lib/extraction/read-page.ts'
import { teach } from '../lib/extraction/teach.ts'
import { ask } from '../lib/messages/ask.ts'
import { language } from '../lib/messages/language.ts'
import { runtime } from '../lib/messages/runtime.ts'
import { openPicker } from '../lib/overlay/picker.ts'

/**
 * What a page needs but seldom, with a reader of its own: what knows pages about one order or customer and lists that are no tables, brought where no list, or a doubtful one, was read;
 * and what opens the picker ("Something wrong?"), brought on a click. The page is read again with the former.
 */
export default defineUnlistedScript(() => {
  if (globalThis.regularsDetails) return
  globalThis.regularsDetails = openAsList
  globalThis.regularsBoxes = findBoxes
  globalThis.regularsPicker = pointAtFields
  globalThis.regularsReadAgain?.()
})

async function pointAtFields(): Promise<void> {
  if (document.querySelector('regulars-picker')) return
  const now = new Date()
  const url = new URL(location.href)
  const teaching = teach(document, url, now)
  const { language: inWords } = await language.get()
  openPicker(document, inWords, {
    ...teaching,
    report: () => {
      const { regularsKnowPages: know, regularsTaught: taught } = globalThis
      const { facts } = openPage(document, url, now, { know, taught: taught?.open, boxes: findBoxes }, openAsList).read()
      return reportPage(document, url, teaching, { version: runtime.getManifest().version, language: inWords, facts })
    },
    save: async (list, said) =>
      (await ask('keepRecipe', teaching.recipe(list, said, now.toISOString())).catch(() => ({ kept: false }))).kept,
  })
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { teach } from '../lib/extraction/teach.ts'
import { ask } from '../lib/messages/ask.ts'
import { language } from '../lib/messages/language.ts'
import { openPicker } from '../lib/overlay/picker.ts'

/** "Something wrong?": brought into a page on a click, with a reader of its own, as most pages never see it. */
export default defineUnlistedScript(async () => {
  if (document.querySelector('regulars-picker')) return
  const now = new Date()
  const teaching = teach(document, new URL(location.href), now)
  openPicker(document, (await language.get()).language, {
    ...teaching,
    save: async (list, said) =>
      (await ask('keepRecipe', teaching.recipe(list, said, now.toISOString())).catch(() => ({ kept: false }))).kept,
  })
})

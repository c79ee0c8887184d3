import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startBadges } from '../lib/overlay/badges.ts'
import { fillReplyBox } from '../lib/overlay/reply-box.ts'

/** What draws on a seller's page. Brought into it by the message `bringDrawing`, when there is something to draw: on most pages there is nothing. */
export default defineUnlistedScript(() => {
  globalThis.regularsDrawing ??= { startBadges, fillReplyBox }
})

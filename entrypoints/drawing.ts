import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startCardFrame } from '../lib/overlay/card-frame.ts'
import { startDrawing } from '../lib/overlay/draw.ts'
import { fillReplyBox } from '../lib/overlay/reply-box.ts'

/** What draws on a seller's page. Brought into it by the message `bringDrawing`, when there is something to draw: on most pages there is nothing. */
export default defineUnlistedScript(() => {
  globalThis.regularsDrawing ??= { startDrawing, startCardFrame, fillReplyBox }
})

import type { PageRow } from '../pages/facts.ts'
import { startCardFrame } from './card-frame.ts'
import { type Drawing, startDrawing } from './draw.ts'

/** What the badges of a page ask for. */
export interface BadgeWork {
  /** What a row says, as it was read last; null when it is none any more. */
  asked(row: Element): PageRow | null
  cardAddress(row: PageRow): Promise<string | null>
  draft(row: PageRow): Promise<{ opened: boolean }>
}

/** The badges of a page with the one card that opens beside them, until the signal. */
export interface Badges extends Drawing {
  sizeCard(height: number): void
  closeCard(): void
}

export function startBadges(page: Document, signal: AbortSignal, { asked, cardAddress, draft }: BadgeWork): Badges {
  const card = startCardFrame(page, signal)
  const drawing = startDrawing(page, row => ({
    open: (badge, how) => {
      const what = asked(row)
      if (what) card.open(badge, how, () => cardAddress(what))
    },
    leave: () => card.leave(),
    draft: async () => {
      const what = asked(row)
      return what ? draft(what) : { opened: false }
    },
  }))
  signal.addEventListener('abort', drawing.clear)
  return { ...drawing, sizeCard: height => card.resize(height), closeCard: () => card.close() }
}

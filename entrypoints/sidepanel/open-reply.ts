import type { Beside } from '../../components/beside-draft.tsx'
import type { CheckLine } from '../../components/reply-checks.tsx'
import type { Language, ReplyCase } from '../../lib/messages/protocol.ts'
import type { CheckInput, DraftInput, Message } from '../../lib/replies/case.ts'
import { wordReason } from '../../lib/replies/checks/why.ts'
import { checkReply, isHard } from '../../lib/replies/checks.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { internalNote } from '../../lib/replies/internal-note.ts'
import type { Mind } from '../../lib/replies/model/mind.ts'
import { privateMessage } from '../../lib/replies/private-message.ts'
import { readCase } from '../../lib/replies/read-case.ts'
import { remarkOf } from '../../lib/replies/statutes.ts'
import { BECAUSE } from '../../lib/replies/strategy.ts'
import { twinDraft } from '../../lib/replies/twin-draft.ts'
import { understand } from '../../lib/replies/understand.ts'
import { wholeReview } from '../../lib/replies/whole-review.ts'

/** A reply being written: its drafts, what stands against a text, and what a text promises. */
export interface OpenReply {
  /** The language of the review, and so of the reply. */
  lang: 'zh' | 'en'
  /** `variant` 0, 1, 2 …: another wording of the same facts. */
  /** The public reply or, where none is taken, the message to the buyer. */
  draft(variant: number): Message
  /** Whether there is a box to put it in. */
  public: boolean
  check(text: string, language: Language): CheckLine[]
  because(language: Language): string
  /** What goes with the draft of a variant. */
  beside(variant: number, language: Language): Beside
  /** The promises of a draft that the seller's own text still makes. */
  promisesIn(text: string, variant: number): { what: string; by: string }[]
}

export function openReply(
  { review, circumstances, shopName, voice, marketplace, customer, tier, order, orders, previousReplies }: ReplyCase,
  now: Date,
  mind?: Mind,
): OpenReply {
  const input: DraftInput & Pick<CheckInput, 'understanding'> = {
    review: { ...wholeReview(review), circumstances },
    marketplace,
    customer: {
      tier,
      orders: orders.length,
      names: [customer?.name, customer?.maskedName, customer?.customerKey, customer?.email, customer?.phone, review.authorName].filter(
        name => name !== undefined,
      ),
    },
    order,
    shop: {
      name: voice?.name ?? shopName,
      signs: voice?.signs,
      voice: voice?.manner,
      promises: voice?.promises,
      greeting: voice?.greeting,
      farewell: voice?.farewell,
      never: voice?.never,
      templates: voice?.templates,
    },
    today: now.toISOString().slice(0, 10),
    previousReplies,
  }
  const understanding = understand(input.review, mind)
  const drafted = (variant: number) => draftReply({ ...input, variant }, understanding)
  const draft = (variant: number): Message => {
    const { message, text, promises } = drafted(variant)
    return message ?? { text, promises }
  }
  const first = drafted(0)
  const held = first.action === 'hold' || first.action === 'report'

  return {
    lang: first.lang,
    draft,
    public: !first.message,
    check: (reply, language) =>
      checkReply({ ...input, understanding, held, reply }).map(check => ({
        id: check.id,
        pass: check.pass,
        hard: isHard(check),
        why: check.reason ? wordReason(check.reason, language === 'zh_CN' ? 'zh' : 'en') : (check.why ?? ''),
        span: check.span,
      })),
    because: language => {
      const lang = language === 'zh_CN' ? 'zh' : 'en'
      return [BECAUSE[first.becauseCode][lang], ...first.statutes.map(statute => remarkOf(statute, lang))].join(' ')
    },
    beside: (variant, language) => {
      const read = readCase(input, understanding)
      const twin = twinDraft({ ...input, variant }, read)
      const reader = language === 'zh_CN' ? 'zh' : 'en'
      const wrong = twin.checks.filter(check => isHard(check) && !check.pass)
      return {
        twin: {
          lang: twin.lang,
          text: twin.text,
          wrong: wrong.map(({ reason, why }) => (reason ? wordReason(reason, reader) : (why ?? ''))),
        },
        ...(first.message ? {} : { message: privateMessage({ ...input, variant }, read).text }),
        note: internalNote(input, read, reader),
      }
    },
    // A pledge the seller has deleted or rewritten is not ours to remember as it was.
    promisesIn: (text, variant) => draft(variant).promises.filter(promise => text.includes(promise.what)),
  }
}

import type { Beside } from '../../components/beside-draft.tsx'
import type { Mark } from '../../components/marked-review.tsx'
import type { Brief } from '../../components/reply-brief.tsx'
import type { CheckLine } from '../../components/reply-checks.tsx'
import { type BuyersCountry, buyersCountry, demandsIn, remarkOf } from '../../lib/expectation/statutes.ts'
import type { Language, ReplyCase } from '../../lib/messages/contents.ts'
import { localDay } from '../../lib/pages/day.ts'
import type { CheckId, CheckInput, Draft, DraftInput, Lang, Message } from '../../lib/replies/case.ts'
import { wordReason } from '../../lib/replies/checks/why.ts'
import { checkReply, isHard } from '../../lib/replies/checks.ts'
import { everyWay } from '../../lib/replies/choice.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { evidencePack, evidenceText } from '../../lib/replies/evidence-pack.ts'
import { type FiveSLine, fiveS } from '../../lib/replies/five-s.ts'
import { internalNote } from '../../lib/replies/internal-note.ts'
import { mended } from '../../lib/replies/mend.ts'
import type { Mind } from '../../lib/replies/model/mind.ts'
import { planInWords } from '../../lib/replies/plan-words.ts'
import { rulesFor } from '../../lib/replies/platform-rules.ts'
import { privateMessage } from '../../lib/replies/private-message.ts'
import { readCase } from '../../lib/replies/read-case.ts'
import { changedShare } from '../../lib/replies/similarity.ts'
import { planFor } from '../../lib/replies/strategy.ts'
import { wordSuspicion } from '../../lib/replies/suspicion-words.ts'
import { twinDraft } from '../../lib/replies/twin-draft.ts'
import { understand } from '../../lib/replies/understand.ts'
import { lastDay } from '../../lib/replies/urgency.ts'
import { wholeReview } from '../../lib/replies/whole-review.ts'
import { requestFor } from '../../lib/replies/writer/request.ts'
import type { WriterRequest } from '../../lib/replies/writer/writer.ts'

/** A reply being written: its drafts, what stands against a text, and what a text promises. */
export interface OpenReply {
  /** The language of the review, and so of the reply. */
  lang: Lang
  /** What the review complains of, where. */
  marks: Mark[]
  /** Why it looks like something other than a buyer's opinion; empty for most. */
  suspicions(language: Language): string[]
  /** The file for a report to the platform; none where nothing is suspicious. */
  evidence(language: Language): string | undefined
  brief(language: Language): Brief
  /** Whose law what the buyer asks for goes by; none where they ask for nothing a law may give. */
  country?: BuyersCountry
  /** The public reply or, where none is taken, the message to the buyer. `variant` 0, 1, 2 …: another wording of the same facts. */
  draft(variant: number): Message
  check(text: string, language: Language): CheckLine[]
  /** The five parts of a good answer, each whether a text has it. */
  fiveS(text: string): FiveSLine[]
  /** The whole text with each failing check mended, where one click can; several times the work of `check`. */
  mends(text: string): Map<CheckId, string>
  /** What goes with the draft of a variant. */
  beside(variant: number, language: Language): Beside
  /** What a model is asked to reword a draft; nothing private in it. */
  request(variant: number): WriterRequest
  /** The promises of a draft that the seller's own text still makes. */
  promisesIn(text: string, variant: number): { what: string; by: string }[]
  /** The shop's own template a draft was made from. */
  templateOf(variant: number): Message['template']
  /** The share (0..1) of a draft that the seller has changed. */
  rewritten(text: string, variant: number): number
}

const langOf = (language: Language): Lang => (language === 'zh_CN' ? 'zh' : 'en')

/** Reads a review once and gives all that can be said of it and of replies to it. */
export function openReply(
  { review, circumstances, shopName, voice, marketplace, customer, tier, order, orders, previousReplies }: ReplyCase,
  now: Date,
  mind?: Mind,
): OpenReply {
  const rules = rulesFor(marketplace)
  const today = localDay(now)
  const country = buyersCountry(order?.currency, marketplace)
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
      evidence: voice?.evidence,
    },
    today,
    previousReplies,
    country: country.country,
    // The panel opens on a click.
    asked: true,
  }
  const understanding = understand(input.review, mind)
  const drafts = new Map<number, Draft>()
  const drafted = (variant: number): Draft => {
    const made = drafts.get(variant) ?? draftReply({ ...input, variant }, understanding)
    drafts.set(variant, made)
    return made
  }
  const draft = (variant: number): Message => drafted(variant).message ?? drafted(variant)
  const first = drafted(0)
  const plan = planFor(understanding, rules, { ...input.review, today: input.today, asked: true })
  const held = first.action === 'hold' || first.action === 'report'
  const written = (reply: string): CheckInput => ({ ...input, understanding, held, reply })

  return {
    lang: first.lang,
    marks: understanding.complaints.map(({ evidence, issue }) => ({ span: evidence, issue })),
    suspicions: language => understanding.reasons.map(reason => wordSuspicion(reason, langOf(language))),
    evidence: language =>
      understanding.suspicious === 'no'
        ? undefined
        : evidenceText(evidencePack(input, understanding, rules), understanding.reasons, langOf(language), today),
    brief: language => ({
      how: [...planInWords(plan, rules, langOf(language)), ...first.statutes.map(statute => remarkOf(statute, langOf(language)))].join(
        language === 'zh_CN' ? '' : ' ',
      ),
      lastDay: lastDay({ answerBy: review.answerBy, postedOn: review.postedOn, rules }),
      chat: everyWay(rules.chat[langOf(language)])[0] ?? '',
      publicReply: !first.message,
    }),
    ...(demandsIn(input.review.text, first.lang).length > 0 ? { country } : {}),
    draft,
    fiveS: text => fiveS(text, input, understanding, first.lang),
    check: (reply, language) =>
      checkReply(written(reply)).map(check => ({
        id: check.id,
        pass: check.pass,
        hard: isHard(check),
        why: check.reason ? wordReason(check.reason, langOf(language)) : (check.why ?? ''),
        span: check.span,
      })),
    mends: reply =>
      new Map(
        checkReply(written(reply)).flatMap(check => {
          const text = check.pass ? null : mended(check, written(reply))
          return text === null ? [] : [[check.id, text]]
        }),
      ),
    beside: (variant, language) => {
      const read = readCase(input, understanding)
      const twin = twinDraft({ ...input, variant }, read)
      const wrong = twin.checks.filter(check => isHard(check) && !check.pass)
      return {
        twin: {
          lang: twin.lang,
          text: twin.text,
          wrong: wrong.map(({ reason, why }) => (reason ? wordReason(reason, langOf(language)) : (why ?? ''))),
        },
        ...(first.message ? {} : { message: privateMessage({ ...input, variant }, read).text }),
        note: internalNote(input, read, langOf(language)),
      }
    },
    request: variant => requestFor({ ...input, variant }, understanding, draft(variant)),
    // A pledge the seller has deleted or rewritten is not ours to remember as it was.
    promisesIn: (text, variant) => draft(variant).promises.filter(promise => text.includes(promise.what)),
    templateOf: variant => draft(variant).template,
    rewritten: (text, variant) => changedShare(draft(variant).text, text),
  }
}

import * as z from 'zod/mini'
import { ISSUES } from '../pages/marks.ts'
import { few, upTo } from './bounded.ts'

/** What a shop says in its own words: how its replies sound, and its ready phrases. Shapes as in records.ts. */

const text = z.string()
const date = z.string()

/** A reply of the shop's own for one kind of complaint. Its slots: what was complained of, what we do, by when, how to reach us. */
const replyTemplate = z.object({
  lang: z.enum(['zh', 'en']),
  issue: z.enum(ISSUES),
  text: upTo(2000).check(z.regex(/^(?:[^{}]|\{(?:complaints|acts|date|chat)\})+$/)),
})

/** What somebody else says of the shop or its goods: a certificate, a test report. After the day `until` it is no proof any more. */
const evidence = z.object({
  lang: z.enum(['zh', 'en']),
  /** What it is and says, as it may be repeated to a buyer. */
  what: upTo(120).check(z.minLength(1)),
  /** Who issued it. */
  source: upTo(120).check(z.minLength(1)),
  until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** The complaints it answers. */
  issues: few(z.enum(ISSUES)),
})
export type Evidence = z.infer<typeof evidence>

/** How a shop speaks in its replies. It can come in a file from somebody else, so everything in it has an end. */
export const voiceRecord = z.object({
  v: z.literal(2),
  shop: text,
  name: z.optional(upTo(100)),
  signs: z.optional(upTo(100)),
  manner: z.enum(['warm', 'plain']),
  greeting: z.optional(upTo(200)),
  farewell: z.optional(upTo(200)),
  /** Words it never uses. */
  never: few(upTo(40)),
  /** Its standing promises and policies, in its own words. */
  promises: few(upTo(200)),
  templates: few(replyTemplate),
  /** Its evidence shelf. */
  evidence: few(evidence),
  changedOn: date,
})
export type VoiceRecord = z.infer<typeof voiceRecord>

/** When a phrase is said: before the sale, in it, after it, or to a complaint. */
export const PHRASE_STAGES = ['before', 'during', 'after', 'complaint'] as const

/** What a ready phrase leaves open. */
export const PHRASE_SLOTS = ['name', 'order', 'product', 'shop'] as const
export type PhraseSlot = (typeof PHRASE_SLOTS)[number]

export const readyPhrase = z.object({
  stage: z.enum(PHRASE_STAGES),
  lang: z.enum(['zh', 'en']),
  /** A few letters that find it; no blank in them. */
  shortcut: upTo(20).check(z.regex(/^\S+$/)),
  text: upTo(1000).check(z.regex(/^(?:[^{}]|\{(?:name|order|product|shop)\})+$/)),
})
export type ReadyPhrase = z.infer<typeof readyPhrase>

/** A shop's ready phrases. They can come in a file from somebody else, so everything in it has an end. */
export const phrasesRecord = z.object({
  v: z.literal(1),
  shop: text,
  phrases: z.array(readyPhrase).check(z.maxLength(300)),
  changedOn: date,
})
export type PhrasesRecord = z.infer<typeof phrasesRecord>

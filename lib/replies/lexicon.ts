import type { Issue } from '../pages/marks.ts'
import type { Lang } from './case.ts'
import type { Fault } from './faults.ts'
import { EN } from './lexicon-en.ts'
import { ZH } from './lexicon-zh.ts'

/** How buyers write, one per language. Patterns are regular-expression sources; a list is joined with `|`. */
export interface Lexicon {
  /** Words that state a fault by themselves. Order matters: the first that matches a place wins. */
  faults: Partial<Record<Fault, string[]>>
  /** Good words; negated ("not fresh") they state the fault beside them. */
  praise: [issue: Issue, negated: Fault, words: string[]][]
  /** What is spoken of, for words that only say "bad". */
  aspects: [Issue, string[]][]
  /** Bad without saying what. */
  grim: string[]
  /** Lukewarm. */
  mild: string[]
  /** Nouns that may safely be repeated to the buyer. */
  things: string
  duration: string
  /** Stands right before a word and turns it round. */
  negation: string
  /** Looks like negation, is not. */
  notNegation: string
}

export interface CompiledLexicon {
  faults: [Fault, RegExp][]
  praise: [Issue, Fault, RegExp][]
  aspects: [Issue, RegExp][]
  grim: RegExp
  mild: RegExp
  things: RegExp
  duration: RegExp
  negated: RegExp
  notNegated: RegExp
}

function compile(lexicon: Lexicon, lang: Lang): CompiledLexicon {
  const flags = lang === 'zh' ? 'gu' : 'gi'
  const re = (words: string[]) => new RegExp(lang === 'zh' ? words.join('|') : `\\b(?:${words.join('|')})`, flags)
  return {
    faults: (Object.keys(lexicon.faults) as Fault[]).map(fault => [fault, re(lexicon.faults[fault] ?? [])]),
    praise: lexicon.praise.map(([issue, fault, words]) => [issue, fault, re(words)]),
    aspects: lexicon.aspects.map(([issue, words]) => [issue, re(words)]),
    grim: re(lexicon.grim),
    mild: re(lexicon.mild),
    things: new RegExp(lexicon.things, flags),
    duration: new RegExp(lexicon.duration, lang === 'zh' ? 'u' : 'i'),
    negated: new RegExp(lexicon.negation, lang === 'zh' ? 'u' : 'i'),
    notNegated: new RegExp(lexicon.notNegation, lang === 'zh' ? 'u' : 'i'),
  }
}

export const LEXICONS: Record<Lang, CompiledLexicon> = { zh: compile(ZH, 'zh'), en: compile(EN, 'en') }

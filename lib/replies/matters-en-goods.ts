import { type Matter, m } from './matter.ts'

const TOLD = [
  'Whether it is worth (your time|your money|the time) is for you to say',
  'You should know (beforehand|before you buy) what (is in it|you will get)',
  '(Our page|The description) should (tell|show) you (what it is like|whether it is for you|what to expect)',
  'What the page says of it should (hold|be true) (for you as well|when you open it)',
] as const
const CARRIES = [
  '(read|lay) our (description|page) (beside|next to) (what you write|what you say|your words)',
  'see where the (page|listing|text) (promises|says|claims) too much',
  'write a (plainer|fuller|more honest) (description|text) for (the page|those who come next)',
  'check (our page|the page) against (your points|what you say|your words)',
  'compare (the|our) description with (each point you make|your words)',
] as const

const told = (id: string, said: RegExp, noun: string) => m(id, said, `how the ${noun} (turned out|let you down|fell short)`, TOLD, CARRIES)

/** Goods that are read, watched, listened to or played, in English. */
export const GOODS_MATTERS_EN: readonly Matter[] = [
  told(
    'book',
    /\b(?:(?:cook|text|hand)?books?|magazines?|author\w*|novels?|chapters?|writing|written|writer|prose|read(?:ing)?(?! the (?:full )?(?:description|reviews?|instructions|label|page|manual))|pages|translation)\b/i,
    'book',
  ),
  told('film', /\b(?:movies?|films?|acting|actors?|director|script|dvd|episodes?|documentary|scenes?)\b/i, 'film'),
  told('music', /\b(?:albums?|songs?|tracks|lyrics|vocals?|band|cd|music)\b/i, 'album'),
  told('game', /\b(?:games?|gameplay)\b/i, 'game'),
  told('content', /\b(?:stor(?:y|ies)|plots?|characters?)\b/i, 'story'),
]

import { type Matter, m } from './matter.ts'

const TOLD = [
  'Whether it is worth (your time|your money|the time) is for you to say',
  'You should know (beforehand|before you buy) what (is in it|you will get)',
  'A description should not raise hopes (that are not met|it cannot keep)',
  '(Our page|The description) should (tell|show) you (what it is like|whether it is for you|what to expect)',
  'What the page says of it should (hold|be true) (for you as well|when you open it)',
] as const
const CARRIES = [
  '(read|lay) our (description|page) (beside|next to) (what you write|what you say|your words)',
  'see where the (page|listing|text) (promises|says|claims) too much',
  'write a (plainer|fuller|more honest) (description|text) for (the page|those who come next)',
  'check (our page|the page) against (your points|what you say|your words)',
  'compare (the|our) description with (each point you make|your words)',
  'look at (how we|the way we) describe it (and correct what misleads|with your words in hand|line by line)',
] as const

/** Goods that are read, watched, listened to or played, in English. */
export const GOODS_MATTERS_EN: readonly Matter[] = [
  m(
    'book',
    /\b(?:(?:cook|text|hand)?books?|magazines?|author\w*|novels?|chapters?|writing|written|writer|prose|read(?:ing)?(?! the (?:full )?(?:description|reviews?|instructions|label|page|manual))|pages|translation)\b/i,
    'how the book (turned out|let you down|fell short)',
    TOLD,
    CARRIES,
  ),
  m(
    'film',
    /\b(?:movies?|films?|acting|actors?|director|script|dvd|episodes?|series|documentary|scenes?)\b/i,
    'how the film (turned out|let you down|fell short)',
    TOLD,
    CARRIES,
  ),
  m(
    'music',
    /\b(?:albums?|songs?|tracks?|lyrics|vocals?|band|cd|music)\b/i,
    'how the album (turned out|let you down|fell short)',
    TOLD,
    CARRIES,
  ),
  m('game', /\b(?:games?|gameplay)\b/i, 'how the game (turned out|let you down|fell short)', TOLD, CARRIES),
  m('content', /\b(?:stor(?:y|ies)|plots?|characters?)\b/i, 'how the story (turned out|let you down|fell short)', TOLD, CARRIES),
]

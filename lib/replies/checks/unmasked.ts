import type { Span } from '../case.ts'

/** A text as somebody meant it to be read, and the place each of its letters came from. */
export interface Unmasked {
  text: string
  /** The span of the original that a span of `text` stands for. */
  spanOf(start: number, end: number): Span
}

interface Letter {
  is: string
  from: number
  to: number
}

const HAN_DIGITS: Record<string, string> = Object.fromEntries(
  [...'零一二三四五六七八九〇幺壹贰叁肆伍陆柒捌玖'].map((han, i) => [han, '012345678901123456789'.charAt(i)]),
)
const DIGIT_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'oh', 'double']
/** From so many digits in a row, words for digits are a number and no count of dishes. */
const A_NUMBER = 6
/** Signs that hide in a word: no width, variation selectors, the box around 1️⃣. */
const NOTHING = /\p{Cf}|\p{Variation_Selector}|\u20e3/u
const HAN = /\p{Script=Han}/u
const BETWEEN = /[\s·・.*\-_~/|\\+^]/u

/** Full-width and ringed letters and digits, and those of mathematics: all mean the plain one. Chinese punctuation stays. */
const DRESSED = /(?![！，：；？（）])[\uff01-\uff5e\u3000①-⑳⓪\u{1d400}-\u{1d7ff}]/u

/** Letters and digits of any width as plain ones, a code unit each; signs without width are gone. */
function plainLetters(text: string): Letter[] {
  const letters: Letter[] = []
  let at = 0
  for (const sign of text) {
    const to = at + sign.length
    const plain = NOTHING.test(sign) ? '' : DRESSED.test(sign) ? sign.normalize('NFKC') : sign
    for (const is of plain.split('')) letters.push({ is, from: at, to })
    at = to
  }
  return letters
}

/** 删 除 / 删*除 / r.e.v.i.e.w: a word whose every letter stands alone is put together again. */
function joined(letters: Letter[]): Letter[] {
  const text = letters.map(({ is }) => is)
  const alone = (i: number) =>
    /\p{L}/u.test(text[i] ?? '') && !/[\p{L}\p{N}]/u.test(text[i - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')
  return letters.filter(({ is }, i) => {
    if (!BETWEEN.test(is)) return true
    const [before, after] = [text[i - 1] ?? '', text[i + 1] ?? '']
    if (HAN.test(before) && HAN.test(after)) return !(alone(i - 1) || alone(i + 1))
    const spaced = [i - 3, i - 1, i + 1, i + 3].filter(k => alone(k) && /[a-z]/i.test(text[k] ?? '')).length
    return !(alone(i - 1) && alone(i + 1) && spaced >= 3)
  })
}

const DIGIT = `(?:\\d|[${Object.keys(HAN_DIGITS).join('')}]|\\b(?:${DIGIT_WORDS.join('|')})\\b)`
const DIGITS = new RegExp(DIGIT, 'giu')
const NUMBER = new RegExp(`${DIGIT}(?:[\\s.,，\\-—]{0,3}${DIGIT}){${A_NUMBER - 1},}`, 'giu')

/** 幺三八…, "zero seven seven …", 1 3 8 - 1 2 …: digits however they are spelled, once there are enough of them. */
function withDigits(letters: Letter[]): Letter[] {
  const text = letters.map(({ is }) => is).join('')
  const made: Letter[] = []
  let at = 0
  for (const m of text.matchAll(NUMBER)) {
    // Plain figures in groups keep their shape: 400-820-1234, 20–00.
    if (/^[\d\s.\-—]+$/u.test(m[0]) && /\d{2}/.test(m[0])) continue
    made.push(...letters.slice(at, m.index))
    for (const part of m[0].matchAll(DIGITS)) {
      const start = m.index + part.index
      const [from, to] = [letters[start]?.from ?? 0, letters[start + part[0].length - 1]?.to ?? 0]
      const word = DIGIT_WORDS.indexOf(part[0].toLowerCase())
      const is = HAN_DIGITS[part[0]] ?? (word === 10 ? '0' : word === 11 ? '' : word >= 0 ? String(word) : part[0])
      if (is) made.push({ is, from, to })
    }
    at = m.index + m[0].length
  }
  return [...made, ...letters.slice(at)]
}

/** Undoes the disguises in which rules are got round: full-width letters, digits as words, signs between letters. */
export function unmasked(original: string): Unmasked {
  const letters = withDigits(joined(plainLetters(original)))
  return {
    text: letters.map(({ is }) => is).join(''),
    spanOf: (start, end) => [letters[start]?.from ?? original.length, letters[end - 1]?.to ?? original.length],
  }
}

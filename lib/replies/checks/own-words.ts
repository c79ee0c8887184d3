import type { CheckInput } from '../case.ts'

/** What the shop says of itself in fixed words: its promises, and what stands on its evidence shelf. */
export const ownWords = ({ shop }: Pick<CheckInput, 'shop'>): string[] => [
  ...(shop?.promises ?? []),
  ...(shop?.evidence ?? []).flatMap(({ what, source }) => [what, source]),
]

/** A text with the shop's own fixed words blanked, letter for letter. */
export const withoutOwnWords = (text: string, input: Pick<CheckInput, 'shop'>): string =>
  ownWords(input).reduce((left, own) => (own ? left.replaceAll(own, ' '.repeat(own.length)) : left), text)

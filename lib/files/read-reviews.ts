import { fullName } from '../extraction/names.ts'
import { starsInText } from '../extraction/stars.ts'
import { emailIn } from '../extraction/text.ts'
import type { ReviewRow } from '../pages/facts.ts'
import { dropUndefined } from '../profiles/keep-orders.ts'
import type { FileKind } from './fields.ts'
import type { FileCells } from './file-cells.ts'
import type { FileRow } from './file-rows.ts'
import { ownText } from './own-text.ts'

const WORDS = ['one', 'two', 'three', 'four', 'five']

/** Stars of five in a cell: a bare digit, or any of the ways they are written in words and signs. */
export function starsOf(cell: string): number | undefined {
  const digit = /^[0-5](?:[.,]\d{1,2})?$/.exec(cell.trim())?.[0]
  if (digit) return Number(digit.replace(',', '.'))
  const word = WORDS.indexOf(cell.trim().toLowerCase())
  return word < 0 ? starsInText(cell) : word + 1
}

/** The reviews of a list of them; a file knows their writers by e-mail where it knows them at all. */
export function readReviews(rows: FileRow[], cells: FileCells, kind: FileKind): ReviewRow[] {
  const read = rows.map(row => {
    const text = (field: Parameters<FileRow['get']>[0]) => cells.text(row, field)
    const reply = text('reply')
    return ownText({
      reviewId: text('reviewId'),
      orderId: text('orderId'),
      authorName: text('customerName') ?? fullName(text('firstName'), text('lastName')),
      authorEmail: emailIn(text('email') ?? ''),
      customerKey: text('customerKey'),
      stars: starsOf(text('stars') ?? ''),
      title: text('title'),
      text: text('text'),
      product: text('product'),
      postedOn: cells.date(row, 'postedOn'),
      reply: reply === undefined ? undefined : dropUndefined({ text: reply, postedOn: cells.date(row, 'repliedOn') }),
      rates: kind === 'feedback' ? ('seller' as const) : undefined,
      status: text('status'),
    })
  })
  // A review with several answers or pictures has a row for each.
  return [...new Map(read.map((review, i) => [review.reviewId ?? i, review])).values()]
}

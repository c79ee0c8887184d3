import { describe, expect, test } from 'vitest'
import { fillReplyBox } from '../../lib/overlay/reply-box.ts'

const REPLY = 'We are so sorry about the mug. By Friday Ann sends a new one. Thank you for telling us.'
const review = { orderId: '1001', text: 'The mug broke.' }

/** What looking for our reply comes to on a list whose first row is the review. */
function look(inRow: string, after = '') {
  document.body.innerHTML = `<ul><li id="r">The mug broke. ${inRow}</li>${after}<li id="o">Another review</li></ul>`
  const rows = new Map([
    [document.getElementById('r') as Element, review],
    [document.getElementById('o') as Element, { orderId: '1002', text: 'Another review' }],
  ])
  const before = document.body.innerHTML
  const found = fillReplyBox(rows, { review, text: REPLY, how: 'look' })
  expect(document.body.innerHTML).toBe(before)
  return found
}

describe('looking for a posted reply', () => {
  test.each<[string, inRow: string, after: string, shown: string | undefined]>([
    ['in the row', `<p>Your reply</p><p>${REPLY}</p>`, '', REPLY],
    ['right after the row', '', `<li>${REPLY}</li>`, REPLY],
    ['broken over lines', REPLY.replaceAll('. ', '.<br>'), '', REPLY],
    ['a sentence left out', REPLY.replace(' By Friday Ann sends a new one.', ''), '', REPLY.replace(' By Friday Ann sends a new one.', '')],
    ['not there', '<button>Reply</button>', '', undefined],
    ['another one', 'We are so sorry about the mug. Please return it to the shop and we will have a look at it.', '', undefined],
    ['at another review', '', `</ul><ul><li id="o2">x</li>${REPLY}`, undefined],
    ['still in the box', `<textarea>${''}</textarea>`, '', undefined],
  ])('%s', (_, inRow, after, shown) => expect(look(inRow, after)).toEqual(shown ? { box: 'posted', shown } : { box: 'no box' }))

  test('a review that is not on the page', () =>
    expect(fillReplyBox(new Map(), { review, text: REPLY, how: 'look' })).toEqual({ box: 'not on this page' }))
})

import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useRef, useState } from 'preact/hooks'
import { afterEach, describe, expect, test } from 'vitest'
import { blocking, type CheckLine, type LetStand, ReplyChecks } from '../components/reply-checks.tsx'
import { markedPieces, ReplyEditor } from '../components/reply-editor.tsx'
import { WordingProvider, wordingIn } from '../components/wording.tsx'
import type { Language } from '../lib/messages/contents.ts'
import { checkReply, isHard } from '../lib/replies/checks.ts'
import { mended } from '../lib/replies/mend.ts'

afterEach(cleanup)

const checksOf = (reply: string): CheckLine[] =>
  checkReply({ reply }).map(check => ({
    id: check.id,
    pass: check.pass,
    hard: isHard(check),
    why: check.why ?? '',
    span: check.span,
    mended: check.pass ? undefined : (mended(check, { reply }) ?? undefined),
  }))

let letStandNow: LetStand | undefined

function Written({ start, kept }: { start: string; kept?: LetStand }) {
  const [text, setText] = useState(start)
  const [letStand, setLetStand] = useState(kept)
  const field = useRef<HTMLTextAreaElement>(null)
  const checks = checksOf(text)
  letStandNow = letStand
  return (
    <>
      <ReplyEditor text={text} lang="en" checks={checks} field={field} onText={setText} />
      <output>{blocking(text, checks, letStand).map(check => check.id)}</output>
      <ReplyChecks text={text} checks={checks} letStand={letStand} field={field} onText={setText} onLetStand={setLetStand} />
    </>
  )
}

const write = (start: string, language: Language = 'en', kept?: LetStand) =>
  render(
    <WordingProvider value={wordingIn(language)}>
      <Written start={start} kept={kept} />
    </WordingProvider>,
  ).container

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Your reply|回复/ })
const PHONE = 'I am sorry about the lid. Call 07700 900123 today. We will test it by Friday.'

describe('words that checks stumble over', () => {
  test('are marked in the text, which stays whole', () => {
    const under = write(PHONE).querySelector('.under')
    expect([...(under?.querySelectorAll('.mark-must') ?? [])].map(mark => mark.textContent)).toEqual(['07700 900123'])
    expect(under?.textContent?.trimEnd()).toBe(PHONE)
  })
  test('where two marks overlap, what must be mended is shown', () => {
    const line = (hard: boolean, span: [number, number]): CheckLine => ({ id: 'calm', pass: false, hard, why: '', span })
    expect(markedPieces('abcdefgh', [line(false, [0, 4]), line(true, [2, 6])])).toEqual([
      { piece: 'ab', from: 0 },
      { piece: 'cdef', from: 2, kind: 'must' },
      { piece: 'gh', from: 6 },
    ])
  })
  test('one click leads to them', () => {
    write(PHONE)
    fireEvent.click(screen.getByRole('button', { name: 'Show the words: No private data' }))
    expect(document.activeElement).toBe(field())
    expect(PHONE.slice(field().selectionStart, field().selectionEnd)).toBe('07700 900123')
  })
  test('one click mends them, and the mark is gone', () => {
    const container = write(PHONE)
    fireEvent.click(screen.getByRole('button', { name: 'Mend: No private data' }))
    expect(field().value).toBe('I am sorry about the lid. We will test it by Friday.')
    expect(container.querySelector('.mark-must')).toBeNull()
    expect(container.querySelector('output')?.textContent).toBe('')
  })
  test('advice blocks nothing', () => {
    const container = write('I am sorry about the lid!! We will test it by Friday.')
    expect(container.querySelector('.advice')?.textContent).toContain('exclamation')
    expect(container.querySelector('output')?.textContent).toBe('')
  })
  test('the buttons speak the seller’s language', () => {
    write(PHONE, 'zh_CN')
    expect(screen.getByRole('button', { name: /^一键改好：/ })).toBeTruthy()
  })
})

describe('a hard check let stand', () => {
  const reason = () => screen.getByRole('textbox', { name: 'Why is it right here?' })
  const use = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Use it for this reason' })
  const blocked = () => document.querySelector('output')?.textContent

  test('needs a reason, which is kept with the words it is about', () => {
    write(PHONE)
    expect(blocked()).toBe('no-private-data')
    expect(use().disabled).toBe(true)
    fireEvent.input(reason(), { target: { value: 'the shop’s public number' } })
    fireEvent.click(use())
    expect(blocked()).toBe('')
    expect(letStandNow).toEqual({ reason: 'the shop’s public number', of: [{ check: 'no-private-data', words: '07700 900123' }] })
  })
  test('is no leave for other words', () => {
    write(PHONE, 'en', { reason: 'ours', of: [{ check: 'no-private-data', words: '07700 900123' }] })
    expect(blocked()).toBe('')
    fireEvent.input(field(), { target: { value: PHONE.replace('900123', '900456') } })
    expect(blocked()).toBe('no-private-data')
    fireEvent.input(field(), { target: { value: `${PHONE} Please delete your review.` } })
    expect(blocked()).toBe('no-removal-ask')
  })
  test('can be taken back', () => {
    write(PHONE, 'en', { reason: 'ours', of: [{ check: 'no-private-data', words: '07700 900123' }] })
    fireEvent.click(screen.getByRole('button', { name: 'Take that back' }))
    expect(blocked()).toBe('no-private-data')
  })
})

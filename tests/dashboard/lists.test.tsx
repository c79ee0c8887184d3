import { act, fireEvent, render, screen } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { OpenPromises } from '../../components/open-promises.tsx'
import { ReturnVisits } from '../../components/return-visits.tsx'
import { WordingProvider, wordingIn } from '../../components/wording.tsx'
import { CustomersPage } from '../../entrypoints/dashboard/customers-page.tsx'
import type { CustomerLine, ShopLine } from '../../lib/messages/contents.ts'

const wording = wordingIn('en')
const { words, say } = wording
const answers = new Map<string, (answer: unknown) => void>()
vi.mock('../../lib/messages/ask.ts', () => ({
  ask: (name: string, argument: string) =>
    name === 'customers' ? new Promise(resolve => answers.set(argument, resolve)) : Promise.resolve([]),
}))

const shop = (id: string): ShopLine => ({ id, name: id, marketplace: 'file', standing: null }) as unknown as ShopLine
const line = (id: string): CustomerLine =>
  ({
    id,
    shop: 'x',
    shopName: 'x',
    name: id,
    known: true,
    orders: 1,
    netMinor: 1,
    complaints: 0,
    openPromises: 0,
    note: false,
  }) as CustomerLine

test('a large shop that answers late does not take the place of the shop looked at by then', async () => {
  const page = (id: string) => (
    <WordingProvider value={wording}>
      <CustomersPage shop={shop(id)} onImport={() => {}} onTrouble={() => {}} />
    </WordingProvider>
  )
  const { rerender } = render(page('large'))
  rerender(page('small'))
  await act(async () => answers.get('small')?.({ lines: [line('Ann'), line('Bo')], broken: 0, more: 0 }))
  await act(async () => answers.get('large')?.({ lines: [line('Cy')], broken: 0, more: 0 }))
  expect(screen.getByText(say(words.dashboard.people, { n: 2 }))).toBeTruthy()
})

test('all whom to check in with can be seen, ten at once', () => {
  const visits = Array.from({ length: 25 }, (_, i) => ({
    customer: `c${i}`,
    name: `C${i}`,
    tier: 'vip' as const,
    quietDays: 40,
    dueDays: 10,
  }))
  const { container } = render(
    <WordingProvider value={wording}>
      <ReturnVisits visits={visits} onCustomer={() => {}} onContact={() => {}} />
    </WordingProvider>,
  )
  const shown = () => container.querySelectorAll('li').length
  expect(shown()).toBe(10)
  fireEvent.click(screen.getByText(say(words.panel.more, { n: 10 })))
  fireEvent.click(screen.getByText(say(words.panel.more, { n: 5 })))
  expect(shown()).toBe(25)
})

test('where nothing is promised there is nobody’s promises to choose', () => {
  const { container } = render(
    <WordingProvider value={wording}>
      <OpenPromises promises={[]} owners={[]} onCustomer={() => {}} onKept={() => {}} onOwner={() => {}} />
    </WordingProvider>,
  )
  expect(container.textContent).toBe(words.dashboard.service.open.none)
})

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { Today } from '../../components/today.tsx'
import en from '../../locales/en.json' with { type: 'json' }

const { promises, reviews, orders, alarms } = en.dashboard.today
const nothing = () => {}
const actions = { onCustomer: nothing, onReview: nothing, onAlarm: nothing, onKept: nothing }
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)

test('what is known stands at once, and of the rest it is not said that there is nothing', () => {
  const { rerender } = render(<Today waiting={[]} {...actions} />)
  expect(headings()).toEqual([reviews.none])
  const calm = { weeks: [], weeksNeeded: 8, alarms: [], usual: [], products: [] } as never
  rerender(<Today waiting={[]} promises={[]} orders={[]} reviews={calm} {...actions} />)
  expect(headings()).toEqual([promises.none, reviews.none, orders.none, alarms.none])
})

import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { ScoreSimulator } from '../components/score-simulator.tsx'
import { WordingProvider, wordingIn } from '../components/wording.tsx'

afterEach(cleanup)

test.each([
  ['few reviews: two decimals show the move', 40, 4.22, 'takes it to 4.22'],
  ['many: as many decimals as it takes', 9000, 4.2996, 'takes it to 4.2996'],
])('a bad review among %s', (_, reviews, stars, shown) => {
  const { container } = render(
    <WordingProvider value={wordingIn('en')}>
      <ScoreSimulator
        asked={{ reviews, stars: 4.3, target: 4.8 }}
        seen={0}
        needed={20}
        rounded={undefined}
        bad={[{ given: 1, stars, fiveStars: 5 }]}
        onAsk={() => {}}
      />
    </WordingProvider>,
  )
  expect(container.textContent).toContain(shown)
})

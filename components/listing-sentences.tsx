import { useState } from 'preact/hooks'
import type { SentenceFinding } from '../lib/expectation/raising-sentences.ts'
import { localDay } from '../lib/pages/day.ts'
import type { ListingRecord } from '../lib/profiles/listing-records.ts'
import { SureButton } from './sure-button.tsx'
import { useWording, type Wording } from './wording.tsx'

export interface ListingSentencesProps {
  /** Those with bad reviews, most first. */
  products: { product: string; bad: number }[]
  listings: { listing: ListingRecord; reviews: number; found: SentenceFinding[] }[]
  onSave(listing: { product: string; text: string; from: string }): void
  onForget(id: string): Promise<void>
}

/** As many sentences as a person mends at once. */
const MOST = 5

/** What listings say, laid beside the reviews of their products: the sentences bad reviews speak of. */
export function ListingSentences({ products, listings, onSave, onForget }: ListingSentencesProps) {
  const wording = useWording()
  const { words, say } = wording
  const { listing: text } = words.dashboard.service
  const today = localDay(new Date())
  const [product, setProduct] = useState('')
  const [said, setSaid] = useState('')
  const [from, setFrom] = useState(today)
  const choose = (name: string) => {
    setProduct(name)
    const known = listings.find(({ listing }) => listing.product === name)
    if (!known) return
    setSaid(known.listing.versions.at(-1)?.text ?? '')
    setFrom(today)
  }
  return (
    <section id="listings">
      <h2>{text.title}</h2>
      <p class="quiet-text">{text.why}</p>
      <form
        class="stacked wide"
        onSubmit={event => {
          event.preventDefault()
          onSave({ product: product.trim(), text: said.trim(), from })
        }}
      >
        <div class="row bottom">
          <label>
            <span>{text.product}</span>
            <input
              required
              list="complained-products"
              maxLength={400}
              value={product}
              onInput={event => choose(event.currentTarget.value)}
            />
            <datalist id="complained-products">
              {products.map(({ product: name }) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </label>
          <label>
            <span>{text.from}</span>
            <input type="date" required max={today} value={from} onInput={event => setFrom(event.currentTarget.value)} />
          </label>
        </div>
        <label>
          <span>{text.text}</span>
          <textarea required rows={4} maxLength={20_000} value={said} onInput={event => setSaid(event.currentTarget.value)} />
        </label>
        <div class="row">
          <button type="submit">{text.save}</button>
        </div>
      </form>
      {listings.map(({ listing, reviews, found }) => (
        <section key={listing.id} class="figure wide">
          <h3>
            {found.length === 0
              ? say(text.none, { product: listing.product, n: reviews })
              : say(text.found, { product: listing.product, n: found.length })}
          </h3>
          <ol class="plain">
            {found.slice(0, MOST).map(finding => (
              <li key={finding.sentence}>
                <strong>“{finding.sentence}”</strong>
                {sentencesAbout(finding, wording).map(line => (
                  <p key={line}>{line}</p>
                ))}
              </li>
            ))}
          </ol>
          <SureButton
            label={text.delete}
            of={listing.product}
            question={say(text.deleteSure, { name: listing.product })}
            onSure={() => onForget(listing.id)}
          />
        </section>
      ))}
    </section>
  )
}

function sentencesAbout(
  { bad, good, shared, interval: [low], change, reworded }: SentenceFinding,
  { words, say, day, list }: Wording,
): string[] {
  const { listing: text } = words.dashboard.service
  const counts = say(text.counts, { bad: bad.touching, ofBad: bad.of, good: good.touching, ofGood: good.of, words: list(shared) })
  return [
    low > 0 ? counts : `${counts} ${text.chance}`,
    ...(change
      ? [
          say(change.came ? text.came : text.left, {
            date: day(change.on),
            before: change.before.touching,
            ofBefore: change.before.of,
            after: change.after.touching,
            ofAfter: change.after.of,
          }),
        ]
      : []),
    ...(change?.came === false ? [] : [reworded ? say(text.reworded, { text: reworded }) : text.limit]),
  ]
}

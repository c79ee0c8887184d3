import type { PackingSlip } from '../lib/expectation/packing-slip.ts'
import { useWording } from './wording.tsx'

/** What the packer of a second-chance order looks at, on the screen or on paper; a tick keeps the promise. */
export function SlipForPacker({
  slip,
  onKept,
  onPrint,
}: {
  slip: PackingSlip
  onKept(promise: string, kept: boolean): void
  onPrint(): void
}) {
  const { words, say, issues } = useWording()
  const { title, order, wrong, checks, check, promised, signed, print } = words.slip
  return (
    <article class="slip">
      <header>
        <h1>{title}</h1>
        <p>{say(order, { id: slip.orderId })}</p>
      </header>
      {slip.items.length > 0 && (
        <ul>
          {slip.items.map(({ name, quantity = 1 }) => (
            <li key={name}>
              {quantity} × {name}
            </li>
          ))}
        </ul>
      )}
      <section>
        <h2>{wrong}</h2>
        <p>
          {slip.stars !== undefined && `${slip.stars}★ · `}
          {issues(slip.issues)}
        </p>
      </section>
      <section>
        <h2>{checks}</h2>
        <ul class="boxes">
          {slip.issues.map(issue => (
            <li key={issue}>{check[issue]}</li>
          ))}
        </ul>
      </section>
      {slip.promises.length > 0 && (
        <section>
          <h2>{promised}</h2>
          {slip.promises.map(({ id, what, kept }) => (
            <label key={id}>
              <input type="checkbox" checked={kept} onChange={event => onKept(id, event.currentTarget.checked)} /> {what}
            </label>
          ))}
        </section>
      )}
      <p class="signed">{signed}</p>
      <button type="button" class="primary" onClick={onPrint}>
        {print}
      </button>
    </article>
  )
}

import type { FiveSLine } from '../lib/replies/five-s.ts'
import { useWording } from './wording.tsx'

/** The checklist behind a reply: what is owned, felt, when, by whom, and who else attests to it. */
export function FiveSList({ lines }: { lines: FiveSLine[] }) {
  const { words, say, day } = useWording()
  const wording = words.panel.fiveS
  return (
    <details class="five-s" open={lines.some(({ soon, standard }) => soon || standard === 'expired')}>
      <summary>{say(wording.title, { n: lines.filter(({ met }) => met).length })}</summary>
      <ul class="plain">
        {lines.map(({ id, met, standard, proof, soon }) => (
          <li key={id}>
            <span aria-hidden="true">{met ? '✓' : '–'}</span> <strong>{wording.name[id]}</strong>{' '}
            {met ? wording.has[id] : wording.lacks[id]}
            {standard && (
              <>
                {' '}
                {say(wording.standard[standard], {
                  what: proof?.what ?? '',
                  source: proof?.source ?? '',
                  date: proof ? day(proof.until) : '',
                })}
              </>
            )}
            {soon && proof && <p class="warn">{say(wording.soon, { date: day(proof.until) })}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}

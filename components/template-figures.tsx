import type { TemplateResult } from '../lib/replies/template-results.ts'
import { useWording } from './wording.tsx'

/** What became of one template, with how many it rests on; of too few, only how many. */
export function TemplateFigures({ result }: { result: TemplateResult | undefined }) {
  const { words, say } = useWording()
  const wording = words.dashboard.voice.results
  if (!result) return <p class="quiet-text">{wording.unused}</p>
  const { used, edited, after } = result
  return (
    <p class="quiet-text">
      {[
        say(wording.used, { n: used }),
        edited === undefined ? wording.tooFew : say(wording.edited, { share: Math.round(edited * 100) }),
        after.stars === undefined
          ? say(wording.afterFew, { n: after.n })
          : say(wording.after, { stars: after.stars.toFixed(1), n: after.n }),
      ].join(' ')}
    </p>
  )
}

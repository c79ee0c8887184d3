import { useState } from 'preact/hooks'
import { useWording } from './wording.tsx'

interface SureButtonProps {
  label: string
  /** What it is about, where several stand on a page. */
  of?: string
  question: string
  onSure(): Promise<void>
}

/** A button for what cannot be undone: it asks once, and says when it is done. */
export function SureButton({ label, of, question, onSure }: SureButtonProps) {
  const { words, say } = useWording()
  const [at, setAt] = useState<'label' | 'question' | 'done'>('label')
  if (at === 'question') {
    return (
      <div class="sure" role="alertdialog" aria-label={question}>
        <p>{question}</p>
        <div class="row">
          <button
            type="button"
            class="danger"
            onClick={async () => {
              await onSure()
              setAt('done')
            }}
          >
            {words.dashboard.yesDelete}
          </button>
          <button type="button" onClick={() => setAt('label')}>
            {words.dashboard.no}
          </button>
        </div>
      </div>
    )
  }
  return (
    <div class="row">
      <button
        type="button"
        class="danger"
        aria-label={of && say(words.dashboard.business.ofFigure, { what: label, title: of })}
        onClick={() => setAt('question')}
      >
        {label}
      </button>
      <span role="status">{at === 'done' ? words.dashboard.deleted : ''}</span>
    </div>
  )
}

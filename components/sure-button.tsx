import { useState } from 'preact/hooks'
import { useWording } from './wording.tsx'

/** A button for what cannot be undone: it asks once, and says when it is done. */
export function SureButton({ label, question, onSure }: { label: string; question: string; onSure(): Promise<void> }) {
  const { words } = useWording()
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
      <button type="button" class="danger" onClick={() => setAt('question')}>
        {label}
      </button>
      <span role="status">{at === 'done' ? words.dashboard.deleted : ''}</span>
    </div>
  )
}

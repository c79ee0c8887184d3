import { useWording } from './wording.tsx'

export interface ComputingProps {
  /** Undefined while it has only begun; null when it was stopped. */
  progress: { step: 'reading' | 'computing'; done: number; total: number } | undefined | null
  onCancel(): void
  onAgain(): void
}

/** How far long work is, and the way to stop it or to start it again. */
export function ComputingLine({ progress, onCancel, onAgain }: ComputingProps) {
  const { words, say, number } = useWording()
  const { business } = words.dashboard
  if (progress === null) {
    return (
      <div class="row">
        <span role="status">{business.stopped}</span>
        <button type="button" onClick={onAgain}>
          {business.again}
        </button>
      </div>
    )
  }
  const { step = 'reading', done = 0, total = 0 } = progress ?? {}
  return (
    <section class="import">
      <label class="wide">
        <span>{say(business[step], { done: number(done), total: number(total) })}</span>
        <progress value={done} max={Math.max(total, 1)} />
      </label>
      <button type="button" onClick={onCancel}>
        {words.dashboard.cancel}
      </button>
    </section>
  )
}

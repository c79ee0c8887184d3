import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useWording } from './wording.tsx'

const AT_ONCE = 10

/** Things to do, one below the other: the first of them, and the rest when asked for. */
export function QueueList({ children }: { children: ComponentChildren[] }) {
  const { words, say } = useWording()
  const [most, setMost] = useState(AT_ONCE)
  const left = children.length - most
  return (
    <>
      {children.length > 0 && (
        <ul class="queue">
          {children.slice(0, most).map((child, i) => (
            <li key={i}>{child}</li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <button type="button" class="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {say(words.panel.more, { n: Math.min(AT_ONCE, left) })}
        </button>
      )}
    </>
  )
}

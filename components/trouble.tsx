import type { Trouble } from '../lib/messages/contents.ts'
import { useWording } from './wording.tsx'

/** One plain sentence for whatever went wrong. */
export function TroubleLine({ trouble }: { trouble: Trouble | null }) {
  const { words } = useWording()
  return trouble ? (
    <p class="warn" role="alert">
      {words.trouble[trouble]}
    </p>
  ) : null
}

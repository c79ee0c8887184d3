import type { FileTroubleCode } from '../lib/files/file-trouble.ts'
import type { Trouble } from '../lib/messages/protocol.ts'
import { useWording } from './wording.tsx'

/** One plain sentence for a file that could not be taken in or written. */
export function FileTroubleLine({ trouble }: { trouble?: FileTroubleCode | Trouble }) {
  const { words } = useWording()
  if (!trouble) return null
  const sentences: Record<FileTroubleCode | Trouble, string> = { ...words.dashboard.fileTrouble, ...words.trouble }
  return (
    <p class="warn" role="alert">
      {sentences[trouble]}
    </p>
  )
}

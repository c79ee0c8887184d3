import type { BackupFault } from '../lib/files/backup-file.ts'
import type { FileTroubleCode } from '../lib/files/file-trouble.ts'
import type { Trouble } from '../lib/messages/contents.ts'
import { useWording } from './wording.tsx'

/** Why a file could not be taken in or written. */
export type FileFault = FileTroubleCode | 'import-gone' | BackupFault | Trouble

/** One plain sentence for a file that could not be taken in or written. */
export function FileTroubleLine({ trouble }: { trouble?: FileFault }) {
  const { words } = useWording()
  if (!trouble) return null
  const sentences: Record<FileFault, string> = {
    ...words.dashboard.fileTrouble,
    ...words.dashboard.backup.trouble,
    ...words.trouble,
  }
  return (
    <p class="warn" role="alert">
      {sentences[trouble]}
    </p>
  )
}

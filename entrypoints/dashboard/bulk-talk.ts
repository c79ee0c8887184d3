import type { BackupFault, BackupHead } from '../../lib/files/backup-file.ts'
import type { ExportWords } from '../../lib/files/export-columns.ts'
import type { ExportOrder } from '../../lib/files/export-store.ts'
import type { Answers } from '../../lib/files/file-cells.ts'
import type { FileTroubleCode } from '../../lib/files/file-trouble.ts'
import type { HandoverWords } from '../../lib/files/handover.ts'
import type { Kept, ThisImport } from '../../lib/files/keep-file.ts'
import type { Preview } from '../../lib/files/read-file.ts'
import type { RejectedWords } from '../../lib/files/rejected-file.ts'
import type { SeenColumns } from '../../lib/files/seen-columns.ts'
import type { Language, Trouble } from '../../lib/messages/contents.ts'
import type { ReviewRow } from '../../lib/pages/facts.ts'
import type { ImportRecord } from '../../lib/profiles/import-records.ts'
import type { Restored } from '../../lib/profiles/restore.ts'
import type { KnownShop } from '../../lib/profiles/shop.ts'
import type { Undone } from '../../lib/profiles/undo-import.ts'

/** What the dashboard asks of its worker. `id` comes back with every report. */
export type Job = { id: number } /** The files to import of one that was given: those in a .zip, else itself. */ & (
  | { do: 'unpack'; file: File }
  | { do: 'preview'; file: File; answers: Answers }
  /** The rows of a file that are left out. */
  | { do: 'rejected'; file: File; answers: Answers; words: RejectedWords }
  | { do: 'import'; file: File; answers: Answers; shop: KnownShop; as: ThisImport }
  | { do: 'imports' }
  /** Takes an import back. */
  | { do: 'undo'; import: string }
  | { do: 'export'; order: ExportOrder; words: ExportWords }
  | { do: 'backup'; passphrase?: string }
  | { do: 'handover'; shop?: string; passphrase: string }
  | { do: 'handover-page'; shop?: string; words: HandoverWords & { made: string }; language: Language }
  /** Reads a backup to its end and says what it is. */
  | { do: 'check'; file: Blob; passphrase?: string }
  | { do: 'restore'; file: Blob; passphrase?: string }
  /** Stops the import, undoing or restoring of this id; what is done stays done. */
  | { do: 'cancel' }
  /** Holds what is being imported between two parts, or lets it go on. */
  | { do: 'hold' | 'go-on' }
)

export type Report = { id: number } & (
  | { say: 'unpacked'; files: File[] }
  /** Without a preview the columns of the file are not known. */
  | { say: 'previewed'; preview?: Preview; seen: SeenColumns }
  | { say: 'rejected'; file: Blob; name: string }
  /** `preparing`: how far (0..1) what comes before the first row is. */
  | { say: 'progress'; done: number; total: number; preparing?: number }
  /** `reviews`: those of the file, which are still to be kept. */
  | { say: 'imported'; kept: Kept; reviews: ReviewRow[] }
  | { say: 'imports'; imports: ImportRecord[] }
  | { say: 'undone'; undone: Undone }
  | { say: 'exported'; file: Blob; name: string; rows: number; broken: number }
  | { say: 'backed-up'; file: Blob; name: string; records: number; broken: number }
  | { say: 'handed-over'; file: Blob; name: string; customers: number; broken: number }
  | { say: 'checked'; head: BackupHead }
  | { say: 'restored'; restored: Restored }
  | { say: 'trouble'; trouble: BulkTrouble }
)

export type BulkTrouble = FileTroubleCode | 'import-gone' | BackupFault | Trouble

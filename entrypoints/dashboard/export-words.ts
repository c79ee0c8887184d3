import type { Wording } from '../../components/wording.tsx'
import type { ExportWords } from '../../lib/files/export-columns.ts'

/** The words of a file that goes out, in the interface's language. */
export const exportWords = (words: Wording['words']): ExportWords => ({
  columns: words.dashboard.exportColumns,
  tier: words.tier,
  status: words.status,
  issue: words.badge.issue,
  replyState: words.panel.state,
})

import { download } from '../../components/download.ts'
import type { Wording } from '../../components/wording.tsx'
import type { ExportOrder } from '../../lib/files/export-store.ts'
import { startBulkWork } from './bulk-work.ts'
import { exportWords } from './export-words.ts'

/** Saves some customers, or all of a shop, as a file. Throws JobFailed. */
export async function exportCustomers(order: Omit<ExportOrder, 'what'>, words: Wording['words']): Promise<void> {
  const work = startBulkWork()
  try {
    const { file, name } = await work.run({ do: 'export', order: { what: 'customers', ...order }, words: exportWords(words) })
    download(file, name)
  } finally {
    work.end()
  }
}

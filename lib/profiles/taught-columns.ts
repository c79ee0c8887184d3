import type { ColumnsRecord, TaughtColumns } from './columns-record.ts'
import { shortHash } from './short-hash.ts'
import { readAll, type Store } from './store.ts'

const columnsId = (headers: string[]): string => `${headers.length}-${shortHash(headers.join('\n'))}`

/** What was said of columns as it is kept. */
export const columnsRecordOf = (taught: TaughtColumns, now: Date): ColumnsRecord => ({
  v: 1,
  id: columnsId(taught.headers),
  ...taught,
  taughtOn: now.toISOString(),
})

/** What was said of the columns of files. What cannot be read is left out, and stays. */
export const allColumns = async (store: Store): Promise<ColumnsRecord[]> => (await readAll(store, 'columns')).records

/** Forgets what was said of these columns; also a record that can no longer be read. */
export const forgetColumns = (store: Store, id: string): Promise<void> => store.delete('columns', id)

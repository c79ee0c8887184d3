import { BackupRefused, backupName, checkBackup, openBackup, writeBackup, writeHandover } from '../../lib/files/backup-file.ts'
import { type ExportFormat, exportName, exportStore } from '../../lib/files/export-store.ts'
import type { Answers } from '../../lib/files/file-cells.ts'
import { FileTrouble } from '../../lib/files/file-trouble.ts'
import { handoverOf, handoverPage } from '../../lib/files/handover.ts'
import { type Kept, keepFile } from '../../lib/files/keep-file.ts'
import { startPause } from '../../lib/files/pause.ts'
import { type FileReading, readTables } from '../../lib/files/read-file.ts'
import { rejectedFile, rejectedName } from '../../lib/files/rejected-file.ts'
import { UnknownColumns } from '../../lib/files/seen-columns.ts'
import { filesIn } from '../../lib/files/tables.ts'
import { isPacked } from '../../lib/files/unpack.ts'
import { localDay } from '../../lib/pages/day.ts'
import type { ColumnsRecord } from '../../lib/profiles/columns-record.ts'
import { ImportGone, recentImports } from '../../lib/profiles/import-trace.ts'
import { BrokenRecord } from '../../lib/profiles/migrations.ts'
import { keepRecipes } from '../../lib/profiles/recipes.ts'
import { type Restored, restoreRecords } from '../../lib/profiles/restore.ts'
import { openAnyVersion, openStore, StorageFull, type Store, StoreIsNewer } from '../../lib/profiles/store.ts'
import { allColumns, columnsRecordOf } from '../../lib/profiles/taught-columns.ts'
import { type Undone, undoImport } from '../../lib/profiles/undo-import.ts'
import { say } from '../../locales/words.ts'
import { BULK_LOCK } from './bulk-lock.ts'
import type { BulkTrouble, Job, Report } from './bulk-talk.ts'
import { bytesOf, tablesIn } from './given-file.ts'

const pause = startPause()
const cancels = new Map<number, AbortController>()

const report = (message: Report): void => postMessage(message)

/** The file that was looked at last, as it was read: it is most often the one that is imported next, and a large one takes its time. */
let looked: { what: string; reading: FileReading } | undefined

const nameOf = ({ name, size, lastModified }: File, answers: Answers) => JSON.stringify([name, size, lastModified, answers])

async function readingOf(file: File, answers: Answers): Promise<FileReading> {
  const known = looked?.what === nameOf(file, answers) ? looked.reading : undefined
  // Also so that there is never room needed for two.
  looked = undefined
  return known ?? readTables(await tablesIn(file), answers, new Date(), await taught())
}

async function preview(id: number, { file, answers }: Extract<Job, { do: 'preview' }>): Promise<void> {
  try {
    const reading = await readingOf(file, answers)
    looked = { what: nameOf(file, answers), reading }
    const { preview, seen } = reading
    report({ id, say: 'previewed', preview, seen })
  } catch (error) {
    if (!(error instanceof UnknownColumns)) throw error
    report({ id, say: 'previewed', seen: error.seen })
  }
}

/** What the seller said of columns before. A file can be looked at without a store. */
const taught = (): Promise<ColumnsRecord[]> => withStore(openReadable, allColumns).catch(() => [])

/** Steps that are told: a million rows come in thousands of parts, and at each the page would draw how far it is instead of waiting. */
const STEPS = 100

async function importFile(id: number, { file, answers, shop, as }: Extract<Job, { do: 'import' }>): Promise<void> {
  const { signal } = controllerOf(id)
  const now = new Date()
  const { orders, customers, reviews } = await readingOf(file, answers)
  const total = orders.length + customers.length + reviews.length
  let told = -1
  const progress = (done: number, preparing?: number) => {
    const step = Math.floor(STEPS * ((preparing ?? 1) + done / total))
    if (step === told) return
    told = step
    report({ id, say: 'progress', done, total, preparing })
  }
  progress(0)
  const { columns } = answers
  const keep = async (store: Store) => {
    if (columns) await keepRecipes(store, [], [columnsRecordOf(columns, now)])
    const preparing = (share: number) => progress(0, share)
    const { ready } = pause
    return keepFile(store, shop, { orders, customers }, { now, as: { ...as, rows: total }, signal, ready, preparing, progress })
  }
  const kept = await inTurn<Kept>(signal, keep, {
    orders: 0,
    customers: 0,
    changed: 0,
    broken: 0,
    cancelled: true,
  })
  report({ id, say: 'imported', kept, reviews })
}

async function undo(id: number, { import: which }: Extract<Job, { do: 'undo' }>): Promise<void> {
  const { signal } = controllerOf(id)
  const progress = (done: number, total: number) => report({ id, say: 'progress', done, total })
  const undone = await inTurn<Undone>(signal, store => undoImport(store, which, { now: new Date(), signal, progress }), {
    stayed: 0,
    cancelled: true,
    shopGone: false,
  })
  report({ id, say: 'undone', undone })
}

async function unpackFile(id: number, file: File): Promise<void> {
  // A large file that is no .zip need not be read for this.
  const isZip = isPacked(await bytesOf(file.slice(0, 4)))
  const files = isZip ? filesIn({ name: file.name, bytes: await bytesOf(file) }) : []
  const isItself = !isZip || files.some(({ name }) => name === file.name)
  report({ id, say: 'unpacked', files: isItself ? [file] : files.map(({ name, bytes }) => new File([bytes as BlobPart], name)) })
}

async function saveRejected(id: number, { file, answers, words }: Extract<Job, { do: 'rejected' }>): Promise<void> {
  const { leftOut } = readTables(await tablesIn(file), answers, new Date(), await taught())
  report({ id, say: 'rejected', file: new Blob([rejectedFile(leftOut, words)], { type: TYPES.csv }), name: rejectedName(file.name) })
}

const TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

async function exportFile(id: number, { order, words }: Extract<Job, { do: 'export' }>): Promise<void> {
  const { parts, rows, broken } = await withStore(openReadable, store => exportStore(store, order, words))
  report({ id, say: 'exported', file: new Blob(parts, { type: TYPES[order.as] }), name: exportName(order, new Date()), rows, broken })
}

async function backUp(id: number, passphrase?: string): Promise<void> {
  const now = new Date()
  const { file, records, broken } = await withStore(openReadable, store => writeBackup(store, { now, passphrase }))
  report({ id, say: 'backed-up', file, name: backupName('backup', now, passphrase), records, broken })
}

async function handOver(id: number, job: Extract<Job, { do: 'handover' | 'handover-page' }>): Promise<void> {
  const now = new Date()
  const handover = await withStore(openReadable, store => handoverOf(store, job.shop))
  const { lines, broken } = handover
  const said = { id, say: 'handed-over', customers: lines.length, broken } as const
  if (job.do === 'handover') {
    const { file } = await writeHandover(handover, { now, passphrase: job.passphrase })
    return report({ ...said, file, name: backupName('handover', now, job.passphrase) })
  }
  const { words, language } = job
  const made = say(words.made, { date: localDay(now), n: lines.length }, language)
  const page = handoverPage(lines, words, made, language.replace('_', '-'))
  report({ ...said, file: new Blob([page], { type: 'text/html;charset=utf-8' }), name: `regulars-handover-${localDay(now)}.html` })
}

/** Of a backup that was checked. */
async function restore(id: number, { file, passphrase }: Extract<Job, { do: 'restore' }>): Promise<void> {
  const { signal } = controllerOf(id)
  const { head, blocks } = await openBackup(file, passphrase)
  const total = Object.values(head.counts).reduce((sum, n) => sum + n, 0)
  const progress = (done: number) => report({ id, say: 'progress', done, total })
  progress(0)
  const now = new Date()
  const restored = await inTurn<Restored>(signal, store => restoreRecords(store, blocks, { now, signal, progress }), {
    records: 0,
    changed: 0,
    conflicts: [],
    cancelled: true,
  })
  report({ id, say: 'restored', restored })
}

/** Two dashboards that write much take turns. `none`: what is said when it was cancelled before its turn came. */
const inTurn = <T>(signal: AbortSignal, work: (store: Store) => Promise<T>, none: T): Promise<T> =>
  navigator.locks
    .request(BULK_LOCK, { signal }, () => withStore(openStore, work))
    .catch((error: unknown) => {
      if (signal.aborted) return none
      throw error
    })

/** A store of a newer version cannot be imported into, but it can always be exported. */
const openReadable = () =>
  openStore().catch((error: unknown) => {
    if (error instanceof StoreIsNewer) return openAnyVersion()
    throw error
  })

async function withStore<T>(open: () => Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await open()
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

function controllerOf(id: number): AbortController {
  const controller = cancels.get(id) ?? new AbortController()
  cancels.set(id, controller)
  return controller
}

function troubleOf(error: unknown): BulkTrouble {
  if (error instanceof FileTrouble) return error.code
  if (error instanceof BackupRefused) return error.fault
  if (error instanceof ImportGone) return 'import-gone'
  if (error instanceof StorageFull) return 'storage-full'
  if (error instanceof StoreIsNewer) return 'store-newer'
  if (error instanceof BrokenRecord) return 'record-broken'
  console.error(error)
  return 'unavailable'
}

async function run(job: Job): Promise<void> {
  const { id } = job
  try {
    if (job.do === 'cancel') controllerOf(id).abort()
    else if (job.do === 'hold') pause.hold()
    else if (job.do === 'go-on') pause.goOn()
    else if (job.do === 'import') await importFile(id, job)
    else if (job.do === 'undo') await undo(id, job)
    else if (job.do === 'imports') report({ id, say: 'imports', imports: await withStore(openStore, recentImports) })
    else if (job.do === 'rejected') await saveRejected(id, job)
    else if (job.do === 'export') await exportFile(id, job)
    else if (job.do === 'unpack') await unpackFile(id, job.file)
    else if (job.do === 'backup') await backUp(id, job.passphrase)
    else if (job.do === 'handover' || job.do === 'handover-page') await handOver(id, job)
    else if (job.do === 'check') report({ id, say: 'checked', head: await checkBackup(job.file, job.passphrase) })
    else if (job.do === 'restore') await restore(id, job)
    else if (job.do === 'preview') await preview(id, job)
  } catch (error) {
    report({ id, say: 'trouble', trouble: troubleOf(error) })
  }
}

/** What the worker does that reads files and holds the store open while it does. */
export const doBulk = ({ data }: MessageEvent<Job>): void => void run(data)

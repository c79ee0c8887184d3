import { Decrypter, Encrypter } from 'age-encryption'
import * as z from 'zod/mini'
import { localDay } from '../pages/day.ts'
import { BrokenRecord, currentShape, DATABASE_VERSION, STORES, type StoreName } from '../profiles/migrations.ts'
import type { CustomerRecord } from '../profiles/records.ts'
import type { Saved } from '../profiles/restore.ts'
import type { Store } from '../profiles/store.ts'
import { walkStore } from '../profiles/walk-store.ts'
import type { Handover } from './handover.ts'
import { jsonOf } from './json-text.ts'

/*
 * A backup is gzip over lines, with age over that where there is a passphrase. A line is a checksum, a space, JSON: what the file is; then records by
 * their stores; at last how many there were. A checksum is SHA-256 over the checksum of the line before and the line's JSON.
 */

/** Why a backup is refused, as a whole; each has its sentence in the locales. */
export type BackupFault = 'not-backup' | 'backup-newer' | 'backup-damaged' | 'passphrase-missing' | 'passphrase-wrong'

/** The file is not taken, and nothing of it was used. */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
  readonly fault: BackupFault

  constructor(fault: BackupFault, options?: ErrorOptions) {
    super(fault, options)
    this.fault = fault
  }
}

const VERSION = 1
/** Far above a line of ours (500 records of 100 orders): what swells beyond it is no backup. */
const LONGEST_LINE = 200_000_000
const AGE = 'age-encryption.org/'

const counts = z.record(z.string(), z.int().check(z.gte(0)))
const head = z.looseObject({
  regulars: z.enum(['backup', 'handover']),
  v: z.int().check(z.gte(1)),
  database: z.int(),
  madeOn: z.string(),
  orders: z.int(),
  counts,
})
const block = z.object({ in: z.enum(STORES), records: z.array(z.unknown()) })
const end = z.object({ end: z.int() })

/** What a backup says of itself: whether it is one of everything, when it was made, how many orders it holds, and how many records of each store. */
export type BackupHead = Pick<z.infer<typeof head>, 'regulars' | 'madeOn' | 'orders' | 'counts'>

export interface Backup {
  file: Blob
  records: number
  /** Records that could not be read and are not in it. */
  broken: number
}

/** regulars-backup-2026-11-21.gz, or .gz.age: the day where the seller is. */
export const backupName = (regulars: BackupHead['regulars'], now: Date, passphrase?: string): string =>
  `regulars-${regulars}-${localDay(now)}.gz${passphrase ? '.age' : ''}`

/** Everything in the store as one file, as it stood at one moment. The passphrase, where there is one, is not kept anywhere. */
export async function writeBackup(store: Store, { now, passphrase }: { now: Date; passphrase?: string }): Promise<Backup> {
  return fileOf('backup', await blocksOf(store), now, passphrase)
}

/**
 * What a colleague has to know, as a file that is restored like a backup: the customers without their orders and what is summed up of them. It is always
 * encrypted.
 */
export async function writeHandover(
  { shops, lines, broken }: Handover,
  { now, passphrase }: { now: Date; passphrase: string },
): Promise<Backup> {
  const customers = lines.map(({ customer }): CustomerRecord => {
    const { firstOrderOn: _first, lastOrderOn: _last, lastServedOn: _served, ...known } = customer
    return { ...known, chunks: 0, orderCount: 0, net: {}, netInWindow: {} }
  })
  const saved: [StoreName, unknown[]][] = [
    ['shops', shops],
    ['customers', customers],
    ['reviews', lines.flatMap(({ reviews }) => reviews)],
    ['replies', lines.flatMap(({ replies }) => replies)],
  ]
  const blocks = saved.map(([name, records]) => new Blob([JSON.stringify({ in: name, records })]))
  const held = Object.fromEntries(saved.map(([name, records]) => [name, records.length]))
  return fileOf('handover', { blocks, held, orders: 0, broken }, now, passphrase)
}

async function fileOf(
  regulars: BackupHead['regulars'],
  { blocks, held, orders, broken }: Blocks,
  now: Date,
  passphrase?: string,
): Promise<Backup> {
  const records = Object.values(held).reduce((sum, n) => sum + n, 0)
  const first = { regulars, v: VERSION, database: DATABASE_VERSION, madeOn: now.toISOString(), orders, counts: held }
  const packed = linesWith([new Blob([JSON.stringify(first)]), ...blocks, new Blob([JSON.stringify({ end: records })])]).pipeThrough(
    new CompressionStream('gzip'),
  ) as ReadableStream<Uint8Array>
  return { file: await new Response(passphrase ? await encrypted(packed, passphrase) : packed).blob(), records, broken }
}

/** Each JSON as a line with its checksum, made when it is asked for. */
function linesWith(jsons: Blob[]): ReadableStream<BufferSource> {
  let sum = ''
  return new ReadableStream({
    async pull(lines) {
      const json = await jsons.shift()?.text()
      if (json === undefined) return lines.close()
      sum = await checksum(sum, json)
      lines.enqueue(new TextEncoder().encode(`${sum} ${json}\n`))
    },
  })
}

function encrypted(packed: ReadableStream<Uint8Array>, passphrase: string) {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  // age's own 18 asks 256 MB and some seconds of the seller's machine, three times to come back; 16 is 64 MB and a second.
  encrypter.setScryptWorkFactor(16)
  return encrypter.encrypt(packed)
}

interface Blocks {
  blocks: Blob[]
  held: Record<string, number>
  orders: number
  broken: number
}

/** The records of all stores, read in one transaction so that no customer is without an order kept meanwhile; as blobs, which need not stay in memory. */
async function blocksOf(store: Store): Promise<Blocks> {
  // Figures and registers are made of the rest, and marks are of this machine.
  const names = STORES.filter(name => !['figures', 'changes', 'register'].includes(name) && store.objectStoreNames.contains(name))
  const tx = store.transaction(names)
  const blocks: Blob[] = []
  const held: Record<string, number> = {}
  let [orders, broken] = [0, 0]
  for (const name of names) {
    for await (const part of walkStore(store, name, { within: tx })) {
      broken += part.broken
      held[name] = (held[name] ?? 0) + part.records.length
      for (const record of part.records) if ('orders' in record && Array.isArray(record.orders)) orders += record.orders.length
      blocks.push(new Blob([JSON.stringify({ in: name, records: part.records })]))
    }
  }
  return { blocks, held, orders, broken }
}

/** Reads a backup to its end, so that one that is damaged anywhere is refused before anything of it is used. Throws BackupRefused. */
export async function checkBackup(file: Blob, passphrase?: string): Promise<BackupHead> {
  const { head: found, blocks } = await openBackup(file, passphrase)
  for await (const _block of blocks) {
    // Reading it is the check.
  }
  return found
}

/** The records of a backup, some at a time, each in today's shape. Throws BackupRefused where the file ends being one. */
export async function openBackup(file: Blob, passphrase?: string): Promise<{ head: BackupHead; blocks: AsyncGenerator<Saved> }> {
  const lines = checkedLines(await packedOf(file, passphrase))
  const first = await lines.next()
  const said = head.safeParse(first.value)
  if (!said.success) throw new BackupRefused('not-backup')
  if (said.data.v > VERSION || said.data.database > DATABASE_VERSION) throw new BackupRefused('backup-newer')
  const { regulars, madeOn, orders, counts: held } = said.data
  return { head: { regulars, madeOn, orders, counts: held }, blocks: blocksIn(lines) }
}

async function* blocksIn(lines: AsyncGenerator<unknown>): AsyncGenerator<Saved> {
  let records = 0
  for await (const line of lines) {
    const last = end.safeParse(line)
    if (last.success) {
      if (last.data.end !== records || !(await lines.next()).done) throw new BackupRefused('backup-damaged')
      return
    }
    const found = block.safeParse(line)
    if (!found.success) throw new BackupRefused('backup-damaged')
    records += found.data.records.length
    yield shaped(found.data.in, found.data.records)
  }
  throw new BackupRefused('backup-damaged')
}

function shaped<S extends StoreName>(name: S, raws: unknown[]): Saved {
  try {
    return { in: name, records: raws.map(raw => currentShape(name, raw, '')) } as unknown as Saved
  } catch (cause) {
    throw cause instanceof BrokenRecord ? new BackupRefused('backup-damaged', { cause }) : cause
  }
}

/** The gzip of a file: what it is itself, or what its passphrase opens. */
async function packedOf(file: Blob, passphrase?: string): Promise<ReadableStream<Uint8Array>> {
  const start = await file.slice(0, AGE.length).arrayBuffer()
  if (new TextDecoder().decode(start) !== AGE) {
    const [a, b] = new Uint8Array(start)
    if (a !== 0x1f || b !== 0x8b) throw new BackupRefused('not-backup')
    return file.stream()
  }
  if (!passphrase) throw new BackupRefused('passphrase-missing')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return await decrypter.decrypt(file.stream() as ReadableStream<Uint8Array>)
  } catch (cause) {
    // age tells a wrong passphrase from a header that was cut off or changed by its words alone.
    throw new BackupRefused(/no identity matched/.test(String(cause)) ? 'passphrase-wrong' : 'backup-damaged', { cause })
  }
}

/** The JSON of each line; stops at the first that is not what its checksum says. */
async function* checkedLines(packed: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  let sum = ''
  let any = false
  for await (const line of linesOf(packed)) {
    const [said, json] = [line.slice(0, 64), line.slice(65)]
    sum = await checksum(sum, json)
    if (said !== sum) throw new BackupRefused(any ? 'backup-damaged' : 'not-backup')
    any = true
    yield jsonOf(json)
  }
}

async function* linesOf(packed: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = ''
  try {
    const texts = (packed as ReadableStream<BufferSource>)
      .pipeThrough(new DecompressionStream('gzip'))
      .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    const reader = texts.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = part.value.split('\n')
      lines[0] = rest + lines[0]
      rest = lines.pop() ?? ''
      if (rest.length > LONGEST_LINE) break
      yield* lines
    }
  } catch (cause) {
    if (cause instanceof BackupRefused) throw cause
    throw new BackupRefused('backup-damaged', { cause })
  }
  if (rest) throw new BackupRefused('backup-damaged')
}

async function checksum(before: string, json: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(before + json))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}

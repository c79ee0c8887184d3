import type { OrderChunk } from './records.ts'

/** The customer of a chunk of orders, by the chunk's id. */
export const ownerOfChunk = (chunk: string): string => chunk.slice(0, chunk.lastIndexOf('#'))

/** A customer's chunks in the order they were begun: #2 before #10. */
export const byPlace = (a: OrderChunk, b: OrderChunk): number => a.id.length - b.id.length || (a.id < b.id ? -1 : 1)

/** The object store of chunks, of whatever transaction. */
interface Chunks {
  getAll(range: IDBKeyRange): Promise<OrderChunk[]>
}

/** A customer's chunks as they are stored. */
export async function storedChunks(chunks: Chunks, customer: string): Promise<OrderChunk[]> {
  const raws = await chunks.getAll(IDBKeyRange.bound(`${customer}#0`, `${customer}#:`))
  // Somebody else's id may be this one and go on with # and digits.
  return raws.filter(({ id }) => ownerOfChunk(id) === customer)
}

import type { ShopLine } from '../../lib/messages/protocol.ts'

/** Files in and out. */
export function FilesPage(_: { shops: ShopLine[]; onChanged(): void }) {
  return null
}

/** What can be an export, of all that lies in a folder; not what a spreadsheet leaves beside a file that is open in it. */
const EXPORT = /^(?![.~]).*\.(?:csv|tsv|txt|xlsx|zip)$/i

/**
 * The files of a drop, and of each folder in it those that can be exports, however deep, by their names. To be asked while the drop's event is handled:
 * afterwards it tells nothing any more. A folder or file that cannot be read holds none.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap(item => item.webkitGetAsEntry() ?? [])
  if (!entries.some(entry => entry.isDirectory)) return Promise.resolve([...files])
  return Promise.all(entries.map(entry => filesOf(entry).catch(() => []))).then(found => found.flat())
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((given, failed) => entry.file(given, failed))]
  const inside = await entriesOf(entry as FileSystemDirectoryEntry).catch(() => [])
  const wanted = inside.filter(one => one.isDirectory || EXPORT.test(one.name)).sort((a, b) => a.name.localeCompare(b.name))
  return (await Promise.all(wanted.map(one => filesOf(one).catch(() => [])))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** A folder is told in parts, until there is none left. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((given, failed) => reader.readEntries(given, failed))
    if (part.length === 0) return all
    all.push(...part)
  }
}

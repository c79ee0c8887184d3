import { expect, test } from 'vitest'
import { droppedFiles } from '../../components/dropped-files.ts'

const file = (name: string) => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (given: (file: File) => void) => given(new File(['x'], name)),
})
/** As Chromium tells a folder: at most so many entries at a time, then none. */
const folder = (name: string, inside: object[], atOnce = 2) => ({
  isFile: false,
  isDirectory: true,
  name,
  createReader: () => {
    const left = [...inside]
    return { readEntries: (given: (entries: object[]) => void) => given(left.splice(0, atOnce)) }
  },
})
const unreadable = {
  isFile: false,
  isDirectory: true,
  name: 'locked',
  createReader: () => ({ readEntries: (_: unknown, failed: (error: Error) => void) => failed(new Error('not allowed')) }),
}
const dropped = async (entries: object[], files: File[] = []) => {
  const items = entries.map(entry => ({ webkitGetAsEntry: () => entry }))
  return (await droppedFiles({ items, files } as unknown as DataTransfer)).map(({ name }) => name)
}

test.each<[string, object[], string[]]>([
  [
    'a folder gives the exports in it, by name',
    [folder('2026', [file('b.csv'), file('a.xlsx'), file('c.TXT')])],
    ['a.xlsx', 'b.csv', 'c.TXT'],
  ],
  ['however deep', [folder('shop', [folder('may', [file('may.csv')]), file('april.csv')])], ['april.csv', 'may.csv']],
  ['nothing else of it', [folder('f', [file('logo.png'), file('.hidden.csv'), file('~$open.xlsx'), file('orders.zip')])], ['orders.zip']],
  ['a folder beside a file: the file whatever its name', [folder('f', [file('a.csv')]), file('b.dat')], ['a.csv', 'b.dat']],
  ['an empty folder, and one that cannot be read', [folder('f', []), unreadable], []],
  [
    'a folder of many',
    [
      folder(
        'f',
        Array.from({ length: 250 }, (_, i) => file(`${1000 + i}.csv`)),
        100,
      ),
    ],
    Array.from({ length: 250 }, (_, i) => `${1000 + i}.csv`),
  ],
])('%s', async (_, entries, names) => expect(await dropped(entries)).toEqual(names))

test('without a folder the files are those of the drop', async () => {
  expect(await dropped([file('a.csv')], [new File(['x'], 'a.csv'), new File(['x'], 'b.png')])).toEqual(['a.csv', 'b.png'])
})

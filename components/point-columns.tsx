import type { Field, List } from '../lib/files/fields.ts'
import type { SeenColumns } from '../lib/files/seen-columns.ts'
import { Options } from './options.tsx'
import { TableScroll } from './table-scroll.tsx'
import { useWording } from './wording.tsx'

/** What the seller says of the columns: the row of the headers, what the list is of, and which column holds what. */
export type PointedColumns = Pick<SeenColumns, 'headerAt' | 'list' | 'fields'>

const SHOWN = 5
const LISTS: List[] = ['orders', 'customers', 'reviews']

/** The first rows of a file; over each column what it holds, to be put right by choosing. `open`: nothing else can be done with this file. */
export function PointColumns({ seen, open, onPoint }: { seen: SeenColumns; open: boolean; onPoint(pointed: PointedColumns): void }) {
  const { words, say, number } = useWording()
  const { columns: said } = words.dashboard
  const { rows, headerAt, list, fields } = seen
  const names: Partial<Record<Field, string>> = said.field[list]
  const headers = rows[headerAt] ?? []
  const heldBy = (column: number) => (Object.keys(fields) as Field[]).find(field => fields[field]?.includes(column)) ?? ''
  const choose = (column: number, field: string) => {
    const others = Object.entries(fields).map(([name, at]) => [name, at.filter(one => one !== column)] as const)
    const left = Object.fromEntries(others.filter(([, at]) => at.length > 0))
    onPoint({ headerAt, list, fields: field === '' ? left : { ...left, [field]: [...(left[field] ?? []), column] } })
  }
  return (
    <details class="wide" open={open}>
      <summary>{said.title}</summary>
      <div class="stacked">
        <p class="quiet-text">{said.how}</p>
        <div class="row">
          <label>
            <span>{said.list} </span>
            <select value={list} onChange={event => onPoint({ headerAt, list: listNamed(event.currentTarget.value), fields: {} })}>
              {LISTS.map(one => (
                <option key={one} value={one}>
                  {words.dashboard.fileKind[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{said.headerRow} </span>
            <select value={headerAt} onChange={event => onPoint({ headerAt: Number(event.currentTarget.value), list, fields: {} })}>
              {rows.map((row, index) => (
                <option key={index} value={index}>
                  {number(index + 1)}: {row.filter(Boolean).slice(0, 4).join(' · ').slice(0, 60)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <TableScroll name={said.title}>
          <table class="figures pointed">
            <thead>
              <tr>
                {headers.map((header, column) => (
                  <th key={column} scope="col">
                    <label>
                      {header || number(column + 1)}
                      <select
                        aria-label={say(said.holds, { header: header || column + 1 })}
                        value={heldBy(column)}
                        onChange={event => choose(column, event.currentTarget.value)}
                      >
                        <option value="">{said.nothing}</option>
                        <Options of={names} />
                      </select>
                    </label>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(headerAt + 1, headerAt + 1 + SHOWN).map((row, index) => (
                <tr key={index}>
                  {headers.map((_, column) => (
                    <td key={column}>{row[column] ?? ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
        <small>{said.kept}</small>
      </div>
    </details>
  )
}

const listNamed = (name: string): List => LISTS.find(list => list === name) ?? 'orders'

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Group } from '../lib/insight/customers-behind.ts'
import { TableScroll } from './table-scroll.tsx'
import { useWording, type Wording } from './wording.tsx'

/** What stands in a cell. A share may be that of a group, and may have words of its own ("12 of 40"). */
export type Cell =
  | string
  | number
  | undefined
  | { share: number; text?: string; group?: Group }
  | { minor: number; currency: string }
  | { day: string }

export interface FigureRow {
  cells: Cell[]
  /** Whom the row is about. */
  group?: Group
}

/** A figure of the shop: the finding in words, and the numbers it rests on. */
export interface Figure {
  /** Names its CSV and its place in the page. */
  id: string
  title: string
  /** More sentences, and one that must not be overlooked. */
  lines?: string[]
  warn?: string
  definition: string
  plot?: ComponentChildren
  table?: {
    columns: string[]
    rows: FigureRow[]
    /** It is short, or it is the plot: always in sight. */
    inSight?: true
    /** Shares are shaded. */
    shaded?: true
  }
}

export interface FigureProps {
  figure: Figure
  onGroup(group: Group, name: string): void
  onCsv(figure: Figure): void
}

/** A finding, its plot, and on demand its table, its definition, its CSV and whom it is about. */
export function FigureView({ figure, onGroup, onCsv }: FigureProps) {
  const { words, say } = useWording()
  const { business } = words.dashboard
  const { id, title, lines = [], warn, definition, plot, table } = figure
  const [tableShown, setTableShown] = useState(false)
  const [defined, setDefined] = useState(false)
  const named = (what: string) => say(business.ofFigure, { what, title })
  const hasRows = table !== undefined && table.rows.length > 0
  return (
    <section class="figure" id={`figure-${id}`} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>{title}</h2>
      {warn && <p class="warn">{warn}</p>}
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      {plot}
      {hasRows && (table.inSight || tableShown) && <FigureTable name={title} table={table} onGroup={onGroup} />}
      {defined && <p class="quiet-text">{definition}</p>}
      <div class="row">
        {hasRows && !table.inSight && (
          <button
            type="button"
            class="quiet"
            aria-expanded={tableShown}
            aria-label={named(business.table)}
            onClick={() => setTableShown(!tableShown)}
          >
            {business.table}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-expanded={defined}
          aria-label={named(business.define)}
          onClick={() => setDefined(!defined)}
        >
          {business.define}
        </button>
        {hasRows && (
          <button type="button" class="quiet" aria-label={named(business.csv)} onClick={() => onCsv(figure)}>
            {business.csv}
          </button>
        )}
      </div>
    </section>
  )
}

function FigureTable({
  name,
  table: { columns, rows, shaded },
  onGroup,
}: {
  name: string
  table: NonNullable<Figure['table']>
  onGroup: FigureProps['onGroup']
}) {
  const wording = useWording()
  const isOfWords = (column: number) => rows.some(({ cells }) => typeof cells[column] === 'string')
  return (
    <TableScroll name={name}>
      <table class={`figures ${shaded ? 'shaded' : ''}`}>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column} scope="col" class={isOfWords(i) ? undefined : 'number'}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, group }, at) => {
            const headText = cellText(cells[0], wording)
            return (
              <tr key={at}>
                <th scope="row">{group ? <Behind text={headText} onClick={() => onGroup(group, headText)} /> : headText}</th>
                {columns.slice(1).map((column, i) => (
                  <DataCell key={column} cell={cells[i + 1]} onGroup={of => onGroup(of, `${headText} · ${column}`)} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableScroll>
  )
}

function DataCell({ cell, onGroup }: { cell: Cell; onGroup(group: Group): void }) {
  const wording = useWording()
  const text = cellText(cell, wording)
  const group = typeof cell === 'object' && 'share' in cell ? cell.group : undefined
  const share = typeof cell === 'object' && 'share' in cell ? { '--share': cell.share } : undefined
  return (
    <td class={typeof cell === 'string' ? undefined : 'number'} style={share}>
      {group ? <Behind text={text} onClick={() => onGroup(group)} /> : text}
    </td>
  )
}

const Behind = ({ text, onClick }: { text: string; onClick(): void }) => (
  <button type="button" class="link" onClick={onClick}>
    {text}
  </button>
)

function cellText(cell: Cell, { number, percent, money, day }: Wording): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return number(cell, 2)
  if ('share' in cell) return cell.text ?? percent(cell.share)
  return 'minor' in cell ? money(cell.minor, cell.currency) : day(cell.day)
}

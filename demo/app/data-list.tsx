import type { ComponentChildren } from 'preact'
import type { Field, Layout } from '../look.ts'
import { useOffice } from './office.tsx'

export interface Column<Row> {
  field: Field
  cell(row: Row): ComponentChildren
  /** Where the head's button leads, and how the column stands now. */
  sort?: { href: string; now: 'ascending' | 'descending' | 'none' }
}

interface Props<Row> {
  label: string
  layout: Layout
  columns: Column<Row>[]
  /** null: not here yet. */
  rows: Row[] | null
  rowKey(row: Row): string
  busy: boolean
}

const NUMBERS = new Set<Field>(['total', 'spent', 'orders'])

/** A list of rows as a table, a grid of divs, or cards. */
export function DataList<Row>(props: Props<Row>) {
  const { words, css } = useOffice()
  const { layout, busy, rows } = props
  return (
    <div class={css('list', busy && rows !== null && 'list-busy')} aria-busy={busy}>
      {rows === null ? <span class={css('unseen')}>{words.loading}</span> : null}
      {layout === 'table' ? <Table {...props} /> : layout === 'grid' ? <Grid {...props} /> : <Cards {...props} />}
    </div>
  )
}

const SKELETON = Array.from({ length: 12 }, (_, at) => at)

function Head<Row>({ column: { field, sort } }: { column: Column<Row> }) {
  const { look, lang, css } = useOffice()
  const text = look.words[lang][field]
  if (!sort) return <>{text}</>
  return (
    <a class={css('sort', `sort-${sort.now}`)} href={sort.href}>
      {text}
      <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
        <path d="M4 1 7 5H1z" />
        <path d="M4 11 1 7h6z" />
      </svg>
    </a>
  )
}

function Table<Row>({ label, columns, rows, rowKey }: Props<Row>) {
  const { css } = useOffice()
  const cell = (field: Field) => css('cell', `col-${field.toLowerCase()}`, NUMBERS.has(field) && 'cell-number')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section class={css('scroll')} tabIndex={0} aria-label={label}>
      <table class={css('table')}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.field} scope="col" class={cell(column.field)} aria-sort={column.sort?.now}>
                <Head column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows === null
            ? SKELETON.map(at => (
                <tr key={at} class={css('row')}>
                  {columns.map(({ field }) => (
                    <td key={field} class={cell(field)}>
                      <span class={css('bone')} />
                    </td>
                  ))}
                </tr>
              ))
            : rows.map(row => (
                <tr key={rowKey(row)} class={css('row')}>
                  {columns.map(column => (
                    <td key={column.field} class={cell(column.field)}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </section>
  )
}

/** Divs that say they are a grid, as many a component library makes them. The roles are what the seed is there to vary. */
function Grid<Row>({ label, columns, rows, rowKey }: Props<Row>) {
  const { css } = useOffice()
  const cell = (field: Field) => css('grid-cell', `col-${field.toLowerCase()}`, NUMBERS.has(field) && 'cell-number')
  const line = (key: string | number, content: (column: Column<Row>) => ComponentChildren) => (
    <div key={key} {...{ role: 'row' }} class={css('grid-row')}>
      {columns.map(column => (
        <div key={column.field} {...{ role: 'gridcell' }} class={cell(column.field)}>
          {content(column)}
        </div>
      ))}
    </div>
  )
  return (
    <div {...{ role: 'grid', tabIndex: 0, 'aria-label': label }} class={css('scroll', 'grid')}>
      <div {...{ role: 'rowgroup' }}>
        <div {...{ role: 'row' }} class={css('grid-row', 'grid-head')}>
          {columns.map(column => (
            <div key={column.field} {...{ role: 'columnheader', 'aria-sort': column.sort?.now }} class={cell(column.field)}>
              <Head column={column} />
            </div>
          ))}
        </div>
      </div>
      <div {...{ role: 'rowgroup' }}>
        {rows === null
          ? SKELETON.map(at => line(at, () => <span class={css('bone')} />))
          : rows.map(row => line(rowKey(row), column => column.cell(row)))}
      </div>
    </div>
  )
}

function Cards<Row>({ label, columns, rows, rowKey }: Props<Row>) {
  const { css, look, lang } = useOffice()
  const pair = (column: Column<Row>, value: ComponentChildren) => {
    const text = look.words[lang][column.field]
    return look.cardLabels === 'colon' ? (
      <div key={column.field} class={css('pair', 'pair-line')}>
        <span class={css('pair-label')}>{lang === 'zh' ? `${text}：` : `${text}: `}</span>
        <div class={css('pair-value')}>{value}</div>
      </div>
    ) : (
      <div key={column.field} class={css('pair')}>
        <div class={css('pair-label')}>{text}</div>
        <div class={css('pair-value')}>{value}</div>
      </div>
    )
  }
  return (
    <ul class={css('cards')} aria-label={label}>
      {rows === null
        ? SKELETON.map(at => (
            <li key={at} class={css('card')}>
              {columns.map(column => pair(column, <span class={css('bone')} />))}
            </li>
          ))
        : rows.map(row => (
            <li key={rowKey(row)} class={css('card')}>
              {columns.map(column => pair(column, column.cell(row)))}
            </li>
          ))}
    </ul>
  )
}

import { type PageReading, type PageRow, ROWS_AT_ONCE } from '../pages/facts.ts'
import type { RowMarks } from '../pages/marks.ts'
import type { Badges, startBadges } from './badges.ts'
import type { Place } from './draw.ts'
import type { Filled, fillReplyBox, ReplyToFill } from './reply-box.ts'
import { watchList } from './watch-list.ts'

/**
 * Rows that are read at a time: so few that the page does not stand still for it. Asked about and drawn are as many at a time as may be asked about at once:
 * each time has the browser lay out and paint the whole list again, which costs more than all our reading.
 */
const SLICE = 100

type RowFacts = PageRow['row']

interface Slice {
  facts: PageReading
  list: Element | null
  rows: Place[]
}

/** What the page was found to hold, as lib/extraction opens it: `read` gives the rows from one number up to another. */
interface Opened {
  total: number
  read(from: number, to: number): Slice
  forget(node: Node): void
  again(): Opened | undefined
}

/** What draws, and fills a reply box: a script of its own, so that a page with nothing to draw does not carry it. */
export interface DrawingTools {
  startBadges: typeof startBadges
  fillReplyBox: typeof fillReplyBox
}

declare global {
  /** Set once the drawing script is on this page. */
  var regularsDrawing: DrawingTools | undefined
}

export interface PageWork {
  /** Pure: looks at what the page shows now. */
  open(): Opened
  /** What was taught of this host is still on its way; undefined where nothing was: then nothing is waited for. */
  waiting(): Promise<void> | undefined
  /** Stores a reading and says what to draw. */
  keep(read: { reading: PageReading; total: number }): Promise<{ language: 'en' | 'zh_CN'; shop: 'known' | 'ask'; rows: RowMarks[] }>
  /** Brings what draws; undefined when it may not be brought any more. */
  drawing(): Promise<DrawingTools | undefined>
  cardAddress(row: PageRow): Promise<string | null>
  draft(row: PageRow): Promise<{ opened: boolean }>
  /** The extension was removed or reloaded: this script is to leave. */
  gone(): void
}

export interface Overlay {
  readAgain(): void
  fill(reply: ReplyToFill): Promise<Filled>
  sizeCard(height: number): void
  closeCard(): void
}

/** Reads a page, has the reading kept, draws what comes back, and goes on doing so while the page changes, until the signal. */
export function startOverlay(page: Document, signal: AbortSignal, work: PageWork): Overlay {
  let opened: Opened | undefined
  let address = ''
  let kind: PageReading['kind'] = 'none'
  let shop: PageReading['shop']
  /** The rows on the page. */
  const rows = new Map<Element, RowFacts>()
  /** What has changed since it was read: the row may be another customer's when the answer comes. */
  const stale = new WeakSet<Node>()
  let told = ''
  let running = false
  let again = false
  let language: 'en' | 'zh_CN' = 'en'
  /** What is known of a row by its facts: a row that comes back (paging, sorting) is drawn at once and not asked about again. */
  let marksOf = new Map<string, RowMarks>()
  const keys = new WeakMap<RowFacts, string>()
  let drawing: Badges | undefined

  /** What is being asked just now is answered into the old map: it may be old already. */
  const forgetMarks = () => {
    marksOf = new Map()
    told = ''
  }

  const keyOf = (row: RowFacts): string => {
    const key = keys.get(row) ?? JSON.stringify([kind, shop?.id, row])
    keys.set(row, key)
    return key
  }

  const asked = (element: Element): PageRow | null => {
    const row = rows.get(element)
    return row ? ({ kind, row, ...(shop ? { shop } : {}) } as PageRow) : null
  }

  /** Removed or reloaded under this page: whoever asks next finds nobody, and we leave the page as it was. */
  async function orLeave<T>(answer: Promise<T>, otherwise: T): Promise<T> {
    try {
      return await answer
    } catch (error) {
      if (String(error).includes('context invalidated')) work.gone()
      // No answer (disk full, say): the toolbar icon says so, the page stays as it is.
      else if ((error as Error).name !== 'NoAnswer') throw error
      return otherwise
    }
  }

  async function bringDrawing(): Promise<void> {
    const tools = await work.drawing()
    if (!tools || signal.aborted || drawing) return
    drawing = tools.startBadges(page, signal, {
      asked,
      cardAddress: row => orLeave(work.cardAddress(row), null),
      draft: row => orLeave(work.draft(row), { opened: false }),
    })
  }

  const watch = watchList(page, signal, readAndDraw, node => {
    opened?.forget(node)
    for (let at: Node | null = node; at && at !== page.body; at = at.parentNode) {
      stale.add(at)
      drawing?.touch(at)
    }
  })

  async function readAndDraw(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    try {
      do {
        again = false
        await orLeave(readOnce(), undefined)
      } while (again && !signal.aborted)
    } finally {
      running = false
    }
  }

  /** Reads the page slice by slice; rows that were read before and have not changed cost nothing. */
  async function readOnce(): Promise<void> {
    const waiting = work.waiting()
    if (waiting) await waiting
    const now = (page.URL === address && opened?.again()) || work.open()
    opened = now
    address = page.URL
    const seen = new Set<Element>()
    let round: Slice | undefined
    for (let from = 0; from === 0 || from < now.total; from += SLICE) {
      if (from > 0) await new Promise(resolve => setTimeout(resolve))
      if (signal.aborted) return
      const slice = now.read(from, from + SLICE)
      if (from === 0) startWith(slice)
      for (const [i, { row }] of slice.rows.entries()) {
        seen.add(row)
        stale.delete(row)
        rows.set(row, slice.facts.rows[i] as RowFacts)
      }
      round = round ? joined(round, slice) : slice
      const atEnd = from + SLICE >= now.total
      if (!atEnd && round.rows.length + SLICE <= ROWS_AT_ONCE) continue
      draw(round)
      await tellAndDraw(round, now.total, atEnd)
      round = undefined
    }
    for (const row of rows.keys()) if (!seen.has(row)) rows.delete(row)
    drawing?.dropOthers(seen)
  }

  /** The page may have become another. */
  function startWith({ facts, list }: Slice): void {
    // Reading reviews changes what is to be said of orders, and the other way round.
    if (facts.kind !== kind) forgetMarks()
    kind = facts.kind
    shop = facts.shop
    watch.observe(list)
  }

  function draw({ rows: places, facts }: Slice): void {
    if (marksOf.size === 0) return
    const known = places.map((place, i) => ({
      place,
      marks: (!stale.has(place.row) && marksOf.get(keyOf(facts.rows[i] as RowFacts))) || null,
    }))
    drawing?.draw(known, language)
  }

  /** Sends the rows that the background has not heard yet, and draws what it says; at the end also that the page's state has changed. */
  async function tellAndDraw(slice: Slice, total: number, atEnd: boolean): Promise<void> {
    const { facts } = slice
    const fresh = (facts.rows as RowFacts[]).filter(row => !marksOf.has(keyOf(row)))
    const state = JSON.stringify([kind, facts.reading, facts.taught, total, shop?.id])
    if (fresh.length === 0 && (!atEnd || state === told)) return
    const known = marksOf
    const answer = await work.keep({ reading: { ...facts, rows: fresh } as PageReading, total })
    language = answer.language
    if (signal.aborted) return
    for (const [i, marks] of answer.rows.entries()) known.set(keyOf(fresh[i] as RowFacts), marks)
    if (answer.shop === 'known' && known === marksOf) told = state
    if (!drawing && answer.rows.some(({ marks, bad }) => marks.length > 0 || bad)) await bringDrawing()
    draw(slice)
  }

  void readAndDraw()

  return {
    readAgain: () => {
      forgetMarks()
      opened = undefined
      void readAndDraw()
    },
    fill: async reply => (kind === 'reviews' && (await work.drawing())?.fillReplyBox(rows, reply)) || { box: 'not on this page' },
    sizeCard: height => drawing?.sizeCard(height),
    closeCard: () => drawing?.closeCard(),
  }
}

const joined = (a: Slice, b: Slice): Slice => ({
  ...b,
  rows: [...a.rows, ...b.rows],
  facts: { ...b.facts, rows: [...a.facts.rows, ...b.facts.rows] } as PageReading,
})

import type { PageReading, PageRow, ReviewRow } from '../pages/facts.ts'
import type { RowMarks } from '../pages/marks.ts'
import type { BadgeEvents } from './badge.ts'
import type { CardFrame, startCardFrame } from './card-frame.ts'
import type { Drawing, Place, startDrawing } from './draw.ts'
import type { Filled, fillReplyBox } from './reply-box.ts'
import { watchList } from './watch-list.ts'

/** Rows a message carries at most. */
const SLICE = 500

interface ReadPlaces {
  facts: PageReading
  list: Element | null
  rows: Place[]
}

/** What draws, and fills a reply box: a script of its own, so that a page with nothing to draw does not carry it. */
export interface DrawingTools {
  startDrawing: typeof startDrawing
  startCardFrame: typeof startCardFrame
  fillReplyBox: typeof fillReplyBox
}

declare global {
  /** Set once the drawing script is on this page. */
  var regularsDrawing: DrawingTools | undefined
}

export interface PageWork {
  /** Pure: reads what the page shows now. */
  read(): ReadPlaces
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
  fill(review: ReviewRow, text: string): Promise<Filled | { box: 'not on this page' }>
  sizeCard(height: number): void
  closeCard(): void
}

/** Reads a page, has the reading kept, draws what comes back, and goes on doing so while the page changes, until the signal. */
export function startOverlay(page: Document, signal: AbortSignal, work: PageWork): Overlay {
  let now: ReadPlaces | null = null
  let told = ''
  let running = false
  let again = false
  /** What is known of a row by its facts: a row that comes back (paging, sorting) is drawn at once and not asked about again. */
  const marksOf = new Map<string, RowMarks>()

  const forgetMarks = () => {
    marksOf.clear()
    told = ''
  }

  let card: CardFrame | undefined
  let drawing: Drawing | undefined

  const asked = (row: Element): PageRow | null => {
    const at = now?.rows.findIndex(place => place.row === row) ?? -1
    const facts = now?.facts.rows[at]
    if (!now || !facts) return null
    const { kind, shop } = now.facts
    return { kind, row: facts, ...(shop ? { shop } : {}) } as PageRow
  }

  /** Removed or reloaded under this page: whoever asks next finds nobody, and we leave the page as it was. */
  async function orLeave<T>(answer: Promise<T>, otherwise: T): Promise<T> {
    try {
      return await answer
    } catch (error) {
      if (String(error).includes('context invalidated')) work.gone()
      // No answer (disk full, say): the toolbar icon says so, the page stays as it is.
      else if (!(error instanceof Error) || error.name !== 'NoAnswer') throw error
      return otherwise
    }
  }

  const eventsOf = (row: Element): BadgeEvents => ({
    open: (badge, how) => {
      const what = asked(row)
      if (what) card?.open(badge, how, () => orLeave(work.cardAddress(what), null))
    },
    leave: () => card?.leave(),
    draft: async () => {
      const what = asked(row)
      return what ? orLeave(work.draft(what), { opened: false }) : { opened: false }
    },
  })

  async function bringDrawing(): Promise<void> {
    const tools = await work.drawing()
    if (!tools || signal.aborted || drawing) return
    card = tools.startCardFrame(page, signal)
    drawing = tools.startDrawing(page, eventsOf)
    signal.addEventListener('abort', drawing.clear)
  }

  const watch = watchList(page, signal, readAndDraw, node => {
    if (drawing) for (let at: Node | null = node; at && at !== now?.list; at = at.parentNode) drawing.touch(at)
  })
  let language: 'en' | 'zh_CN' = 'en'
  const keysOf = ({ kind, shop, rows }: PageReading) => rows.map(row => JSON.stringify([kind, shop?.id, row]))
  function drawKnown({ rows }: ReadPlaces, keys: string[]) {
    drawing?.draw(
      rows.map((place, i) => ({ place, marks: marksOf.get(keys[i] ?? '') ?? null })),
      language,
    )
  }

  async function readAndDraw(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    try {
      do {
        again = false
        const before = now?.facts.kind
        now = work.read()
        // Reading reviews changes what is to be said of orders, and the other way round.
        if (now.facts.kind !== before) forgetMarks()
        watch.observe(now.list)
        const keys = keysOf(now.facts)
        if (marksOf.size > 0) drawKnown(now, keys)
        await orLeave(askAndDraw(now, keys), undefined)
      } while (again && !signal.aborted)
    } finally {
      running = false
    }
  }

  /** Sends what the background has not heard yet: the new rows, slice by slice, or that the page's state has changed. */
  async function askAndDraw(reading: ReadPlaces, keys: string[]): Promise<void> {
    const { facts } = reading
    const fresh = keys.flatMap((key, i) => (marksOf.has(key) ? [] : [i]))
    const state = JSON.stringify([facts.kind, facts.reading, facts.rows.length, facts.shop?.id])
    if (fresh.length === 0 && state === told) return
    for (let start = 0; start === 0 || start < fresh.length; start += SLICE) {
      const part = fresh.slice(start, start + SLICE)
      const answer = await work.keep({ reading: { ...facts, rows: part.map(i => facts.rows[i]) } as PageReading, total: facts.rows.length })
      language = answer.language
      if (signal.aborted) return
      for (const [i, marks] of answer.rows.entries()) marksOf.set(keys[part[i] ?? -1] ?? '', marks)
      if (answer.shop === 'known') told = state
      if (!drawing && answer.rows.some(({ marks, bad }) => marks.length > 0 || bad)) await bringDrawing()
      if (now === reading) drawKnown(reading, keys)
    }
  }

  void readAndDraw()

  return {
    readAgain: () => {
      forgetMarks()
      void readAndDraw()
    },
    fill: async (review, text) => {
      const { facts, rows } = now ?? {}
      const at = facts?.kind === 'reviews' ? facts.rows.findIndex(row => sameReview(row, review)) : -1
      const row = rows?.[at]?.row
      const tools = row && (await work.drawing())
      return tools && row.isConnected ? tools.fillReplyBox(row, rows?.map(place => place.row) ?? [], text) : { box: 'not on this page' }
    },
    sizeCard: height => card?.resize(height),
    closeCard: () => card?.close(),
  }
}

/** By the review's own number where there is one, else by order and words. */
const sameReview = (a: ReviewRow, b: ReviewRow): boolean =>
  a.reviewId !== undefined || b.reviewId !== undefined
    ? a.reviewId === b.reviewId
    : a.orderId === b.orderId && a.text === b.text && a.title === b.title

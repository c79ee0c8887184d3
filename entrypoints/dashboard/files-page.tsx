import { useEffect, useRef, useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { ExportPanel, type ExportState } from '../../components/export-panel.tsx'
import { type ChosenShop, type FileEnd, ImportPanel, type ImportState } from '../../components/import-panel.tsx'
import { ImportsList, type ImportsState } from '../../components/imports-list.tsx'
import { useWording } from '../../components/wording.tsx'
import type { ExportOrder } from '../../lib/files/export-store.ts'
import type { Answers } from '../../lib/files/file-cells.ts'
import { headersOf } from '../../lib/files/find-layout.ts'
import { startPace } from '../../lib/files/pace.ts'
import { startPause } from '../../lib/files/pause.ts'
import { ask, NoAnswer } from '../../lib/messages/ask.ts'
import type { ShopLine } from '../../lib/messages/contents.ts'
import { type ReviewRow, ROWS_AT_ONCE } from '../../lib/pages/facts.ts'
import type { ImportRecord } from '../../lib/profiles/import-records.ts'
import { fileShop } from '../../lib/profiles/shop.ts'
import { BULK_LOCK } from './bulk-lock.ts'
import type { BulkTrouble } from './bulk-talk.ts'
import { type BulkWork, JobFailed, startBulkWork } from './bulk-work.ts'
import { exportWords } from './export-words.ts'
import { prepareFigures } from './figures-work.ts'

const troubleOf = (error: unknown): BulkTrouble => (error instanceof JobFailed || error instanceof NoAnswer ? error.trouble : 'unavailable')

/** Reviews are understood and kept where those of pages are; gives how many are in, and how many records cannot be read. */
async function keepReviews(
  { shop, platform, rows, of }: { shop: string; platform: string; rows: ReviewRow[]; of: string },
  { signal, ready, progress }: { signal: AbortSignal; ready(): Promise<void>; progress(done: number, total: number): void },
): Promise<{ done: number; broken: number }> {
  let [done, broken] = [0, 0]
  while (done < rows.length) {
    await ready()
    if (signal.aborted) break
    progress(done, rows.length)
    const part = rows.slice(done, done + ROWS_AT_ONCE)
    const kept = await ask('keepFileReviews', {
      shop,
      rows: part,
      import: of,
      ...(platform === 'generic' ? {} : { marketplace: platform }),
    })
    broken += kept?.broken ?? 0
    done += part.length
  }
  return { done, broken }
}

/** Files in and out: both panels over the worker that does the work. */
export function FilesPage({ shops, onChanged }: { shops: ShopLine[]; onChanged(): void }) {
  const { words } = useWording()
  const [state, setState] = useState<ImportState>({ at: 'waiting' })
  const [before, setBefore] = useState<FileEnd>()
  const [exporting, setExporting] = useState<ExportState>({ at: 'waiting' })
  const [imports, setImports] = useState<ImportRecord[]>([])
  const [undoing, setUndoing] = useState<ImportsState>({})
  const work = useRef<BulkWork | null>(null)
  const latest = useRef(0)
  const stop = useRef<AbortController | null>(null)
  const held = useRef(startPause())
  const file = useRef<File | null>(null)
  /** The file that was imported last, for the rows of it that were left out. */
  const ended = useRef<{ file: File; answers: Answers } | null>(null)
  /** Files that were given and come after this one. */
  const waiting = useRef<File[]>([])
  const bulk = () => {
    work.current ??= startBulkWork()
    return work.current
  }
  const loadImports = () =>
    bulk()
      .run({ do: 'imports' })
      .then(
        said => setImports(said.imports),
        () => {},
      )
  useEffect(() => {
    void loadImports()
    return () => work.current?.end()
  }, [])

  const look = async (answers: Answers, asked?: ImportState) => {
    const chosen = file.current
    if (!chosen) return
    const turn = ++latest.current
    // What is answered next stands on this answer, also before the file is read with it.
    setState(asked?.at === 'preview' ? { ...asked, answers, again: true } : { at: 'reading', file: chosen.name })
    try {
      const { preview, seen } = await bulk().run({ do: 'preview', file: chosen, answers })
      if (turn !== latest.current) return
      const questions = new Set([...(asked?.at === 'preview' ? asked.asked : []), ...(preview?.ambiguous ?? [])])
      const more = waiting.current.length
      setState({ at: 'preview', file: chosen.name, preview, seen, asked: [...questions], answers, more })
    } catch (error) {
      if (turn === latest.current) next({ file: chosen.name, trouble: troubleOf(error) })
    }
  }

  /** The next of the files, after what is to be said of the one before. */
  const next = (said: FileEnd) => {
    file.current = waiting.current.shift() ?? null
    setBefore(file.current ? said : undefined)
    if (file.current) void look({})
    else setState({ at: 'waiting', ...said })
  }

  const take = async (given: File[]) => {
    if (given.length === 0) {
      // What is looked at, and what comes after it, stays.
      setState(is => (is.at === 'waiting' ? { at: 'waiting', trouble: 'no-files' } : is))
      return
    }
    const turn = ++latest.current
    setState({ at: 'reading', file: given[0]?.name ?? '' })
    const files: File[] = []
    for (const one of given) {
      try {
        files.push(...(await bulk().run({ do: 'unpack', file: one })).files)
      } catch (error) {
        if (turn === latest.current && given.length === 1) return setState({ at: 'waiting', file: one.name, trouble: troubleOf(error) })
        // Said when its turn comes.
        files.push(one)
      }
    }
    if (turn !== latest.current) return
    waiting.current = files
    next({})
  }

  const importInto = async (chosen: ChosenShop) => {
    const source = file.current
    if (state.at !== 'preview' || !state.preview || !source) return
    const known = shops.find(shop => shop.id === chosen.id)
    const { id, marketplace, host, name, pages } = known ?? fileShop(chosen.name, state.preview.platform)
    stop.current = new AbortController()
    const { answers, preview } = state
    const as = { id: crypto.randomUUID(), file: source.name }
    pause(false)
    setState({ at: 'importing', done: 0, total: preview.rows })
    try {
      const pace = startPace()
      const progress = (done: number, total: number, preparing?: number) =>
        setState(is => {
          const paused = is.at === 'importing' && is.paused
          // Neither the time it was held nor what came before is time the rows took.
          if (paused || preparing !== undefined) pace.again()
          return { at: 'importing', done, total, preparing, paused, pace: pace.at(Date.now(), done, total) }
        })
      const { signal } = stop.current
      const { kept, reviews: rows } = await bulk().run(
        { do: 'import', file: source, answers, shop: { id, marketplace, host, name, pages }, as },
        { signal, progress },
      )
      const { ready } = held.current
      // As the worker's part of it: nobody takes the import back meanwhile.
      const { done: reviews, ...more } = await navigator.locks.request(BULK_LOCK, () =>
        keepReviews({ shop: id, platform: preview.platform, rows, of: as.id }, { signal, ready, progress }),
      )
      const broken = kept.broken + more.broken
      const cancelled = kept.cancelled || reviews < rows.length
      if (cancelled) waiting.current = []
      ended.current = { file: source, answers }
      next({ file: source.name, imported: { ...kept, reviews, broken, cancelled }, rejected: preview.rejected.length })
    } catch (error) {
      next({ file: source.name, trouble: troubleOf(error) })
    }
    // Also after trouble: parts of the file may be in. Without an answer the tiers are recomputed at the shop's next page.
    await ask('readAgain', id).catch(() => null)
    onChanged()
    // With the last of several files.
    if (!file.current) void prepareFigures(id)
    await loadImports()
  }

  const pause = (paused: boolean) => {
    if (paused) held.current.hold()
    else held.current.goOn()
    bulk().pause(paused)
    setState(is => (is.at === 'importing' ? { ...is, paused, pace: undefined } : is))
  }

  const undo = async (one: ImportRecord) => {
    stop.current = new AbortController()
    setUndoing({ undoing: { id: one.id, done: 0, total: one.parts } })
    try {
      const progress = (done: number, total: number) => setUndoing({ undoing: { id: one.id, done, total } })
      const { undone } = await bulk().run({ do: 'undo', import: one.id }, { signal: stop.current.signal, progress })
      setUndoing({})
      if (!undone.shopGone) {
        await ask('readAgain', one.shop).catch(() => null)
        void prepareFigures(one.shop)
      }
    } catch (error) {
      setUndoing({ trouble: troubleOf(error) })
    }
    onChanged()
    await loadImports()
  }

  const saveRejected = async (of: 'shown' | 'ended') => {
    const source = of === 'shown' && state.at === 'preview' && file.current ? { file: file.current, answers: state.answers } : ended.current
    if (!source) return
    const { rejectedColumns: columns, rejectedWhy: why } = words.dashboard
    try {
      const saved = await bulk().run({ do: 'rejected', ...source, words: { columns, why } })
      download(saved.file, saved.name)
    } catch (error) {
      setState({ at: 'waiting', file: source.file.name, trouble: troubleOf(error) })
    }
  }

  const exportAs = async (order: ExportOrder) => {
    setExporting({ at: 'writing' })
    try {
      const { file: blob, name, rows, broken } = await bulk().run({ do: 'export', order, words: exportWords(words) })
      download(blob, name)
      setExporting({ at: 'written', file: name, rows, broken })
    } catch (error) {
      setExporting({ at: 'waiting', trouble: troubleOf(error) })
    }
  }

  return (
    <>
      <ImportPanel
        state={state}
        shops={shops}
        before={before}
        onFiles={given => void take(given)}
        onAnswers={answers => void look(answers, state)}
        onPoint={({ headerAt, list, fields }) => {
          if (state.at !== 'preview') return
          const headers = headersOf(state.seen.rows[headerAt] ?? [])
          void look({ ...state.answers, columns: { list, headers, fields } }, { ...state, seen: { ...state.seen, headerAt, list, fields } })
        }}
        onImport={chosen => void importInto(chosen)}
        onSaveRejected={of => void saveRejected(of)}
        onLeaveOut={() => next({})}
        onPause={pause}
        onCancel={() => {
          stop.current?.abort()
          pause(false)
        }}
      />
      <ImportsList
        imports={imports}
        shopNames={new Map(shops.map(({ id, name }) => [id, name]))}
        state={undoing}
        busy={state.at === 'importing'}
        onUndo={id => {
          const one = imports.find(known => known.id === id)
          if (one) void undo(one)
        }}
        onCancel={() => stop.current?.abort()}
      />
      <ExportPanel state={exporting} shops={shops} onExport={order => void exportAs(order)} />
    </>
  )
}

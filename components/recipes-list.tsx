import type { RecipeFault } from '../lib/files/recipe-file.ts'
import type { Recipe } from '../lib/pages/recipe.ts'
import type { ColumnsRecord } from '../lib/profiles/columns-record.ts'
import { ChooseFile } from './choose-file.tsx'
import { SureButton } from './sure-button.tsx'
import { useWording } from './wording.tsx'

/** Headers of a file that are shown to tell it by. */
const SHOWN = 6

interface RecipesListProps {
  recipes: Recipe[]
  columns: ColumnsRecord[]
  /** What came of the file that was opened last. */
  opened: { kept: number; refused?: RecipeFault } | null
  onForget(page: string): Promise<void>
  onForgetColumns(id: string): Promise<void>
  onSave(): void
  onOpen(file: File): void
}

/** The pages and the columns of files the seller taught by pointing, each with a way to forget it; all of them as a file, and files of others. */
export function RecipesList({ recipes, columns, opened, onForget, onForgetColumns, onSave, onOpen }: RecipesListProps) {
  const { words, say, day } = useWording()
  const { taught } = words.dashboard
  return (
    <section aria-label={taught.title}>
      <h2>{taught.title}</h2>
      <p class="quiet-text">{taught.why}</p>
      {recipes.length === 0 && <p>{taught.none}</p>}
      <ul class="plain">
        {recipes.map(({ page, kind, fields, taughtOn }) => (
          <li key={page} class="row spread">
            <span>
              <code class="address">{page}</code>
              <small>
                {' '}
                {taught.kind[kind]} · {say(taught.fields, { n: Object.keys(fields).length })} · {say(taught.on, { date: day(taughtOn) })}
              </small>
            </span>
            <SureButton label={taught.forget} question={say(taught.forgetSure, { page })} onSure={() => onForget(page)} />
          </li>
        ))}
      </ul>
      <h3>{taught.files.title}</h3>
      {columns.length === 0 && <p>{taught.files.none}</p>}
      <ul class="plain">
        {columns.map(({ id, list, headers, fields, taughtOn }) => (
          <li key={id} class="row spread">
            <span>
              <code class="address">{headers.filter(Boolean).slice(0, SHOWN).join(' · ')}</code>
              <small>
                {' '}
                {taught.kind[list]} · {say(taught.fields, { n: Object.keys(fields).length })} · {say(taught.on, { date: day(taughtOn) })}
              </small>
            </span>
            <SureButton
              label={taught.forget}
              question={say(taught.files.forgetSure, { headers: headers.filter(Boolean).slice(0, SHOWN).join(' · ') })}
              onSure={() => onForgetColumns(id)}
            />
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" disabled={recipes.length + columns.length === 0} onClick={onSave}>
          {taught.save}
        </button>
        <ChooseFile label={taught.open} accept=".json,application/json" onFile={onOpen} />
        <span role="status">{opened && !opened.refused && say(taught.kept, { n: opened.kept })}</span>
      </div>
      {opened?.refused && (
        <p class="warn" role="alert">
          {{ ...words.dashboard.voice.refused, ...taught.refused }[opened.refused]}
        </p>
      )}
      <small>{taught.openWhy}</small>
    </section>
  )
}

import type { ComponentChildren } from 'preact'
import type { Language } from '../lib/messages/contents.ts'
import { SureButton } from './sure-button.tsx'
import { useWording } from './wording.tsx'

/** The language, what else can be set, and the way out: everything deleted. */
export function Settings({
  chosen,
  children,
  onLanguage,
  onDeleteAll,
}: {
  chosen: Language | 'browser'
  children?: ComponentChildren
  onLanguage(choice: Language | 'browser'): void
  onDeleteAll(): Promise<void>
}) {
  const { words } = useWording()
  return (
    <section>
      <h2>{words.dashboard.language}</h2>
      <label>
        <span class="hidden-text">{words.dashboard.language}</span>
        <select value={chosen} onChange={event => onLanguage(event.currentTarget.value as Language | 'browser')}>
          <option value="browser">{words.dashboard.languageBrowser}</option>
          <option value="en">English</option>
          <option value="zh_CN">简体中文</option>
        </select>
      </label>
      {children}
      <h2>{words.dashboard.deleteTitle}</h2>
      <p>{words.dashboard.where}</p>
      <SureButton label={words.dashboard.deleteAll} question={words.dashboard.deleteAllSure} onSure={onDeleteAll} />
    </section>
  )
}

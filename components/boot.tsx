import { type ComponentChildren, render } from 'preact'
import type { Language } from '../lib/messages/contents.ts'
import { WordingProvider, wordingIn } from './wording.tsx'

/** Puts a page of ours on the screen in one language. */
export function boot(language: Language, title: string, page: ComponentChildren): void {
  const root = document.getElementById('app')
  if (!root) throw new Error('the page has no #app')
  document.documentElement.lang = language.replace('_', '-')
  document.title = title
  render(<WordingProvider value={wordingIn(language)}>{page}</WordingProvider>, root)
}

import { useWording } from './wording.tsx'

export type PanelView = 'reviews' | 'phrases'
const VIEWS: readonly PanelView[] = ['reviews', 'phrases']

/** What the side panel shows: the bad reviews, or the ready phrases. */
export function PanelViews({ view, onView }: { view: PanelView; onView(view: PanelView): void }) {
  const { words } = useWording()
  return (
    <nav class="row views" aria-label={words.panel.view.title}>
      {VIEWS.map(one => (
        <button key={one} type="button" class="quiet" aria-current={one === view ? 'page' : undefined} onClick={() => onView(one)}>
          {words.panel.view[one]}
        </button>
      ))}
    </nav>
  )
}

import { useEffect } from 'preact/hooks'

/** What the keys of the desk do. */
export interface DeskKeys {
  next(): void
  previous(): void
  put(): void
  copy(): void
}

/**
 * Alt+PageDown and Alt+PageUp go through the queue, Ctrl (or ⌘) + Enter puts the reply in the box, with Shift it is copied. None of them writes a letter on
 * any keyboard, and none is a key of a screen reader or of the browser.
 */
export function deskKey({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): keyof DeskKeys | null {
  if (altKey && !ctrlKey && !metaKey && !shiftKey) return key === 'PageDown' ? 'next' : key === 'PageUp' ? 'previous' : null
  if ((ctrlKey || metaKey) && !altKey && key === 'Enter') return shiftKey ? 'copy' : 'put'
  return null
}

/** Listens for the desk's keys as long as the desk is open. */
export function useDeskKeys(keys: DeskKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const what = event.isComposing || event.repeat ? null : deskKey(event)
      if (!what) return
      event.preventDefault()
      keys[what]()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  })
}

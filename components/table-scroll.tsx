import type { ComponentChildren, RefObject } from 'preact'

/** A table in a window of its own; by keyboard it is scrolled like any other place. */
export function TableScroll({
  name,
  scroller,
  children,
}: {
  name: string
  scroller?: RefObject<HTMLElement | null>
  children: ComponentChildren
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="table-scroll" ref={scroller} tabIndex={0} aria-label={name}>
      {children}
    </section>
  )
}

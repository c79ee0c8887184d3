/** A column on the page: its values, and the word for what they are taken for; empty when they are left. */
export interface OutlinedColumn {
  cells: (Element | undefined)[]
  word: string
}

export interface Outlines {
  show(columns: OutlinedColumn[]): void
}

const WORD_HEIGHT = 16

/** Frames laid over the values of a list, each to be clicked; they follow the page when it is scrolled or changes its size. Nothing of the page is changed. */
export function outlineColumns(page: Document, root: ShadowRoot, signal: AbortSignal, picked: (column: number) => void): Outlines {
  const layer = page.createElement('div')
  layer.className = 'outlines'
  root.append(layer)
  let frames: { frame: HTMLElement; cell: Element }[] = []
  let waiting = false

  const place = () => {
    waiting = false
    const boxes = frames.map(({ cell }) => cell.getBoundingClientRect())
    for (const [i, { frame }] of frames.entries()) {
      const { left = 0, top = 0, width = 0, height = 0 } = boxes[i] ?? {}
      frame.hidden = width === 0 || height === 0
      frame.style.transform = `translate(${left - 2}px, ${top - 2}px)`
      frame.style.width = `${width + 4}px`
      frame.style.height = `${height + 4}px`
      // A word over a value must not stand on the value above it.
      const isOver = (box: DOMRect) => box.bottom > top - WORD_HEIGHT && box.top < top && box.left < left + width && box.right > left
      frame.classList.toggle('under', 'word' in frame.dataset && boxes.some(isOver))
    }
  }
  const soon = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(place)
  }
  const view = page.defaultView
  view?.addEventListener('scroll', soon, { capture: true, passive: true, signal })
  view?.addEventListener('resize', soon, { signal })

  return {
    show: columns => {
      frames = columns.flatMap(({ cells, word }, column) => {
        const first = cells.find(cell => cell !== undefined)
        return cells.flatMap(cell => {
          if (!cell) return []
          const frame = page.createElement('div')
          frame.className = word ? 'outline taken' : 'outline'
          if (cell === first && word) frame.dataset.word = word
          frame.addEventListener('click', () => picked(column))
          return [{ frame, cell }]
        })
      })
      layer.replaceChildren(...frames.map(({ frame }) => frame))
      place()
    },
  }
}

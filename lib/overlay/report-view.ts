interface ReportWords {
  report: string
  reportWhy: string
  copy: string
  copied: string
  copyByHand: string
  back: string
}

/** Shows a report in the panel, to be looked through before it is copied; `back` brings the panel's own content again. */
export function showReport(panel: HTMLElement, words: ReportWords, report: string, back: () => void): void {
  const page = panel.ownerDocument
  const title = page.createElement('h2')
  title.textContent = words.report
  const why = page.createElement('p')
  why.textContent = words.reportWhy
  const text = page.createElement('textarea')
  text.className = 'text'
  text.readOnly = true
  text.value = report
  text.setAttribute('aria-label', words.report)
  const said = page.createElement('span')
  said.setAttribute('role', 'status')
  const button = (word: string, className: string, clicked: () => void) => {
    const made = page.createElement('button')
    made.textContent = word
    made.className = className
    made.addEventListener('click', clicked)
    return made
  }
  const copy = button(words.copy, 'save', async () => {
    try {
      await navigator.clipboard.writeText(report)
      said.textContent = words.copied
    } catch {
      // Not on every page a script may write to the clipboard.
      text.select()
      said.textContent = words.copyByHand
    }
  })
  const foot = page.createElement('div')
  foot.className = 'foot'
  foot.append(copy, button(words.back, '', back), said)
  panel.replaceChildren(title, why, text, foot)
  copy.focus()
}

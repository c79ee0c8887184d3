/** What is chosen, clicked or kept out of sight; every other type, also one nobody knows, is a line of text. */
const NOT_WRITTEN = /^(hidden|password|search|checkbox|radio|range|color|file|image|button|submit|reset)$/

/**
 * The text in a field of a form, '' where nothing is filled in (else its label would take the next text for its value); undefined for other elements.
 */
export function filledIn(element: Element): string | undefined {
  const name = element.localName
  if (name === 'select') return element.querySelector('option[selected]')?.textContent ?? ''
  if (name === 'textarea') return element.textContent ?? ''
  if (name !== 'input') return undefined
  return NOT_WRITTEN.test(element.getAttribute('type') ?? '') ? '' : (element.getAttribute('value') ?? '')
}

/**
 * The text in a field of a form, '' where nothing is filled in (else its label would take the next text for its value); undefined for other elements.
 */
export function filledIn(element: Element): string | undefined {
  const name = element.localName
  if (name === 'select') return element.querySelector('option[selected]')?.textContent ?? ''
  if (name === 'textarea') return element.textContent ?? ''
  if (name !== 'input') return undefined
  return /^(text|email|tel|number|date|datetime-local)$/.test(element.getAttribute('type') ?? 'text')
    ? (element.getAttribute('value') ?? '')
    : ''
}

/** Tag and first class: later classes often tell a state. */
export const makeOf = (element: Element) => `${element.localName}.${/\S+/.exec(element.getAttribute('class') ?? '')?.[0] ?? ''}`

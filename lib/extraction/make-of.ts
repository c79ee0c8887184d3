/** Tag and first class, without what libraries number ("table_2_column_5", "stars-06961772"): later classes often tell a state. */
export const makeOf = (element: Element) =>
  `${element.localName}.${/\S+/.exec(element.getAttribute('class') ?? '')?.[0].replace(/_\d+|-\d{4,}/g, '') ?? ''}`

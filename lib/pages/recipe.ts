/**
 * What a seller taught by pointing: how the list of one page is read. Plain data, kept on the seller's machine, given away as a file; never code.
 */
export interface Recipe {
  v: 1
  /** Host and shape of the path (`pageShape`); a page has one recipe. */
  page: string
  kind: 'orders' | 'customers' | 'reviews'
  /** Which list of the page: the words over its columns; for cards, which have none, the make of a card. */
  list: { headers: string[]; card?: string }
  /** Where the values of each meaning stand. What is not here was not taught, and is not read. */
  fields: Record<string, RecipeField>
  taughtOn: string
}

/** One fact of a row: by the header over it or the label before it, and which of several facts there; without either by its place in the card. */
export interface RecipeField {
  header?: string
  label?: string
  key: string
}

/** The host, with its port, of the page a recipe is for. */
export const recipeHost = ({ page }: Pick<Recipe, 'page'>): string => page.split(/[/?#]/)[0] ?? ''

/** What may stand in a query without telling one page from another. */
const PAGE_PARAMETERS = /^(page|path|route|r|post_type|controller|action|view|module|mod|m|c|a|tab|type)$/

/** How an address writes what is not English; the digits in it are no numbers. */
const ESCAPE = /%[\da-f]{2}/gi

/** Host and path of an address with every number taken out: `shop.example/orders/*`; the same for all pages that look alike. */
export function pageShape(url: URL): string {
  const path = (text: string) =>
    text
      .split('/')
      .map(part => (/\d/.test(part.replace(ESCAPE, '')) ? '*' : part))
      .join('/')
      .replace(/\/+$/, '')
  const parameters = [...url.searchParams].filter(([name, value]) => PAGE_PARAMETERS.test(name) && value !== '' && !/\d/.test(value))
  const query = parameters.map(([name, value]) => `${name}=${value}`).join('&')
  const route = /^#!?\//.test(url.hash) ? path(url.hash.replace(/\?.*$/, '')) : ''
  return url.host + path(url.pathname) + (query && `?${query}`) + route
}

import { parseHTML } from 'linkedom'
import { openAsDetail } from '../../lib/extraction/open-detail.ts'
import { readPage } from '../../lib/extraction/read-page.ts'

const now = new Date('2026-11-21T18:00:00Z')
/** What a page made of a title and a body is read as. */
export const read = ({ lang, title, body, address }: Omit<Page, 'make' | 'detail'>) => {
  const html = `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>${title}</title></head><body>${body}</body></html>`
  const document = parseHTML(html).document as unknown as Document
  // linkedom makes three texts of one with "&amp;" in it.
  document.body.normalize()
  return readPage(document, address ? new URL(address) : undefined, now, [], openAsDetail).facts
}

/** A label and its value in columns of their own. */
export const field = (label: string, value: string) =>
  `<div class="row"><div class="col-3"><div class="wrap"><label class="form-label">${label}</label></div></div><div class="col-9"><div class="text">${value}</div></div></div>`
export const cells = (...texts: string[]) => texts.map(text => `<div class="cell">${text}</div>`).join('')

/** A page of one order or customer of one make: only what the make is about stands on it. */
export interface Page {
  make: string
  lang?: string
  title: string
  body: string
  address?: string
  detail: object
}

/** A table of texts parted by bars: the headers, then the rows. */
export const table = (headers: string, ...rows: string[]) => {
  const line = (texts: string, tag: string) =>
    `<tr>${texts
      .split('|')
      .map(text => `<${tag}>${text}</${tag}>`)
      .join('')}</tr>`
  return `<table><thead>${line(headers, 'th')}</thead><tbody>${rows.map(row => line(row, 'td')).join('')}</tbody></table>`
}

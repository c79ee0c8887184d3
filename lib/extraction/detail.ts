import type { Detail } from '../pages/facts.ts'
/** The one order or customer a page is about; `sure` when its heading says so. */
export function readDetail(_document: Document, _url: URL | undefined, _now: Date): { detail: Detail; sure: boolean } | undefined {
  return undefined
}

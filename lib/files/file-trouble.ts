/** Why a file cannot be imported at all; each has one sentence in the locales (dashboard.fileTrouble). */
export type FileTroubleCode =
  | 'empty'
  | 'not-csv'
  | 'old-excel'
  | 'web-page'
  | 'locked'
  | 'damaged'
  | 'too-large'
  | 'no-files'
  | 'no-header'
  | 'no-rows'
  | 'too-many-rows'

/** The file is refused as a whole. Nothing of it was kept. */
export class FileTrouble extends Error {
  override name = 'FileTrouble'
  readonly code: FileTroubleCode

  constructor(code: FileTroubleCode) {
    super(code)
    this.code = code
  }
}

/** What the server tells the page at its start. */
export interface Session {
  /** null: the day of the browser's clock. */
  today: string | null
  seed: number
  rows: number | null
  /** The page also sends messages that imitate an extension's. */
  hostile: boolean
}

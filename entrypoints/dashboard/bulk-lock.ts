/** Held while much is written at once: an import, an undoing, a restoring. Two dashboards take turns. */
export const BULK_LOCK = 'regulars-bulk'

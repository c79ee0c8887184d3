/** What a cell that a spreadsheet takes for a formula begins with; for a class of characters in a regular expression. */
export const TRIGGERS = '=+\\-@\\t\\r\\n＝＋－＠'

/** Nobody wants to be told then. Our choice, in the machine's own time. */
const QUIET = { from: 22, to: 8 }

export const isQuiet = (now: Date): boolean => now.getHours() >= QUIET.from || now.getHours() < QUIET.to

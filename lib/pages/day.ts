/** Days of a window of so many months: 91, 182, 365, 730. */
export const windowDays = (months = 12): number => Math.floor((months * 365) / 12)

/** 7 as "07". */
export const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** The calendar day where the seller is, YYYY-MM-DD: at six in the morning in Shanghai the day of UTC is still yesterday. */
export const localDay = (at: Date): string => `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`

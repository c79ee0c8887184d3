/** Gives the seller a file. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file over by then, also a large one.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** An object without the fields that are undefined: what a page does not show is left out. */
export function shown<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
  const answer: Partial<T> = {}
  for (const key in facts) if (facts[key] !== undefined) answer[key] = facts[key]
  return answer as T
}

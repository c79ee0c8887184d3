/** A list of regular-expression sources as text: two spaces or a new line between them, backslashes as they stand. */
export const words = (text: TemplateStringsArray, ...parts: string[]): string[] =>
  String.raw(text, ...parts)
    .split(/ {2,}|\n/)
    .filter(Boolean)

/** One regular-expression source, broken over lines where it is long. */
export const pattern = (text: TemplateStringsArray): string => String.raw(text).replace(/\n\s*/g, '')

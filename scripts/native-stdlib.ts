/** What of @stdlib the browser has itself: only what is made of it has to come with us, and nothing that guards it against browsers of long ago. */
export const NATIVE: Record<string, string> = {
  ...Object.fromEntries(
    ['exp', 'pow', 'sin', 'cos', 'tan', 'trunc', 'floor', 'ceil', 'round', 'abs', 'max'].map(name => [
      `math-base-special-${name}`,
      `Math.${name}`,
    ]),
  ),
  'math-base-special-ln': 'Math.log',
  'math-base-special-copysign': '(x, y) => (x < 0 || Object.is(x, -0)) === (y < 0 || Object.is(y, -0)) ? x : -x',
  'number-ctor': 'Number',
  'assert-is-nan': 'Number.isNaN',
  'math-base-assert-is-nan': 'Number.isNaN',
  'math-base-assert-is-infinite': 'x => Math.abs(x) === Infinity',
  'math-base-assert-is-integer': 'x => Math.floor(x) === x',
  'math-base-assert-is-negative-zero': 'x => Object.is(x, -0)',
  'array-float64': 'Float64Array',
  'array-uint32': 'Uint32Array',
  'array-uint16': 'Uint16Array',
  'array-uint8': 'Uint8Array',
  'utils-define-read-only-property': '(object, name, value) => { object[name] = value }',
  'utils-define-nonenumerable-read-only-property': '(object, name, value) => { object[name] = value }',
}

const PREFIX = '\0native:'

/** Puts the browser's own functions in the place of the packages that write them anew. */
export const nativeStdlib = () => ({
  name: 'native-stdlib',
  enforce: 'pre' as const,
  resolveId: (id: string) => (NATIVE[id.replace('@stdlib/', '')] ? PREFIX + id.replace('@stdlib/', '') : undefined),
  load: (id: string) => (id.startsWith(PREFIX) ? `module.exports = ${NATIVE[id.slice(PREFIX.length)]}` : undefined),
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { withoutUnused } from '../scripts/papa-of-texts.ts'

const source = withoutUnused(readFileSync(createRequire(import.meta.url).resolve('papaparse/papaparse.js'), 'utf8'))
const exports = { exports: {} as typeof Papa }
new Function('module', 'exports', source)(exports, exports.exports)
const ours = exports.exports

test('what is left of Papa Parse reads any text as all of it does', () => {
  const signs = fc.constantFrom('a', ' ', '"', '""', ',', ';', '\n', '\r\n', '名', '\ufeff')
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), fc.constantFrom(',', ';'), (text, delimiter) => {
      expect(ours.parse(text.join(''), { delimiter })).toEqual(Papa.parse(text.join(''), { delimiter }))
    }),
  )
})

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MIND_FILE } from '../../scripts/understanding/mind-file.ts'
import { trainedOn } from '../../scripts/understanding/train.ts'

/** Where the review data lies (see scripts/understanding/README.md); it is not part of the project, so the test needs to be told. */
const FOLDER = process.env.REVIEW_DATA ?? ''

test.skipIf(!existsSync(FOLDER))('training again on the same files gives the bytes that ship', () => {
  expect(Buffer.compare(Buffer.from(trainedOn(FOLDER)), readFileSync(MIND_FILE))).toBe(0)
})

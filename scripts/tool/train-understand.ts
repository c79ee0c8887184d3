import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ToolError } from '../tool.ts'
import { MIND_FILE } from '../understanding/mind-file.ts'
import { trainedOn } from '../understanding/train.ts'

/** `train-understand FOLDER`: fits the weights by which reviews are read, on the review data, and writes them where the extension ships them. */
export async function run([folder]: string[]): Promise<void> {
  if (!folder || !existsSync(folder)) throw new ToolError('which folder? (the review data, see scripts/understanding/README.md)')
  const bytes = trainedOn(folder)
  mkdirSync(dirname(MIND_FILE), { recursive: true })
  writeFileSync(MIND_FILE, bytes)
  process.stdout.write(
    `${JSON.stringify({ file: 'public/models/reviews.bin', bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length })}\n`,
  )
}

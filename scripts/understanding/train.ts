import type { Lang } from '../../lib/replies/case.ts'
import { PLACES } from '../../lib/replies/model/features.ts'
import { type Head, isIssue, type MindHeader } from '../../lib/replies/model/mind.ts'
import { type Said, saidIn } from './examples.ts'
import { fitted, type Linear } from './fit.ts'

const HEADS: Record<Lang, Head[]> = {
  zh: ['neg', 'pos', 'meal', 'taste', 'quality', 'service', 'wait', 'environment', 'hygiene', 'price', 'location'],
  en: ['neg', 'pos', 'meal', 'taste', 'service', 'price', 'environment', 'location'],
}

/** Weights beyond this many of a head's standard deviations are cut: a few rare words must not cost all others their precision. */
const WIDEST = 8

function fitHead(said: Said[], head: Head): Linear {
  const told = (one: Said): boolean | undefined => (isIssue(head) ? one.issues?.includes(head) : one[head])
  return fitted(said.flatMap(one => (told(one) === undefined ? [] : [{ features: one.features, label: told(one) ? 1 : 0 }])))
}

function scaleOf({ weights }: Linear): number {
  let [squares, used] = [0, 0]
  for (const w of weights) {
    squares += w * w
    if (w !== 0) used++
  }
  return (WIDEST * Math.sqrt(squares / Math.max(1, used))) / 127
}

/** Fits the weights on the labelled files of a folder; the same files give the same bytes. */
export function trainedOn(folder: string): Uint8Array {
  const header: MindHeader = { version: 1, languages: [] }
  const bodies: Int8Array[] = []
  for (const lang of ['zh', 'en'] as const) {
    const heads = HEADS[lang]
    const said = saidIn[lang](folder)
    const linears = heads.map(head => fitHead(said, head))
    const scales = linears.map(scaleOf)
    const body = new Int8Array(PLACES * heads.length)
    linears.forEach(({ weights }, h) => {
      const scale = scales[h] as number
      weights.forEach((w, place) => {
        body[place * heads.length + h] = Math.max(-127, Math.min(127, Math.round(w / scale)))
      })
    })
    const plain = (x: number) => Number(x.toPrecision(6))
    header.languages.push({ lang, heads, biases: linears.map(({ bias }) => plain(bias)), scales: scales.map(plain) })
    bodies.push(body)
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...bodies.map(body => Buffer.from(body.buffer))])
}

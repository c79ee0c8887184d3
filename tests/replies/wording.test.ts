import { describe, expect, test } from 'vitest'
import type { Lang } from '../../lib/replies/case.ts'
import { OVERPROMISE } from '../../lib/replies/checks/over-promises.ts'
import { REMOVAL } from '../../lib/replies/checks/review-asks.ts'
import { slotsOf } from '../../lib/replies/checks/slots.ts'
import { THREAT } from '../../lib/replies/checks/threats.ts'
import { ACTOR, APOLOGY, DEED, EXCUSE, FEELING, UNKIND } from '../../lib/replies/checks/words.ts'
import { everyWay } from '../../lib/replies/choice.ts'
import { FAULTS_EN } from '../../lib/replies/fault-wording-en.ts'
import { FAULTS_ZH } from '../../lib/replies/fault-wording-zh.ts'
import { FRAME_EN } from '../../lib/replies/frame-en.ts'
import { FRAME_ZH } from '../../lib/replies/frame-zh.ts'
import { MATTERS } from '../../lib/replies/matters.ts'

const bare = (text: string) => text.replace(/\{[tn]:([^}/]*)(?:\/[^}]*)?\}/g, '$1').replace(/\{[^}]*\}/g, 'X')
/** As a kitchen and as a stock room say it. */
const BY_TRADE = /\{f:([^}/]*)\/([^}]*)\}/g
/** The wordings of a part of a frame, however they are arranged. */
const leaves = (part: unknown): string[] => (typeof part === 'string' ? [part] : Object.values(part as object).flatMap(leaves))
const ways = (wordings: readonly string[]) => [
  ...new Set(wordings.flatMap(wording => [wording.replace(BY_TRADE, '$1'), wording.replace(BY_TRADE, '$2')]).flatMap(everyWay)),
]

describe.each<Lang>(['zh', 'en'])('every wording in %s, not only those a sample happens to choose', lang => {
  const faults = Object.entries(lang === 'zh' ? FAULTS_ZH : FAULTS_EN)
  const frame = lang === 'zh' ? FRAME_ZH : FRAME_EN

  test.each(faults)('%s: says what went wrong, does something, and is recognised as an answer', (_, w) => {
    expect(ways(w.own).filter(own => !slotsOf(bare(own), lang).explanation)).toEqual([])
    expect(ways(w.act).filter(act => !DEED[lang].test(bare(act)))).toEqual([])
    expect(w.own.length).toBeGreaterThan(2)
    expect(w.act.length).toBeGreaterThan(2)
    const named = ways([w.name, ...(w.waited ? [w.waited] : [])]).map(bare)
    expect(named.filter(name => ways(w.own).some(own => ways(w.act).some(act => !w.answers.test(bare(`${name} ${own} ${act}`)))))).toEqual(
      [],
    )
  })
  test.each(faults)('%s: breaks no rule of ours', (_, w) => {
    const all = ways([w.name, ...w.own, ...w.act]).map(bare)
    for (const rule of [OVERPROMISE, REMOVAL, THREAT, UNKIND, EXCUSE]) expect(all.filter(text => rule[lang].test(text))).toEqual([])
  })
  test.each(Object.values(MATTERS[lang]).flat())('$id: the same', matter => {
    expect(ways(matter.own).filter(own => !slotsOf(own, lang).explanation)).toEqual([])
    expect(ways(matter.act).filter(act => !DEED[lang].test(act))).toEqual([])
    for (const rule of [OVERPROMISE, REMOVAL, THREAT, UNKIND, EXCUSE])
      expect([matter.name, ...ways([...matter.own, ...matter.act])].filter(text => rule[lang].test(text))).toEqual([])
  })
  test('every opening feels with the buyer and says sorry', () => {
    const openings = [
      ...Object.values(frame.feeling).flat(),
      ...frame.care,
      ...frame.wordless,
      ...frame.unsaid,
      ...Object.values(frame.told).flat(),
      ...frame.mentioned,
      ...frame.read,
    ]
    expect(ways(openings).filter(text => !FEELING[lang].test(bare(text)) || !APOLOGY[lang].test(bare(text)))).toEqual([])
  })
  test('no sentence around the faults breaks a rule of ours', () => {
    const { and: _, liked: __, ...sentences } = frame
    const all = ways(Object.values(sentences).flatMap(part => leaves(part))).map(bare)
    expect(all.length).toBeGreaterThan(300)
    for (const rule of [OVERPROMISE, REMOVAL, THREAT, UNKIND, EXCUSE]) expect(all.filter(text => rule[lang].test(text))).toEqual([])
  })
  test('every pledge has an actor; what is not known yet is an explanation too', () => {
    expect(ways(frame.pledge).filter(text => !ACTOR[lang].test(text))).toEqual([])
    expect(ways([...frame.readOwn, ...frame.starsOwn]).filter(text => !slotsOf(text, lang).explanation)).toEqual([])
    expect(ways([...Object.values(frame.readAct).flat(), ...frame.neutralAct]).filter(text => !DEED[lang].test(text))).toEqual([])
  })
})

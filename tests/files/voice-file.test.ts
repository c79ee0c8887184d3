import { expect, test } from 'vitest'
import { readVoiceFile, voiceFile } from '../../lib/files/voice-file.ts'
import type { VoiceRecord } from '../../lib/profiles/voice-records.ts'

const voice: VoiceRecord = {
  v: 2,
  shop: 'a.example/1',
  signs: '阿青',
  manner: 'plain',
  never: ['亲'],
  promises: ['破损包赔'],
  templates: [{ lang: 'zh', issue: 'packaging', text: '{complaints}，{date}前我们会{acts}。' }],
  evidence: [{ lang: 'zh', what: '检测报告', source: '检验中心', until: '2027-06-30', issues: ['quality'] }],
  changedOn: '2026-11-20',
}

test('what is saved in one shop can be opened in another', () =>
  expect(readVoiceFile(voiceFile(voice), 'b.example/2')).toEqual({ voice: { ...voice, shop: 'b.example/2' } }))
test('a file of before there was an evidence shelf is still taken', () => {
  const { evidence: _, ...old } = { ...voice, v: 1 }
  const text = JSON.stringify({ regulars: 'voice', v: 1, voice: old })
  expect(readVoiceFile(text, 'b.example/2')).toEqual({ voice: { ...voice, evidence: [], shop: 'b.example/2' } })
})
test.each<[string, string, string]>([
  ['nothing', '', 'not-voice'],
  ['another file of ours', '{"regulars":"recipes","v":1}', 'not-voice'],
  ['a newer file', '{"regulars":"voice","v":3}', 'newer'],
  ['a slot nobody knows', voiceFile({ ...voice, templates: [{ lang: 'zh', issue: 'taste', text: '{phone}' }] }), 'damaged'],
  ['proof without a day', voiceFile({ ...voice, evidence: [{ lang: 'zh', what: 'x', source: 'y', until: '', issues: [] }] }), 'damaged'],
  ['half a file', voiceFile(voice).slice(0, -30), 'not-voice'],
])('%s is refused', (_, text, refused) => expect(readVoiceFile(text, 'b.example/2')).toEqual({ refused }))

import { describe, expect, test } from 'vitest'
import { draftReply } from '../../lib/replies/draft.ts'

const draft = (text: string) => draftReply({ review: { text, stars: 1 }, marketplace: 'booking', today: '2026-11-21' }).text

describe('a bad review of a stay', () => {
  test.each<[string, RegExp[], RegExp[]]>([
    ['酒店太差，热水要十分钟后才来，厕所臭', [/热水要十分钟后才来/, /厕所臭/], []],
    ['酒店服务和设施都很差', [/服务/, /设施/], []],
    ['酒店很差，房间没有异味，位置不远', [], [/气味/, /位置/]],
    ['隔音太差，旁边说话声特别大，根本睡不成，酒店不推荐', [/隔音太差|说话声|安静/], [/床/]],
    ['Terrible hotel. The shower was cold and the mattress hard, and the gym was tiny.', [/shower/, /bed|mattress/, /gym/], []],
    ['Awful hotel: no towels,the elevator broken.The room was dirty', [/missing from the room/, /elevator/, /clean|dirty/], []],
  ])('%s: what is amiss is answered, nothing else is', (text, named, unnamed) => {
    const reply = draft(text)
    for (const words of named) expect(reply).toMatch(words)
    for (const words of unnamed) expect(reply).not.toMatch(words)
  })
  test('what touches health is answered first and alone, the rest only named', () => {
    const reply = draft('酒店房间里有蟑螂，空调也坏了，前台态度恶劣')
    expect(reply).toMatch(/蟑螂.{0,60}另外|蟑螂[\s\S]*还/)
    expect(reply).toMatch(/11月22日/)
    expect(reply).not.toMatch(/跟.{0,6}谈|请工程部/)
  })
  test('where nobody is spoken of, the service is not apologised for', () =>
    expect(draft('酒店房间霉味好大，隔壁没有房间了，人都快晕了')).not.toMatch(/服务|怠慢了，还/))
})

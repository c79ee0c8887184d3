import { expect, test } from 'vitest'
import { retold } from '../../lib/replies/retell.ts'

/** What a buyer wrote (invented) and how a reply says it back after "you say"; null: not repeated. */
test.each<['en' | 'zh', string, string | null]>([
  ['en', "I couldn't get it to charge my phone", "you couldn't get it to charge your phone"],
  ['en', 'and then the handle came off in my hand', 'the handle came off in your hand'],
  ['en', 'I was charged twice for one night', 'you were charged twice for one night'],
  ['en', 'We waited 45 minutes for our drinks', 'you waited 45 minutes for your drinks'],
  ['en', 'Stopped working after two weeks', 'it stopped working after two weeks'],
  ['en', 'waited an hour for a table', 'you waited an hour for a table'],
  ['en', 'they forgot my rice', 'we forgot your rice'],
  [
    'en',
    'The lid did not close and now I have tea all over the bag that I carry to the office every single morning',
    'the lid did not close',
  ],
  ['en', 'the strap was NOT sewn on', 'the strap was not sewn on'],
  ['en', 'the room was awful', null],
  ['en', 'I was so disappointed with the lamp', null],
  ['en', 'you have to be an engineer to set it', null],
  ['en', 'my husband had to carry the bags up', null],
  ['en', 'very small portion', null],
  [
    'en',
    'We traveled all over the coast and this was the only place that charged us twice for one bed',
    'this was the only place that charged you twice for one bed',
  ],
  ['en', 'the plates they gave them were dirty', null],
  ['en', 'The lamp', null],
  ['zh', '而且浴缸下水道是坏的', '浴缸下水道是坏的'],
  ['zh', '我们等了一个小时呢', '您等了一个小时'],
  ['zh', '商家漏发了一双筷子', '我们漏发了一双筷子'],
  ['zh', '感觉里面没怎么熟', '里面没怎么熟'],
  ['zh', '我觉得被坑了', null],
  ['zh', '服务员素质太差', null],
  ['zh', '你自己去看吧', null],
  ['zh', '不会再来了', null],
])('%s: %s', (lang, said, told) => expect(retold(said, [0, said.length], lang)).toBe(told))

import { describe, expect, test } from 'vitest'
import { understand } from '../../lib/replies/understand.ts'

describe('what a review complains of', () => {
  test.each<[string, string[]]>([
    ['不难吃，就是送得太慢', ['delivery']],
    ['味道不错，但是汤洒了', ['packaging']],
    ['菜不新鲜，服务员态度也差', ['quality', 'service']],
    ['少送了一双筷子', ['mismatch']],
    ['菜里有头发', ['hygiene']],
    ['太贵了，不值', ['price']],
    ['停车很难', ['location']],
    ['环境太吵', ['environment']],
    ['备注写了面里不放香菜，最后还是放了', ['mismatch']],
    ['明明点的两份粥，却送来一份', ['mismatch']],
    ['说好的满赠，结果送到的时候没有', ['price']],
    ['那一单至少一个小时才吃上', ['delivery']],
    ['没什么突出的菜', []],
    ['房间里竟连一条毛巾也没有', ['environment']],
    ['Never buying from this seller again', ['other']],
    ['Fast shipping. Do not buy it.', ['other']],
    ['It was advertised as a hardcover. I got a paperback.', ['mismatch']],
    ['It is awful. I do not understand the hype', ['other']],
    ['木有筷子', ['mismatch']],
    ['点的微辣，结果那么辣', ['taste']],
    ['用两小时就关机', ['quality']],
    ['After 20 minutes wait we got a table', ['wait']],
    ['十一点下的单，一点送来', ['delivery']],
    ['还没用，少了个盖子', ['mismatch']],
    ['A complete waste of money. The wheels broke off.', ['quality']],
    ['The pump leaks all the time I use it', ['quality']],
    ['The bottle leaked all over the box', ['packaging']],
    ['It was broken upon arrival and a hassle to send back', ['quality']],
    ['懒得退货，麻烦', ['other']],
    ['The app is slow to load and the tablet is very slow', ['quality']],
    ['The food was not bad but the service was terrible', ['service']],
    ['I have never been spoken to like that by a shop.', ['service']],
    ['The pizza was not fresh.', ['quality']],
    ['It arrived three days late and the box was crushed', ['delivery', 'packaging']],
    ['They sent the wrong size', ['mismatch']],
    ['We waited forty minutes for our food at the table.', ['wait']],
    ['Delicious, fast and friendly. Great value!', []],
    ['很好吃，送得很快，包装也好', []],
  ])('%s → %j', (text, issues) => expect([...new Set(understand({ text }).complaints.map(c => c.issue))]).toEqual(issues))

  test('the evidence is where the words stand', () => {
    const text = '味道不错，但是汤洒了。'
    const [start, end] = understand({ text }).complaints[0]?.evidence ?? [0, 0]
    expect(text.slice(start, end)).toBe('汤洒了')
  })
  test.each<[string, string[]]>([
    ['面料粗糙，易脏', ['poor-make']],
    ['再这样下去顾客会少一半', []],
    ['用过的二手货', ['not-genuine']],
    ['晚上吃完就呕吐', ['ill']],
    ['都快等饿死了', ['late']],
    ['感觉比较多油', ['oily']],
    ['点了三份牛肉只放了一份', ['missing-item']],
    ['这次让去楼下取', ['courier']],
    ['待机老是自动关机', ['broken']],
    ['Full of typos and horribly printed', ['poor-make']],
    ['It never lit up again', ['broken']],
    ['That was a human hair', ['hair']],
    ['It was way over fried', ['overcooked']],
    ['I had an older player with poor battery life', []],
  ])('"%s": %j and nothing else', (text, faults) => expect(understand({ text }).complaints.map(({ fault }) => fault)).toEqual(faults))
  test.each([['我辛辛苦苦上传图片'], ['My quest for the perfect spouse-friendly light']])('"%s" praises no service', text =>
    expect(understand({ text }).praise.filter(({ issue }) => issue === 'service')).toEqual([]),
  )
  test('the thing and the time are kept', () => {
    expect(understand({ text: '等了一个半小时，米饭是凉的' }).complaints).toMatchObject([{ duration: '一个半小时' }, { thing: '米饭' }])
    expect(understand({ text: 'Waited 40 minutes, then the fries were cold' }).complaints).toMatchObject([
      { duration: '40 minutes' },
      { thing: 'fries' },
    ])
  })
})

describe('bad or not', () => {
  test.each<[string, number | undefined, boolean]>([
    ['太难吃了', undefined, true],
    ['不难吃', undefined, false],
    ['味道很好，很满意', undefined, false],
    ['Terrible. Never again.', undefined, true],
    ['Not bad at all, we loved it', undefined, false],
    ['It was good but the battery died after a week. Very disappointed.', undefined, true],
    ['', 1, true],
    ['', 5, false],
    ['还可以', 1, true],
    ['Oh brilliant, a clock that is right twice a day', undefined, true],
    ['Oh great. Thanks for nothing.', undefined, true],
    ['这服务可真行，长见识了', undefined, true],
  ])('"%s" with %s stars: %s', (text, stars, bad) => expect(understand({ text, ...(stars ? { stars } : {}) }).bad).toBe(bad))
})

describe('suspicion', () => {
  test.each<[string, string, string[]]>([
    ['不退我200元我就天天给你差评', 'yes', ['extortion']],
    ['给我返50红包我就删差评', 'yes', ['extortion']],
    ['Give me a free meal or I will leave a bad review', 'yes', ['extortion']],
    ['I will change my review if you send me money', 'yes', ['extortion']],
    ['兼职刷单日赚300，加微信 abc12345', 'yes', ['promotion']],
    ['收了红包才写的好评', 'unsure', ['paid-review']],
    ['Much better at Golden Wok, go there.', 'unsure', ['rival']],
    ['asdfgh qwerty zxcvbn', 'yes', ['gibberish']],
    ['啊啊啊啊啊啊', 'yes', ['gibberish']],
    ['差差差差差', 'no', []],
    ['我要退款！气死了', 'no', []],
    ['再不退款我就打12315投诉', 'no', []],
    ['I want a refund, this is outrageous', 'no', []],
    ['垃圾店，骗子', 'no', []],
  ])('"%s" is %s', (text, suspicious, kinds) => expect(understand({ text })).toMatchObject({ suspicious, suspiciousKinds: kinds }))
})

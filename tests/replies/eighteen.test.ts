import { describe, expect, test } from 'vitest'
import { CHECK_IDS, type CheckId, type CheckInput, type Lang } from '../../lib/replies/case.ts'
import { checkReply } from '../../lib/replies/checks.ts'

/** The eighteen properties of rules/replies, each with replies that have it and replies that have not, in both languages. */
type Case = [reply: string, more?: Partial<CheckInput>]
type Cases = Record<Lang, { pass: Case[]; fail: Case[] }>

const today = '2026-11-21'
const REVIEW = {
  zh: { text: '红烧肉太咸了，米饭是凉的，还少送了一双筷子', stars: 1, postedOn: '2026-11-20' },
  en: { text: 'The pork was far too salty, the rice was cold and the chopsticks were missing.', stars: 1, postedOn: '2026-11-20' },
}
const ORDER = { order: { promisedOn: '2026-11-10', deliveredOn: '2026-11-14' } }
const GOOD = {
  zh: '红烧肉咸了、米饭也凉了，还少了筷子，换了谁都扫兴，对不起。咸淡没有把住，是后厨没尝就出；筷子是出门前没有人再对一遍单子。11月23日前，我们会把用盐量重新称一遍，打包也改成一人装、一人核。谢谢您肯直说。',
  en: 'I am sorry that the pork was so salty, the rice cold and the chopsticks missing. Nobody tasted the pork before it went out, and the bag was closed without a second look at the list. By 23 November we will weigh the salt again and have one person pack and another check. Thank you for telling us.',
}
const SALTY = (lang: Lang): Partial<CheckInput> => ({
  review: { ...REVIEW[lang], text: lang === 'zh' ? '红烧肉太咸了' : 'The pork was too salty' },
})
const ABSTRACT = (lang: Lang): Partial<CheckInput> => ({
  review: { ...REVIEW[lang], text: lang === 'zh' ? '服务太差' : 'Service was bad.' },
})
const on = (lang: Lang, marketplace: string, postedOn: string, more: Partial<CheckInput> = {}): Partial<CheckInput> => ({
  review: { ...REVIEW[lang], postedOn },
  marketplace,
  ...more,
})

const TABLE: Record<CheckId, Cases> = {
  'apology-explanation-pledge': {
    zh: {
      pass: [[GOOD.zh], ['抱歉，肉咸了，因为换了新厨师，我们会重新试味。']],
      fail: [['谢谢您的宝贵意见。'], ['对不起，我们会改进。'], ['盐放多了，明天起重新称盐。']],
    },
    en: {
      pass: [[GOOD.en], ['Sorry. The cook was new and used the wrong spoon. We will taste each batch.']],
      fail: [['Thank you for your feedback.'], ['Sorry. We will do better.'], ['The cook used the wrong spoon. We will weigh the salt.']],
    },
  },
  'answers-each': {
    zh: {
      pass: [[GOOD.zh], ['红烧肉咸了，抱歉。', SALTY('zh')]],
      fail: [['红烧肉咸了，对不起。'], ['米饭凉了，筷子也少了，抱歉。'], ['对不起，让您失望了。', SALTY('zh')]],
    },
    en: {
      pass: [[GOOD.en], ['Sorry the pork was salty.', SALTY('en')]],
      fail: [['Sorry the pork was salty.'], ['Sorry about the cold rice and the chopsticks.'], ['Sorry to let you down.', SALTY('en')]],
    },
  },
  'empathy-early': {
    zh: {
      pass: [[GOOD.zh], ['您好！等这么久谁都着急。我们去查。']],
      fail: [['我们是一家老店。菜都是现做的。对不起。'], ['已收到您的意见。我们会研究。']],
    },
    en: {
      pass: [[GOOD.en], ['Hello! I understand how annoying that is. We will look.']],
      fail: [['We are a family kitchen. All is cooked fresh. Sorry.'], ['Your comment was received. We will study it.']],
    },
  },
  specific: {
    zh: { pass: [[GOOD.zh], ['红烧肉的事，抱歉。']], fail: [['感谢支持，欢迎下次光临，祝生活愉快。'], ['抱歉给您带来不便，会加强管理。']] },
    en: {
      pass: [[GOOD.en], ['Sorry about the pork.']],
      fail: [['Thank you for choosing us, hope to see you again.'], ['Apologies for any inconvenience. We will improve.']],
    },
  },
  'not-rote': {
    zh: {
      pass: [[GOOD.zh, { previousReplies: ['您好，上次的事已经处理了。'] }], [GOOD.zh]],
      fail: [
        [GOOD.zh, { previousReplies: [GOOD.zh] }],
        [GOOD.zh, { previousReplies: ['天冷了，路上小心。打包也改成一人装、一人核。谢谢您肯直说，常来。'] }],
      ],
    },
    en: {
      pass: [[GOOD.en, { previousReplies: ['Glad you liked the soup.'] }], [GOOD.en]],
      fail: [
        [GOOD.en, { previousReplies: [GOOD.en] }],
        [GOOD.en, { previousReplies: ['As said, we will weigh the salt again and have one person pack it tomorrow.'] }],
      ],
    },
  },
  'concrete-pledge': {
    zh: {
      pass: [[GOOD.zh], ['抱歉。小林明天会重新称盐。', SALTY('zh')]],
      fail: [['我们会努力改进，加强管理。'], ['对不起，我们会尽快处理。'], ['明天是新的一天。']],
    },
    en: {
      pass: [[GOOD.en], ['Sorry. I will weigh the salt again tomorrow.', SALTY('en')]],
      fail: [['We will work on it and do better.'], ['Sorry, we will look into it soon.'], ['Tomorrow is another day.']],
    },
  },
  'no-overpromise': {
    zh: {
      pass: [[GOOD.zh], ['请您一定在聊天里告诉我们。'], ['我们不敢保证合每个人口味。']],
      fail: [['以后绝对不会再咸。'], ['保证让您满意。'], ['一粒盐都不会多放。']],
    },
    en: {
      pass: [[GOOD.en], ['We cannot guarantee that every dish suits all.'], ['It should always be hot.']],
      fail: [['This will never happen again.'], ['We guarantee you will love it.'], ['Not one grain too many, ever again.']],
    },
  },
  true: {
    zh: {
      pass: [[GOOD.zh], ['晚了4天，对不起。', ORDER], ['答应11月10日到，14日才到，抱歉。', ORDER]],
      fail: [['只晚了1天，对不起。', ORDER], ['10月3日就送到了。', ORDER], ['已经给您退款了。']],
    },
    en: {
      pass: [[GOOD.en], ['It came 4 days late, and I am sorry.', ORDER], ['Promised for 10 November, sorry.', ORDER]],
      fail: [['It was only one day late.', ORDER], ['It was delivered on 3 October.', ORDER], ['We have refunded you.']],
    },
  },
  'no-private-data': {
    zh: {
      pass: [[GOOD.zh], ['请在订单页的聊天里找我们。'], ['11月23日前有结果。']],
      fail: [['请打13812345678。'], ['李女士，抱歉。'], ['抱歉，罗小明。', { customer: { names: ['罗小明'] } }]],
    },
    en: {
      pass: [[GOOD.en], ['Message us in the order chat.'], ['By 23 November 2026 we will know.']],
      fail: [['Call 07700 900123.'], ['Sorry, Mrs Thompson.'], ['Sorry, bluefox77.', { customer: { names: ['BlueFox77'] } }]],
    },
  },
  'no-trade': {
    zh: {
      pass: [[GOOD.zh], ['杯子碎了，补发或者退款由您定。'], ['谢谢您的五星好评。']],
      fail: [['改成好评返您20元。'], ['删评就退款。'], ['给个五星，送您饮料。']],
    },
    en: {
      pass: [[GOOD.en], ['A refund or a new one, as you prefer.'], ['Thank you for the five stars.']],
      fail: [['Change your review and get $10.'], ['We refund once the review is gone.'], ['Five stars and coffee is on us.']],
    },
  },
  'no-removal-ask': {
    zh: {
      pass: [[GOOD.zh], ['谢谢您的评价，我们都看了。'], ['请在聊天里告诉我们尺码。']],
      fail: [['麻烦您删一下差评。'], ['方便的话改一下。'], ['求放过。']],
    },
    en: {
      pass: [[GOOD.en], ['Thank you for your review.'], ['Please tell us in the chat which one it was.']],
      fail: [['Please remove your review.'], ['Five stars would help us.'], ['Could this comment come down?']],
    },
  },
  'no-threat-or-accusation': {
    zh: {
      pass: [[GOOD.zh], ['您说的我们都信。'], ['同行的朋友也提过，我们在学。']],
      fail: [['这是恶意差评。'], ['我们家法务会看。'], ['您的地址我们有，我们知道您住哪。']],
    },
    en: {
      pass: [[GOOD.en], ['We take your word for it.'], ['You are right to say so.']],
      fail: [['This is a fake review.'], ['Our lawyer reads this too.'], ['We have your address.']],
    },
  },
  calm: {
    zh: { pass: [[GOOD.zh], ['对不起！我们明天查。']], fail: [['一分钱一分货，您也太挑剔了。'], ['对不起！！！'], ['呵呵，谢谢。']] },
    en: {
      pass: [[GOOD.en], ['So sorry! We will check tomorrow.']],
      fail: [['You should have read the page.'], ['Sorry!!!'], ['We are VERY SORRY.']],
    },
  },
  'no-excuse-opening': {
    zh: {
      pass: [[GOOD.zh], ['对不起，盐没有把住。我们明天称。']],
      fail: [['这不是我们的问题，是骑手的责任。'], ['其他客人都说好吃。对不起。'], ['我们也没办法。']],
    },
    en: {
      pass: [[GOOD.en], ['Sorry, nobody tasted it.']],
      fail: [['This is not our fault, it is the courier.'], ['Other customers love it. Sorry.'], ['We were very busy.']],
    },
  },
  length: {
    zh: {
      pass: [[GOOD.zh], ['抱歉，咸了。', { limit: 20 }]],
      fail: [['抱歉。'], ['抱歉，让您失望了。'.repeat(40)], ['好'.repeat(501), { marketplace: 'taobao' }], [GOOD.zh, { limit: 50 }]],
    },
    en: {
      pass: [[GOOD.en], ['Sorry it was salty.', { limit: 40 }]],
      fail: [['Sorry.'], ['We are sorry about it. '.repeat(40)], ['a'.repeat(501), { marketplace: 'ebay' }], [GOOD.en, { limit: 50 }]],
    },
  },
  language: {
    zh: { pass: [[GOOD.zh]], fail: [['I am sorry about the pork.'], ['对不起让你久等了，您受累。']] },
    en: { pass: [[GOOD.en]], fail: [['红烧肉咸了，对不起。']] },
  },
  'strategy-fits': {
    zh: {
      pass: [[GOOD.zh], ['看到您不满意，我们想听听是哪里不周到。', ABSTRACT('zh')]],
      fail: [
        ['菜都是这么做的，欢迎再来。'],
        ['对不起，给您退款。', { review: { ...REVIEW.zh, text: '不给我转200块就天天差评' } }],
        [GOOD.zh, on('zh', 'etsy', '2026-11-20')],
      ],
    },
    en: {
      pass: [[GOOD.en], ['I understand; would you tell us what it was?', ABSTRACT('en')]],
      fail: [
        ['That is how we cook. Come again.'],
        ['Sorry, here is a refund.', { review: { ...REVIEW.en, text: 'Refund me $50 or I will post one-star reviews everywhere.' } }],
        [GOOD.en, on('en', 'amazon', '2026-11-20')],
      ],
    },
  },
  'in-time': {
    zh: {
      pass: [[GOOD.zh], [GOOD.zh, on('zh', 'taobao', '2026-10-22')], [GOOD.zh, on('zh', 'etsy', '2026-11-20', { held: true })]],
      fail: [
        [GOOD.zh, on('zh', 'taobao', '2026-10-21')],
        [GOOD.zh, on('zh', 'etsy', '2026-11-20')],
        [GOOD.zh, on('zh', 'eleme', '2026-10-01')],
      ],
    },
    en: {
      pass: [[GOOD.en], [GOOD.en, on('en', 'kuaishou', '2026-10-22')], [GOOD.en, on('en', 'etsy', '2026-11-01')]],
      fail: [
        [GOOD.en, on('en', 'kuaishou', '2026-10-21')],
        [GOOD.en, on('en', 'etsy', '2026-11-20')],
        [GOOD.en, on('en', 'douyin-miniapp', '2026-08-01')],
      ],
    },
  },
}

const found = (id: CheckId, lang: Lang, [reply, more]: Case) =>
  checkReply({ reply, review: REVIEW[lang], today, ...more }).find(check => check.id === id)

describe.each(CHECK_IDS)('%s', id => {
  for (const lang of ['zh', 'en'] satisfies Lang[]) {
    const { pass, fail } = TABLE[id][lang]
    test.each(pass)(`${lang}: has it: %s`, (...one) => expect(found(id, lang, one as Case)).toEqual({ id, pass: true }))
    test.each(fail)(`${lang}: has it not: %s`, (...one) => {
      const check = found(id, lang, one as Case)
      expect(check?.pass).toBe(false)
      expect(check?.why).toBeTruthy()
      if (check?.span) expect(one[0].slice(...check.span)).not.toBe('')
    })
  }
})

import type { ReadyPhrase } from '../profiles/voice-records.ts'

const p = (stage: ReadyPhrase['stage'], lang: ReadyPhrase['lang'], shortcut: string, text: string): ReadyPhrase => ({
  stage,
  lang,
  shortcut,
  text,
})

/** A small set to begin with, in each language: three for each stage. The seller changes them, or throws them away. */
export const STARTING_PHRASES: Record<ReadyPhrase['lang'], readonly ReadyPhrase[]> = {
  zh: [
    p('before', 'zh', '在的', '您好，我在的。您想了解{product}的哪一点，直接问我就好。'),
    p('before', 'zh', '尺寸', '{product}的尺寸写在详情页里，您告诉我平时穿多大、偏好松一点还是合身，我帮您对一对。'),
    p('before', 'zh', '发货时间', '您今天下单的话，我先帮您看一眼库存，再告诉您哪天能发，不让您空等。'),
    p('during', 'zh', '谢下单', '{name}您好，{product}的订单收到了（{order}）。地址和规格您再看一眼，有要改的趁发货前告诉我。'),
    p('during', 'zh', '发了', '{name}您好，您的{product}已经交给快递，单号在订单{order}里能看到。路上有不对劲，找我就行。'),
    p('during', 'zh', '缺货', '{name}您好，跟您说声抱歉：{product}这会儿没有货。您愿意等、换一款还是退掉，都听您的。'),
    p('after', 'zh', '用法', '{name}您好，{product}收到了吧？第一次用之前请看一眼说明，有不明白的随时问我。'),
    p('after', 'zh', '问候', '{name}您好，{product}用着还顺手吗？哪里不合适，直接跟我说。'),
    p('after', 'zh', '退换', '可以的。请在订单{order}里提交申请，我这边看到就处理；寄回前麻烦您拍一下现在的样子。'),
    p('complaint', 'zh', '道歉', '{name}您好，看到您说的情况了，对不起，让您费心了。我先查一下订单{order}，今天之内给您一个说法。'),
    p('complaint', 'zh', '要图', '{name}您好，能麻烦您拍一下收到时的样子吗？包装和{product}各一张就够，我好对着查。'),
    p('complaint', 'zh', '久等', '{name}您好，让您久等了，对不起。我现在就去查订单{order}走到哪里，查到就来告诉您。'),
  ],
  en: [
    p('before', 'en', 'hi', 'Hello, I’m here. What would you like to know about {product}?'),
    p(
      'before',
      'en',
      'size',
      'The measurements of {product} are in the listing. Tell me the size you usually take, and I’ll compare them with you.',
    ),
    p('before', 'en', 'when', 'If you order today I’ll check the stock first and tell you which day it can leave.'),
    p(
      'during',
      'en',
      'thanks',
      'Hello {name}, thank you: your order {order} for {product} is in. Please look over the address and the options once more; I can change them until it ships.',
    ),
    p(
      'during',
      'en',
      'sent',
      'Hello {name}, {product} is on its way. You can follow it in your order {order}. If anything looks wrong, write to me.',
    ),
    p(
      'during',
      'en',
      'out',
      'Hello {name}, I’m sorry: {product} is out of stock. Would you rather wait, choose another one, or have your money back?',
    ),
    p(
      'after',
      'en',
      'howto',
      'Hello {name}, {product} should be with you by now. Please read the first page of the instructions before you use it, and ask me anything.',
    ),
    p('after', 'en', 'ok', 'Hello {name}, is everything all right with {product}? If something is not, tell me here.'),
    p(
      'after',
      'en',
      'return',
      'Of course. Please start the return in your order {order}; I’ll see it and deal with it. A picture of it as it is now helps us both.',
    ),
    p(
      'complaint',
      'en',
      'sorry',
      'Hello {name}, I’ve read what happened, and I’m sorry. I’m looking at order {order} now and will write to you again today.',
    ),
    p(
      'complaint',
      'en',
      'photo',
      'Hello {name}, could you send me a picture of {product} and one of the box as they arrived? It helps me find out what went wrong.',
    ),
    p(
      'complaint',
      'en',
      'wait',
      'Hello {name}, I’m sorry you have had to wait. I’m finding out where order {order} is and will tell you as soon as I know.',
    ),
  ],
}

import { type Matter, m } from './matter.ts'

const TOLD = ['合不合意，看的人说了算', '介绍里说的和里头写的，本该对得上', '这类东西，本该让您买前就心里有数'] as const
const CARRIES = ['把页面上的介绍照您说的核一遍', '拿您写的几点和介绍逐条对一遍', '看看页面上的介绍哪里说得过头'] as const

/** Goods that are read, watched or listened to, in Chinese. */
export const GOODS_MATTERS_ZH: readonly Matter[] = [
  m(
    'print',
    /印刷|纸张|纸质|排版|错别字|错字|装订|掉页|缺页|字太小|字小|盗版/u,
    '印制质量没让您满意',
    ['书拿在手里，印得好坏一眼就看得出，本不该这样', '印成什么样，发货前就该看一眼'],
    ['拿库里的同一本翻一遍，看印得怎样', '找同一批的书来，逐本翻看'],
  ),
  m(
    'content',
    /(?:这|本|套|部|全|看|读|买).{0,3}书|作者|内容|故事|情节|小说|文笔|翻译|译文|观点|文章|废话|啰嗦|电影|影片|专辑|歌/u,
    '内容没合您的意',
    TOLD,
    CARRIES,
  ),
]

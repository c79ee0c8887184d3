/** The first page of `npm start`: what there is to try, in the order a seller would. */
const TEXTS = {
  en: {
    title: 'Regulars at work: what to try',
    intro:
      'This browser has Regulars in it, and on this machine a made-up seller centre with a year of orders. Nothing leaves this machine.',
    steps: [
      [
        'Open the order list',
        '#/orders',
        'A small badge stands where there is something to know: a delivery at risk, a first order. Rest the pointer on one, or move to it with Tab and press Enter: why, and what to do next.',
      ],
      [
        'Bring a year of history',
        '#/orders',
        'Click “Export orders”, then the Regulars icon → Dashboard → Import and export, and drop the file there. Back on the orders, VIP and Major customers are marked, each with its reason.',
      ],
      [
        'Answer a bad review',
        '#/reviews',
        'Bad reviews are marked with what they complain of. “Draft a reply” opens the side panel; open the page’s own Reply box and click “Put in the page’s box”. You send it, Regulars never does.',
      ],
      [
        'Somebody is on the phone',
        '#/customers',
        'Click the Regulars icon (or press Alt+Shift+R) and type two letters of a name, part of an order number, or the last four digits of a phone.',
      ],
    ],
    icon: 'The icon hides behind the puzzle piece at the top right; pin it once.',
  },
  zh: {
    title: '回头客演示：可以这样试',
    intro: '这个浏览器里已装好回头客，这台电脑上还有一个虚构的商家后台，带着一年的订单。任何数据都不会离开这台电脑。',
    steps: [
      [
        '打开订单列表',
        '#/orders',
        '值得注意的订单旁有一个小标记：送达有风险、首单。把鼠标停在上面，或用 Tab 移过去按回车：看原因，也看下一步该做什么。',
      ],
      [
        '带上一年的历史',
        '#/orders',
        '点“导出订单”，再点回头客图标 → 总览 → 导入导出，把文件拖进去。回到订单列表，VIP 和大客户都标了出来，每个都有理由。',
      ],
      [
        '回复一条差评',
        '#/reviews',
        '差评旁标着投诉点。“拟一条回复”会打开侧边栏；点开页面自己的回复框，再点“填入页面的回复框”。发送由你来，回头客从不代发。',
      ],
      ['电话那头有人', '#/customers', '点回头客图标（或按 Alt+Shift+R），输入姓名里的一个字、订单号的一部分，或手机尾号后四位。'],
    ],
    icon: '图标在右上角的拼图按钮里，固定一次即可。',
  },
} as const

export function guidePage(lang: 'en' | 'zh'): string {
  const { title, intro, steps, icon } = TEXTS[lang]
  const other = lang === 'en' ? '<a href="/guide?lang=zh">中文</a>' : '<a href="/guide?lang=en">English</a>'
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title>
<style>body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:42em;margin:3em auto;padding:0 1em}li{margin:1em 0}small{opacity:.75}</style>
<p>${other}</p><h1>${title}</h1><p>${intro}</p>
<ol>${steps.map(([name, hash, text]) => `<li><a href="/?lang=${lang}${hash}" target="_blank">${name}</a><br>${text}</li>`).join('')}</ol>
<p><small>${icon}</small></p>
</html>
`
}

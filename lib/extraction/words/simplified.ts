/** Characters of labels and headings as they are written in Taiwan and Hong Kong, each before its simplified form. */
const PAIRS =
  '訂订單单號号買买賣卖戶户貨货聯联絡络員员會会實实應应總总額额計计價价態态時时間间電电話话郵邮評评論论內内發发達达簽签預预約约狀状進进關关處处積积類类標标餘余網网鋪铺備备數数產产圖图書书錄录線线別别動动優优運运費费設设統统歷历銷销級级購购點点帳账開开結结維维權权換换資资證证碼码規规質质轉转編编顧顾賓宾給给認认創创過过還还補补負负門门區区經经營营業业務务稅税倉仓庫库國国幣币紀纪歲岁齡龄聲声贈赠儲储庫库師师責责遞递際际項项讓让願愿請请題题聞闻臺台從从來来後后個个為为無无與与見见覆复'

const SIMPLE = new Map(Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charAt(2 * i), PAIRS.charAt(2 * i + 1)]))

/** A label in simplified characters: 訂單編號 → 订单编号. */
export const simplified = (text: string): string => text.replace(/[\u4e00-\u9fff]/g, sign => SIMPLE.get(sign) ?? sign)

import type { HeaderWords } from './things.ts'

/** 日本語。 */
export const ja: HeaderWords = {
  order: '注文|オーダー|受注',
  buyer: '購入者|購入者名|注文者|注文者名|顧客|顧客名|お客様|お客様名',
  receiver: '受取人|受取人名|配送先氏名|お届け先名|送付先氏名',
  nick: 'ニックネーム|ユーザー名|ユーザーid',
  number: '番号',
  name: '氏名|お名前',
  email: 'メールアドレス|メール',
  phone: '電話番号',
  date: '日|日時|日付',
  ordered: '購入',
  paid: '支払',
  total: '合計|合計金額|請求金額|総額|お支払い金額',
  amount: '金額|小計',
  price: '価格|単価|販売価格',
  refund: '返金|返金額',
  status: 'ステータス|状況|状態|注文状況',
  product: '商品|商品名|品名',
  count: '数量|個数',
  sku: '商品コード|出品者sku',
  currency: '通貨',
  other: '住所|配送先住所|郵便番号|都道府県|備考|発送日|配送方法|支払方法|送料|割引|消費税|追跡番号',
  nothing: 'ご|お|の',
}

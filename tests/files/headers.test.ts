import { expect, test } from 'vitest'
import type { Field, List } from '../../lib/files/fields.ts'
import { columnsByLabel, fieldsByLabel } from '../../lib/files/label-columns.ts'

/** What can stand under the headers of each field. */
const VALUES: Partial<Record<Field, string>> = {
  orderId: 'A-1001',
  placedOn: '2026-03-01',
  total: '12.50',
  unitPrice: '12.50',
  refunded: '12.50',
  spent: '12.50',
  email: 'a@x.de',
  phone: '+44 20 123456',
  customerName: 'Ann Lee',
  firstName: 'Ann',
  lastName: 'Lee',
  items: 'Mug',
  quantity: '2',
  orders: '3',
  sku: 'M1',
  status: 'Shipped',
  currency: 'EUR',
  lastOrderOn: '2026-03-01',
  registeredOn: '2026-03-01',
  customerKey: 'C17',
  stars: '5',
  text: 'Very nice, thank you',
  postedOn: '2026-03-01',
  product: 'Mug',
  reply: 'Thank you',
}

/** Headers as files have them, separated by bars; a translator adds one to a line. */
const HEADERS: [list: List, field: Field, headers: string][] = [
  [
    'orders',
    'orderId',
    'Order ID|Order No|Order No.|Order number|Order #|Order|Order Ref|Order Reference|Order Code|order_id|orderNumber|OrderID|' +
      'Sales Order|Sales order number|Sale ID|Invoice Number|Receipt number|Receipt ID|PO Number|Purchase ID|Reference|Order name|' +
      'increment_id|Transaction ID|订单号|订单编号|订单ID|订单 ID|交易编号|主订单号|平台单号|线上订单号|原始单号|系统订单号|訂單編號|訂單號碼|注文番号|受注番号|オーダーID|주문번호|주문 번호|상품주문번호|' +
      'Bestellnummer|Bestell-Nr.|Auftragsnummer|Numéro de commande|N° de commande|Commande|Référence commande|Número de pedido|' +
      'Nº de pedido|ID del pedido|Número do pedido|Pedido|Numero ordine|ID ordine|N. ordine|Bestelnummer|Ordernummer|Numer zamówienia|' +
      'Sipariş No|Sipariş numarası|Номер заказа|Mã đơn hàng|No. Pesanan|หมายเลขคำสั่งซื้อ',
  ],
  [
    'orders',
    'placedOn',
    'Order date|Date ordered|Order Date/Time|Ordered at|Ordered on|Date|Created|Created at|Created on|Created Date|Date created|' +
      'Creation date|Order created|Order Placed Date|Placed on|Purchase date|Date of purchase|Sale Date|Sold on|Date sold|Order time|' +
      'order_created_at|Date Purchased|Checkout date|Payment date|Paid at|下单时间|订单创建时间|创建时间|下单日期|订单时间|拍下时间|成交时间|付款时间|支付时间|交易时间|提交时间|訂單日期|' +
      '訂購日期|下單時間|成立時間|注文日|注文日時|受注日|購入日|주문일|주문일시|주문일자|결제일|결제일시|Bestelldatum|Datum|Kaufdatum|Verkauft am|Bestellt am|Date de commande|' +
      'Date de la commande|Date|Date d’achat|Fecha de pedido|Fecha del pedido|Fecha|Fecha de compra|Data do pedido|Data|Data da compra|' +
      'Data ordine|Data di acquisto|Besteldatum|Data zamówienia|Sipariş Tarihi|Дата заказа|Ngày đặt hàng|Waktu Pesanan Dibuat|' +
      'Tanggal pesanan|วันที่สั่งซื้อ',
  ],
  [
    'orders',
    'total',
    'Total|Order total|Grand total|Total amount|Order amount|Amount|Total price|Total paid|Amount paid|Paid amount|Order value|' +
      'Total (USD)|Total Sales|Sale amount|Sales amount|Total due|Total Charged|Total collected|Gross total|Order Total Amount|' +
      'Total incl. VAT|Total inc tax|total_price|totalAmount|Payment amount|Final price|Revenue|Net sales|Gross sales|订单金额|实付金额|实付款|应付金额|' +
      '总金额|订单总额|订单总价|买家实付|买家实付金额|支付金额|付款金额|成交金额|金额|合计|总价|實付金額|訂單金額|總金額|總計|合計|合計金額|請求金額|支払金額|総合計|주문금액|결제금액|총 결제금액|총결제금액|총 주문금액|최종결제금액|' +
      'Gesamtbetrag|Gesamtsumme|Gesamtpreis|Summe|Betrag|Bestellwert|Rechnungsbetrag|Montant total|Montant|Total TTC|Total de la commande|' +
      'Importe total|Importe|Total del pedido|Monto|Valor total|Total do pedido|Valor do pedido|Totale|Totale ordine|Importo|Totaal|' +
      'Totaalbedrag|Bedrag|Kwota|Wartość zamówienia|Toplam|Toplam Tutar|Сумма|Итого|Tổng tiền|Total Pembayaran|ยอดรวม',
  ],
  [
    'orders',
    'customerName',
    'Customer|Customer name|Buyer|Buyer name|Client|Client name|Name|Full name|Billing name|Ship to name|Recipient|Recipient name|' +
      'Receiver|Ship Name|Shipping name|Bill-to Name|Purchaser|Guest name|Contact name|Customer full name|买家|买家姓名|客户姓名|客户|顾客|收货人|收货人姓名|' +
      '收件人|姓名|收件人姓名|買家姓名|收件人|訂購人|收件者姓名|購入者名|注文者氏名|お客様名|氏名|お名前|구매자|구매자명|주문자|주문자명|수취인명|수취인|받는사람|고객명|Kunde|Kundenname|Käufer|Name|Empfänger|' +
      'Client|Nom du client|Nom|Acheteur|Destinataire|Cliente|Nombre del cliente|Comprador|Nombre|Nome do cliente|Nome|Destinatário|' +
      'Nome cliente|Acquirente|Destinatario|Klant|Klantnaam|Naam|Klient|Kupujący|Imię i nazwisko|Müşteri|Alıcı|Müşteri Adı|Покупатель|' +
      'Клиент|ФИО|Khách hàng|Người mua|Tên khách hàng|Nama Pembeli|Nama Penerima|ชื่อลูกค้า',
  ],
  [
    'orders',
    'email',
    'Email|E-mail|Email address|Customer email|Buyer email|Contact email|Billing Email|customer_email|邮箱|买家邮箱|電子郵件|電郵|メールアドレス|이메일|' +
      'E-Mail-Adresse|E-Mail|Courriel|Adresse e-mail|Correo electrónico|Correo|E-mail do comprador|Indirizzo email|E-mailadres|' +
      'Adres e-mail|E-posta|Эл. почта|Почта',
  ],
  [
    'orders',
    'phone',
    'Phone|Phone number|Telephone|Mobile|Mobile number|Contact number|Tel|Cell phone|Billing phone|Shipping phone|Customer phone|' +
      'Buyer phone number|Recipient Phone|手机|手机号|联系电话|联系方式|收货人手机|收件人电话|买家手机|電話|手機|聯絡電話|收件者電話|電話番号|携帯|전화번호|연락처|휴대폰|구매자연락처|수취인 연락처|Telefon|' +
      'Telefonnummer|Handy|Téléphone|Portable|Teléfono|Celular|Telefone|Telefono|Cellulare|Telefoon|Telefon|Телефон',
  ],
  [
    'orders',
    'items',
    'Product|Product name|Item|Item name|Item title|Title|Products|Items|Description|Item description|Line items|Article|Listing title|' +
      'Product title|Lineitem name|商品|商品名称|商品标题|宝贝标题|宝贝名称|产品名称|菜品|品名|商品信息|商品名稱|商品名|品名|商品タイトル|상품명|상품|제품명|Artikel|Artikelname|' +
      'Artikelbezeichnung|Produkt|Produit|Article|Nom du produit|Désignation|Producto|Artículo|Nombre del producto|Produto|' +
      'Nome do produto|Prodotto|Articolo|Nome prodotto|Product|Productnaam|Produkt|Nazwa produktu|Ürün|Ürün Adı|Товар|Название товара|' +
      'Sản phẩm|Tên sản phẩm|Nama Produk|ชื่อสินค้า',
  ],
  [
    'orders',
    'quantity',
    'Quantity|Qty|Qty.|Units|Pcs|Count|Items sold|Order quantity|Quantity purchased|Qty ordered|Item quantity|Number of items|数量|商品数量|' +
      '购买数量|件数|订购数量|數量|個数|数量|수량|Menge|Anzahl|Stück|Stückzahl|Quantité|Qté|Cantidad|Unidades|Quantidade|Qtd|Quantità|Qtà|Aantal|Ilość|Adet|' +
      'Miktar|Количество|Кол-во|Số lượng|Jumlah|จำนวน',
  ],
  [
    'orders',
    'sku',
    'SKU|Item SKU|Product code|Item code|Seller SKU|Custom label|Variant SKU|商家编码|货号|SKU编码|商品编码|規格編碼|商品コード|商品番号|상품코드|판매자 상품코드|' +
      'Artikelnummer|Art.-Nr.|Référence|Artikelcode|Kod produktu',
  ],
  [
    'orders',
    'unitPrice',
    'Unit price|Price|Price each|Item price|Sale price|Selling price|单价|价格|商品单价|售价|單價|単価|판매가|단가|상품가격|Einzelpreis|Stückpreis|Preis|' +
      'Prix unitaire|Prix|Precio unitario|Precio|Preço unitário|Preço|Prezzo unitario|Prezzo|Prijs|Stukprijs|Cena|Birim Fiyat|Fiyat|Цена|' +
      'Giá|Harga|ราคา',
  ],
  [
    'orders',
    'status',
    'Status|Order status|State|Fulfillment status|Delivery status|Payment status|订单状态|状态|交易状态|發貨狀態|訂單狀態|注文ステータス|状況|ステータス|주문상태|배송상태|상태|' +
      'Bestellstatus|Statut|État|Estado|Estado del pedido|Situação|Status do pedido|Stato|Stato ordine|Status zamówienia|Durum|' +
      'Sipariş Durumu|Статус|Trạng thái|Status Pesanan|สถานะ',
  ],
  [
    'orders',
    'currency',
    'Currency|Currency code|Order currency|币种|货币|幣別|通貨|통화|Währung|Devise|Moneda|Moeda|Valuta|Waluta|Para Birimi|Валюта',
  ],
  [
    'orders',
    'refunded',
    'Refund|Refunded|Refund amount|Refunded amount|Amount refunded|Total refunded|退款金额|已退款金额|退款|退款金額|返金額|환불금액|Erstattung|' +
      'Erstattungsbetrag|Remboursement|Montant remboursé|Reembolso|Importe reembolsado|Valor reembolsado|Rimborso|Terugbetaald|Zwrot',
  ],
  [
    'customers',
    'orders',
    'Orders|Order count|Total orders|Number of orders|Orders count|# of orders|Purchases|Transaction count|Visits|订单数|购买次数|下单次数|交易次数|' +
      '累计订单|消费次数|訂單數|購買次數|注文回数|購入回数|주문횟수|구매횟수|Bestellungen|Anzahl Bestellungen|Commandes|Nombre de commandes|Pedidos|Número de pedidos|' +
      'Ordini|Numero ordini|Bestellingen',
  ],
  [
    'customers',
    'spent',
    'Total spent|Total spend|Lifetime value|LTV|Amount spent|Total purchases|Total sales|Lifetime spend|Total revenue|消费总额|累计消费|消费金额|' +
      '累计消费金额|成交金额|消費總額|累計消費|累計購入金額|購入金額|총구매금액|누적구매금액|Gesamtumsatz|Umsatz|Total dépensé|Montant dépensé|Total gastado|Gasto total|' +
      'Total gasto|Totale speso|Totaal besteed',
  ],
  [
    'customers',
    'lastOrderOn',
    'Last order|Last order date|Last purchase|Last purchase date|Most recent order|Last visit|最近下单时间|最近消费时间|上次购买时间|最后购买时间|最近消費日|最終購入日|' +
      '최근주문일|Letzte Bestellung|Dernière commande|Última compra|Último pedido|Ultimo ordine',
  ],
  [
    'customers',
    'registeredOn',
    'Date registered|Registered|Sign up date|Customer since|Joined|First order|First visit|Created at|注册时间|入会时间|成为客户时间|首次购买时间|註冊時間|' +
      '会員登録日|登録日|가입일|Registriert am|Kunde seit|Inscrit le|Date d’inscription|Fecha de registro|Cliente desde|Data de cadastro|' +
      'Data registrazione',
  ],
  ['customers', 'firstName', 'First name|First|Given name|firstname|first_name|Vorname|Prénom|Nombre|Nome|Voornaam|Imię|名'],
  [
    'customers',
    'lastName',
    'Last name|Last|Surname|Family name|lastname|last_name|Nachname|Nom de famille|Apellido|Apellidos|Sobrenome|Cognome|Achternaam|' +
      'Nazwisko|姓',
  ],
  [
    'customers',
    'customerKey',
    'Customer ID|Customer number|Client ID|User ID|Username|Member ID|Buyer ID|客户编号|会员ID|用户ID|会员名|買家帳號|会員ID|顧客ID|회원ID|Kundennummer|' +
      'Kunden-ID|ID client|Numéro client|ID de cliente|ID cliente|Klantnummer',
  ],
  [
    'reviews',
    'stars',
    'Rating|Stars|Star rating|Score|Review rating|Review Score|Overall rating|rating_value|评分|星级|评价等级|总体评分|评价结果|評分|評価|星|評価点|별점|평점|' +
      'Bewertung|Sterne|Note|Évaluation|Calificación|Puntuación|Estrellas|Avaliação|Nota|Valutazione|Stelle|Beoordeling|Ocena|Puan|Оценка|' +
      'Đánh giá|Rating Produk',
  ],
  [
    'reviews',
    'text',
    'Review|Review text|Review content|Review body|Comment|Comments|Body|Content|Text|Message|Feedback|评价内容|评论内容|评价|评论|內容|評價內容|評論|' +
      'レビュー本文|レビュー内容|コメント|리뷰내용|리뷰|후기|상품평|Kommentar|Bewertungstext|Rezension|Commentaire|Avis|Texte|Comentario|Reseña|Opinión|Comentário|' +
      'Commento|Recensione|Reactie|Opinia|Yorum|Отзыв|Bình luận|Ulasan',
  ],
  [
    'reviews',
    'postedOn',
    'Date|Review date|Created at|Date created|Submitted at|Posted on|Published at|Date published|评价时间|评论时间|发表时间|評價時間|投稿日|投稿日時|レビュー日|작성일|' +
      '등록일|Datum|Bewertungsdatum|Erstellt am|Date|Date de l’avis|Fecha|Fecha de la reseña|Data|Data da avaliação|Data recensione',
  ],
  [
    'reviews',
    'customerName',
    'Author|Reviewer|Reviewer name|Name|Customer|Customer name|Nickname|Display name|User|Left by|Written by|评价人|评论人|买家昵称|用户昵称|用户名|評價人|' +
      '買家|投稿者|ニックネーム|작성자|닉네임|Autor|Name|Verfasser|Auteur|Nom|Autor|Nombre|Autore|Naam',
  ],
  [
    'reviews',
    'product',
    'Product|Product name|Product title|Item|Product handle|product_id|商品|商品名称|商品标题|宝贝名称|商品名稱|商品名|상품명|Produkt|Artikel|Produit|Producto|' +
      'Produto|Prodotto',
  ],
  [
    'reviews',
    'reply',
    'Reply|Response|Owner response|Your response|Store reply|Merchant reply|Seller reply|Reply content|卖家回复|商家回复|回复内容|回复|店家回覆|賣家回覆|返信|' +
      '店舗からの返信|답글|판매자 답변|Antwort|Ihre Antwort|Réponse|Respuesta|Resposta|Risposta',
  ],
]

test.each(HEADERS)('%s: %s', (list, field, headers) => {
  const read = headers.split('|').map(header => {
    const { columns } = fieldsByLabel(list, [header], [[VALUES[field] ?? '']])
    return [header, [...columns.keys()][0]]
  })
  expect(read).toEqual(headers.split('|').map(header => [header, field]))
})

test.each([
  ['what the buyer paid goes before what the order was worth', ['Order ID', 'Subtotal', 'Order Total', 'Amount paid', 'Net amount'], 3],
  ['the total goes before parts of it', ['Order ID', 'Order Subtotal Amount', 'Total discount', 'Total tax', 'Shipping total', 'Total'], 5],
  ['实付 goes before 订单金额 and 实收', ['订单号', '订单金额', '商家实收金额', '买家实付金额'], 3],
  ['an empty column goes after one with amounts', ['Order ID', 'Total amount', 'Order value'], 2],
])('of several amounts %s', (_what, headers, at) => {
  const row = headers.map((header, i) => (i === 0 ? 'A1' : header === 'Total amount' ? '' : '5.00'))
  expect(fieldsByLabel('orders', headers, [row]).columns.get('total')).toEqual([at])
})

test.each([
  ['SKU,Product name,Price,Stock,Status', 'M1,Mug,5.00,3,active'],
  ['Date,Type,Amount,Currency,Payout ID', '2026-01-01,payout,5.00,USD,P1'],
  ['ID,Name,Price,Stock', '1,Mug,5.00,3'],
  ['Coupon,Discount,Usage,Expires', 'X,5,3,2026-01-01'],
  ['1001,Ann Lee,2026-01-01,5.00', '1002,Bo Day,2026-01-02,6.00'],
])('%s is no list of orders, customers or reviews', (headers, row) => {
  expect(columnsByLabel(headers.split(','), [row.split(',')])).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { labelOf } from '../../lib/extraction/labels.ts'
import { readFile } from '../../lib/files/read-file.ts'

const now = new Date('2026-11-21T12:00:00Z')
const read = (rows: string[][]) =>
  readFile(new TextEncoder().encode(rows.map(row => row.map(cell => `"${cell}"`).join(',')).join('\n')), {}, now)

/** A file of one order of two articles, under the headers of each language as marketplaces write them. */
const order = {
  number: '260301ABCD1234',
  status: 'x',
  placed: '2026-03-01 20:41',
  product: 'Mug',
  sku: 'M-1',
  count: '2',
  total: '49.98',
  nick: 'test_user',
  name: 'Ann Test',
  phone: '0812345678',
  address: '1 Road',
}
const FIELDS = Object.keys(order) as (keyof typeof order)[]

/** Where these are the headers of a marketplace that is known by them, its name. */
const files: [language: string, headers: Record<keyof typeof order, string>, platform?: string][] = [
  [
    'Thai',
    {
      number: 'หมายเลขคำสั่งซื้อ',
      status: 'สถานะการสั่งซื้อ',
      placed: 'วันที่ทำการสั่งซื้อ',
      product: 'ชื่อสินค้า',
      sku: 'เลขอ้างอิง SKU (SKU Reference No.)',
      count: 'จำนวน',
      total: 'จำนวนเงินทั้งหมด',
      nick: 'ชื่อผู้ใช้ (ผู้ซื้อ)',
      name: 'ชื่อผู้รับ',
      phone: 'หมายเลขโทรศัพท์',
      address: 'ที่อยู่ในการจัดส่ง',
    },
    'shopee',
  ],
  [
    'Indonesian',
    {
      number: 'No. Pesanan',
      status: 'Status Pesanan',
      placed: 'Waktu Pesanan Dibuat',
      product: 'Nama Produk',
      sku: 'Nomor Referensi SKU',
      count: 'Jumlah',
      total: 'Total Pembayaran',
      nick: 'Username (Pembeli)',
      name: 'Nama Penerima',
      phone: 'No. Telepon',
      address: 'Alamat Pengiriman',
    },
    'shopee',
  ],
  [
    'Vietnamese',
    {
      number: 'Mã đơn hàng',
      status: 'Trạng Thái Đơn Hàng',
      placed: 'Ngày đặt hàng',
      product: 'Tên sản phẩm',
      sku: 'SKU phân loại hàng',
      count: 'Số lượng',
      total: 'Tổng giá trị đơn hàng',
      nick: 'Tên người dùng',
      name: 'Tên Người nhận',
      phone: 'Số điện thoại',
      address: 'Địa chỉ nhận hàng',
    },
  ],
  [
    'Portuguese',
    {
      number: 'ID do pedido',
      status: 'Status do pedido',
      placed: 'Data de criação do pedido',
      product: 'Nome do Produto',
      sku: 'Número de referência SKU',
      count: 'Quantidade',
      total: 'Valor Total',
      nick: 'Nome de usuário (comprador)',
      name: 'Nome do destinatário',
      phone: 'Telefone',
      address: 'Endereço de entrega',
    },
    'shopee',
  ],
  [
    'Spanish',
    {
      number: '# de venta',
      status: 'Estado',
      placed: 'Fecha de venta',
      product: 'Título de la publicación',
      sku: 'SKU',
      count: 'Unidades',
      total: 'Total (ARS)',
      nick: 'Usuario',
      name: 'Comprador',
      phone: 'Teléfono',
      address: 'Domicilio',
    },
    'mercadolibre',
  ],
  [
    'German',
    {
      number: 'Bestellnummer',
      status: 'Bestellstatus',
      placed: 'Verkauft am',
      product: 'Artikelbezeichnung',
      sku: 'Artikelnummer',
      count: 'Anzahl',
      total: 'Gesamtbetrag',
      nick: 'Nutzername des Käufers',
      name: 'Name des Käufers',
      phone: 'Telefonnummer',
      address: 'Lieferadresse',
    },
  ],
  [
    'Japanese',
    {
      number: 'ご注文番号',
      status: '注文状況',
      placed: '注文日時',
      product: '商品名',
      sku: '商品コード',
      count: '数量',
      total: '合計金額',
      nick: 'ユーザー名',
      name: '購入者名',
      phone: '電話番号',
      address: '配送先住所',
    },
  ],
]

describe('headers in other languages', () => {
  test.each(files)('%s', (_language, headers, platform = 'generic') => {
    const { orders, preview } = read([
      FIELDS.map(field => headers[field]),
      Object.values({ ...order, product: 'Bowl' }),
      Object.values(order),
    ])
    expect(preview).toMatchObject({ platform, rows: 2, orders: 1, unread: [] })
    expect(orders[0]).toMatchObject({
      orderId: order.number,
      customerKey: order.nick,
      customerName: order.name,
      phone: order.phone,
      placedOn: '2026-03-01T20:41:00',
      totalMinor: 4998,
      status: order.status,
      items: [
        { name: 'Bowl', quantity: 2, sku: 'M-1' },
        { name: 'Mug', quantity: 2, sku: 'M-1' },
      ],
    })
  })

  test('English and Chinese mean what they meant', () => {
    for (const [text, label] of [
      ['Total', 'total'],
      ['Item', 'item'],
      ['数量', 'quantity'],
      ['商品', 'item'],
      ['名', 'firstName'],
    ] as const)
      expect(labelOf(text)?.labels).toContain(label)
  })
})

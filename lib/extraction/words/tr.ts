import type { HeaderWords } from './things.ts'

/** Türkçe. */
export const tr: HeaderWords = {
  order: 'sipariş',
  orders: 'siparişler',
  buyer: 'müşteri|alıcı',
  receiver: 'teslim alan',
  number: 'numarası|numara|no',
  name: 'adı|ad soyad|adı soyadı|isim',
  firstName: 'ad',
  lastName: 'soyad|soyadı',
  email: 'e-posta|eposta',
  phone: 'telefon|cep telefonu|telefon no',
  date: 'tarih|tarihi|zaman',
  total: 'toplam|toplam tutar|sipariş tutarı',
  amount: 'tutar|tutarı',
  price: 'fiyat|birim fiyat|birim fiyatı|satış fiyatı',
  refund: 'iade',
  status: 'durum|durumu|statü|statüsü',
  product: 'ürün|ürün adı',
  count: 'adet|miktar',
  sku: 'stok kodu|satıcı stok kodu',
  currency: 'para birimi',
  review: 'yorum|değerlendirme',
  stars: 'puan|yıldız',
  reply: 'yanıt|cevap',
}

import type { HeaderWords } from './things.ts'

/** Bahasa Indonesia. */
export const id: HeaderWords = {
  order: 'pesanan|order|pemesanan',
  buyer: 'pembeli|pelanggan|pemesan|nama pelanggan',
  receiver: 'penerima',
  user: 'pengguna',
  nick: 'nama pengguna|username',
  number: 'nomor|no. ref|referensi|kode',
  name: 'nama|nama lengkap',
  email: 'surel|alamat email',
  phone: 'telepon|telp|telp.|hp|handphone|ponsel|whatsapp',
  date: 'tanggal|waktu|tgl|tgl.',
  ordered: 'dipesan|dibeli',
  paid: 'dibayar|dibayarkan|dibayar pembeli',
  payment: 'pembayaran',
  total: 'jumlah total|total belanja',
  amount: 'nilai|subtotal',
  price: 'harga|harga satuan',
  refund: 'pengembalian dana|dana kembali',
  status: 'status',
  product: 'produk|barang',
  count: 'jumlah|kuantitas|jumlah barang',
  currency: 'mata uang',
  other:
    'alamat|alamat pengiriman|kota|provinsi|kode pos|catatan|catatan dari pembeli|catatan pembeli|opsi pengiriman|ongkos kirim|no. resi|nomor resi|metode pembayaran|diskon|variasi|nama variasi|aksi',
  nothing: 'dibuat|dilakukan|awal|dari|untuk',
}

import { statusKind } from '../extraction/status.ts'
import { fold } from '../extraction/text.ts'
import type { StatusKind } from '../pages/facts.ts'

/** Beginnings of what marketplaces write for an order's state in languages that pages are not read in. */
const WORDS: [kind: StatusKind, words: string][] = [
  ['cancelled', 'ยกเลิก|batal|dibatalkan|đã hủy|đã huỷ|hủy|cancelad|cancelaste|annul|storniert|abgebrochen|anulowan|キャンセル|취소'],
  [
    'refunded',
    'คืนเงิน|คืนสินค้า|pengembalian|dikembalikan|trả hàng|hoàn tiền|reembols|devuelt|devolvid|devoluc|remboursé|erstattet|zurückgesendet|返金|返品|환불|반품',
  ],
  [
    'pending',
    'ที่ต้องชำระ|ยังไม่ได้ชำระ|belum bayar|menunggu pembayaran|chờ thanh toán|chưa thanh toán|no pagad|não pago|pendiente de pago|aguardando pagamento|unbezahlt|支払い待ち|未入金|입금대기|결제대기',
  ],
  [
    'paid',
    'ที่จะจัดส่ง|ที่ต้องจัดส่ง|perlu dikirim|siap dikirim|chờ giao hàng|chờ lấy hàng|chờ vận chuyển|a enviar|para enviar|listo para|por enviar|em separação|pago|pagad|bezahlt|versandbereit|未発送|発送待ち|発送準備|배송준비|결제완료',
  ],
  ['completed', 'สำเร็จ|เสร็จสิ้น|selesai|hoàn thành|concluíd|finalizad|completad|abgeschlossen|terminé|完了|구매확정'],
  [
    'delivered',
    'ได้รับสินค้า|จัดส่งสำเร็จ|diterima|terkirim|đã giao|đã nhận|entregad|entregue|zugestellt|geliefert|livré|配達済|配達完了|배송완료',
  ],
  [
    'shipped',
    'จัดส่งแล้ว|กำลังจัดส่ง|การจัดส่ง|dikirim|sedang dikirim|đang giao|đang vận chuyển|enviad|en camino|a caminho|em trânsito|versandt|verschickt|expédié|発送済|出荷済|배송중',
  ],
]

const LONGEST_FIRST = WORDS.flatMap(([kind, words]) => words.split('|').map(word => ({ kind, word: fold(word) }))).sort(
  (a, b) => b.word.length - a.word.length,
)

/** What kind of state a word of a file is, in the languages files come in; 'unknown' when it is none we know. */
export function statusIn(text: string): StatusKind {
  const known = statusKind(text)
  if (known !== 'unknown') return known
  const t = fold(text)
  return LONGEST_FIRST.find(({ word }) => t.includes(word))?.kind ?? 'unknown'
}

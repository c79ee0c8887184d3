import type { HeaderWords } from './things.ts'

/** Tiếng Việt. */
export const vi: HeaderWords = {
  order: 'đơn hàng|đơn|đơn đặt hàng',
  buyer: 'người mua|khách hàng|khách|người đặt',
  receiver: 'người nhận|người nhận hàng',
  user: 'người dùng|tài khoản',
  number: 'mã|số|mã số',
  name: 'tên|họ tên|họ và tên',
  phone: 'số điện thoại|điện thoại|sđt',
  date: 'ngày|thời gian|giờ',
  ordered: 'đặt hàng|đặt|mua|mua hàng',
  paid: 'người mua thanh toán|đã thanh toán',
  payment: 'thanh toán',
  total: 'tổng|tổng cộng|tổng tiền|tổng số',
  amount: 'giá trị|số tiền|tiền|thành tiền',
  price: 'giá|đơn giá',
  refund: 'hoàn tiền|tiền hoàn',
  status: 'trạng thái|tình trạng',
  product: 'sản phẩm|hàng|mặt hàng',
  count: 'số lượng',
  currency: 'tiền tệ|loại tiền',
  other: 'địa chỉ|địa chỉ nhận hàng|tỉnh|thành phố|quận|huyện|phường|ghi chú|mã vận đơn|phí vận chuyển|phương thức thanh toán|giảm giá',
  nothing: 'của|tạo|phân loại hàng',
}

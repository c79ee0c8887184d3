import type { Marketplace } from '../pages/marketplace.ts'

/**
 * JD, 京麦. Its addresses are known from two sources; of its lists nobody has written down anything but a toolbar, and of its reviews not even the address.
 * The generic reader reads what is there.
 */
export const jd: Marketplace = {
  id: 'jd',
  label: '京东 JD',
  matches: ['https://shop.jd.com/*', 'https://porder.shop.jd.com/*'],
  proof: 'reconstructed',
  buyer: 'unknown',
  shop: () => null, // where the page names the shop nobody has written down
  pages: [
    { id: 'orders', isHere: url => url.hostname === 'shop.jd.com' && url.pathname.startsWith('/jdm/trade/orders/order-list') },
    // The address before that one. Drop after 2027-12.
    { id: 'orders-before', isHere: url => url.hostname === 'porder.shop.jd.com' && url.pathname.startsWith('/order/orderlist/') },
  ],
}

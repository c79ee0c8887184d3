import type { Marketplace } from '../pages/marketplace.ts'

/**
 * Meituan 外卖 for restaurants. The host is known; which of its pages are orders or reviews, and whether they stand in frames of their own (which nothing
 * of ours runs in), nobody has written down. The generic reader reads what is there. Reviews are often of 匿名用户.
 */
export const meituan: Marketplace = {
  id: 'meituan',
  label: '美团外卖 Meituan',
  matches: ['https://e.waimai.meituan.com/*'],
  proof: 'reconstructed',
  buyer: 'masked',
  shop: () => null, // where the page names the shop nobody has written down
  pages: [{ id: 'back-office', isHere: url => url.hostname === 'e.waimai.meituan.com' }],
}

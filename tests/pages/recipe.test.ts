import { describe, expect, test } from 'vitest'
import { pageShape, recipeHost } from '../../lib/pages/recipe.ts'

describe('which pages are taken for the same', () => {
  test.each([
    ['the plain address', 'https://shop.example/orders', 'shop.example/orders'],
    ['a slash at the end', 'https://shop.example/orders/', 'shop.example/orders'],
    ['the root', 'https://shop.example/', 'shop.example'],
    ['without encryption', 'http://shop.example/orders', 'shop.example/orders'],
    ['another port', 'http://127.0.0.1:8091/orders', '127.0.0.1:8091/orders'],
    ['another host', 'https://eu.shop.example/orders', 'eu.shop.example/orders'],
    ['a host in capitals', 'https://Shop.Example/Orders', 'shop.example/Orders'],
    ['a host in Chinese', 'https://商店.example/订单', 'xn--czrs0t.example/%E8%AE%A2%E5%8D%95'],
    ['a number beside Chinese', 'https://shop.example/订单12/列表', 'shop.example/*/%E5%88%97%E8%A1%A8'],
    ['a number', 'https://shop.example/shops/8817/orders', 'shop.example/shops/*/orders'],
    ['a number among letters', 'https://shop.example/store-77a/orders', 'shop.example/*/orders'],
    ['an identifier', 'https://shop.example/o/5f3c1e9a-0b/items', 'shop.example/o/*/items'],
    ['the page number', 'https://shop.example/orders/page/3', 'shop.example/orders/page/*'],
    ['filters and sorting', 'https://shop.example/orders?status=paid&sort=date&q=anna', 'shop.example/orders'],
    ['a page number in the query', 'https://shop.example/orders?page=3', 'shop.example/orders'],
    ['a tab', 'https://shop.example/orders?tab=unshipped', 'shop.example/orders?tab=unshipped'],
    ['an empty parameter', 'https://shop.example/orders?tab=', 'shop.example/orders'],
    [
      'WordPress, by page',
      'https://kettle.example/wp-admin/admin.php?page=wc-orders&paged=2&orderby=date',
      'kettle.example/wp-admin/admin.php?page=wc-orders',
    ],
    [
      'WordPress, by post type',
      'https://kettle.example/wp-admin/edit.php?post_status=all&post_type=shop_order',
      'kettle.example/wp-admin/edit.php?post_type=shop_order',
    ],
    [
      'WooCommerce, by path',
      'https://kettle.example/wp-admin/admin.php?page=wc-admin&path=%2Fcustomers',
      'kettle.example/wp-admin/admin.php?page=wc-admin&path=/customers',
    ],
    ['OpenCart', 'https://s.example/admin/index.php?route=sale/order&user_token=a8f', 's.example/admin/index.php?route=sale/order'],
    ['ThinkPHP', 'https://s.example/admin.php?m=order&c=index&a=lists&p=4', 's.example/admin.php?m=order&c=index&a=lists'],
    ['a hash route', 'https://shop.example/admin#/orders', 'shop.example/admin#/orders'],
    ['a hash route with a bang', 'https://shop.example/admin#!/orders/', 'shop.example/admin#!/orders'],
    ['a hash route with numbers and a query', 'https://shop.example/#/shop/12/orders?page=2', 'shop.example#/shop/*/orders'],
    ['a place on the page', 'https://shop.example/orders#row-17', 'shop.example/orders'],
  ])('%s', (_, address, shape) => expect(pageShape(new URL(address))).toBe(shape))

  test.each([
    ['two orders', 'https://shop.example/orders/1001/items', 'https://shop.example/orders/1002/items', true],
    ['two pages of a list', 'https://shop.example/orders?page=1', 'https://shop.example/orders?page=2', true],
    ['the same, filtered', 'https://shop.example/orders', 'https://shop.example/orders?status=paid', true],
    ['two routes', 'https://shop.example/#/orders', 'https://shop.example/#/reviews', false],
    [
      'two pages of WordPress',
      'https://k.example/wp-admin/admin.php?page=orders',
      'https://k.example/wp-admin/admin.php?page=reviews',
      false,
    ],
    ['two hosts', 'https://a.example/orders', 'https://b.example/orders', false],
  ])('%s', (_, one, other, same) => expect(pageShape(new URL(one)) === pageShape(new URL(other))).toBe(same))
})

test.each([
  'https://shop.example/',
  'https://shop.example/?tab=a',
  'https://shop.example/#/orders',
  'http://127.0.0.1:8091/orders',
  'http://[::1]:80/',
])('the host of a recipe for %s is the one of its address', address => {
  const url = new URL(address)
  expect(recipeHost({ page: pageShape(url) })).toBe(url.host)
})

import { describe, expect, test } from 'vitest'
import { field, type Page, read } from './made-page.ts'

const CUSTOMERS: Page[] = [
  {
    make: 'what kind of customer it is stands under the name, and what they did in tiles',
    lang: 'en',
    title: 'Maison desk',
    body: `<h1>Henrietta Caulfield</h1><p>Premium Customer</p><div class="tiles">${['Orders|4', 'Orders value|$632.25'].map(tile => `<div><div>${tile.replace('|', '</div><a>')}</a></div>`).join('')}</div><div><h3>Billing address</h3><div>Henrietta Caulfield</div><div>12 Larch Terrace</div><div>(139) 555-0126</div><div>henrietta@mail.example</div></div>`,
    detail: { customerName: 'Henrietta Caulfield', customerEmail: 'henrietta@mail.example' },
  },
  {
    make: 'an id of their own, which is no order’s, and the address says whose page it is',
    lang: 'zh-CN',
    title: '查看',
    address: 'https://mp.example.cn/admin/member/view.jhtml?id=8837',
    body: [
      ['Id', '8837'],
      ['创建日期', '2026-03-08 11:26:40'],
      ['余额', '318.60'],
      ['邮箱', 'weilan@mail.example'],
      ['手机', '13900006672'],
      ['姓名', '韦兰'],
    ]
      .map(([label, value]) => `<tr><th>${label}：</th><td>${value}</td></tr>`)
      .join('')
      .replace(/^.*$/, '<table>$&</table>'),
    detail: { customerName: '韦兰', customerEmail: 'weilan@mail.example' },
  },
  {
    make: 'nothing calls them a customer, but their name is over what they spent',
    lang: 'en',
    title: 'Mosslight desk',
    body: `<h1>Iolanda Kask-Pereira</h1><p>VIP</p><h3>How to reach</h3><dl><dt>E-mail</dt><dd>iolanda@mail.example</dd><dt>Phone</dt><dd>+372 5555 0118</dd></dl><h3>In numbers</h3><dl><dt>Bought</dt><dd>14 times</dd><dt>Spent in all</dt><dd>€1,026.30</dd></dl>`,
    detail: { customerName: 'Iolanda Kask-Pereira', customerEmail: 'iolanda@mail.example', phone: '+372 5555 0118' },
  },
  {
    make: 'a member of a school that sells courses',
    lang: 'zh-CN',
    title: '学员详情',
    body: `<div class="page-name">学员详情</div><div class="who">江南烟雨</div><div>ID：2086</div><div>手机号：13977020418</div><div>账号状态：正常</div><div>最近登录：2026-11-18 08:12</div>`,
    detail: { customerName: '江南烟雨' },
  },
  {
    make: 'the path ends in a name, and facts of the customer are labelled',
    lang: 'en',
    title: 'Veronika Malm / Customers / Store Admin',
    body: `<main><h1 class="page-title">Veronika Malm</h1><div class="tabs"><span>Customer View</span><span>Account Information</span></div><h2>Personal Information</h2><table><tbody><tr><th>Last Logged In:</th><td>Nov 3, 2026, 1:00:00 PM</td></tr><tr><th>Confirmed email:</th><td>Confirmed</td></tr><tr><th>Account Created:</th><td>Jan 3, 2026, 1:00:00 PM</td></tr><tr><th>Customer Group:</th><td>General</td></tr></tbody></table><h2>Default Billing Address</h2><address>Veronika Malm<br>6146 Honey Bluff Parkway<br>Calder, 49628-7978<br>T: <a href="tel:5552293326">(555) 229-3326</a></address></main>`,
    detail: { customerName: 'Veronika Malm', phone: '(555) 229-3326' },
  },
  {
    make: 'the address for mails is the heading',
    lang: 'en',
    title: 'Kestrel',
    body: `<ol aria-label="breadcrumb"><li>Customers</li><li>otto@vogel.example</li></ol><main><div><h1>otto@vogel.example</h1><span class="badge">Registered</span></div><div><p>Name</p><p>Otto Vogel</p></div><div><p>Company</p><p>-</p></div><div><p>Phone</p><p>+49 30 5550100</p></div></main>`,
    detail: { customerName: 'Otto Vogel', customerEmail: 'otto@vogel.example', phone: '+49 30 5550100' },
  },
  {
    make: 'fields filled in, the first name apart from the last',
    lang: 'zh-CN',
    title: '编辑会员 - 商城',
    body: `<div class="path">会员管理 / 编辑会员</div><form><div class="el-form-item"><label class="el-form-item__label">会员昵称</label><div class="el-form-item__content"><div class="el-input"><input type="text" value="风吹麦浪"></div></div></div><div class="el-form-item"><label class="el-form-item__label">真实姓名</label><div class="el-form-item__content"><div class="el-input"><input type="text" value="钟离雪"></div></div></div><div class="el-form-item"><label class="el-form-item__label">手机号码</label><div class="el-form-item__content"><div class="el-input"><input type="text" value="15966120388"></div></div></div><div class="el-form-item"><label class="el-form-item__label">邮箱</label><div class="el-form-item__content"><div class="el-input"><input type="text" value="zlx@mail.example"></div></div></div><div class="el-form-item"><label class="el-form-item__label">客服备注</label><div class="el-form-item__content"><textarea>找王经理 13100001111</textarea></div></div></form>`,
    detail: { customerName: '钟离雪', customerEmail: 'zlx@mail.example', phone: '15966120388' },
  },
  {
    make: 'a profile beside the orders of the customer',
    lang: 'en',
    title: 'Marta Oliveira · Customers · Fernhill',
    body: `<main><div class="Header"><a aria-label="Customers" href="/customers"></a><h1>Marta Oliveira</h1><p>Porto, Portugal · Customer for 2 years</p></div><section><div class="stat"><p>Amount spent</p><p>€1,204.00</p></div><div class="stat"><p>Orders</p><p>9</p></div></section><section><h2>Last order placed</h2><a>#1188</a><span>Paid</span><p>November 2, 2026 at 3:00 pm</p></section><section><h2>Customer</h2><h3>Contact information</h3><p><a href="mailto:marta@oliveira.example">marta@oliveira.example</a></p><p>+351 22 555 0133</p><h3>Default address</h3><p>Marta Oliveira<br>Rua das Flores 8</p></section><section><h2>Timeline</h2><p>Kim Sato added a note: also call Rui +351 91 555 0199</p></section></main>`,
    detail: { customerName: 'Marta Oliveira', customerEmail: 'marta@oliveira.example', phone: '+351 22 555 0133' },
  },
  {
    make: 'number, address and manager in a table of four columns, orders under it',
    lang: 'en',
    title: 'Customer: Noel Abara',
    body: `<h1>Customer: Noel Abara</h1><table><tr><th>Customer ID</th><td>C-9921</td><th>Joined</th><td>2024-02-01</td></tr><tr><th>E-mail</th><td>noel@abara.example</td><th>Telephone</th><td>+234 803 555 0101</td></tr><tr><th>Account manager</th><td>Ife Cole (ife@shop.example)</td><th>Orders</th><td>12</td></tr></table><h2>Orders</h2><table><thead><tr><th>Order</th><th>Date</th><th>Total</th><th>Status</th></tr></thead><tbody><tr><td>1001</td><td>2026-11-01</td><td>$10.00</td><td>Paid</td></tr><tr><td>1000</td><td>2026-10-01</td><td>$12.00</td><td>Paid</td></tr></tbody></table>`,
    detail: { customerName: 'Noel Abara', customerEmail: 'noel@abara.example', phone: '+234 803 555 0101' },
  },
  {
    make: 'known by its labels alone',
    lang: 'zh',
    title: '客户管理系统',
    body: `<div class="app"><div class="menu">客户</div><div class="detail"><div class="top"><div class="avatar">秦</div><div class="info"><div class="name">秦可卿<span class="vip">VIP3</span></div><div class="sub">会员编号：V00921 注册时间：2024-05-01</div></div></div><div class="cells"><div class="cell"><div class="t">手机号</div><div class="v">13711110099</div></div><div class="cell"><div class="t">会员等级</div><div class="v">黄金</div></div><div class="cell"><div class="t">累计消费</div><div class="v">¥3,201.00</div></div><div class="cell"><div class="t">专属客服</div><div class="v">袭人</div></div></div><div class="rec"><div class="h">最近订单</div><p>A1001 2026-11-01 ¥88.00</p></div></div></div>`,
    detail: { customerName: '秦可卿', phone: '13711110099' },
  },
  {
    make: 'a list of one: fields filled in under the title of the list',
    lang: 'en',
    title: 'Customers',
    body: `<h1>Customers</h1><form><h2>Personal</h2>${[
      ['First Name:', 'text', 'Philippa'],
      ['Last Name:', 'text', 'Grange'],
      ['E-Mail Address:', 'email', 'grange@ph.example'],
    ]
      .map(([label, type, value], i) => `<div><label for="f${i}">${label}</label><input id="f${i}" type="${type}" value="${value}"></div>`)
      .join('')}</form>`,
    detail: { customerName: 'Philippa Grange', customerEmail: 'grange@ph.example' },
  },
  {
    make: 'the name with an initial in the heading, in full over the facts',
    lang: 'en',
    title: 'Customer P. Holm - Fernhill',
    body: `<main><h1>Customer P. Holm</h1><div class="card"><h3>Petra Holm [0031] - <a href="mailto:petra@holm.example">petra@holm.example</a></h3><p>Language: English</p></div><p>Changed by J. Holm</p></main>`,
    detail: { customerName: 'Petra Holm', customerEmail: 'petra@holm.example' },
  },
  {
    make: 'an initial that two could be keeps the heading',
    lang: 'en',
    title: 'Customer P. Holm - Fernhill',
    body: `<main><h1>Customer P. Holm</h1><p><a href="mailto:holm@post.example">holm@post.example</a></p><p>Petra Holm</p><p>Per Holm</p></main>`,
    detail: { customerName: 'P. Holm', customerEmail: 'holm@post.example' },
  },
  {
    make: 'the customer after the name of the shop in the title, the address for mails in the heading',
    lang: 'en',
    title: 'Fernhill | Customer Petra Holm',
    body: `<main><h1>Petra Holm <small>petra@holm.example</small></h1><a href="/customers/118/orders">Show orders</a><a href="/customers/118/edit">Edit</a><div class="card"><a class="header" href="/customers/118/edit">Petra Holm</a><p>Customer since Mar 4, 2025</p><a href="mailto:petra@holm.example">petra@holm.example</a></div></main>`,
    detail: { customerName: 'Petra Holm', customerEmail: 'petra@holm.example' },
  },
  {
    make: 'the path ends in the name, the heading goes on after it',
    lang: 'en',
    title: 'Fernhill',
    body: `<main><ol class="breadcrumb"><li>Customers</li><li>Petra Holm</li></ol><h1>Petra Holm <span>Wholesale</span></h1><dl><dt>Email</dt><dd>petra@holm.example</dd></dl></main>`,
    detail: { customerName: 'Petra Holm', customerEmail: 'petra@holm.example' },
  },
  {
    make: 'a number for a heading',
    lang: 'en',
    title: 'Customer #3021 - Backoffice',
    body: `<h1>Customer #3021</h1><h3>Personal data</h3><ul><li>Name <strong>Otis Falk</strong></li><li>Email <strong>otis@falk.example</strong></li></ul>`,
    detail: { customerName: 'Otis Falk', customerEmail: 'otis@falk.example' },
  },
  {
    make: 'the groups of a customer have names too',
    lang: 'zh-CN',
    title: '商城',
    body: `<ol aria-label="breadcrumb"><li>客户</li><li>e.vander@mail.example</li></ol><main><div><h1>e.vander@mail.example</h1><span>已注册</span></div><div><p>名称</p><p>Éloïse Vander</p></div><div><p>电话</p><p>-</p></div><section><h2>客户群组</h2><div><p>名称</p><p>室内设计师</p></div></section></main>`,
    detail: { customerName: 'Éloïse Vander', customerEmail: 'e.vander@mail.example' },
  },
]

describe('pages of one customer', () => {
  test.each(CUSTOMERS)('$make', ({ detail, ...page }) => {
    expect(read(page).detail).toMatchObject({ kind: 'customer', ...detail })
  })
})

test.each([
  ['/admin/member/view.jhtml?id=8837', 'customer'],
  ['/app#/customers/417', 'customer'],
  ['/crm/customer-view-58.html', 'customer'],
  ['/admin/customer-groups/3', undefined],
  ['/admin/users/64', undefined],
])('an address can say that a page is of one customer: %s', (path, kind) => {
  const body = [
    field('E-mail', 'weilan@mail.example'),
    field('Phone', '+372 5555 0100'),
    field('Name', 'Wei Lan'),
    field('Gender', 'Female'),
  ].join('')
  expect(read({ lang: 'en', title: 'View', address: `https://desk.example${path}`, body }).detail?.kind).toBe(kind)
})

import { describe, expect, test } from 'vitest'
import { type Page, read } from './made-page.ts'

/** Pages in English, invented with their truth before the reader saw them: each of another make. */
const ORDERS: Page[] = [
  {
    make: 'panels with icons, two addresses without labels, options under the articles, sums with a discount, tax and a refund, what the staff did beside',
    lang: 'en-US',
    title: 'Orders · Copper Fern Backstage',
    body: `<div class="wrapper"><div class="topbar"><div class="brand">Copper Fern</div><div class="me">Signed in as <b>Priya Nandakumar</b></div></div><div class="row"><div class="col-lg-12"><ol class="breadcrumb"><li><a href="#"><i class="fa fa-home"></i> Home</a></li><li><a href="#">Orders</a></li></ol><h3 class="page-header"><i class="fa fa-shopping-cart"></i> Order #22041 <small>via web shop</small></h3></div></div>
      <div class="row"><div class="col-md-8"><div class="panel panel-default"><div class="panel-heading"><i class="fa fa-cubes"></i> Line items</div><div class="panel-body"><table class="table"><thead><tr><th>Product</th><th class="text-right">Unit</th><th class="text-right">Qty</th><th class="text-right">Line</th></tr></thead><tbody>
      <tr><td><a href="#">Hammered Ladle</a><ul class="opts"><li>Handle: Walnut</li><li>Engraving: "For Gran"</li></ul></td><td>$34.00</td><td>2</td><td>$68.00</td></tr><tr><td><a href="#">Enamel Mug</a><ul class="opts"><li>Colour: Moss</li></ul></td><td>$12.50</td><td>4</td><td>$50.00</td></tr></tbody></table>
      <table class="table table-condensed"><tr><td>Items</td><td class="text-right">$118.00</td></tr><tr><td>Discount (FERN10)</td><td class="text-right">-$11.80</td></tr><tr><td>Sales tax 6.5%</td><td class="text-right">$6.90</td></tr><tr><td>Ground shipping</td><td class="text-right">$9.00</td></tr><tr><td><b>Order total</b></td><td class="text-right"><b>$122.10</b></td></tr><tr><td>Refunded to card</td><td class="text-right">-$12.50</td></tr></table></div></div>
      <div class="panel panel-default"><div class="panel-heading"><i class="fa fa-clock-o"></i> Timeline</div><ul class="list-group"><li class="list-group-item"><b>Marcus Oyelaran</b> issued a refund of $12.50 <span class="pull-right">Nov 20, 2026 9:02 AM</span></li><li class="list-group-item"><b>Priya Nandakumar</b> marked as shipped <span class="pull-right">Nov 17, 2026 3:40 PM</span></li></ul></div></div>
      <div class="col-md-4"><div class="panel panel-default"><div class="panel-heading"><i class="fa fa-info-circle"></i> Summary</div><ul class="list-group"><li class="list-group-item"><span class="badge">Shipped</span> State</li><li class="list-group-item"><span class="pull-right">Nov 15, 2026 11:26 AM</span> Placed</li><li class="list-group-item"><span class="pull-right">Visa •••• 4417</span> Payment</li></ul></div>
      <div class="panel panel-default"><div class="panel-heading"><i class="fa fa-file-text"></i> Billing address</div><div class="panel-body">Lucinda Castellanos<br>88 Alder Loop<br>Bend, OR 97702<br>(541) 555-0171<br><a href="mailto:lucinda@castellanos.example">lucinda@castellanos.example</a></div></div>
      <div class="panel panel-default"><div class="panel-heading"><i class="fa fa-truck"></i> Shipping address</div><div class="panel-body">Rosa Castellanos<br>14 Mesa Drive<br>Taos, NM 87571<br>(575) 555-0102</div></div></div></div></div>`,
    detail: {
      orderId: '22041',
      customerName: 'Lucinda Castellanos',
      customerEmail: 'lucinda@castellanos.example',
      phone: '(541) 555-0171',
      totalMinor: 12210,
      refundedMinor: 1250,
      currency: 'USD',
      placedOn: '2026-11-15T11:26:00',
      status: 'Shipped',
      items: [
        { name: 'Hammered Ladle', quantity: 2 },
        { name: 'Enamel Mug', quantity: 4 },
      ],
    },
  },
  {
    make: 'a grid of captions over values with made-up classes, a guest, quantities behind the names',
    lang: 'en-GB',
    title: 'Loomhouse',
    body: `<div id="root"><div class="css-1k8n"><nav class="css-9d"><a>Orders</a><a>Stock</a></nav><div class="css-77a"><div class="css-pp1"><h6 class="MuiTypography-root MuiTypography-h6 css-aa1">Order LH-7719</h6><div class="MuiChip-root css-cc1"><span class="MuiChip-label css-cc2">Packed</span></div></div>
      <div class="MuiGrid-root MuiGrid-container css-g0"><div class="MuiGrid-root MuiGrid-item css-g1"><p class="MuiTypography-root MuiTypography-caption css-t1">Received on</p><p class="MuiTypography-root MuiTypography-body2 css-t2">18 Nov 2026, 21:07</p></div><div class="MuiGrid-root MuiGrid-item css-g1"><p class="MuiTypography-root MuiTypography-caption css-t1">Account</p><p class="MuiTypography-root MuiTypography-body2 css-t2">Guest checkout</p></div><div class="MuiGrid-root MuiGrid-item css-g1"><p class="MuiTypography-root MuiTypography-caption css-t1">Name</p><p class="MuiTypography-root MuiTypography-body2 css-t2">Ffion Gethin</p></div><div class="MuiGrid-root MuiGrid-item css-g1"><p class="MuiTypography-root MuiTypography-caption css-t1">Email address</p><p class="MuiTypography-root MuiTypography-body2 css-t2">ffion.gethin@cwm.example</p></div><div class="MuiGrid-root MuiGrid-item css-g1"><p class="MuiTypography-root MuiTypography-caption css-t1">Mobile</p><p class="MuiTypography-root MuiTypography-body2 css-t2">07700 900618</p></div><div class="MuiGrid-root MuiGrid-item css-g1"><p class="MuiTypography-root MuiTypography-caption css-t1">Packed by</p><p class="MuiTypography-root MuiTypography-body2 css-t2">Idris Bevan</p></div></div>
      <div class="MuiPaper-root css-p9"><h6 class="MuiTypography-root MuiTypography-subtitle1 css-s1">Basket</h6><ul class="MuiList-root css-l0"><li class="MuiListItem-root css-l1"><div class="css-x1"><span class="css-x2">Lambswool Throw</span><span class="css-x3">Heather / Large</span></div><span class="css-x4">x 2</span><span class="css-x5">£148.00</span></li><li class="MuiListItem-root css-l1"><div class="css-x1"><span class="css-x2">Darning Kit</span></div><span class="css-x4">x 1</span><span class="css-x5">£11.50</span></li></ul><div class="css-z0"><div class="css-z1"><span>Goods</span><span>£159.50</span></div><div class="css-z1"><span>Courier</span><span>£4.95</span></div><div class="css-z1"><span>Total inc. VAT</span><span>£164.45</span></div></div></div></div></div></div>`,
    detail: {
      orderId: 'LH-7719',
      customerName: 'Ffion Gethin',
      customerEmail: 'ffion.gethin@cwm.example',
      phone: '07700 900618',
      totalMinor: 16445,
      currency: 'GBP',
      placedOn: '2026-11-18T21:07:00',
      status: 'Packed',
      items: [
        { name: 'Lambswool Throw', quantity: 2 },
        { name: 'Darning Kit', quantity: 1 },
      ],
    },
  },
  {
    make: 'an old table of four columns, label and value twice in a row, a company that buys, articles in a table in it',
    lang: 'en',
    title: 'Trade Counter - Order Enquiry',
    body: `<table width="100%"><tr><td class="bar" colspan="4">Trade Counter | Logged on: B. HARGREAVES | Branch 12</td></tr></table><form><table border="0" cellpadding="3"><tr><td colspan="4"><font size="4"><b>Sales Order Detail</b></font></td></tr><tr><td><b>Order No</b></td><td>SO/118843</td><td><b>Account</b></td><td>BRI004</td></tr><tr><td><b>Customer</b></td><td>Brightwell Catering Ltd</td><td><b>Contact</b></td><td>Moira Quill</td></tr><tr><td><b>Telephone</b></td><td>01632 960455</td><td><b>E-mail</b></td><td>orders@brightwell.example</td></tr><tr><td><b>Date raised</b></td><td>09/11/2026</td><td><b>Required by</b></td><td>13/11/2026</td></tr><tr><td><b>Status</b></td><td>Part despatched</td><td><b>Taken by</b></td><td>Karen Ashdown</td></tr><tr><td colspan="4"><table border="1"><tr><td><b>Code</b></td><td><b>Description</b></td><td><b>Qty</b></td><td><b>Price</b></td><td><b>Value</b></td></tr><tr><td>PN-4410</td><td>Paper Napkin 2ply white</td><td>20</td><td>3.15</td><td>63.00</td></tr><tr><td>CT-0092</td><td>Catering Tray lid</td><td>6</td><td>8.40</td><td>50.40</td></tr></table></td></tr><tr><td></td><td></td><td><b>Net</b></td><td>113.40</td></tr><tr><td></td><td></td><td><b>VAT @ 20%</b></td><td>22.68</td></tr><tr><td></td><td></td><td><b>Total GBP</b></td><td>136.08</td></tr></table></form>`,
    detail: {
      orderId: 'SO/118843',
      customerName: 'Brightwell Catering Ltd',
      customerEmail: 'orders@brightwell.example',
      phone: '01632 960455',
      totalMinor: 13608,
      currency: 'GBP',
      placedOn: expect.stringMatching(/^2026-11-09/),
      promisedOn: expect.stringMatching(/^2026-11-13/),
      items: [
        { name: 'Paper Napkin 2ply white', quantity: 20, sku: 'PN-4410' },
        { name: 'Catering Tray lid', quantity: 6, sku: 'CT-0092' },
      ],
    },
  },
  {
    make: 'a list of terms and tabs, the customer in an aside with how often he bought, notes of the staff',
    lang: 'en-CA',
    title: '#C-30518 – Orders – Maple & Twine',
    body: `<div class="shell"><header><a>Maple & Twine</a><form role="search"><input type="search" placeholder="Search orders, customers"></form></header><main><div class="hd"><a href="/orders">‹ All orders</a><h2>#C-30518</h2><span class="pill pill-green">Paid</span><span class="pill pill-amber">Unfulfilled</span></div><div role="tablist"><button role="tab" aria-selected="true">Overview</button><button role="tab">Fulfilment</button><button role="tab">Invoices</button></div><div role="tabpanel"><dl class="facts"><div><dt>Ordered</dt><dd>2026-11-21 at 14:33</dd></div><div><dt>Sales channel</dt><dd>Instagram</dd></div><div><dt>Deliver by</dt><dd>2026-11-28</dd></div><div><dt>Handled by</dt><dd>Noor Fazili</dd></div></dl>
      <section aria-label="Items"><div class="li"><img alt="" src="a.jpg"><div class="n"><strong>Macramé Plant Hanger</strong><em>Natural, 90 cm</em></div><div class="q">3 pcs</div><div class="p">CA$87.00</div></div><div class="li"><img alt="" src="b.jpg"><div class="n"><strong>Cotton Rope 4 mm</strong><em>50 m</em></div><div class="q">1 pc</div><div class="p">CA$24.00</div></div></section><dl class="money"><div><dt>Subtotal</dt><dd>CA$111.00</dd></div><div><dt>HST (13%)</dt><dd>CA$14.43</dd></div><div><dt>Total paid by customer</dt><dd>CA$125.43</dd></div></dl>
      <section><h3>Staff notes</h3><article><b>Noor Fazili</b><p>Called Mr. Tremblay, he wants it before the weekend. Reach him at 514-555-0199.</p></article></section></div></main><aside class="rail"><h3>Customer</h3><p><a href="/customers/8841">Étienne Gauthier</a></p><p>5 orders · CA$612.10 lifetime</p><p>etienne@gauthier.example</p><p>+1 418-555-0136</p><h3>Ship to</h3><address>Claire Gauthier<br>12 rue des Érables<br>Québec QC G1R 2S5</address></aside></div>`,
    detail: {
      orderId: 'C-30518',
      customerName: 'Étienne Gauthier',
      customerEmail: 'etienne@gauthier.example',
      phone: '+1 418-555-0136',
      totalMinor: 12543,
      currency: 'CAD',
      placedOn: '2026-11-21T14:33:00',
      promisedOn: expect.stringMatching(/^2026-11-28/),
      items: [
        { name: 'Macramé Plant Hanger', quantity: 3 },
        { name: 'Cotton Rope 4 mm', quantity: 1 },
      ],
    },
  },
  {
    make: 'a page like a letter: headings over lines of text, how many of each in words',
    lang: 'en-IE',
    title: 'Order received – Slieve Soap – Seller hub',
    body: `<div class="hub"><ul class="menu"><li>Orders</li><li>Listings</li></ul><div class="sheet"><h1>Order 1208-5533</h1><p class="sub">Ordered on Thursday 19 November 2026 at 08:12 · Awaiting dispatch</p><h3>Who it is for</h3><p>Aoife Ní Bhriain<br>aoife@nibhriain.example<br>+353 85 555 0148</p><h3>Send it to</h3><p>Cormac Daly<br>Apt 4, The Maltings<br>Kilkenny R95 X0Y0</p><h3>What to send</h3><table><tr><td>Oat &amp; Honey Bar<br><small>Scent: none · Wrapped</small></td><td>Qty 6</td><td>€30.00</td></tr><tr><td>Soap Dish, slate</td><td>Qty 1</td><td>€14.00</td></tr></table><h3>What was paid</h3><p>Items €44.00</p><p>Postage €6.50</p><p>Order total €50.50</p><h3>Message from the buyer</h3><p>Could you leave the price out? It is for Cormac's birthday on 24 November 2026.</p></div></div>`,
    detail: {
      orderId: '1208-5533',
      customerName: 'Aoife Ní Bhriain',
      customerEmail: 'aoife@nibhriain.example',
      phone: '+353 85 555 0148',
      totalMinor: 5050,
      currency: 'EUR',
      placedOn: '2026-11-19T08:12:00',
      items: [
        { name: 'Oat & Honey Bar', quantity: 6 },
        { name: 'Soap Dish, slate', quantity: 1 },
      ],
    },
  },
  {
    make: 'label: value lines in paragraphs, who sold it named first, names of both',
    lang: 'en',
    title: 'Sale #5520-A | Barn Door Antiques POS',
    body: `<div class="pos"><div class="hdr"><span>Till 2</span><span>Cashier: Dot Hennessy</span></div><h2>Sale #5520-A</h2><p>Order ref: 5520-A<br>Sold by: Dot Hennessy<br>Sold to: Winifred Sayle<br>Deliver to: Hugh Sayle, 4 Quay Row, Peel IM5 1AR<br>Tel: 01624 555 019<br>Date: 12 Nov 2026<br>Payment: Card</p><table><tr><th>#</th><th>Lot</th><th>Qty</th><th>Amount</th></tr><tr><td>1</td><td>Pine Washstand<br><i>c. 1890</i></td><td>1</td><td>£140.00</td></tr><tr><td>2</td><td>Pewter Tankard</td><td>3</td><td>£54.00</td></tr><tr><td colspan="3">Subtotal</td><td>£194.00</td></tr><tr><td colspan="3">Delivery</td><td>£20.00</td></tr><tr><td colspan="3">TOTAL</td><td>£214.00</td></tr></table></div>`,
    detail: {
      orderId: '5520-A',
      customerName: 'Winifred Sayle',
      phone: '01624 555 019',
      totalMinor: 21400,
      currency: 'GBP',
      placedOn: expect.stringMatching(/^2026-11-12/),
      items: [
        { name: 'Pine Washstand', quantity: 1 },
        { name: 'Pewter Tankard', quantity: 3 },
      ],
    },
  },
  {
    make: 'utility classes, flex rows, the customer card above with an avatar, fulfilment in groups',
    lang: 'en-US',
    title: '1184 · Orders · Kite & Co',
    body: `<div class="flex min-h-screen"><div class="w-64 border-r"><a>Inbox</a><a>Orders</a><a>Customers</a></div><div class="flex-1 p-6"><div class="flex items-center gap-2"><a href="/orders">Orders</a><span>/</span><span class="font-semibold">1184</span><span class="rounded-full bg-green-100 px-2 text-xs">Delivered</span></div><div class="grid grid-cols-3"><div class="col-span-2"><div class="rounded-lg border"><div class="flex justify-between border-b p-4"><span class="font-medium">Parcel 1 of 1</span><span class="text-sm text-gray-500">UPS 1Z999AA10123456784</span></div><div class="flex p-4"><img src="k.png"><div class="flex-1"><p class="font-medium">Delta Kite</p><p class="text-sm text-gray-500">Red · 6 ft</p></div><p>$48.00 × 1</p><p>$48.00</p></div><div class="flex p-4"><img src="l.png"><div class="flex-1"><p class="font-medium">Kite Line 200 lb</p></div><p>$9.00 × 2</p><p>$18.00</p></div></div><div class="rounded-lg border p-4"><div class="flex justify-between"><span>Subtotal</span><span>2 items</span><span>$66.00</span></div><div class="flex justify-between"><span>Shipping</span><span>UPS Ground</span><span>$7.25</span></div><div class="flex justify-between"><span>Tax</span><span>NC 7%</span><span>$4.62</span></div><div class="flex justify-between font-semibold"><span>Total</span><span>$77.87</span></div></div></div><div><div class="rounded-lg border p-4"><p class="text-sm text-gray-500">Buyer</p><div class="flex items-center"><span class="avatar">OB</span><div><p class="font-medium">Odalys Bermudez</p><p class="text-sm">3rd order</p></div></div><p>odalys.b@post.example</p><p>(919) 555-0144</p></div><div class="rounded-lg border p-4"><p class="text-sm text-gray-500">Deliver to</p><p>Front desk, Attn: Pat Lowry</p><p>500 Fayetteville St</p><p>Raleigh, NC 27601</p></div><div class="rounded-lg border p-4"><p class="text-sm text-gray-500">Key dates</p><p>Ordered Nov 8, 2026</p><p>Delivered Nov 13, 2026</p></div></div></div></div></div>`,
    detail: {
      orderId: '1184',
      customerName: 'Odalys Bermudez',
      customerEmail: 'odalys.b@post.example',
      phone: '(919) 555-0144',
      totalMinor: 7787,
      currency: 'USD',
      placedOn: expect.stringMatching(/^2026-11-08/),
      deliveredOn: expect.stringMatching(/^2026-11-13/),
      status: 'Delivered',
      items: [
        { name: 'Delta Kite', quantity: 1 },
        { name: 'Kite Line 200 lb', quantity: 2 },
      ],
    },
  },
  {
    make: 'a receipt: fieldsets, spans, no table, a business that buys with a person to ask for',
    lang: 'en',
    title: 'Order view',
    body: `<form id="f"><fieldset><legend>Order</legend><div><span class="l">Number</span><span class="r">77-0093</span></div><div><span class="l">Entered</span><span class="r">2026-11-16 16:02</span></div><div><span class="l">Entered by</span><span class="r">jkowal</span></div><div><span class="l">Stage</span><span class="r">Packed</span></div></fieldset><fieldset><legend>Purchaser</legend><div><span class="l">Business</span><span class="r">Northgate Nursery School</span></div><div><span class="l">Attention</span><span class="r">Mrs. Ewa Zalewska</span></div><div><span class="l">Mail</span><span class="r">ewa@northgate.example</span></div><div><span class="l">Phone</span><span class="r">+48 22 555 01 77</span></div></fieldset><fieldset><legend>Goods</legend><div class="g"><span>Wooden Abacus</span><span>8 pcs</span><span>€96.00</span></div><div class="g"><span>Counting Beads</span><span>2 pcs</span><span>€15.00</span></div></fieldset><fieldset><legend>Sums</legend><div><span class="l">Goods</span><span class="r">€111.00</span></div><div><span class="l">Rebate</span><span class="r">- €11.00</span></div><div><span class="l">Total due</span><span class="r">€100.00</span></div></fieldset></form>`,
    detail: {
      orderId: '77-0093',
      customerName: 'Mrs. Ewa Zalewska',
      customerEmail: 'ewa@northgate.example',
      phone: '+48 22 555 01 77',
      totalMinor: 10000,
      currency: 'EUR',
      placedOn: expect.stringMatching(/^2026-11-16/),
      items: [
        { name: 'Wooden Abacus', quantity: 8 },
        { name: 'Counting Beads', quantity: 2 },
      ],
    },
  },
  {
    make: 'sections with headings in capitals, lines under them, an order that was refunded in part',
    lang: 'en-US',
    title: 'Manage orders',
    body: `<div class="main-col"><div class="h">Order Details - 114-2201-7765</div><div class="cols"><div class="c"><h6>SHIP TO</h6><p>Gene Abernathy</p><p>3 Larkspur Ct</p><p>Boise, ID 83702</p></div><div class="c"><h6>BUYER</h6><p>Gene Abernathy</p><p><a href="mailto:x8k2@relay.example">x8k2@relay.example</a></p></div><div class="c"><h6>ORDER SUMMARY</h6><p>Purchase date: Sun, Nov 15, 2026, 7:21 PM</p><p>Deliver by: Fri, Nov 20, 2026</p><p>Fulfillment: Seller</p></div></div><table><thead><tr><th>Status</th><th>Image</th><th>Product name</th><th>More information</th><th>Quantity</th><th>Unit price</th><th>Proceeds</th></tr></thead><tbody><tr><td>Shipped</td><td><img src="q"></td><td>Field Notebook 3-pack<br>SKU: FN-3</td><td>Condition: New</td><td>2</td><td>$13.50</td><td><div>Item subtotal: $27.00</div><div>Tax: $1.62</div><div>Item total: $28.62</div></td></tr></tbody></table><div class="gt"><span>Grand total:</span> <b>$33.61</b></div><div class="gt"><span>Refund issued:</span> <b>$5.00</b></div></div>`,
    detail: {
      orderId: '114-2201-7765',
      customerName: 'Gene Abernathy',
      customerEmail: 'x8k2@relay.example',
      totalMinor: 3361,
      refundedMinor: 500,
      currency: 'USD',
      placedOn: '2026-11-15T19:21:00',
      promisedOn: expect.stringMatching(/^2026-11-20/),
      items: [{ name: 'Field Notebook 3-pack', quantity: 2, sku: 'FN-3' }],
    },
  },
  {
    make: 'an invoice-like page of a guest, address lines with the name in the billing part only',
    lang: 'en',
    title: 'Orders | Fig & Olive control room',
    body: `<div class="cr"><div class="cr-nav"><a>Dashboard</a><a>Orders</a></div><div class="cr-main"><div class="cr-title">Orders</div><div class="cr-sub"><b>Order no. 90155</b> <span>placed 20 November 2026, 17:45</span></div><div class="cr-two"><div><div class="t">Billed to</div><div>Sunniva Aas (guest)</div><div>Torggata 9</div><div>0181 Oslo</div><div>sunniva@aas.example</div><div>+47 405 55 019</div></div><div><div class="t">Shipped to</div><div>same as billing</div></div></div><table class="lines"><tr><th>Article</th><th>Options</th><th>Pieces</th><th>Sum</th></tr><tr><td>Olive Oil Soap</td><td>lavender</td><td>5</td><td>€ 32,50</td></tr><tr><td>Fig Jam</td><td>200 g</td><td>2</td><td>€ 11,80</td></tr></table><table class="sums"><tr><td>Goods</td><td>€ 44,30</td></tr><tr><td>Parcel</td><td>€ 9,90</td></tr><tr><td>Total</td><td>€ 54,20</td></tr></table></div></div>`,
    detail: {
      orderId: '90155',
      customerName: 'Sunniva Aas',
      customerEmail: 'sunniva@aas.example',
      phone: '+47 405 55 019',
      totalMinor: 5420,
      currency: 'EUR',
      placedOn: '2026-11-20T17:45:00',
      items: [
        { name: 'Olive Oil Soap', quantity: 5 },
        { name: 'Fig Jam', quantity: 2 },
      ],
    },
  },
  {
    make: 'strong labels and line breaks in columns, the seller with the same kind of block first',
    lang: 'en-US',
    title: 'Order #3307',
    body: `<div class="invoice"><h2>Order #3307 <small class="pull-right">Date: 11/17/2026</small></h2><div class="row invoice-info"><div class="col-sm-4">From<address><strong>Pinecrest Outfitters</strong><br>1 Depot Rd<br>Truckee, CA 96161<br>Phone: (530) 555-0100<br>Email: hello@pinecrest.example</address></div><div class="col-sm-4">To<address><strong>Marisol Quintero</strong><br>42 Juniper Way<br>Reno, NV 89501<br>Phone: (775) 555-0128<br>Email: marisol@quintero.example</address></div><div class="col-sm-4"><b>Order ID:</b> 3307<br><b>Payment due:</b> 11/24/2026<br><b>Account:</b> 968-34567</div></div><table class="table table-striped"><thead><tr><th>Qty</th><th>Product</th><th>Serial #</th><th>Description</th><th>Subtotal</th></tr></thead><tbody><tr><td>1</td><td>Trail Stove</td><td>455-981</td><td>Butane, folding</td><td>$64.50</td></tr><tr><td>2</td><td>Enamel Pot</td><td>247-925</td><td>1 qt</td><td>$50.00</td></tr></tbody></table><table class="table"><tr><th>Subtotal:</th><td>$114.50</td></tr><tr><th>Tax (8.3%)</th><td>$9.50</td></tr><tr><th>Shipping:</th><td>$5.80</td></tr><tr><th>Total:</th><td>$129.80</td></tr></table></div>`,
    detail: {
      orderId: '3307',
      customerName: 'Marisol Quintero',
      customerEmail: 'marisol@quintero.example',
      phone: '(775) 555-0128',
      totalMinor: 12980,
      currency: 'USD',
      placedOn: expect.stringMatching(/^2026-11-17/),
      items: [
        { name: 'Trail Stove', quantity: 1 },
        { name: 'Enamel Pot', quantity: 2 },
      ],
    },
  },
]

const CUSTOMERS: Page[] = [
  {
    make: 'a card of the person in a side column, the last orders in a table, who looks after him',
    lang: 'en-AU',
    title: 'Customer – Gumtree Toys HQ',
    body: `<div class="d-flex"><div class="sidebar"><ul><li>Orders</li><li>Customers</li></ul></div><div class="content p-4"><div class="row"><div class="col-4"><div class="card"><div class="card-body text-center"><img class="avatar" src="x.png" alt=""><h4>Bronte Wakefield</h4><p class="text-muted">Customer since March 2023</p><hr><p><i class="bi bi-envelope"></i> bronte@wakefield.example</p><p><i class="bi bi-telephone"></i> 0491 570 737</p><p><i class="bi bi-geo"></i> 7 Banksia St, Ballarat VIC 3350</p></div></div><div class="card"><div class="card-header">Account manager</div><div class="card-body"><p>Liam Tran</p><p>liam@gumtreetoys.example</p></div></div></div><div class="col-8"><div class="row"><div class="col">Orders<br><b>14</b></div><div class="col">Total spent<br><b>$1,204.50</b></div></div><div class="card"><div class="card-header">Recent orders</div><table class="table"><thead><tr><th>Order</th><th>Date</th><th>Status</th><th>Total</th></tr></thead><tbody><tr><td>#8812</td><td>14 Nov 2026</td><td>Shipped</td><td>$88.00</td></tr><tr><td>#8640</td><td>2 Oct 2026</td><td>Delivered</td><td>$41.90</td></tr><tr><td>#8511</td><td>19 Aug 2026</td><td>Delivered</td><td>$129.00</td></tr></tbody></table></div></div></div></div></div>`,
    detail: { customerName: 'Bronte Wakefield', customerEmail: 'bronte@wakefield.example', phone: '0491 570 737' },
  },
  {
    make: 'a company with the person to ask for, in a table of two columns',
    lang: 'en',
    title: 'Client record 00418 :: Fennel Wholesale',
    body: `<h2>Client record</h2><table class="rec"><tr><td>Client no.</td><td>00418</td></tr><tr><td>Company</td><td>Harbour Street Deli Pty</td></tr><tr><td>Client name</td><td>Thandiwe Mokoena</td></tr><tr><td>Work phone</td><td>+27 21 555 0163</td></tr><tr><td>E-mail</td><td>thandiwe@hsdeli.example</td></tr><tr><td>Price list</td><td>Trade B</td></tr><tr><td>Rep</td><td>Pieter Vos</td></tr><tr><td>Credit limit</td><td>R 20 000.00</td></tr></table><h3>Log</h3><ul><li>2026-11-04 Pieter Vos: rang +27 82 555 0001, left message</li></ul>`,
    detail: { customerName: 'Thandiwe Mokoena', customerEmail: 'thandiwe@hsdeli.example', phone: '+27 21 555 0163', customerKey: '00418' },
  },
  {
    make: 'a form to change him in, in tabs, the marketing beside',
    lang: 'en-GB',
    title: 'Edit customer · Rook & Rye',
    body: `<div class="app"><header><span>Rook & Rye</span><span>Tamsin (owner)</span></header><main><h1>Edit customer</h1><div class="tabs"><a class="active">Details</a><a>Addresses</a><a>Orders</a></div><form><label>First name<input type="text" name="fn" value="Leopold"></label><label>Surname<input type="text" name="sn" value="Ashby-Crane"></label><label>Email<input type="email" name="em" value="leopold@ashbycrane.example"></label><label>Telephone<input type="tel" name="ph" value="01632 960882"></label><label>Group<select name="g"><option>Retail</option><option selected>Trade</option></select></label><label><input type="checkbox" checked> Accepts marketing</label></form></main></div>`,
    detail: { customerName: 'Leopold Ashby-Crane', customerEmail: 'leopold@ashbycrane.example', phone: '01632 960882' },
  },
  {
    make: 'a drawer of a person over the list, labels in small capitals',
    lang: 'en',
    title: 'Contacts – Otterburn Wools',
    body: `<div id="app"><main><h1>Contacts</h1><p>Nobody matches this filter.</p></main><div role="dialog" aria-modal="true" aria-label="Customer details"><div class="d-head"><h2>Customer details</h2></div><div class="d-body"><div class="fld"><small>FULL NAME</small><div>Marguerite Oduya</div></div><div class="fld"><small>E-MAIL</small><div>marguerite@oduya.example</div></div><div class="fld"><small>PHONE</small><div>+44 7700 900733</div></div><div class="fld"><small>LIFETIME VALUE</small><div>£880.00</div></div><div class="fld"><small>ASSIGNED TO</small><div>Ken Sutcliffe</div></div><div class="fld"><small>LAST ORDER</small><div>#4471, 9 Nov 2026</div></div></div></div></div>`,
    detail: { customerName: 'Marguerite Oduya', customerEmail: 'marguerite@oduya.example', phone: '+44 7700 900733' },
  },
  {
    make: 'the name as a heading under the list it is in, facts in one line, addresses of two people',
    lang: 'en-US',
    title: 'Jolene Whitaker · Customers · Sage Hill',
    body: `<div class="p"><nav class="breadcrumb"><a>Customers</a> / <span>Jolene Whitaker</span></nav><header class="ph"><h1>Jolene Whitaker</h1><p>Denver, CO · Customer for 2 years · 9 orders</p></header><div class="cols"><section><h2>Contact information</h2><p>jolene@whitaker.example</p><p>+1 303-555-0181</p></section><section><h2>Default address</h2><address>Jolene Whitaker<br>77 Larimer St<br>Denver CO 80202</address></section><section><h2>Other addresses</h2><address>Duane Whitaker<br>9 Mesa Rd<br>Pueblo CO 81001<br>+1 719-555-0118</address></section><section><h2>Notes</h2><p>Ask for Sgt. Pepper at the gate, 303-555-0000</p></section></div></div>`,
    detail: { customerName: 'Jolene Whitaker', customerEmail: 'jolene@whitaker.example', phone: '+1 303-555-0181' },
  },
  {
    make: 'an accordion of panels, the login shown as heading',
    lang: 'en',
    title: 'Shopper: inez_b',
    body: `<div class="page-head"><h1>inez_b</h1><p>Shopper account</p></div><div class="panel"><div class="panel-heading">Personal details</div><div class="panel-body"><p><strong>Name</strong><br>Inez Baptiste</p><p><strong>Email</strong><br>inez@baptiste.example</p><p><strong>Phone</strong><br>+1 868 555 0147</p></div></div><div class="panel"><div class="panel-heading">Store credit</div><div class="panel-body">$12.00, added by Rohan Maharaj</div></div>`,
    detail: { customerName: 'Inez Baptiste', customerEmail: 'inez@baptiste.example', phone: '+1 868 555 0147' },
  },
]

describe('pages in English of', () => {
  test.each(ORDERS)('one order: $make', ({ detail, ...page }) => expect(read(page).detail).toMatchObject({ kind: 'order', ...detail }))
  test.each(CUSTOMERS)('one customer: $make', ({ detail, ...page }) =>
    expect(read(page).detail).toMatchObject({ kind: 'customer', ...detail }),
  )
})

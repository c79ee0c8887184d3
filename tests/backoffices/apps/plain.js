import { money, ordersOf } from '../data.ts'
import { fetchOrders, route, whenAsked } from './shared.js'

/** A page without a library: rows that come late, are replaced by XHR, stand in shadow roots, or are a few elements used again and again while the list scrolls. */
const HEAD = '<thead><tr><th>Order No.</th><th>Buyer</th><th>Item</th><th>Amount</th><th>Order time</th><th>Status</th></tr></thead>'
const facts = ({ id, buyer, product, cents, placed, status }) => [id, buyer, product, money(cents), placed, status]
const rowOf = order =>
  `<tr>${facts(order)
    .map(text => `<td>${text}</td>`)
    .join('')}</tr>`
const root = document.getElementById('root')

/** Rows a while after the page, and others at every click; a loading sign in between. */
async function late() {
  root.innerHTML = `<button id="next">Next</button><table>${HEAD}<tbody><tr><td colspan="6">Loading…</td></tr></tbody></table>`
  let page = 0
  const load = async () => {
    const { data } = await fetchOrders({ page: ++page, size: 20, wait: 1200 })
    root.querySelector('tbody').innerHTML = data.map(rowOf).join('')
  }
  document.getElementById('next').onclick = load
  await load()
}

const HEIGHT = 34
/** 3,000 rows of which twenty-odd exist; scrolling writes other orders into them. */
function recycled() {
  const orders = ordersOf(3000)
  root.innerHTML = `<div id="scroller" style="height:520px;overflow:auto;position:relative"><table style="position:sticky;top:0;width:100%">
    ${HEAD}<tbody></tbody></table><div style="height:${orders.length * HEIGHT}px"></div></div>`
  const body = root.querySelector('tbody')
  body.innerHTML = orders.slice(0, 14).map(rowOf).join('')
  for (const row of body.rows) row.style.height = `${HEIGHT}px`
  const scroller = document.getElementById('scroller')
  scroller.onscroll = () => {
    const first = Math.min(orders.length - body.rows.length, Math.floor(scroller.scrollTop / HEIGHT))
    for (const [i, row] of [...body.rows].entries())
      for (const [x, text] of facts(orders[first + i]).entries()) {
        const { firstChild } = row.cells[x]
        if (firstChild.nodeValue !== text) firstChild.nodeValue = text
      }
  }
}

/** A list in a component in a component: nothing of it stands in the document itself, and the list is there when its rows are. */
class OrderList extends HTMLElement {
  shown = 0

  async connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<p>Loading…</p>'
    await this.more()
  }

  async more() {
    const { data } = await fetchOrders({ page: ++this.shown, size: 20, wait: 900 })
    this.shadowRoot.innerHTML = `<button id="next">Next</button><table>${HEAD}<tbody>${data.map(rowOf).join('')}</tbody></table>`
    this.shadowRoot.getElementById('next').onclick = () => this.more()
  }
}

class SellerApp extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<h1>Orders</h1><order-list></order-list>'
  }
}

function component() {
  if (!customElements.get('seller-app')) {
    customElements.define('order-list', OrderList)
    customElements.define('seller-app', SellerApp)
  }
  root.innerHTML = '<seller-app></seller-app>'
}

whenAsked(() => ({ late, recycled, component })[route()]())

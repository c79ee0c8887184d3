import ElementPlus, { ElAutoResizer, ElTableV2 } from 'element-plus'
import 'element-plus/dist/index.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import { createApp, h, ref, watch } from 'vue'
import { money, ordersOf } from '../data.ts'
import { fetchOrders, fetchReviews, isDark, route } from './shared.js'

document.documentElement.classList.toggle('dark', isDark)

const Orders = {
  setup() {
    const rows = ref([])
    const total = ref(0)
    const query = ref({ page: 1, size: 20, sort: '', status: '' })
    const load = async () => {
      const { data, total: all } = await fetchOrders(query.value)
      rows.value = data
      total.value = all
    }
    watch(query, load, { deep: true, immediate: true })
    const sort = ({ prop, order }) => {
      query.value.sort = order ? (order === 'descending' ? `-${prop}` : prop) : ''
    }
    return { rows, total, query, sort, money }
  },
  template: `
    <el-table :data="rows" row-key="id" border stripe style="width: 100%" @sort-change="sort">
      <el-table-column prop="id" label="Order No." width="160" fixed />
      <el-table-column prop="buyer" label="Buyer" width="150" show-overflow-tooltip />
      <el-table-column prop="product" label="Item" width="220" />
      <el-table-column prop="quantity" label="Qty" width="80" />
      <el-table-column label="Amount" prop="cents" width="160" sortable="custom"><template #default="{ row }">{{ money(row.cents) }}</template></el-table-column>
      <el-table-column prop="placed" label="Order time" width="220" sortable="custom" />
      <el-table-column label="Status" width="160"><template #default="{ row }"><el-tag>{{ row.status }}</el-tag></template></el-table-column>
      <el-table-column label="Action" width="140" fixed="right"><template #default><el-button link type="primary">Details</el-button></template></el-table-column>
    </el-table>
    <el-pagination layout="prev, pager, next, total" :total="total" :page-size="20" v-model:current-page="query.page" />`,
}

const Reviews = {
  setup() {
    const rows = ref([])
    fetchReviews().then(all => {
      rows.value = all.slice(0, 15)
    })
    return { rows }
  },
  template: `
    <el-table :data="rows" row-key="order">
      <el-table-column prop="order" label="Order No." width="150" />
      <el-table-column prop="buyer" label="Customer" width="150" />
      <el-table-column label="Rating" width="180"><template #default="{ row }"><el-rate disabled :model-value="row.stars" /></template></el-table-column>
      <el-table-column prop="text" label="Review" />
      <el-table-column prop="posted" label="Reviewed on" width="170" />
    </el-table>`,
}

const column = (key, title, width, more) => ({ key, dataKey: key, title, width, ...more })
const Virtual = {
  render: () =>
    h('div', { style: 'height: 520px' }, [
      h(ElAutoResizer, null, {
        default: ({ width, height }) =>
          h(ElTableV2, {
            width,
            height,
            fixed: true,
            data: ordersOf(3000),
            columns: [
              column('id', 'Order No.', 170),
              column('buyer', 'Buyer', 200),
              column('product', 'Item', 240),
              column('cents', 'Amount', 150, { cellRenderer: ({ cellData }) => h('span', money(cellData)) }),
              column('placed', 'Order time', 220),
              column('status', 'Status', 150),
            ],
          }),
      }),
    ]),
}

/** Cards that come in tens as the seller scrolls. */
const Infinite = {
  setup() {
    const all = ordersOf(200)
    const shown = ref(20)
    const more = () => setTimeout(() => (shown.value = Math.min(200, shown.value + 10)), 120)
    return { all, shown, more, money }
  },
  template: `
    <div v-infinite-scroll="more" style="height: 560px; overflow: auto">
      <el-card v-for="order in all.slice(0, shown)" :key="order.id" class="order-card" shadow="never" style="margin: 8px">
        <p>Order No.: {{ order.id }}</p><p>Buyer: {{ order.buyer }}</p><p>Order time: {{ order.placed }}</p>
        <p>Amount: {{ money(order.cents) }}</p><p>Status: {{ order.status }}</p>
      </el-card>
    </div>`,
}

const PAGES = { orders: Orders, virtual: Virtual, infinite: Infinite, reviews: Reviews }
const at = ref(route())
addEventListener('hashchange', () => {
  at.value = route()
})
createApp({ render: () => (PAGES[at.value] ? h(PAGES[at.value], { key: at.value }) : h('p', 'Nothing here.')) })
  .use(ElementPlus)
  .mount('#root')

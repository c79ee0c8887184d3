import ElementUI from 'element-ui'
import 'element-ui/lib/theme-chalk/index.css'
import Vue from 'vue'
import { money, ordersOf } from '../data.ts'
import { whenAsked } from './shared.js'

Vue.use(ElementUI)

/** Frozen columns: version 2 shows the whole table again for each side, with the other columns hidden. */
const office = new Vue({
  data: { rows: ordersOf(20) },
  methods: { money: ({ cents }) => money(cents) },
  template: `
    <el-table :data="rows" row-key="id" border style="width: 1000px">
      <el-table-column prop="id" label="Order No." width="160" fixed />
      <el-table-column prop="buyer" label="Buyer" width="180" fixed />
      <el-table-column prop="product" label="Item" width="300" />
      <el-table-column prop="quantity" label="Qty" width="100" />
      <el-table-column prop="cents" label="Amount" width="200" sortable :formatter="money" />
      <el-table-column prop="placed" label="Order time" width="300" />
      <el-table-column prop="status" label="Status" width="200" />
      <el-table-column label="Action" width="100" fixed="right"><template><el-button type="text">Details</el-button></template></el-table-column>
    </el-table>`,
})
whenAsked(() => office.$mount('#root'))

import { Table, Tag } from 'antd3'
import 'antd3/dist/antd.css'
import { render } from 'react-dom'
import { money, ordersOf } from '../data.ts'
import { whenAsked } from './shared.js'

/** Columns frozen on both sides: version 3 shows each row three times, in three tables. */
const columns = [
  { title: 'Order No.', dataIndex: 'id', width: 160, fixed: 'left' },
  { title: 'Buyer', dataIndex: 'buyer', width: 160, fixed: 'left' },
  { title: 'Item', dataIndex: 'product', width: 300 },
  { title: 'Qty', dataIndex: 'quantity', width: 100 },
  { title: 'Amount', dataIndex: 'cents', width: 200, render: money, sorter: (a, b) => a.cents - b.cents },
  { title: 'Order time', dataIndex: 'placed', width: 300 },
  { title: 'Status', dataIndex: 'status', width: 200, render: status => <Tag>{status}</Tag> },
  { title: 'Action', key: 'action', width: 100, fixed: 'right', render: () => <a href="#/orders">Details</a> },
]

whenAsked(() => {
  render(<Table rowKey="id" columns={columns} dataSource={ordersOf(60)} scroll={{ x: 1700 }} />, document.getElementById('root'))
})

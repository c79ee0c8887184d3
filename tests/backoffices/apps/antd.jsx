import { ProTable } from '@ant-design/pro-table'
import { App, ConfigProvider, Menu, Rate, Table, Tag, theme } from 'antd'
import enUS from 'antd/locale/en_US'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { money, ordersOf, STATUSES } from '../data.ts'
import { fetchOrders, fetchReviews, isDark, route } from './shared.js'

const COLUMNS = [
  { title: 'Order No.', dataIndex: 'id', width: 150, fixed: 'left', render: id => <a href={`#/order/${id}`}>{id}</a> },
  { title: 'Buyer', dataIndex: 'buyer', width: 140, ellipsis: true },
  { title: 'Item', dataIndex: 'product', width: 200 },
  { title: 'Qty', dataIndex: 'quantity', width: 70 },
  { title: 'Amount', dataIndex: 'cents', width: 120, sorter: true, render: (_, { cents }) => money(cents) },
  { title: 'Order time', dataIndex: 'placed', width: 170, sorter: true },
  {
    title: 'Status',
    dataIndex: 'status',
    width: 130,
    valueEnum: Object.fromEntries(STATUSES.map(status => [status, { text: status }])),
    filters: true,
    onFilter: false,
    render: (_, { status }) => <Tag color="blue">{status}</Tag>,
  },
  { title: 'Action', key: 'action', width: 110, fixed: 'right', render: () => <a href="#/orders">Details</a> },
]

const signed = ([field, order] = []) => (field ? (order === 'descend' ? `-${field}` : field) : '')

const Orders = () => (
  <ProTable
    headerTitle="Orders"
    rowKey="id"
    columns={COLUMNS}
    search={false}
    sticky
    scroll={{ x: 1300 }}
    pagination={{ defaultPageSize: 20 }}
    request={async ({ current, pageSize }, sort, filter) => {
      const query = { page: current, size: pageSize, sort: signed(Object.entries(sort)[0]), status: filter.status?.[0] ?? '' }
      return { ...(await fetchOrders(query)), success: true }
    }}
  />
)

const plain = COLUMNS.map(({ sorter: _sorter, filters: _filters, onFilter: _onFilter, valueEnum: _valueEnum, ...column }) => column)

const Virtual = () => (
  <ProTable
    headerTitle="Orders"
    rowKey="id"
    columns={plain}
    search={false}
    virtual
    scroll={{ x: 1300, y: 480 }}
    pagination={false}
    dataSource={ordersOf(3000)}
  />
)

/** Two articles an order: the order's own cells reach over both rows. */
const articles = ordersOf(30).flatMap(order => [
  { ...order, key: `${order.id}-1`, span: 2 },
  { ...order, key: `${order.id}-2`, product: 'Gift wrapping', span: 0 },
])
const over = ({ span }) => ({ rowSpan: span })
const Merged = () => (
  <Table
    rowKey="key"
    bordered
    pagination={false}
    dataSource={articles}
    columns={plain
      .filter(({ key }) => key !== 'action')
      .map(column => ({ ...column, fixed: undefined, onCell: ['product', 'quantity'].includes(column.dataIndex) ? undefined : over }))}
  />
)

const Reviews = () => {
  const [reviews, setReviews] = useState([])
  useEffect(() => void fetchReviews().then(setReviews), [])
  return (
    <Table
      rowKey="order"
      dataSource={reviews}
      columns={[
        { title: 'Order No.', dataIndex: 'order' },
        { title: 'Customer', dataIndex: 'buyer' },
        { title: 'Rating', dataIndex: 'stars', render: stars => <Rate disabled value={stars} /> },
        { title: 'Review', dataIndex: 'text' },
        { title: 'Product', dataIndex: 'product' },
        { title: 'Reviewed on', dataIndex: 'posted' },
      ]}
    />
  )
}

const PAGES = { orders: Orders, virtual: Virtual, merged: Merged, reviews: Reviews }

function Office() {
  const [at, setAt] = useState(route())
  useEffect(() => {
    const change = () => setAt(route())
    addEventListener('hashchange', change)
    return () => removeEventListener('hashchange', change)
  }, [])
  const Page = PAGES[at] ?? (() => <p>Nothing here.</p>)
  return (
    <ConfigProvider locale={enUS} theme={{ algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm }}>
      <App>
        <Menu
          mode="horizontal"
          selectedKeys={[at]}
          items={Object.keys(PAGES).map(key => ({ key, label: <a href={`#/${key}`}>{key}</a> }))}
        />
        <Page key={at} />
      </App>
    </ConfigProvider>
  )
}

createRoot(document.getElementById('root')).render(<Office />)

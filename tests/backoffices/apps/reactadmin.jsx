import { faker } from '@faker-js/faker'
import { Rating } from '@mui/material'
import generateData from 'data-generator-retail'
import fakeDataProvider from 'ra-data-fakerest'
import {
  Admin,
  AppBar,
  Datagrid,
  DateField,
  defaultDarkTheme,
  defaultLightTheme,
  FunctionField,
  Layout,
  List,
  NumberField,
  ReferenceField,
  Resource,
  SearchInput,
  TextField,
  TitlePortal,
} from 'react-admin'
import { createRoot } from 'react-dom/client'
import { SHOP } from '../data.ts'
import { isDark } from './shared.js'

faker.seed(7)
const data = generateData()
// Their pictures lie on another machine.
for (const customer of data.customers) customer.avatar = undefined

/** The customer of a row is asked for after the row is there. */
const customer = (
  <ReferenceField source="customer_id" reference="customers" label="Customer" link="show">
    <FunctionField render={({ first_name, last_name }) => `${first_name} ${last_name}`} />
  </ReferenceField>
)
const filters = [<SearchInput key="q" source="q" alwaysOn />]

const Orders = () => (
  <List filters={filters} sort={{ field: 'date', order: 'DESC' }} perPage={25} title="Orders">
    <Datagrid rowClick={false}>
      <TextField source="reference" label="Order" />
      <DateField source="date" showTime label="Order date" />
      {customer}
      <FunctionField label="Items" render={({ basket }) => basket.length} />
      <NumberField source="total" label="Total" options={{ style: 'currency', currency: 'USD' }} />
      <TextField source="status" label="Status" />
    </Datagrid>
  </List>
)

const Reviews = () => (
  <List sort={{ field: 'date', order: 'DESC' }} perPage={25} title="Reviews">
    <Datagrid rowClick={false}>
      <DateField source="date" label="Date" />
      {customer}
      <ReferenceField source="product_id" reference="products" label="Product">
        <TextField source="reference" />
      </ReferenceField>
      <FunctionField label="Rating" render={({ rating }) => <Rating readOnly size="small" value={rating} />} />
      <TextField source="comment" label="Comment" />
      <TextField source="status" label="Status" />
    </Datagrid>
  </List>
)

const Customers = () => (
  <List sort={{ field: 'last_seen', order: 'DESC' }} perPage={25} title="Customers">
    <Datagrid rowClick={false}>
      <FunctionField label="Customer" render={({ first_name, last_name }) => `${first_name} ${last_name}`} />
      <TextField source="email" label="Email" />
      <NumberField source="nb_orders" label="Orders" />
      <NumberField source="total_spent" label="Total spent" options={{ style: 'currency', currency: 'USD' }} />
      <DateField source="last_seen" label="Last seen" />
    </Datagrid>
  </List>
)

const Bar = () => (
  <AppBar>
    <TitlePortal />
    <span>Store: {SHOP}</span>
  </AppBar>
)
const Office = ({ children }) => <Layout appBar={Bar}>{children}</Layout>

createRoot(document.getElementById('root')).render(
  <Admin
    dataProvider={fakeDataProvider(data, false, 120)}
    theme={isDark ? defaultDarkTheme : defaultLightTheme}
    darkTheme={null}
    layout={Office}
    disableTelemetry
  >
    <Resource name="orders" list={Orders} />
    <Resource name="reviews" list={Reviews} />
    <Resource name="customers" list={Customers} recordRepresentation="last_name" />
    <Resource name="products" />
  </Admin>,
)

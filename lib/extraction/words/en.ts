import type { Words } from './things.ts'

/** English. A phrase goes before the words it is made of; the plural of a word is the word, unless it stands here itself. */
export const en: Words = {
  order: 'order|purchase|sales order',
  orders: 'orders|purchases|completed orders',
  buyer:
    'customer|buyer|client|member|shopper|purchaser|guest|billing|bill-to|bill to|sold to|cust.|cust|ordered by|placed by|bought by|third party',
  receiver: 'recipient|receiver|consignee|contact|ship to|ship-to|deliver to',
  user: 'user|account',
  nick: 'username|nickname|nick|login|handle|screen name',
  number: 'id|no|no.|#|number|ref|ref.|reference|code|nr|sn|record',
  name: 'name|full name|display name',
  firstName: 'first name|firstname|given name|forename|first',
  lastName: 'last name|lastname|surname|family name',
  email: 'email|e-mail|mail|email address|e-mail address',
  phone: 'phone|telephone|mobile|tel|tel.|cell',
  date: 'date|time|datetime|created|added|creation|timestamp',
  at: 'on|at',
  ordered: 'ordered|placed|purchased|bought|sold',
  paid: 'paid|charged',
  payment: 'payment|financial',
  total: 'total|sum|grand total',
  amount: 'amount|value|revenue|subtotal|sub-total|sub total|net total|net amount|total sales',
  price: 'price|rate|cost|each|unit price|unit cost|cost per item|sold for',
  refund: 'refund|refunded',
  status: 'status|state|stage|fulfillment|fulfilment',
  delivery: 'delivery|shipping',
  promised: 'delivery due|promised|estimated|expected|est.|eta|arrives|deliver',
  delivered: 'delivered|received on|actual delivery|delivery time',
  by: 'by|before|deadline|due',
  product: 'product|item|article|goods|listing|dish|line items|menu item',
  count: 'quantity|qty|qty.|units|pcs|count|number of|no. of|# of',
  sku: 'sku|model',
  currency: 'currency|ccy|cur.',
  spent: 'spent|spend|ltv|clv|lifetime|lifetime value|total revenue|total order value|sales|total sales to date|customer value',
  last: 'last|latest|most recent|recent',
  registered: 'registered|registration|join|joined|signed up|sign up|sign-up|since|first seen|first order|created account',
  review: 'review|feedback',
  stars: 'rating|stars|star|score|grade|rate given|feedback type',
  author: 'author|reviewer|commenter|rater|reviewed by|review by|posted by|written by|rated by|from',
  title: 'title|subject|headline|summary|heading',
  text: 'text|content|body|comment|message|opinion|description|remark by buyer',
  submitted: 'submitted|posted|published|reviewed|left|received|rated|submission',
  reply: 'reply|response|answer|replied|respond|shop reply|store reply|shop response|store response|response from',
  document:
    'invoice|transaction|shipment|ticket|case|dispute|cart|claim|request|settlement|rma|credit memo|subscription|quote|quotation|purchase order|po|payout|gift card|batch|conversation|contract|lead|deal|document|staff|employee|return|voucher',
  foreign:
    'stock|inventory|coupon|discount code|usage|sort order|barcode|campaign|budget|click|conversion|tax rate|supplier|vendor|cost price|plugin|items sold|net sales|categories|brand|expiry date|expires|end|start|until|position|department|weight|permission|job|driver|warehouse|on hand|available|vat|returns|coupons|taxes|average rating|reviews|views|ip|url|used|subscribed|subscriber|recipients|sent|unsubscribed|assignee|priority|due date|overdue|balance due|payable|bank|fee|commission|reason|in response to|question|rate %',
  other:
    'action|option|note|notes|address|method|tag|source|channel|store|shop|city|country|region|postal code|zip|segment|group|role|discount|modified|updated|last seen|last active|last activity|last login|type|image|tracking|points|average|company|tier|variant|color|colour|location|marketing|tax',
  nothing:
    'the|with|incl|incl.|including|a|of|for|your|our|my|info|information|details|current|seller|merchant|public|owner|admin|overall|money|to',
  headings: {
    foreign:
      'dashboard|overview|analytics|report|product|inventory|stock|category|categories|coupon|voucher|gift card|my order|your order|my purchase|my review|your review|promotion|discount|invoice|billing|setting|supplier|vendor|staff|employee|team|refund|return|dispute|ticket|enquiry|enquiries|inquiry|inquiries|message|question|shipment|payout|settlement|transaction|payment|purchase order|draft|abandoned|cart|checkout|subscriber|subscription|newsletter|campaign|affiliate|plugin|extension|log|audit|activity|driver|courier|warehouse|tax|taxes|shipping|group|segment|statuses|roles|permission|administrator|lead|quote|blog|posts|pages|comment|marketing|statistics|summary|home|history',
    reviews: 'review|rating|feedback',
    customers: 'customer|buyer|client|member|shopper',
    orders: 'order',
  },
}

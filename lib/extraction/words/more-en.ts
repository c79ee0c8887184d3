import type { HeaderWords } from './things.ts'

/** English that stands in few back-offices: understood where a page is looked at a second time, and in files. */
export const moreEn: HeaderWords = {
  name: 'display name',
  currency: 'ccy|cur',
  nothing: 'overall|public|money|admin|current|owner',
  order: 'web order|online order|booking',
  orders: 'paid orders|bookings|completed orders|purchases',
  buyer:
    'billed to|contact person|contact name|consumer|patron|donor|attendee|student|learner|participant|traveller|traveler|payer|payor|diner|ordering customer|end customer|purchased by|sold to party|purchaser|bill to|sold to|cust|placed by|bought by|third party|shopper|guest|ordered by',
  receiver: 'delivered to|addressee|delivery contact|shipping contact|consignee|deliver to|contact|receiver',
  nick: 'user login|user handle|screen name|login|handle|nickname|nick',
  number: 'num|nbr|identifier|uuid|increment id|nr|record|sn|code',
  firstName: 'fname|given|forenames|given name|forename|firstname',
  lastName: 'lname|family|surname|family name|lastname',
  phone: 'cellphone|whatsapp|cell',
  date: 'made|issued|entered|recorded|opened|when|timestamp|datetime|creation|added',
  ordered: 'booked|checked out|order placed|order created|order made|order date and time|sold|bought|purchased',
  paid: 'amount paid|collected|settled|paid at|paid on',
  total:
    'cart total|basket total|final price|final amount|bill|total incl tax|total inc tax|total inc vat|tax incl|total with tax|ttl|worth|order value|net payable|invoice total|sum',
  amount: 'amt|takings|net total|net amount|total sales|gross|payable|sub total|revenue',
  price: 'list price|retail price|regular price|cost per item|sold for|purchase price',
  refund: 'money back',
  status: 'progress|situation|condition|payment state|shipping state|stage',
  delivery: 'dispatch|despatch|fulfilling',
  promised:
    'delivery slot|delivery window|ready by|required by|needed by|requested delivery|arrival|promise|collection time|collection date|preferred delivery|delivery date requested|est|scheduled for|pick up',
  delivered: 'completed delivery|handed over|received on|actual delivery',
  product:
    'course|book|event|room|tour|plan|package|membership|merchandise|on product|sku name|menu|meal|dishes|treatment|ordered items|order items|products ordered|what|menu item|dish|listing|line items',
  count: 'no of items|# items|total items|total qty|items count|pieces|nos|how many|# of|pcs',
  spent:
    'spent to date|spent in all|turnover|purchase total|purchase value|value of orders|orders value|orders total|billed|net spend|total order amount|all time spend|total sales to date|customer value|clv|total order value',
  last: 'newest|previous|most recent',
  registered:
    'user since|account created|signup|enrolled|first purchase|first visit|became customer|activated|first seen|created account|signed up|sign up|registration|first order',
  review: 'testimonial',
  stars: 'vote|evaluation|satisfaction|ratings|rating value|stars given|grade|rate given|feedback type|star|score',
  author:
    'submitted by|added by|left by|given by|submitter|from user|commenter|rater|review by|posted by|written by|rated by|reviewed by|from|reviewer',
  title: 'caption|topic|headline|heading|summary',
  text: 'detail|remarks|excerpt|statement|impression|what they said|their words|pros and cons|feedback text|opinion|remark by buyer|body|description|message',
  submitted: 'written|wrote|commented|submission',
  reply: 'management response|vendor reply|host reply|answered|staff reply|shop answer',
  other:
    'carrier|ship via|courier|device|browser|language|locale|newsletter|gender|sex|age|birthday|birth date|date of birth|dob|website|vat number|fax|street|province|county|rep|sales person|salesperson|salesman|agent|cashier|operator|created by|assigned|handled by|server|waiter|table|register|printed|exported|credit|wallet|card|gateway|consent|accepts marketing|verified|enabled|active|visits|avatar|photo|picture|thumbnail|select|manage|edit|view|preview|flag|flags|paid by|paid via|payment via|mark|level|plan name|bonus|referral|lines|last 4|helpful|spam|approved',
  foreign: 'balance due|unsubscribed',
}

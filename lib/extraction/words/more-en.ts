import type { HeaderWords } from './things.ts'

/** English that stands in few back-offices: understood where a page is looked at a second time, and in files. */
export const moreEn: HeaderWords = {
  nothing: 'overall|public|money|admin|current|owner',
  order: 'web order|online order|order ref|sales',
  orders: 'no of orders|lifetime orders|paid orders|placed orders',
  buyer:
    'billing name|billing customer|billed to|bill to name|contact person|contact name|customer contact|consumer|patron|donor|attendee|student|learner|participant|traveller|traveler|tenant|patient|payer|payor|diner|ordering customer|end customer|purchased by|sold to party|purchaser|bill to|sold to|cust|placed by|bought by|third party',
  receiver:
    'ship to name|shipping name|delivered to|addressee|delivery contact|shipping contact|delivery name|deliver to name|consignee|deliver to',
  nick: 'user name|screenname|login name|user login|user handle|screen name|login|handle',
  number: 'num|nbr|identifier|uuid|increment id|nr|record',
  firstName: 'fname|given|forenames|customer first name|first name customer|given name|forename',
  lastName: 'lname|second name|family|customer last name|customer surname|surname|family name',
  email: 'email address|customer email address|mail address|contact email',
  phone: 'contact number|contact no|contact phone|cellphone|cell phone|whatsapp|telephone number|mobile number|mobile no|phone no',
  date: 'made|issued|entered|recorded|opened|created at|created on|date added|when|timestamp|datetime|creation',
  ordered: 'booked|checked out|order placed|order created|order made|order date and time|sold',
  paid: 'amount paid|collected|settled|paid at|paid on',
  total:
    'cart total|basket total|final price|final amount|amount due|due amount|bill|bill amount|total due|total incl tax|total inc tax|total inc vat|total tax incl|tax incl|total with tax|gross total|ttl|total charged|order worth|worth|order value|net payable|invoice total',
  amount: 'amt|takings|net total|net amount|total sales|gross|payable',
  price: 'item price|list price|retail price|price each|regular price',
  refund: 'refunded amount|refund total|amount refunded|money back',
  status: 'progress|situation|condition|order progress|order stage|payment state|shipping state|current state',
  delivery: 'dispatch|despatch|fulfilling',
  promised:
    'delivery slot|delivery window|ready by|required by|needed by|requested delivery|arrival|promise|collection time|collection date|preferred delivery|delivery date requested|expected at',
  delivered: 'date delivered|delivered at|delivered on|completed delivery|handed over',
  product:
    'course|book|event|room|tour|plan|package|membership|merchandise|reviewed item|reviewed product|on product|for product|sku name|menu|meal|dishes|treatment|ordered items|order items|products ordered|what',
  count: 'item count|no of items|# items|total items|total qty|items count|pieces|nos|how many',
  spent:
    'turnover|total spend|total spent|lifetime spend|lifetime value|lifetime revenue|money spent|amount spent|purchase total|purchase value|value of orders|orders value|orders total|total billed|billed|net spend|sum spent|total order amount|all time spend',
  last: 'newest|previous',
  registered:
    'customer since|member since|user since|date joined|account created|signup|enrolled|first purchase|first visit|became customer|activated|date registered|date of registration|created account on',
  review: 'testimonial|opinion',
  stars:
    'vote|evaluation|marks|satisfaction|ratings|overall rating|rating value|stars given|overall score|star rating|grade|rate given|feedback type|star',
  author:
    'submitted by|added by|left by|given by|poster|submitter|voter|critic|reviewer name|author name|name of reviewer|from user|commenter|rater|review by|posted by|written by|rated by|reviewed by',
  title: 'caption|topic',
  text: 'detail|remarks|excerpt|statement|impression|what they said|their words|pros and cons|feedback text|opinion|remark by buyer|body|description',
  submitted: 'written|wrote|commented|date of review',
  reply: 'management response|vendor reply|host reply|merchant answer|our answer|answered|public reply|reply text|staff reply|shop answer',
  other:
    'carrier|ship via|courier|device|browser|language|locale|newsletter|gender|sex|age|birthday|birth date|date of birth|dob|website|vat number|tax number|tax id|fax|street|province|county|sales rep|rep|sales person|salesperson|salesman|agent|cashier|operator|created by|modified by|updated by|assigned to|assigned|handled by|server|waiter|table|register|terminal|till|printed|exported|deposit|credit|wallet|store credit|card|gateway|payment gateway|consent|accepts marketing|verified|enabled|active|visits|avatar|photo|picture|thumbnail|select|manage|edit|view|preview|flag|flags|billing address|shipping address|delivery address|payment method|payment type|paid by|paid via|payment via|mark|level|plan name|bonus|referral|lines|last 4|helpful|spam|approved|verified purchase',
}

import type { Lexicon } from './lexicon.ts'
import { FAULTS_SAID_EN } from './lexicon-en-faults.ts'
import { pattern, words } from './words.ts'

/** How English-speaking buyers write about food, goods and places. From general knowledge of the language, not copied from reviews. */
export const EN: Lexicon = {
  faults: FAULTS_SAID_EN,
  praise: [
    [
      'taste',
      'taste-bad',
      words`
      delicious  tasty  yummy  flavou?rful  mouth-?watering  scrumptious  delectable  savou?ry  tender  juicy
      well[- ](?:cooked|prepared|seasoned)  good food  great food
    `,
    ],
    ['quality', 'stale', words`fresh(?!man)`],
    [
      'quality',
      'quality-bad',
      words`
      well[- ]made  sturdy  durable  high quality  good quality  great quality  excellent quality
      works? (?:great|well|perfectly|fine|as)  worked (?:great|well|perfectly|fine)  easy to  fits (?:well|perfectly|great)
      comfortable  reliable  useful  does the job
    `,
    ],
    ['quality', 'small-portion', words`generous  huge portions?  large portions?  filling\b`],
    [
      'delivery',
      'late',
      words`
      on time  promptly  prompt\b  arrived early  (?:quick|fast|speedy) (?:deliver\w+|shipp\w+|service|arrival)
      (?:deliver|ship|arriv|came|serv)\w* (?:\w+ ){0,2}(?:quick\w*|fast)\b
    `,
    ],
    [
      'service',
      'service-bad',
      words`
      (?<!-)friendly  helpful  attentive  courteous  polite  accommodating  professional  knowledgeable  gracious  welcoming  hospitable
      (?:great|good|excellent|amazing|wonderful|fantastic|outstanding|impeccable) (?:\w+ )?(?:service|staff)
      service (?:is|was) (?:\w+ )?(?:great|good|excellent|amazing)  kind\b(?! of)
    `,
    ],
    ['hygiene', 'dirty', words`clean\b  spotless`],
    [
      'environment',
      'environment-bad',
      words`
      cozy  cosy  romantic  charming  quiet  spacious  relaxing  trendy  elegant  inviting
    `,
    ],
    [
      'price',
      'expensive',
      words`
      reasonabl[ey]\w*  affordable  bargain  inexpensive  cheap(?= eats| prices| and)  good (?:value|price|deal)s?
      great (?:value|price|deal)s?  worth (?:it|every|the|a)
    `,
    ],
    ['location', 'hard-to-find', words`convenient(?:ly)?  great location  good location  easy to find`],
    [
      'other',
      'unstated',
      words`
      good\b(?!bye)  quick\w*  fast\b  speedy  great(?:ly)?\b  excellent  amazing  awesome  fantastic  wonderful(?:ly)?  perfect(?:ly)?  love[ds]?\b  loving
      lovely  best\b  nice(?:ly)?\b  enjoy\w*  happy  pleased  satisfied  recommend(?:ed)?\b  favou?rites?  impress\w+  outstanding
      superb  terrific  beautiful\w*  fun\b  incredible  brilliant  a must  glad  thank(?:s| you)  can.t wait
      will (?:be )?(?:back|return|come back|buy)  five stars  classic\b  interesting  fabulous  exceptional  cool\b  fine\b  solid\b
      decent  delight\w*  highly  gem\b  must[- ](?:have|read|see)  well worth  top notch  masterpiece  better than
      like(?:d)? (?:it|this|them|the)\b  pleasant\w*  thrilled  wow\b
    `,
    ],
  ],
  aspects: [
    [
      'service',
      words`
      service  staff  waiter  waitress  waitstaff  server  host(?:ess)?  manager  management  owner  bartender  customer support
      seller  employees?  cashier  maitre
    `,
    ],
    ['delivery', words`delivery  shipping  courier`],
    ['packaging', words`packag\w+  (?:the|its|their) box\b  bottle`],
    ['price', words`prices?\b  bill\b  cost\b  value\b`],
    [
      'environment',
      words`
      ambien[ct]e  atmosphere  decor  music  seating  seats?\b  tables?\b  room  interior  space  lighting  bathroom  restroom  view
    `,
    ],
    ['location', words`location  neighbou?rhood`],
    [
      'taste',
      words`
      food  meal  dish(?:es)?  flavou?rs?  taste  chicken  steak  beef  fish  salmon  tuna  lamb  pork  duck  shrimp  lobster  pizza
      pasta  burgers?  fries  salads?  sushi  rolls?  soup  rice  noodles?  bread  desserts?  cake  coffee  tea  drinks?  wine
      cocktails?  margaritas?  sauce  sandwich(?:es)?  appetizers?  entrees?  dinner  lunch  brunch  breakfast  menu  eggs?  bagels?
      curry  tacos?  cheese  crust  dumplings?  naan  ribs  potatoes  vegetables  toast  portions?
    `,
    ],
    [
      'quality',
      words`
      quality  product  item  material  sound  picture  battery  screen  camera  design  build  speaker  zipper  fabric  device
      machine  unit  toy
    `,
    ],
  ],
  grim: words`
    bad(?:ly)?\b  terribl[ey]  awful(?:ly)?  horribl[ey]  horrid  horrendous  worse  worst  disappoint\w*  waste\b  wasted  boring
    dull\b  poor(?:ly)?\b  suck(?:s|ed)?\b  sucky  avoid\b
    never (?:again|\w* ?(?:return|come|go|buy|order|be) ?(?:ing)?(?:back|again|to|from)?)  regret\w*  hate[ds]?\b  stupid  ridiculous
    pathetic  annoy\w*  frustrat\w*  mess\b  unacceptable  dreadful  lousy  mediocre  overrated  over-?hyped
    return(?:ed|ing)? (?:it|this|them|the)\b  sen[dt](?:ing)? (?:it|this|them) back  money back  refund  problem\w*  issues?\b
    unfortunately  sad(?:ly)?\b  fail(?:s|ed|ure)?\b  lacks?\b  lacking  lacked  wrong\b  weak\b  lame\b  unhappy  unsatisf\w+
    dissatisf\w+  unimpress\w+  underwhelm\w*  let ?down
    not (?:buy|recommend|worth|good|great|happy|what|for|even|going|enough|impressed|like|well|interesting|funny|really|very|so|a good|as|that)\b
    do ?n.t (?:buy|waste|bother|go|do|get|order|recommend|like|think)  dont (?:buy|waste|bother)
    hard to (?:use|read|believe|understand|follow|get)  difficult to  impossible  confus\w*  pointless  appalling  insult(?:ing|ed)?\b
    angry  furious  shame\b  ashamed  joke\b  nightmare  disaster  cheesy  predictable  painful  skip (?:it|this)  stay away
    steer clear  beware  nothing (?:special|new|like|to)  ruin\w*  irritat\w*  repetitive  amateur\w*  unreadable
    shallow  tedious  drivel  nonsense  lie[ds]?\b  lying  error\w*  complain\w*  last time  no(?:t)? thanks  excuse for  gave up
    lost (?:me|interest)  wouldn.t (?:recommend|buy|go)  won.t (?:be|buy|go|return)  will not (?:be|buy|go|return)
    rather (?:have|go|eat)  blah  ugh\b  unimaginative  unwatchable  crappy  sloppy  inferior  idiot\w*  ugly  zero stars  one star
    no stars  anything but
  `,
  mild: words`
    ok(?:ay)?\b  average  so-?so  could (?:be|have been) better  not bad  but\b  however  although  only\b
    just\b (?:ok|not|a)  barely  hardly  a (?:bit|little)  expected  thought (?:it|this|i)  supposed to  should have  instead
    better (?:off|than this|places|ones|elsewhere)  wish  maybe  guess  if you  why\b  didn.t  doesn.t  don.t  couldn.t  wasn.t  isn.t
    nothing\b  no\b  not\b  never\b
  `,
  things: pattern`
    \b(?:(?:beef|chicken|pork|fish|tomato|onion|mushroom|fried|grilled|roast|caesar|chocolate|tuna|salmon|veggie|pad|miso|french|
    garlic|orange|green|red|apple|lemon) )*(?:noodles?|rice|soup|fries|burgers?|pizza|pasta|steak|chicken|beef|salmon|tuna|fish|
    shrimp|lobster|ribs|lamb|duck|pork|sushi|curry|tacos?|burritos?|salad|sandwich|bagels?|bread|toast|pancakes?|waffles?|omelette|
    eggs|potatoes|dumplings?|wings|cake|cookies|muffins?|dessert|ice cream|coffee|tea|latte|cappuccino|lemonade|milkshake|sauce|curry|
    naan|risotto|lasagne|lasagna|zipper|strap|battery|screen|charger|cable|headphones|earphones|earbuds|speaker|keyboard|mouse|remote|
    lid|handle|mug|cup|bottle|glass|plate|bowl|vase|lamp|candle|necklace|earrings|bracelet|dress|shirt|t-shirt|jacket|coat|
    sweater|jeans|trousers|pants|shoes|boots|socks|hat|scarf|gloves|bag|backpack|wallet|phone case|pillow|blanket|mattress|
    sheets|towels?|curtains?|chair|table|desk|shelf|toy|puzzle|instructions|manual|screws|napkins|cutlery|straw)\b
  `,
  duration: pattern`
    \b(?:(?:over|almost|nearly|about|more than) )?(?:(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|
    thirty|forty|fifty|sixty|half an) (?:and a half )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?))\b
  `,
  negation: pattern`
    (?:\bnot|n['’]t|\b(?:never|no|hardly|barely|without|nothing|isnt|wasnt|dont|didnt|doesnt|cannot|far from|neither|nor|less than|
    lack of|lacks?|wish|nowhere near|anything but))(?: (?:a|an|the|that|very|really|so|too|all|even|particularly|be|been|as|any|feel|
    find|have|get|think|look|taste|seem|much|at|was|is|it|especially|exactly|quite|in|to|had|say|ever|at|of|enough|super|
    overly))*\s*$
  `,
  notNegation: pattern`\b(?:not only|should(?: not|n['’]t)|no doubt|nothing but|no problem|never (?:had|have) (?:a )?(?:better|bad)|can.?t (?:go|say)|not just)(?: \w+)*\s*$`,
}

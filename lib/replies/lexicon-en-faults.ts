import type { Fault } from './faults.ts'
import { BAD, GOODS_FAULTS_SAID_EN, SO } from './lexicon-en-goods.ts'
import { words } from './words.ts'

const PARTS =
  '(?:pieces?|parts?|items?|bricks?|screws?|bolts?|lids?|handles?|straps?|buttons?|cards?|pens?|spoons?|legs?|bags? of \\w+|ones?|earrings?|socks?|shoes?|plates?|cups?|tiles?|wheels?|pegs?|batter(?:y|ies)|bulbs?)'

/** Words by which English buyers state a fault. From general knowledge of the language, not copied from reviews. */
export const FAULTS_SAID_EN: Partial<Record<Fault, string[]>> = {
  ...GOODS_FAULTS_SAID_EN,
  // Sarcasm where its words mark it.
  unstated: words`
    (?:oh|yeah),? (?:how )?(?:brilliant|great|lovely|wonderful|perfect|fantastic|joy)\b
  `,
  rude: words`
    rude\w*  attitude  disrespect\w*  arrogan\w+  condescend\w+  snobb?\w*  snooty  unfriendly  surly
    yell(?:ed|ing)  rolled (?:her|his|their|the) eyes  unprofessional  obnoxious  hostile  unwelcom\w+  pushy
    inconsiderate  smug  hassl(?:ed|ing)
    hung up on  slammed  laughed at  talked down  (?:never (?:\w+ ){0,3})?(?:spoken|talked) to like  eye[- ]?roll\w*  rolls? (?:her|his|their) eyes
  `,
  'no-answer': words`
    (?:no|never|not|n.t|without)(?: \w+){0,2} (?:a )?(?:repl(?:y|ied)|respon(?:se|d\w*)|answer(?:ed|ing)?|call(?:ed)? back|hear(?:d)? back|acknowledg\w+)
    unresponsive  ignored\b(?! (?:this|the|that) (?:flavou?r|food|toy|treat|smell))  ignor(?:es|ing) (?:me|us|my|our)\b  nobody (?:answer|came|help|respond)\w*
    no one (?:answer|came|help|respond|even)\w*  could ?n.t (?:reach|contact)  neglected
    heard nothing  not a word (?:from|since|back)
    (?:nobody|no ?one|none of you) (?:wrote|told|called|phoned|said|bother\w*|repl\w*|will look|would look|picks? up|picked up|got back|can tell|could tell)
    (?:had|have|having) to chase
    (?:never|not|n.t) (?:\w+ ){0,3}return(?:ed)? (?:my|our) (?:call|mail|message|e-?mail)s?  (?:will|would|does|did)(?: not|n.t) communicat\w+
  `,
  'stock-answer': words`
    copy[- ]?(?:and|&|n)?[- ]?past\w*  (?:canned|scripted|stock|boilerplate) (?:\w+ )?(?:answer|reply|replies|response|line|message|e-?mail)s?
    same (?:\w+ ){0,2}(?:answer|reply|line|message|sentence|e-?mail)
  `,
  'refund-refused': words`
    told to live with  (?:refus\w+|would ?n.t|won.t|denied|no|not|n.t) (?:\w+ ){0,3}(?:refund\w*|money back|replace\w*|exchange|return(?:s|ed)?\b)
    restocking fee  still waiting (?:for|on) (?:my|a|the) refund  run ?around
    pay (?:for )?(?:return )?(?:shipping|postage) (?:back|to return)  non-?refundable
    (?:return|refund|claim|exchange) request (?:\w+ ){0,3}(?:sitting|ignored|pending|open|refused|rejected|denied|closed)
  `,
  'service-bad': words`
    (?:service|staff|server|waiter|waitress|waitstaff|support|manager|management|hostess|bartender)s? (?:\w+ ){0,5}${BAD}
    ${BAD} (?:\w+ )?(?:service|staff|waiter|waitress|server|support|management)  unhelpful  not helpful  inattentive  unattentive
    incompeten\w+  clueless  indifferent  careless  disorganized  disorganised  not attentive  flag(?:ged)? (?:down|someone)
    forgot (?:about )?(?:us|my order|our order|to)  rushed  rush(?:ing)? (?:us|you)  hovering  nowhere to be found  overwhelmed
    understaffed
    no apology  (?:had|have) to flag
    seem(?:ed|s) to forget  (?:did|does)(?: not|n.t|n.t even) (?:even )?ask (?:us|me) (?:if|how|what)  overworked
  `,
  queue: words`
    long (?:line|queue|wait)s?  (?:\d+|an?|half an) ?(?:min\w*|hours?) wait\b  (?:stood|stand|wait\w*) in line  queue(?:d|s|ing)?\b
    wait(?:ed|ing)? (?:\w+ ){0,5}(?:for|to get) (?:a |our |the )?(?:table|seat\w*)  reservation
  `,
  'slow-kitchen': words`
    waited and waited  \d+ ?(?:min\w*|hours?) (?:passed|went by)  had to wait  (?:kept|left) (?:us )?waiting
    (?:service|kitchen|server|waiter|waitress|staff|food)s? (?:\w+ ){0,3}(?:slow\w*|took|take)
    ${SO}? ?slow (?:service|kitchen|waiter|waitress|server|staff)
    (?:took|takes|taking) (?:\w+ ){0,4}(?:forever|ages|a long time|long|hours?|minutes|mins?) (?:\w+ ){0,4}(?:food|order|serve\w*|seat\w*|menus?|check|drinks?|entrees?|meals?)
    wait(?:ed|ing)? (?:\w+ ){0,5}(?:for|to get) (?:\w+ ){0,2}(?:food|order|drinks?|meals?|entrees?|check|bill|appetizers?|waiter|waitress|server)
    (?:hour|minutes|ages|forever) (?:\w+ ){0,3}(?:for|until|before) (?:the|our|my|a) (?:\w+ ){0,2}(?:dish|course|starter|main|food|meal)s?
    (?:took|takes?|taking) (?:\w+ ){0,3}(?:\d+|thirty|forty|an|half an|over an) ?(?:min\w*|hours?) (?:\w+ ){0,3}(?:for|to get|to receive|until|before)\b
  `,
  'never-arrived': words`
    never (?:arrived|came|received|got (?:it|my|the)|showed up|delivered|shipped)
    (?:did ?n.t|did not|has ?n.t|have ?n.t|hasnt|havent|has not|have not|not|still) (?:yet )?(?:arrive[d]?|receive[d]?(?! what)|been (?:delivered|received)|shown? up)\b
    lost in (?:the )?(?:mail|post|transit)  still waiting  no sign of
    (?:parcel|package|order|tracking|it) (?:has|had)(?: not|n.t) moved  has not arrived
  `,
  courier: words`
    (?:driver|courier|delivery (?:guy|man|person|driver)|mailman|postman|carrier)s? (?:\w+ ){0,5}(?:left|threw|rude|refused|dumped|lost|never|wrong|could ?n.t|did ?n.t|tossed)
    left (?:it )?(?:in the rain|at the wrong|outside|on the street)  wrong address
    (?:left|dumped|dropped|thrown|threw|abandoned) (?:it |them |the \w+ |my \w+ )?(?:in|on|at|outside|over|by) (?:the )?(?:\w+ )?(?:rain|street|lobby|hallway|gate|fence|pavement|bins?|doorstep|wet|road|stairs)
  `,
  late: words`
    (?:arriv|deliver|c[ao]m|show|ship)\w* (?:\w+ ){0,4}late\b  (?:was|were|is|days?|weeks?|hours?|minutes?|mins?|too|so|very) late\b
    late (?:delivery|arriv\w+)  (?:slow|delayed|late) (?:shipping|delivery|shipment|post\w*)
    (?:shipping|delivery|shipment|postage) (?:\w+ ){0,4}(?:slow\w*|late|long|delayed|forever|ages|took)  delay(?:ed|s)?\b
    (?:took|takes|taking|waited|waiting) (?:\w+ ){0,4}(?:forever|ages|(?:a )?long(?: time)?|hours?|days|weeks?|months?|minutes|mins)\b(?! (?:\w+ )?to (?:figure|set|assemble|put|install|open|learn|clean|make|build))
    overdue  behind schedule  ${SO} slow\b
    (?:turned up|showed up|arriv\w+|came|got here|reached (?:me|us)|landed|delivered|appeared) (?:\w+ ){0,4}(?:days?|weeks?|hours?|months?) (?:after|past|behind|over|later)
    (?:days?|weeks?|hours?) (?:later than|over the|past the|after the|beyond the|behind the) (?:\w+ ){0,3}(?:date|day|promised?|time|due|estimate|window|slot)
    later than (?:\w+ )?(?:promised|said|stated|planned|agreed|the)  tracking (?:\w+ ){0,4}(?:stuck|frozen|dead|nothing|never|stopped|did|has|says|said)
    (?:missed|missing) (?:the|my|his|her|our|their) (?:\w+ )?(?:birthday|party|wedding|event|christmas|anniversary|fair|holiday|trip|deadline)
    (?:birthday|party|wedding|christmas|anniversary) (?:was )?(?:missed|over|gone)  too late for
    rescheduled
  `,
  cold: words`
    (?:was|were|came|arrived|served|is|are|stone|ice|got|food|luke) ?cold\b  lukewarm
    cold (?:food|fries|pizza|soup|meal|burger|coffee)  not (?:even )?(?:hot|warm)\b  luke warm  room temperature
  `,
  leaked: words`
    half (?:of )?(?:the|it|my) ?(?:\w+ )?(?:was |is )?in(?:side)? the (?:bag|box|parcel)  leak(?:ed|ing|y)\b  spill(?:ed|t|ing)\b  poured out  all over the (?:bag|box)  seep\w*
    (?:cap|lid|top|stopper) (?:had |has )?(?:come|came|was|were|worked) (?:\w+ )?(?:loose|off|undone|open)
  `,
  crushed: words`
    crush(?:ed)?\b  dented  smashed  squashed  squished  bent\b  damaged
    (?:arrived|came) (?:\w+ ){0,2}(?:damaged|broken|bent|in pieces)  torn\b  mangled  melted
    flattened  in (?:two|three|four|five|six|several|a thousand|a million) (?:pieces|bits)(?! of)  in (?:bits|pieces)\b
    (?:cardboard|carton|box|parcel|package) (?:\w+ ){0,2}(?:soup|soaked|sodden|wet|soggy|in tatters|caved in|ripped)  (?:there is|there was|has|had|with) a dent
    in many pieces
  `,
  opened: words`
    (?:been |already |was |were )(?:\w+ )?opened  opened (?:box|package|bag)  unsealed
    seal (?:was )?(?:broken|missing|off)  tampered  (?:clearly|obviously|previously) used
    (?:had|has|have|with) no seals?\b  (?:was|were|came|arrived|box|bag|lid|jar|tin|bottle) (?:not|n.t) sealed(?! properly)
  `,
  'packaging-bad': words`
    packag(?:ing|ed)? (?:\w+ ){0,4}(?:${BAD}|poorly|inadequate|flimsy)  (?:poor|bad|terrible|inadequate|sloppy|awful) packag\w+
    (?:poorly|badly) packa\w+  no (?:bubble wrap|padding|protection)
    not (?:packed|wrapped|padded)
  `,
  hair: words`hairs? (?:in|on|inside)  human hairs?`,
  insect: words`
    bugs?\b(?! fix)  cockroach\w*  roach(?:es)?  flies\b  fl(?:y|ies) in  ants?\b  worms?\b  maggots?  weevils?  insects?  larvae
    rats?\b  mice\b  bed ?bugs?  moths?\b
  `,
  'foreign-object': words`
    piece of (?:plastic|metal|glass|wood|bone)  (?:plastic|metal|glass|stone) in (?:my|the)  foreign (?:object|body)  (?:found|bit into|there (?:was|were) (?:an?|some)) (?:\w+ ){0,6}(?:wire|screw|nail|staple|band-?aid|shell|bone|fingernail|rubber band)  gritty  grit\b
    (?:bit|chew\w*|crunched) (?:down )?on (?:a|an|some|something)
  `,
  ill: words`
    food poison\w*  sick (?:to|from|after|all|for)
    (?:made|got|getting|felt|feel|be|was|were|are|both|all) (?:\w+ ){0,2}(?:sick(?! of| and tired)|ill|nauseous|nauseated)\b  threw up  throwing up  vomit\w*
    stomach ?ache  stomach (?:hurt|pain|cramps?)  diarrh\w+  allergic reaction  rash\b  broke out  upset stomach
    (?:(?:red|itchy|sore) spots|hives|welts|blisters)\b(?! on the (?:fabric|print))  (?:skin|face|eyes|lips) (?:\w+ ){0,2}(?:burn\w*|itch\w*|swell\w*|swollen|sting\w*|stung|came up)  (?:gives?|gave|got|getting) (?:me |us )?(?:a |an )?(?:\w+ )?headaches?  made me (?:dizzy|ill|sick)
    (?:slammed|cut|burn(?:ed|t)|pinched|hurts?) (?:my|his|her|your|our) (?:\w+ )?(?:hands?|fingers?|legs?|foot|feet|face|skin)\b  (?:my|his|her) (?:hand|fingers?) (?:was |were |got )?(?:bleeding|bled|cut)  heartburn  (?:causes?|gave me|gives me) (?:\w+ )?(?:headaches?|migraines?)  became (?:\w+ )?(?:ill|sick)\b
  `,
  dirty: words`
    dirty  filthy  unclean  unsanitary  unhygienic  grimy  dust(?:y)?\b  stain(?:s|ed)?\b
    not (?:very )?clean\b  smudg\w+  health (?:code|department|inspect\w*)
    (?:look|have|been|n.t|never) (?:\w+ ){0,4}cleaned
  `,
  noisy: words`
    nois[ey]\w*  loud\w*  could ?n.t hear  hard to hear  deafening  blaring  thin walls
    (?:hear|heard) (?:every|everything|all)\b
  `,
  crowded: words`
    crowded  cramped  (?:tables|packed) (?:\w+ ){0,3}(?:close|like sardines|in)  elbow
    (?:seating|space|room|place|rooms|bathroom|tables) (?:\w+ ){0,3}(?:tight|small|tiny|cramped)  tiny (?:room|place|space|table)\w*
    claustrophobic
    tight seating
  `,
  stuffy: words`
    stuffy  smoky  no (?:a\/?c|air ?con\w*|ventilation)  (?:air ?con\w*|a\/c|heating) (?:\w+ ){0,4}(?:broken|work|off)
    freezing (?:cold|in)  drafty
  `,
  shabby: words`
    shabby  run[- ]?down  outdated  dated\b  old and  dingy  dump\b  tacky
    needs? (?:a )?(?:renovat\w+|updat\w+|refurb\w+)  peeling paint  tired\b looking
  `,
  'environment-bad': words`
    (?:ambien[ct]e|atmosphere|decor|vibe|setting|interior) (?:\w+ ){0,4}(?:${BAD}|lacking|boring|sterile|cold)
    (?:no|${BAD}) (?:ambien[ct]e|atmosphere|decor|vibe)  uncomfortable (?:seat|chair|bed)\w*  ambien[ct]e (?:is|was) n[o.]
  `,
  overcharged: words`
    over ?charged  charged (?:me |us )?(?:twice|extra|for|more|double)  hidden (?:fee|charge|cost)s?  rip ?-?off
    ripped (?:me |us )?off  scam\w*  gratuity  extra charge  billed  bait and switch  tourist trap
  `,
  'price-drop': words`
    price (?:drop\w*|went down)  cheaper (?:elsewhere|at|on|in|the next)  less (?:at|elsewhere)  half the price
  `,
  'offer-missing': words`
    (?:coupon|discount|voucher|promo\w*|deal|gift|happy hour)s? (?:\w+ ){0,4}(?:not\b|n.t\b|refused|expired|invalid|denied|missing)
    (?:not|n.t|refused to) (?:honou?r|accept|apply)\b
  `,
  expensive: words`
    (?:over|high)[- ]?priced  pricey  expensive(?! look)  (?:not|n.t|hardly|never) (?:be |really |even )?worth\b(?! (?:send|return|complain|mention))
    waste of (?:\w+ ){0,2}money  wast(?:ed|ing) (?:my|your|our|the) money  poor value
    cost (?:a fortune|too much|an arm)
    (?:price|bill|cost|charge)s? (?:\w+ ){0,4}(?:high|steep|outrageous|ridiculous|too much|insane|crazy|hefty|exorbitant)
    (?:high|steep|outrageous|ridiculous|exorbitant|inflated|hefty) (?:prices?|bill|cost|tab)  too much (?:money|for what)  costly
    (?<!(?:good|great|nice|fine|excellent|decent|ok|okay|perfect)(?: \w+)? )for the (?:price|money)  save your money  \$\d+ for
    (?:charg\w+|costs?|pay\w*|paid) (?:\w+ ){0,3}more than  way too much for  can (?:get|buy) (?:it|this|them|the same \w+) (?:\w+ ){0,4}(?:at|on|from|for) (?:\w+ ){0,4}(?:for|less|cheaper)\b  for the same price  overpric\w+
  `,
  parking: words`
    parking (?:\w+ ){0,5}(?:nightmare|hard|difficult|problem|terrible|bad|limited|expensive|horrible|tough|impossible|small)
    no parking  hard to park
  `,
  'hard-to-find': words`
    hard to find  difficult to find  could ?n.t find (?:the place|it|the entrance)  out of the way  far from (?:the|any|every)  middle of nowhere
    (?:bad|terrible|poor|awkward|inconvenient) location  location (?:\w+ ){0,3}(?:bad|terrible|inconvenient|awkward|sketchy)
  `,
  'note-ignored': words`
    (?:asked|requested|specifically|specified|told them|(?<!that |which |reviews? |it |page |label |who )said|note) (?:\w+ ){0,7}(?:but (?:got|they|it|still)|no |not |without|instead|ignored)
    ignored my (?:note|instruction|request)s?  instructions? (?:was|were) ignored
    (?:wrote|noted|asked for|said|specified|ticked|requested) (?:no |without |mild|extra |a |it )  spelled (?:\w+ ){0,3}(?:wrong|incorrectly)  (?:wrong|misspelled|misspelt) name  name (?:was )?(?:wrong|misspelled|misspelt)
  `,
  'wrong-item': words`
    (?:sent|got|received|gave|shipped|brought|delivered|served) (?:\w+ ){0,3}(?:the )?wrong
    wrong (?:item|order|colou?r|product|dish|size|one|model|version|part|food|thing)
    not what (?:\w+ )?(?:ordered|bought|asked|paid)  instead of (?:the|what|my)  order wrong  mixed up
    something else (?:entirely|completely|altogether)  (?:someone|somebody) else.?s (?:order|parcel|package)  (?:is|was|are)(?: not|n.t) what (?:i|we) (?:ordered|bought|paid|asked)
    ordered (?:the |an? |some )?(?:\w+ ){1,4}(?:got|received|came|and got|but got)\b  (?:paid for|ordered|bought|asked for) (?:\w+ ){1,6}(?:and|but) (?:\w+ ){1,5}(?:turned up|came|arrived|showed up)  (?:sent|got|received|gave) (?:me |us )?(?:an? |the )?(?:different|another|other) (?:one|item|model|colou?r|size|product|thing)
    (?:got|received|sent|delivered) (?:the |an? |us |me )?(?:\w+ ){1,4}instead\b
  `,
  'missing-item': words`
    (?:was|were|is|are|item|parts?|pieces?) missing  missing (?:a |an |the |my |some |several |parts?|pieces?|items?|screws?|from)
    (?:did ?n.t|did not|does ?n.t|does not|doesnt|didnt) (?:come with|include|contain|send|have the)  not included
    forgot (?:the|my|our|half)  left out  only (?:got|received|sent) (?:one|two|half|\d+)  incomplete
    without (?:any )?(?:instructions|the manual|a charger|cutlery|the lid)
    no (?:instructions|manual|charger|cutlery|screws|napkins|sauce)
    ${PARTS} (?:\w+ ){0,5}(?:was|were|is|are)(?: not|n.t) (?:in|inside|included|there|with)\b  (?:was|were|is|are)(?: not|n.t) in (?:the|my) (?:box|bag|parcel|package|packet|envelope|carton)
    (?:one|two|three|four|five|six|several|a|\d+) ${PARTS} (?:short|missing|less|fewer|too few)  ${PARTS} (?:missing|short)\b  only (?:one|two|three|\d+) (?:\w+ )?(?:of|in|inside|out of|were|was)\b
    there (?:was|were) no (?:bag of|box of|${PARTS}|instructions|manual|charger|cable|card|receipt|plug|adapter)  came without
    no (?:chopsticks|forks?|spoons?|straws?|cable|plug|adapter|bolts|fixings|receipt|syrup|card|lid|dressing) ?(?:in|either|with|was|were|came|$)
    (?:supposed|meant) to (?:come|be) (?:with|included|in)
  `,
  'not-genuine': words`
    fakes?\b(?! (?:\w+ )?(?:vanilla|flavou?r\w*|tast\w+|sugar|sweet\w*|smile|plants?|flowers?|wood|leather|cheese|butter|meat))  counterfeit  knock ?-?offs?  not (?:genuine|authentic|original|real)\b  bootleg  (?:was|a|is) (?:used|rebuil[dt]|refurbished)(?= |$)  pirated  imitation
    used (?:item|product|one|copy)\b
    not the real (?:thing|deal)  not the (?:genuine|original)
  `,
  'not-as-described': words`
    not what (?:i|we) (?:actually |really )?(?:received|ordered|got|paid for|was sent)
    (?:nothing|not|n.t|looks? different|different) (?:\w+ ){0,4}(?:like|from|than|match) (?:the )?(?:picture|photo|description|image|ad|pic)s?
    mis[ -]?lead\w*  misrepresent\w*  false (?:advertis\w+|information|claims?|description)  mislabel\w*  not listed (?:as|on|in)  decepti(?:on|ve)
    description (?:\w+ ){0,4}(?:wrong|inaccurate|false|says|said|did ?n.t)  advertised as  does ?n.t match
    not (?:the )?(?:same )?(?:colou?r|as)  different colou?r  not compatible  incompatible  (?:edition|version|model|isbn|colou?r|picture) (?:[\w#]+ ){0,2}(?:was|is) (?:\w+ )?different  (?:not|n.t) (?:get|receive) what  different (?:edition|version|model) (?:than|from|to)
    (?:nothing|not(?:hing)? (?:much |at all )?|nowhere near|no) ?(?:much )?like the (?:listing|website|page|advert|one|tin|box|last|sample|model)  (?:listing|page|advert|ad|website|description|box|label) (?:says|said|states|stated|showed|shows|claims|promised) (?:\w+ ){1,4}(?:mine|this|it|but|what)
    than (?:it |they )?(?:looks?|looked|appears?|imagined|seemed)? ?(?:in|on|from|by) (?:the |your )?(?:photos?|pictures?|pics?|listing|website|page)  (?:photos?|pictures?|picture) (?:shows?|showed|makes? it|made it|looks?)\b
    (?:looks?|looked) (?:\w+ ){1,5}compared (?:with|to)
  `,
}

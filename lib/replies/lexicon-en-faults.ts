import type { Fault } from './faults.ts'
import { words } from './words.ts'

const SO = '(?:too|so|very|really|quite|rather|extremely|way too|a bit|a little|overly|pretty|super|somewhat|far too|incredibly)'
const PARTS =
  '(?:pieces?|parts?|items?|bricks?|screws?|bolts?|lids?|handles?|straps?|buttons?|cards?|pens?|spoons?|legs?|bags? of \\w+|ones?|earrings?|socks?|shoes?|plates?|cups?|tiles?|wheels?|pegs?|batter(?:y|ies)|bulbs?)'
const COAT =
  '(?:print\\w*|paint\\w*|colou?rs?|coating|plating|finish|pattern|gold|silver|varnish|glaze|letters|logo|dye|enamel|lettering|design)'
const LIMB =
  '(?:wheel|sole|handle|button|strap|arm|leg|lid|knob|hook|clasp|seam|zip\\w*|heel|hinge|label|sleeve|cap|lens|key|hand|stem|tail|ear|drawer|door|cover)s?'
const BAD =
  '(?:bad|poor|terrible|awful|horrible|horrendous|lousy|dreadful|appalling|atrocious|worst|disappointing|mediocre|lacking|sub-?par|abysmal|pathetic|shoddy|crap\\w*|meh|inconsistent|iffy|suck\\w*|slipping|below average)'

/** Words by which English buyers state a fault. From general knowledge of the language, not copied from reviews. */
export const FAULTS_SAID_EN: Partial<Record<Fault, string[]>> = {
  salty: words`${SO} salty  oversalted  over-salted  salty\b  too much salt  full of salt`,
  bland: words`
    bland\w*  flavou?rless  tasteless  (?:no|lack\w*|little|without) (?:any |of )?(?:flavou?r|taste|seasoning)  underseasoned
    lacked? (?:in )?flavou?r  watered[- ]down  watery
  `,
  sweet: words`${SO} sweet  sickly sweet  sugary`,
  oily: words`oily  greasy  grease  swimming in (?:oil|grease)  fatty`,
  spicy: words`too (?:spicy|hot to eat)  not spicy`,
  sour: words`bitter(?!sweet)  ${SO} sour  acidic  vinegary`,
  undercooked: words`
    under[- ]?cooked  undercooked  raw (?:in|inside|chicken|meat|dough)  (?:was|were|still) raw  half[- ]cooked  bloody  not cooked
    frozen in the middle
    (?:still )?frozen (?:in|inside|at)(?: the)? ?(?:cent\w+|middle|core)?  still pink
  `,
  overcooked: words`
    over[- ]?cooked  burnt  burned(?! out)  charred  dried out  (?:was|were|too|so|very|bone) dry  chewy  rubbery  like rubber
    dri(?:er|est)\b(?= (?:\w+ )?(?:chicken|meat|beef|cake|steak|turkey|rice|bread))  tough\b(?! to)  hard as  rock hard  overdone
  `,
  soggy: words`soggy  mushy  limp\b  gooey  slimy`,
  'taste-bad': words`
    inedible  tast(?:es|ed|e|ing) (?:\w+ ){0,3}(?:bad|awful|terrible|horrible|weird|strange|off|like|gross|funny|old|horrid)
    disgusting  gross\b  yuck\w*  nasty  unappetizing  aftertaste
    (?:food|meal|dish|flavou?r|taste|pizza|sushi|burger|coffee|dinner|menu)s? (?:is|was|were|are) (?:\w+ ){0,3}${BAD}
    ${BAD} (?:food|meal|dish|taste|flavou?r|pizza|sushi|coffee)  could ?n.t eat  unpalatable
    tast(?:es?|ed) of (?:nothing|cardboard|paper|water|dust|sawdust)
  `,
  mouldy: words`mou?ld(?:y|s)?\b  mildew\w*  fungus`,
  spoiled: words`
    spoil(?:ed|t)  rotten  rancid  gone off  went off  expired  past (?:its|the) (?:date|expir\w+)  out of date  sour milk
    best before
  `,
  'short-dated': words`
    (?:days?|weeks?) (?:left )?(?:before|to|until) (?:the|its) (?:date|expir\w+|use-?by|best before)  (?:close|near) to (?:its|the) (?:date|expir\w+)  short[- ]dated
  `,
  stale: words`
    stale  (?:old|day-old) (?:bread|food|coffee)  wilted  freezer[- ]?burn\w*  reheated  microwaved  pre-?made
    (?:brown|soft|mushy|bruised|overripe|withered|drooping|droopy|limp|dying|dead) (?:bananas?|grapes?|fruit|lettuce|leaves|flowers?|roses?|apples?|berries|tulips)
    (?:flowers?|roses?|tulips|leaves|bouquet|plants?|petals) (?:\w+ ){0,3}(?:droop\w*|wilt\w*|dead|dying|brown|limp)  seen better days  not fresh
  `,
  'small-portion': words`
    (?:portions?|servings?|helpings?|amount)s? (?:\w+ ){0,4}(?:small|tiny|skimpy|minuscule|little|stingy)
    (?:small|tiny|skimpy|meager|meagre|miniscule|minuscule) (?:portions?|servings?|amounts?|pieces?|slices?)  still hungry
    left hungry  not enough (?:food|meat|sauce|filling)  skimp\w*  hardly any (?:meat|filling|sauce|chicken)  half[- ](?:empty|full)
    (?:tiny|small|half) (?:bowl|box|tub|cup|plate|bag)\b  (?:two|three|four|five|a few|couple of|\d) (?:cubes|bits|pieces|slices|strips|lumps|chunks) of\b
  `,
  broken: words`
    broke(?:n)?\b(?! up)
    (?:stopped|quit|not|n.t|never|no longer|barely|ceased) (?:\w+ )?(?:work\w*|charg\w*|turn(?:ing)? on|function\w*|boot\w*|connect\w*|play)
    (?:does|do|did|would|will|could|can)(?: not|n.t|nt)(?: even)? (?:work|turn on|charge|connect|start|hold|stay|play|open|close|seal|print|power)
    defect\w*  malfunction\w*  faulty  dead\b(?: on arrival| battery)?  died\b  crack(?:ed|s)\b  fell apart  falls? apart
    falling apart  came apart  shatter\w*  leaks\b  crash(?:es|ed)\b  freezes  scratch(?:ed|es)\b  chipped  snapped  skips\b
    keeps? (?:disconnect\w*|dropping|shutting|freezing)  short(?:ed|s) out  unusable  useless
    bent (?:on|after|in|when|at|the (?:first|second|moment)|straight|as soon)  (?:hook|pin|leg|handle|clasp|rib|frame|prong|nail|key)s? (?:\w+ ){0,4}bent\b
    stopped (?:within|after|on|in|the (?:first|second|next)|dead)\b  went (?:silent|dead|dark|blank)  (?:will|wo|would|could|does|did)(?: not|n.t) (?:switch|power|fire|light|start) (?:on|up)?
    (?:will|would|could)(?: not|n.t) (?:even )?(?:turn|switch) on  leak(?:s|ed|ing)? (?:on|after|at|when|every|within|from) (?:the |a |my |its |every )?(?:first|second|third|seam|base|bottom|valve|neck|side|use|time|night|day|week|joint|washer|tap)\w*
    (?:water|it) (?:seeps|drips|leaks) (?:out|from|through)  (?:hose|tap|pipe|spout|lid) (?:\w+ ){0,2}(?:dripp\w+|seep\w+|leak\w*)
    (?:long |big |deep |small |huge |hairline |nasty )?(?:crack|split|chip|scratch|gouge|tear|hole|dent|scuff)(?:e?s)? (?:right |straight |all )?(?:across|down|along|through|under|over|on|in) (?:the|its|my|one|both)
    scuffs?\b  scuffed  space ?bar sticks  (?:button|key|zip\w*|drawer|door|lid|trigger|switch)s? (?:\w+ )?(?:sticks|stuck|jams?|jammed)
    (?:pump|button|switch|remote|light|fan|motor|speaker|left one|right one)s? (?:does|did|do) nothing  (?:loses|gains) (?:\w+ ){1,3}(?:minutes|hours)
    tips? over  falls over  topples
    (?:freez|lock)(?:es?|ed|ing) up  (?:constant|loud|static|annoying) (?:buzz\w*|hum\w*|static|noise)  lots of static  melted  (?:dents?|dented)\b  rip(?:s|ped)? (?:open|easily)  stripped  re-?sync
  `,
  'wears-out': words`
    wore out  worn out  fad(?:ed|es)\b  shr[aiu]nk  pill(?:ed|ing)\b  peel(?:ed|ing|s)\b  rust(?:ed|y|s)?\b  ripped  tore\b
    tears?\b easily  frayed  unravel\w*  (?:only )?lasted (?:only |about |less than |for )?(?:a|an|one|two|three|four|five|six|\d+)\s
    (?<!even |still )after (?:only |just |about |less than )?(?:a|an|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?|uses?|wash(?:es)?)
    ${COAT} (?:\w+ ){0,4}(?:com(?:es?|ing)|came|wash\w*|rub\w*|flak\w*|chipp\w*|wore|wearing|ran|bled|gone) ?(?:off|away|out)\b
    (?:com(?:es?|ing)|came|fell|falls?|falling|broke|breaks|snapped|dropped) (?:right |straight )?(?:off|away from|apart)\b(?! the (?:truck|list|shelf))
    ${LIMB} (?:\w+ ){0,2}(?:came|fell|broke|snapped|popped|dropped) (?:off|away|apart|loose)  snapped (?:off|in)
    sags?\b  sagg\w+  gone flat  lost (?:its|their) shape  out of shape  frays?\b  fraying  sheds\b
  `,
  'poor-make': words`
    flimsy  cheaply made  poorly (?:made|built|constructed|designed|manufactured|written|executed|produced)
    cheap (?:plastic|material|feel|look\w*|construction)  badly (?:made|designed)
    poor(?:ly)? (?:craft\w+|construct\w+|design\w*|workmanship|build|stitch\w*)  shoddy  thin material  (?:too|so|very|paper) thin
    loose (?:thread|stitch)\w*  design flaw  wobbl\w+
    (?:one|left|right) (?:sleeve|leg|side|arm|strap) (?:\w+ ){0,3}(?:longer|shorter|wider) than  cross-?threaded  wonky  crooked(?:ly)?  lopsided  misaligned
    (?:do|does|did)(?: not|n.t) (?:sit|stand|lie|close|hang|fit together|line up)(?: \w+)? ?(?:level|flat|straight|properly|even(?:ly)?|up)?\b(?! out)
    holes? (?:do|did|does)(?: not|n.t) (?:line up|match)  see-?through  (?:is|are|was|were|as) (?:\w+ )?(?:paper[- ]?)?thin\b  thin as\b  glue (?:marks?|everywhere|all over|stains?)
  `,
  'size-wrong': words`
    (?:too|way|so|much|a bit|runs?|ran|fits?) (?:\w+ )?(?:small|big|large|tight|short|loose|narrow|long)\b
    (?:smaller|bigger|larger|shorter) than  (?:does|did|do)(?: not|n.t|nt) fit  sizing
    (?:half|twice|double) the size  (?:quite|rather|way|a lot|much|a good)(?: a)?(?: bit)? (?:smaller|bigger|larger|shorter|narrower|wider)\b
    (?:could|can)(?: ?not|n.t) get (?:it|them|my \w+) (?:on|past|over|in|into|through)\b
    (?:smaller|bigger|larger|shorter) (?:in person|in real life|than it looks)
  `,
  smell: words`
    smell(?:s|ed|ing)? (?:\w+ ){0,3}(?:like|bad|awful|terrible|funny|weird|horrible|strong\w*|chemical\w*|off|gross)  stink\w*
    stank  stench  foul  odou?rs?\b  reek\w*  (?:chemical|bad|strong|awful|terrible|weird|horrible|musty) smell  musty  fishy
    ^(?:the|that|what a) (?:smell|stink)$  (?:plastic|chemical|paint|glue|rubber|petrol|solvent|diesel|ink) (?:smell|fumes|odou?r)  fumes\b
    (?:the|this|that|a|strong) (?:\w+ )?smell (?:is|was|does|did|has|will|would|still|won.t|of|never|gave|makes?|when)\b  strong plastic
    tast(?:e|es|ed|ing) (?:strongly )?of (?:plastic|soap|metal|chemicals?|rubber|paint)
  `,
  ineffective: words`
    (?:no|little|zero) (?:effect|difference|results?|use)\b
    (?:does|did|do)(?: not|n.t|nt) (?:help|do (?:anything|much|a thing)|make a difference|clean|hold up)  ineffective  not effective
    poor (?:battery|sound|picture|reception|performance|signal)  battery (?:life )?(?:\w+ ){0,2}(?:short|poor|terrible|bad)
    sound quality (?:\w+ ){0,3}(?:poor|bad|terrible|awful)
    (?:makes?|made) no difference  (?:does|did|do)(?: not|n.t) (?:last|hold a charge|keep (?:anything |it |them )?(?:warm|cold|hot|out))
    (?:gone|fades|faded|wears off|vanish\w*) (?:in|within|after) (?:\w+ ){1,2}(?:minutes|hours?)
    (?:does|did|do|will|would|can|could|won|can)(?: ?not|n.t|nt|.t) (?:\w+ )?(?:hear|pick up|receive|perform|alert|understand|respond|blend|pair|recogni\w+|fit|go)\b  (?:hard|difficult|impossible|a pain) to (?:use|wind|install|set ?up|get|figure|put|clean|open|read|hold)  inaccurate  unreliable  not (?:reliable|accurate|effective|comfortable|durable)  uncomfortable  pointless  lacks?\b  (?:very|pretty|too) (?:limited|basic|restrictive)  not much (?:of|features?)  to no avail  scratchy
  `,
  'quality-bad': words`
    (?:poor|low|bad|terrible|inferior|horrible|awful|cheap) quality  quality (?:\w+ ){0,4}${BAD}
    (?:quality|product|item|material) (?:is|was|are) (?:\w+ ){0,2}${BAD}  piece of (?:junk|crap|garbage|trash|sh\w+)  junk\b
    garbage  trash\b  crap\b  poor product  bad product  lemon\b(?! juice| grass| chicken)
  `,
  rude: words`
    rude\w*  attitude  impolite  disrespect\w*  arrogan\w+  condescend\w+  snobb?\w*  snooty  unfriendly  surly  dismissive
    yell(?:ed|ing)  rolled (?:her|his|their) eyes  unprofessional  obnoxious  hostile  unwelcom\w+  pushy  insult(?:ed|ing) (?:me|us|my)
    argu(?:ed|ing) with (?:us|me)  inconsiderate  smug  cold shoulder  hassl\w+
    never (?:\w+ ){0,3}(?:spoken|talked) to (?:like|so)  (?:spoken|talked) to (?:like|so)  (?:was|got|were) told \W?(?:i |we )?\W?should (?:learn|read|know)  (?:was|were|got|been) told (?:\w+ )?(?:to|that|i|we) (?:\w+ ){0,2}(?:learn|read|grow up|calm|restart|get over|deal with|put up)
    hung up on  slammed  (?:was|were) (?:\w+ )?short with  swore at  laughed at  talked down  eye[- ]?roll\w*  rolls? (?:her|his|their) eyes
  `,
  'no-answer': words`
    (?:no|never|not|n.t|without)(?: \w+){0,2} (?:a )?(?:repl(?:y|ied)|respon(?:se|d\w*)|answer(?:ed|ing)?|call(?:ed)? back|hear(?:d)? back|acknowledg\w+)
    unresponsive  (?:ignored|ignoring|ignores)\b  ghosted  nobody (?:answer|came|help|respond)\w*
    no one (?:answer|came|help|respond|even)\w*  could ?n.t (?:reach|contact)  neglected
    heard nothing  radio silence  not a word (?:from|since|back)  (?:mail|e-?mail|message|phone|call|number)s? (?:\w+ ){0,2}(?:unanswered|ignored|rings? out)
    (?:nobody|no ?one|none of you) (?:wrote|told|called|phoned|said|bother\w*|repl\w*|will look|would look|picks? up|picked up|got back|can tell|could tell)
    (?:had|have|having) to chase  (?:second|third|fourth|fifth|sixth|tenth) (?:e-?)?(?:mail|message|call)  (?:phone|number) (?:\w+ ){0,2}(?:rings? out|dead)
  `,
  'stock-answer': words`
    copy[- ]?(?:and|&|n)?[- ]?past\w*  (?:canned|scripted|stock|boilerplate) (?:\w+ )?(?:answer|reply|replies|response|line|message|e-?mail)s?
    same (?:\w+ ){0,2}(?:answer|reply|line|message|sentence|e-?mail)  (?:support|service|seller|shop|replies|answers?) (?:\w+ ){0,3}(?:chat ?bot|bot\b|script)
    (?:did|does)(?: not|n.t) (?:even )?(?:mention|read) (?:my|the) (?:order|message|question|e-?mail)  told me to restart
  `,
  'refund-refused': words`
    (?:refus\w+|would ?n.t|won.t|denied|no|not|n.t) (?:\w+ ){0,3}(?:refund\w*|money back|replace\w*|exchange|return(?:s|ed)?\b)
    restocking fee  still waiting (?:for|on) (?:my|a|the) refund  run ?around
    pay (?:for )?(?:return )?(?:shipping|postage) (?:back|to return)  non-?refundable
    (?:return|refund|claim|exchange) request (?:\w+ ){0,3}(?:sitting|ignored|pending|open|refused|rejected|denied|closed)  flat no\b  (?:told|said|asked) to live with it
    pay (?:for )?(?:the )?(?:return|shipping|postage) (?:my|our)?self
  `,
  'service-bad': words`
    (?:service|staff|server|waiter|waitress|waitstaff|support|manager|management|hostess|bartender)s? (?:\w+ ){0,5}${BAD}
    ${BAD} (?:\w+ )?(?:service|staff|waiter|waitress|server|support|management)  unhelpful  not helpful  inattentive  unattentive
    incompeten\w+  clueless  indifferent  careless  disorganized  disorganised  not attentive  flag(?:ged)? (?:down|someone)
    forgot (?:about )?(?:us|my order|our order|to)  rushed  rush(?:ing)? (?:us|you)  hovering  nowhere to be found  overwhelmed
    understaffed
    no apology  not so much as (?:a sorry|an apology)  (?:had|have) to flag
  `,
  queue: words`
    long (?:line|queue|wait)s?  line (?:was|is) (?:long|out)  (?:stood|stand|wait\w*) in line  queue(?:d|s|ing)?\b
    wait(?:ed|ing)? (?:\w+ ){0,5}(?:for|to get) (?:a |our |the )?(?:table|seat\w*)  reservation
  `,
  'slow-kitchen': words`
    waited and waited  had to wait  (?:kept|left) (?:us )?waiting
    (?:service|kitchen|server|waiter|waitress|staff|food)s? (?:\w+ ){0,3}(?:slow\w*|took|take)
    ${SO}? ?slow (?:service|kitchen|waiter|waitress|server|staff)
    (?:took|takes|taking) (?:\w+ ){0,4}(?:forever|ages|a long time|long|hour|minutes) (?:\w+ ){0,4}(?:food|order|serve\w*|seat\w*|menus?|check|drinks?|entrees?|meals?)
    wait(?:ed|ing)? (?:\w+ ){0,5}(?:for|to get) (?:\w+ ){0,2}(?:food|order|drinks?|meals?|entrees?|check|bill|appetizers?|waiter|waitress|server)
    (?:hour|minutes|ages|forever) (?:\w+ ){0,3}(?:for|until|before) (?:the|our|my|a) (?:\w+ ){0,2}(?:dish|course|starter|main|food|meal)s?
  `,
  'never-arrived': words`
    never (?:arrived|came|received|got (?:it|my|the)|showed up|delivered|shipped)
    (?:did ?n.t|did not|has ?n.t|have ?n.t|hasnt|havent|has not|have not|not|still) (?:yet )?(?:arrive[d]?|receive[d]?|been (?:delivered|received)|shown? up)\b
    lost in (?:the )?(?:mail|post|transit)  still waiting  no sign of  package (?:was|is) lost
    (?:parcel|package|order|tracking|it) (?:has|had)(?: not|n.t) moved  has not arrived  (?:still|keep) waiting for (?:it|my|the|our) ?(?:order|parcel|package)?
  `,
  courier: words`
    (?:driver|courier|delivery (?:guy|man|person|driver)|mailman|postman|carrier)s? (?:\w+ ){0,5}(?:left|threw|rude|refused|dumped|lost|never|wrong|could ?n.t|did ?n.t|tossed)
    left (?:it )?(?:in the rain|at the wrong|outside|on the street)  wrong address  thrown over
    (?:left|dumped|dropped|thrown|threw|abandoned) (?:it |them |the \w+ |my \w+ )?(?:in|on|at|outside|over|by) (?:the )?(?:\w+ )?(?:rain|street|lobby|hallway|gate|fence|pavement|bins?|doorstep|wet|road|stairs)
    delivery (?:men|people|team|crew|lads?|guys?|drivers?) (?:\w+ ){0,3}(?:left|shrugged|refused|dropped|drove|dumped|would)
  `,
  late: words`
    (?:arriv|deliver|c[ao]m|show|ship)\w* (?:\w+ ){0,4}late\b  (?:was|were|is|days?|weeks?|hours?|minutes?|mins?|too|so|very) late\b
    late (?:delivery|arriv\w+)  (?:slow|delayed|late) (?:shipping|delivery|shipment|post\w*)
    (?:shipping|delivery|shipment|postage) (?:\w+ ){0,4}(?:slow\w*|late|long|delayed|forever|ages|took)  delay(?:ed|s)?\b
    (?:took|takes|taking|waited|waiting) (?:\w+ ){0,4}(?:forever|ages|(?:a )?long(?: time)?|hours?|days|weeks?|months?|minutes|mins)\b
    overdue  past the (?:delivery|due|promised) date  behind schedule  ${SO} slow\b
    (?:turned up|showed up|arriv\w+|came|got here|reached (?:me|us)|landed|delivered|appeared) (?:\w+ ){0,4}(?:days?|weeks?|hours?|months?) (?:after|past|behind|over|later)
    (?:days?|weeks?|hours?) (?:later than|over the|past the|after the|beyond the|behind the) (?:\w+ ){0,3}(?:date|day|promised?|time|due|estimate|window|slot)
    later than (?:\w+ )?(?:promised|said|stated|planned|agreed|the)  tracking (?:\w+ ){0,4}(?:stuck|frozen|dead|nothing|never|stopped|did|has|says|said)
    (?:missed|missing) (?:the|my|his|her|our|their) (?:\w+ )?(?:birthday|party|wedding|event|christmas|anniversary|fair|holiday|trip|deadline)
    (?:birthday|party|wedding|christmas|anniversary) (?:was )?(?:missed|over|gone)  too late for  (?:days|weeks|hours?)[- ]late\b
    rescheduled
    (?:parcel|package|order) (?:\w+ ){0,3}(?:stuck|stalled)  (?:an? |two |three |half an )?hours?(?: and a half)? for a (?:\w+ ){1,3}(?:walk|drive|ride)
  `,
  cold: words`
    (?:was|were|came|arrived|served|is|are|stone|ice|got|food|luke) ?cold\b  lukewarm
    cold (?:food|fries|pizza|soup|meal|burger|coffee)  not (?:even )?(?:hot|warm)\b  luke warm  room temperature
  `,
  leaked: words`
    leak(?:ed|ing|y)\b  spill(?:ed|t|ing)\b  poured out  all over the (?:bag|box)  seep\w*
    half (?:of )?(?:the|it|my|its) ?(?:\w+ )?(?:was |were |had |is )?(?:\w+ )?(?:in|into|inside|all over) (?:the|my) (?:\w+ )?(?:bag|box|envelope|parcel|packaging)
    (?:cap|lid|top|stopper) (?:had |has )?(?:come|came|was|were|worked) (?:\w+ )?(?:loose|off|undone|open)
  `,
  crushed: words`
    crush(?:ed)?\b  dented  smashed  squashed  squished  bent\b  damaged
    (?:arrived|came) (?:\w+ ){0,2}(?:damaged|broken|bent|in pieces)  banged up  torn\b  mangled  melted
    (?:crush|squash|flatten)\w* flat  flattened  in (?:two|three|four|five|six|several|a thousand|a million) (?:pieces|bits)(?! of)  in (?:bits|pieces)\b
    (?:cardboard|carton|box|parcel|package) (?:\w+ ){0,2}(?:soup|soaked|sodden|wet|soggy|in tatters|caved in|ripped)  (?:there is|there was|has|had|with) a dent
  `,
  opened: words`
    (?:been |already |was |were )(?:\w+ )?opened  opened (?:box|package|bag)  unsealed
    seal (?:was )?(?:broken|missing|off)  tampered  (?:clearly|obviously|previously) used
    (?:had|has|have|with) no seals?\b  (?:was|were|came|arrived|box|bag|lid|jar|tin|bottle) (?:not|n.t) sealed(?! properly)
  `,
  'packaging-bad': words`
    packag(?:ing|ed)? (?:\w+ ){0,4}(?:${BAD}|poorly|inadequate|flimsy)  (?:poor|bad|terrible|inadequate|sloppy|awful) packag\w+
    (?:poorly|badly) packa\w+  no (?:bubble wrap|padding|protection)  packaging (?:could|should|needs)
    shame about the pack\w+  (?:one|a single|just a|only a) (?:sheet|layer|scrap) of (?:tissue|paper|bubble)  nothing in the (?:box|carton|parcel) but air  not (?:packed|wrapped|padded)
  `,
  hair: words`hairs? (?:in|on|inside)  found (?:a |an |some )?(?:\w+ )?hair`,
  insect: words`
    bugs?\b(?! fix)  cockroach\w*  roach(?:es)?  flies\b  fl(?:y|ies) in  ants?\b  worms?\b  maggots?  weevils?  insects?  larvae
    mouse dropping\w*  rats?\b  mice\b  bed ?bugs?  moths?\b
  `,
  'foreign-object': words`
    piece of (?:plastic|metal|glass|wood|bone)  (?:plastic|metal|glass|stone) in (?:my|the)  foreign (?:object|body)  (?:found|bit into|there (?:was|were) (?:an?|some)) (?:\w+ ){0,6}(?:wire|screw|nail|staple|band-?aid|shell|bone|fingernail|rubber band)  gritty  grit\b
    (?:bit|chew\w*|crunched) (?:down )?on (?:a|an|some|something)  (?:small |little )?(?:stone|pebble|glass|wire|tooth|plastic) in (?:my|the|our|it)
  `,
  ill: words`
    food poison\w*  sick (?:to|from|after|all|for)
    (?:made|got|getting|felt|feel|be|was) (?:\w+ ){0,2}(?:sick|ill|nauseous|nauseated)\b  threw up  throwing up  vomit\w*
    stomach ?ache  stomach (?:hurt|pain|cramps?)  diarrh\w+  allergic reaction  rash\b  broke out  upset stomach
    (?:(?:red|itchy|sore) spots|hives|welts|blisters)\b(?! on the (?:fabric|print))  (?:skin|face|eyes|lips) (?:\w+ ){0,2}(?:burn\w*|itch\w*|swell\w*|swollen|sting\w*|stung|came up)  (?:gives?|gave|got|getting) (?:me |us )?(?:a |an )?(?:\w+ )?headaches?  made me (?:dizzy|ill|sick)
  `,
  dirty: words`
    dirty  filthy  unclean  unsanitary  unhygienic  grimy  sticky (?:tables?|floors?)  dust(?:y)?\b  stain(?:s|ed)?\b
    not (?:very )?clean\b  smudg\w+  health (?:code|department|inspect\w*)
  `,
  noisy: words`
    nois[ey]\w*  loud\w*  could ?n.t hear  hard to hear  deafening  blaring  thin walls
    (?:hear|heard) (?:every|everything|all)\b
  `,
  crowded: words`
    crowded  cramped  (?:tables|packed) (?:\w+ ){0,3}(?:close|like sardines|in)  elbow
    (?:seating|space|room|place|rooms|bathroom|tables) (?:\w+ ){0,3}(?:tight|small|tiny|cramped)  tiny (?:room|place|space|table)\w*
    claustrophobic
  `,
  stuffy: words`
    stuffy  smoky  no (?:a\/?c|air ?con\w*|ventilation)  (?:air ?con\w*|a\/c|heating) (?:\w+ ){0,4}(?:broken|work|off)
    freezing (?:cold|in)  drafty
  `,
  shabby: words`
    shabby  run[- ]?down  outdated  dated\b  old and  worn (?:carpet|furniture|seats)  dingy  dump\b  tacky
    needs? (?:a )?(?:renovat\w+|updat\w+|refurb\w+)  peeling paint  tired\b looking
  `,
  'environment-bad': words`
    (?:ambien[ct]e|atmosphere|decor|vibe|setting|interior) (?:\w+ ){0,4}(?:${BAD}|lacking|boring|sterile|cold)
    (?:no|${BAD}) (?:ambien[ct]e|atmosphere|decor|vibe)  uncomfortable (?:seat|chair|bed)\w*  ambien[ct]e (?:is|was) n[o.]
  `,
  overcharged: words`
    over ?charged  charged (?:me |us )?(?:twice|extra|for|more|double)  hidden (?:fee|charge|cost)s?  rip ?-?off
    ripped (?:me |us )?off  scam\w*  gratuity  extra charge  billed  bait and switch  tourist trap  gouging
    (?:second|double|duplicate|two) (?:payment|charge)s?\b  (?:paid|billed) twice
  `,
  'price-drop': words`
    price (?:drop\w*|went down)  cheaper (?:elsewhere|at|on|in|the next)  less (?:at|elsewhere)  half the price
    \d+ ?% (?:off|less|cheaper|lower) (?:\w+ ){0,3}(?:later|after|next|the following)  (?:reduced|on sale|discounted|cheaper|marked down|half price) (?:\w+ ){0,4}(?:days?|week|hours?) (?:later|after)
    asked? for the difference  (?:full price|paid more) (?:\w+ ){0,6}(?:reduced|off|sale)
  `,
  'offer-missing': words`
    (?:coupon|discount|voucher|promo\w*|deal|gift|happy hour)s? (?:\w+ ){0,4}(?:not\b|n.t\b|refused|expired|invalid|denied|missing)
    (?:not|n.t|refused to) (?:honou?r|accept|apply)
  `,
  expensive: words`
    (?:over|high)[- ]?priced  pricey  expensive(?! look)  (?:not|n.t|hardly|never) (?:be |really |even )?worth\b(?! (?:send|return|complain|mention))
    waste of (?:\w+ ){0,2}(?:money|time)  wast(?:ed|ing) (?:my|your|our|the) (?:money|time)  poor value  bad value
    cost (?:a fortune|too much|an arm)
    (?:price|bill|cost|charge)s? (?:\w+ ){0,4}(?:high|steep|outrageous|ridiculous|too much|insane|crazy|hefty|exorbitant)
    (?:high|steep|outrageous|ridiculous|exorbitant|inflated|hefty) (?:prices?|bill|cost|tab)  too much (?:money|for what)  costly
    for the (?:price|money)  save your money  \$\d+ for
  `,
  parking: words`
    parking (?:\w+ ){0,5}(?:nightmare|hard|difficult|problem|terrible|bad|limited|expensive|horrible|tough|impossible|small)
    no parking  nowhere to park  hard to park  find parking
  `,
  'hard-to-find': words`
    hard to find  difficult to find  could ?n.t find (?:the place|it|the entrance)  out of the way  far from (?:the|any|every)  middle of nowhere
    (?:bad|terrible|poor|awkward|inconvenient) location  location (?:\w+ ){0,3}(?:bad|terrible|inconvenient|awkward|sketchy)
    sketchy (?:area|neighbou?rhood)  bad neighbou?rhood
  `,
  'note-ignored': words`
    (?:asked|requested|specifically|specified|told them|said|note) (?:\w+ ){0,7}(?:but (?:got|they|it|still)|no |not |without|instead|ignored)
    ignored my (?:note|instruction|request)s?  instructions? (?:was|were) ignored
    (?:wrote|noted|asked for|said|specified|ticked|requested) (?:no |without |mild|extra |a |it )  spelled (?:\w+ ){0,3}(?:wrong|incorrectly)  (?:wrong|misspelled|misspelt) name  name (?:was )?(?:wrong|misspelled|misspelt)
  `,
  'wrong-item': words`
    (?:sent|got|received|gave|shipped|brought|delivered|served) (?:\w+ ){0,3}(?:the )?wrong
    wrong (?:item|order|colou?r|product|dish|size|one|model|version|part|food|thing)
    not what (?:\w+ )?(?:ordered|bought|asked|paid)  instead of (?:the|what|my)  order wrong  mixed up
    something else (?:entirely|completely|altogether)  (?:someone|somebody) else.?s (?:order|parcel|package)  (?:is|was|are)(?: not|n.t) what (?:i|we) (?:ordered|bought|paid|asked)
    ordered (?:the |an? |some )?(?:\w+ ){1,4}(?:got|received|came|and got|but got)\b  (?:paid for|ordered|bought|asked for) (?:\w+ ){1,6}(?:and|but) (?:\w+ ){1,5}(?:turned up|came|arrived|showed up)  (?:sent|got|received|gave) (?:me |us )?(?:an? |the )?(?:different|another|other) (?:one|item|model|colou?r|size|product|thing)
  `,
  'missing-item': words`
    (?:was|were|is|are|item|parts?|pieces?) missing  missing (?:a |an |the |my |some |several |parts?|pieces?|items?|screws?|from)
    (?:did ?n.t|did not|does ?n.t|does not|doesnt|didnt) (?:come with|include|contain|send|have the)  not included
    forgot (?:the|my|our|half)  left out  only (?:got|received|sent) (?:one|two|half|\d+)  incomplete  short (?:one|two|by|an item)
    without (?:any )?(?:instructions|the manual|a charger|cutlery|the lid)
    no (?:instructions|manual|charger|cutlery|screws|napkins|sauce)
    ${PARTS} (?:\w+ ){0,5}(?:was|were|is|are)(?: not|n.t) (?:in|inside|included|there|with)\b  (?:was|were|is|are)(?: not|n.t) in (?:the|my) (?:box|bag|parcel|package|packet|envelope|carton)
    (?:one|two|three|four|five|six|several|a|\d+) ${PARTS} (?:short|missing|less|fewer|too few)  ${PARTS} (?:missing|short)\b  only (?:one|two|three|\d+) (?:\w+ )?(?:of|in|inside|out of|were|was)\b
    there (?:was|were) no (?:bag of|box of|${PARTS}|instructions|manual|charger|cable|card|receipt|plug|adapter)  (?:was|were) (?:not|n.t|never) (?:\w+ )?included  came without
    no (?:chopsticks|forks?|spoons?|straws?|cable|plug|adapter|bolts|fixings|receipt|syrup|card|lid|dressing) ?(?:in|either|with|was|were|came|$)
    (?:supposed|meant) to (?:come|be) (?:with|included|in)
  `,
  'not-genuine': words`
    fakes?\b  counterfeit  knock ?-?offs?  not (?:genuine|authentic|original|real)  bootleg  (?:was|a|is) (?:used|rebuil[dt]|refurbished)(?= |$)  pirated  imitation
    used (?:item|product|one|copy)\b
    not the real (?:thing|deal)  not the (?:genuine|original)
  `,
  'not-as-described': words`
    not as (?:described|advertised|pictured|shown|expected|good as)
    (?:nothing|not|n.t|looks? different|different) (?:\w+ ){0,4}(?:like|from|than|match) (?:the )?(?:picture|photo|description|image|ad|pic)s?
    mis[ -]?lead\w*  misrepresent\w*  false advertis\w+  deceptive  decepti(?:on|ve)
    description (?:\w+ ){0,4}(?:wrong|inaccurate|false|says|said|did ?n.t)  advertised as  does ?n.t match
    not (?:the )?(?:same )?(?:colou?r|as)   different colou?r  not compatible  incompatible  beware
    (?:nothing|not(?:hing)? (?:much |at all )?|nowhere near|no) ?(?:much )?like the (?:listing|website|page|advert|one|tin|box|last|sample|model)  (?:listing|page|advert|ad|website|description|box|label) (?:says|said|states|stated|showed|shows|claims|promised) (?:\w+ ){1,4}(?:mine|this|it|but|what)
    than (?:it |they )?(?:looks?|looked|appears?|imagined|seemed)? ?(?:in|on|from|by) (?:the |your )?(?:photos?|pictures?|pics?|listing|website|page)  (?:photos?|pictures?|picture) (?:shows?|showed|makes? it|made it|looks?)\b
    (?:looks?|looked) (?:\w+ ){1,5}compared (?:with|to)  imagined from  i know (?:the )?measurements
  `,
}

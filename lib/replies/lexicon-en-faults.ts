import type { Fault } from './faults.ts'
import { words } from './words.ts'

const SO = '(?:too|so|very|really|quite|rather|extremely|way too|a bit|a little|overly|pretty|super|somewhat|far too|incredibly)'
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
  `,
  overcooked: words`
    over[- ]?cooked  burnt  burned(?! out)  charred  dried out  (?:was|were|too|so|very|bone) dry  chewy  rubbery  like rubber
    tough\b  hard as  rock hard  overdone
  `,
  soggy: words`soggy  mushy  limp\b  gooey  slimy`,
  'taste-bad': words`
    inedible  tast(?:es|ed|e|ing) (?:\w+ ){0,3}(?:bad|awful|terrible|horrible|weird|strange|off|like|gross|funny|old|horrid)
    disgusting  gross\b  yuck\w*  nasty  unappetizing  aftertaste
    (?:food|meal|dish|flavou?r|taste|pizza|sushi|burger|coffee|dinner|menu)s? (?:is|was|were|are) (?:\w+ ){0,3}${BAD}
    ${BAD} (?:food|meal|dish|taste|flavou?r|pizza|sushi|coffee)  could ?n.t eat  unpalatable
  `,
  mouldy: words`mou?ld(?:y|s)?\b  mildew\w*  fungus`,
  spoiled: words`
    spoil(?:ed|t)  rotten  rancid  gone off  went off  expired  past (?:its|the) (?:date|expir\w+)  out of date  sour milk
    best before
  `,
  stale: words`stale  (?:old|day-old) (?:bread|food|coffee)  wilted  freezer[- ]?burn\w*  reheated  microwaved  pre-?made`,
  'small-portion': words`
    (?:portions?|servings?|helpings?|amount)s? (?:\w+ ){0,4}(?:small|tiny|skimpy|minuscule|little|stingy)
    (?:small|tiny|skimpy|meager|meagre|miniscule|minuscule) (?:portions?|servings?|amounts?|pieces?|slices?)  still hungry
    left hungry  not enough (?:food|meat|sauce|filling)  skimp\w*  hardly any (?:meat|filling|sauce|chicken)  half[- ](?:empty|full)
  `,
  broken: words`
    broke(?:n)?\b(?! up)
    (?:stopped|quit|not|n.t|never|no longer|barely|ceased) (?:\w+ )?(?:work\w*|charg\w*|turn(?:ing)? on|function\w*|boot\w*|connect\w*|play)
    (?:does|do|did|would|will|could|can)(?: not|n.t|nt)(?: even)? (?:work|turn on|charge|connect|start|hold|stay|play|open|close|seal|print|power)
    defect\w*  malfunction\w*  faulty  dead\b(?: on arrival| battery)?  died\b  crack(?:ed|s)\b  fell apart  falls? apart
    falling apart  came apart  shatter\w*  leaks\b  crash(?:es|ed)\b  freezes  scratch(?:ed|es)\b  chipped  snapped  skips\b
    keeps? (?:disconnect\w*|dropping|shutting|freezing)  short(?:ed|s) out  unusable  useless
  `,
  'wears-out': words`
    wore out  worn out  fad(?:ed|es)\b  shr[aiu]nk  pill(?:ed|ing)\b  peel(?:ed|ing|s)\b  rust(?:ed|y|s)\b  ripped  tore\b
    tears?\b easily  frayed  unravel\w*  (?:only )?lasted (?:only |about |less than |for )?(?:a|an|one|two|three|four|five|six|\d+)\s
    after (?:only |just |about |less than )?(?:a|an|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?|uses?|wash(?:es)?)
  `,
  'poor-make': words`
    flimsy  cheaply made  poorly (?:made|built|constructed|designed|manufactured|written|executed|produced)
    cheap (?:plastic|material|feel|look\w*|construction)  badly (?:made|designed)
    poor(?:ly)? (?:craft\w+|construct\w+|design\w*|workmanship|build|stitch\w*)  shoddy  thin material  (?:too|so|very|paper) thin
    loose (?:thread|stitch)\w*  design flaw  wobbl\w+
  `,
  'size-wrong': words`
    (?:too|way|so|much|a bit|runs?|ran|fits?) (?:\w+ )?(?:small|big|large|tight|short|loose|narrow|long)\b
    (?:smaller|bigger|larger|shorter) than  (?:does|did|do)(?: not|n.t|nt) fit  sizing
  `,
  smell: words`
    smell(?:s|ed|ing)? (?:\w+ ){0,3}(?:like|bad|awful|terrible|funny|weird|horrible|strong\w*|chemical\w*|off|gross)  stink\w*
    stank  stench  foul  odou?rs?\b  reek\w*  (?:chemical|bad|strong|awful|terrible|weird|horrible|musty) smell  musty  fishy
  `,
  ineffective: words`
    (?:no|little|zero) (?:effect|difference|results?|use)\b
    (?:does|did|do)(?: not|n.t|nt) (?:help|do (?:anything|much|a thing)|make a difference|clean|hold up)  ineffective  not effective
    poor (?:battery|sound|picture|reception|performance|signal)  battery (?:life )?(?:\w+ ){0,2}(?:short|poor|terrible|bad)
    sound quality (?:\w+ ){0,3}(?:poor|bad|terrible|awful)
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
  `,
  'no-answer': words`
    (?:no|never|not|n.t|without)(?: \w+){0,2} (?:a )?(?:repl(?:y|ied)|respon(?:se|d\w*)|answer(?:ed|ing)?|call(?:ed)? back|hear(?:d)? back|acknowledg\w+)
    unresponsive  (?:ignored|ignoring|ignores)\b  ghosted  nobody (?:answer|came|help|respond)\w*
    no one (?:answer|came|help|respond|even)\w*  could ?n.t (?:reach|contact)  neglected
  `,
  'refund-refused': words`
    (?:refus\w+|would ?n.t|won.t|denied|no|not|n.t) (?:\w+ ){0,3}(?:refund\w*|money back|replace\w*|exchange|return(?:s|ed)?\b)
    restocking fee  still waiting (?:for|on) (?:my|a|the) refund  run ?around
    pay (?:for )?(?:return )?(?:shipping|postage) (?:back|to return)  non-?refundable
  `,
  'service-bad': words`
    (?:service|staff|server|waiter|waitress|waitstaff|support|manager|management|hostess|bartender)s? (?:\w+ ){0,5}${BAD}
    ${BAD} (?:\w+ )?(?:service|staff|waiter|waitress|server|support|management)  unhelpful  not helpful  inattentive  unattentive
    incompeten\w+  clueless  indifferent  careless  disorganized  disorganised  not attentive  flag(?:ged)? (?:down|someone)
    forgot (?:about )?(?:us|my order|our order|to)  rushed  rush(?:ing)? (?:us|you)  hovering  nowhere to be found  overwhelmed
    understaffed
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
  `,
  'never-arrived': words`
    never (?:arrived|came|received|got (?:it|my|the)|showed up|delivered|shipped)
    (?:did ?n.t|did not|has ?n.t|have ?n.t|hasnt|havent|has not|have not|not|still) (?:yet )?(?:arrive[d]?|receive[d]?|been (?:delivered|received)|shown? up)\b
    lost in (?:the )?(?:mail|post|transit)  still waiting  no sign of  package (?:was|is) lost
  `,
  courier: words`
    (?:driver|courier|delivery (?:guy|man|person|driver)|mailman|postman|carrier)s? (?:\w+ ){0,5}(?:left|threw|rude|refused|dumped|lost|never|wrong|could ?n.t|did ?n.t|tossed)
    left (?:it )?(?:in the rain|at the wrong|outside|on the street)  wrong address  thrown over
  `,
  late: words`
    (?:arriv|deliver|c[ao]m|show|ship)\w* (?:\w+ ){0,4}late\b  (?:was|were|is|days?|weeks?|hours?|minutes?|mins?|too|so|very) late\b
    late (?:delivery|arriv\w+)  (?:slow|delayed|late) (?:shipping|delivery|shipment|post\w*)
    (?:shipping|delivery|shipment|postage) (?:\w+ ){0,4}(?:slow\w*|late|long|delayed|forever|ages|took)  delay(?:ed|s)?\b
    (?:took|takes|taking|waited|waiting) (?:\w+ ){0,4}(?:forever|ages|(?:a )?long(?: time)?|hours?|days|weeks?|months?|minutes|mins)\b
    overdue  past the (?:delivery|due|promised) date  behind schedule  ${SO} slow\b
  `,
  cold: words`
    (?:was|were|came|arrived|served|is|are|stone|ice|got|food|luke) ?cold\b  lukewarm
    cold (?:food|fries|pizza|soup|meal|burger|coffee)  not (?:even )?(?:hot|warm)\b  luke warm  room temperature
  `,
  leaked: words`leak(?:ed|ing|y)\b  spill(?:ed|t|ing)\b  poured out  all over the (?:bag|box)  seep\w*`,
  crushed: words`
    crush(?:ed)?\b  dented  smashed  squashed  squished  bent\b  damaged
    (?:arrived|came) (?:\w+ ){0,2}(?:damaged|broken|bent|in pieces)  banged up  torn\b  mangled  melted
  `,
  opened: words`
    (?:been |already |was |were )(?:\w+ )?opened  opened (?:box|package|bag)  not sealed  unsealed
    seal (?:was )?(?:broken|missing|off)  tampered  (?:clearly|obviously|previously) used
  `,
  'packaging-bad': words`
    packag(?:ing|ed)? (?:\w+ ){0,4}(?:${BAD}|poorly|inadequate|flimsy)  (?:poor|bad|terrible|inadequate|sloppy|awful) packag\w+
    (?:poorly|badly) packa\w+  no (?:bubble wrap|padding|protection)  packaging (?:could|should|needs)
  `,
  hair: words`hairs? (?:in|on|inside)  found (?:a |an |some )?(?:\w+ )?hair`,
  insect: words`
    bugs?\b(?! fix)  cockroach\w*  roach(?:es)?  flies\b  fl(?:y|ies) in  ants?\b  worms?\b  maggots?  weevils?  insects?  larvae
    mouse dropping\w*  rats?\b  mice\b  bed ?bugs?  moths?\b
  `,
  'foreign-object': words`
    piece of (?:plastic|metal|glass|wood|bone)  (?:plastic|metal|glass|stone) in (?:my|the)  foreign (?:object|body)  (?:found|bit into|was|were) (?:\w+ ){0,6}(?:wire|screw|nail|staple|band-?aid|shell|bone|fingernail|rubber band)  gritty  grit\b
  `,
  ill: words`
    food poison\w*  sick (?:to|from|after|all|for)
    (?:made|got|getting|felt|feel|be|was) (?:\w+ ){0,2}(?:sick|ill|nauseous|nauseated)\b  threw up  throwing up  vomit\w*
    stomach ?ache  stomach (?:hurt|pain|cramps?)  diarrh\w+  allergic reaction  rash\b  broke out  upset stomach
  `,
  dirty: words`
    dirty  filthy  unclean  unsanitary  unhygienic  grimy  sticky (?:tables?|floors?)  dust(?:y)?\b  stain(?:s|ed)?\b
    not (?:very )?clean\b  smudg\w+  health (?:code|department|inspect\w*)
  `,
  noisy: words`nois[ey]\w*  loud\w*  could ?n.t hear  hard to hear  deafening  blaring  thin walls`,
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
  `,
  'price-drop': words`
    price (?:drop\w*|went down)  cheaper (?:elsewhere|at|on|in|the next)  less (?:at|elsewhere)  half the price
  `,
  'offer-missing': words`
    (?:coupon|discount|voucher|promo\w*|deal|gift|happy hour)s? (?:\w+ ){0,4}(?:not|n.t|refused|expired|invalid|denied|missing)
    (?:not|n.t|refused to) (?:honou?r|accept|apply)
  `,
  expensive: words`
    (?:over|high)[- ]?priced  pricey  expensive(?! look)  (?:not|n.t|hardly|never) (?:be |really |even )?worth
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
    hard to find  difficult to find  could ?n.t find (?:the place|it|the entrance)  out of the way  far from  middle of nowhere
    (?:bad|terrible|poor|awkward|inconvenient) location  location (?:\w+ ){0,3}(?:bad|terrible|inconvenient|awkward|sketchy)
    sketchy (?:area|neighbou?rhood)  bad neighbou?rhood
  `,
  'note-ignored': words`
    (?:asked|requested|specifically|specified|told them|said|note) (?:\w+ ){0,7}(?:but (?:got|they|it|still)|no |not |without|instead|ignored)
    ignored my (?:note|instruction|request)s?  instructions? (?:was|were) ignored
  `,
  'wrong-item': words`
    (?:sent|got|received|gave|shipped|brought|delivered|served) (?:\w+ ){0,3}(?:the )?wrong
    wrong (?:item|order|colou?r|product|dish|size|one|model|version|part|food|thing)
    not what (?:\w+ )?(?:ordered|bought|asked|paid)  instead of (?:the|what|my)  order wrong  mixed up
  `,
  'missing-item': words`
    (?:was|were|is|are|item|parts?|pieces?) missing  missing (?:a |an |the |my |some |several |parts?|pieces?|items?|screws?|from)
    (?:did ?n.t|did not|does ?n.t|does not|doesnt|didnt) (?:come with|include|contain|send|have the)  not included
    forgot (?:the|my|our|half)  left out  only (?:got|received|sent) (?:one|two|half|\d+)  incomplete  short (?:one|two|by|an item)
    without (?:any )?(?:instructions|the manual|a charger|cutlery|the lid)
    no (?:instructions|manual|charger|cutlery|screws|napkins|sauce)
  `,
  'not-genuine': words`
    fakes?\b  counterfeit  knock ?-?offs?  not (?:genuine|authentic|original|real)  bootleg  refurbished  pirated  imitation
    used (?:item|product|one|copy)\b
  `,
  'not-as-described': words`
    not as (?:described|advertised|pictured|shown|expected|good as)
    (?:nothing|not|n.t|looks? different|different) (?:\w+ ){0,4}(?:like|from|than|match) (?:the )?(?:picture|photo|description|image|ad|pic)s?
    mislead\w*  misrepresent\w*  false advertis\w+  deceptive  decepti(?:on|ve)
    description (?:\w+ ){0,4}(?:wrong|inaccurate|false|says|said|did ?n.t)  advertised as  does ?n.t match
    not (?:the )?(?:same )?(?:colou?r|as)   different colou?r  not compatible  incompatible  beware
  `,
}

import type { Fault } from './faults.ts'
import { words } from './words.ts'

/** How much of it: before a word that is a fault only then. */
export const SO = '(?:too|so|very|really|quite|rather|extremely|way too|a bit|a little|overly|pretty|super|somewhat|far too|incredibly)'
/** Words that say no more than that it was not good. */
export const BAD =
  '(?:bad|poor|terrible|awful|horrible|horrendous|lousy|dreadful|appalling|atrocious|worst|disappointing|mediocre|lacking|sub-?par|abysmal|pathetic|shoddy|crap\\w*|meh|inconsistent|iffy|suck\\w*|slipping|below average)'
const COAT =
  '(?:print\\w*|paint\\w*|colou?rs?|coating|plating|finish|pattern|gold|silver|varnish|glaze|letters|logo|dye|enamel|lettering|design)'
const LIMB =
  '(?:wheel|sole|handle|button|strap|arm|leg|lid|knob|hook|clasp|seam|zip\\w*|heel|hinge|label|sleeve|cap|lens|key|hand|stem|tail|ear|drawer|door|cover)s?'

/** Words by which English buyers state what is wrong with the goods themselves: food, and things. */
export const GOODS_FAULTS_SAID_EN: Partial<Record<Fault, string[]>> = {
  salty: words`${SO} salty  oversalted  salty\b  too much salt`,
  bland: words`
    bland\w*  flavou?rless  tasteless  (?:no|lack\w*|little|without) (?:any |of )?(?:flavou?r|taste|seasoning)  underseasoned
    watery
    (?:did|does|do)(?: not|n.t) have (?:much|any) (?:taste|flavou?r)  water(?:ed)?[- ]?down
  `,
  sweet: words`${SO} sweet  sickly sweet  sugary  to sweet\b`,
  oily: words`oily  greasy  grease\b(?! trap)  swimming in (?:oil|grease)  fatty`,
  spicy: words`too (?:spicy|hot to eat)  not spicy`,
  sour: words`bitter(?!sweet)  ${SO} sour  acidic  vinegary`,
  undercooked: words`
    under[- ]?cooked  raw (?:in|inside|chicken|meat|dough)  (?:was|were|still) raw  half[- ]cooked  bloody\b(?! mary)  not cooked
    (?:still )?frozen (?:in|inside|at)(?: the)? ?(?:cent\w+|middle|core)?  still pink
  `,
  overcooked: words`
    over[- ]?(?:cooked|fried|done)  burnt  burned(?! out)  charred  dried out  (?:was|were|too|so|very|bone) dry  chewy  rubbery  like rubber
    dri(?:er|est)\b(?= (?:\w+ )?(?:chicken|meat|beef|cake|steak|turkey|rice|bread))  tough\b(?! to)  hard as  rock hard
  `,
  soggy: words`soggy  mushy  limp\b  gooey  slimy`,
  'taste-bad': words`
    inedible  tast(?:es|ed|e|ing) (?:\w+ ){0,3}(?:bad|awful|terrible|horrible|weird|strange|off|like|gross|funny|old|horrid)
    (?:weird|strange|odd|funny|nasty|off) (?:\w+ )?(?:taste|flavou?r|aftertaste)  disgusting  gross\b  yuck\w*  nasty  aftertaste
    (?:food|meal|dish|flavou?r|taste|pizza|sushi|burger|coffee|dinner|menu)s? (?:is|was|were|are) (?:\w+ ){0,3}${BAD}
    ${BAD} (?:food|meal|dish|taste|flavou?r|pizza|sushi|coffee)  could ?n.t eat
    tast(?:es?|ed) of (?:nothing|cardboard|paper|water|dust|sawdust)
    (?:taste|flavou?r) (?:is|was) (?:\w+ )?(?:too|so|very|way) (?:strong|weak|artificial|sweet|much)
    food quality (?:\w+ ){0,3}(?:down|declin\w*|slip\w*|worse)
  `,
  mouldy: words`mou?ld(?:y|s)?\b  mildew\w*  fungus`,
  spoiled: words`
    spoil(?:ed|t)(?! (?:the|my|our|it|by)\b)  rotten  rancid  gone off  went off  (?<!warranty )expired  past (?:its|the) (?:date|expir\w+)  out of date
    best before
  `,
  'short-dated': words`
    (?:close|near) to (?:its|the) (?:date|expir\w+)  short[- ]dated
  `,
  stale: words`
    stale  (?:old|day-old) (?:bread|food|coffee)  wilted  reheated  pre-?made
    (?:flowers?|roses?|tulips|leaves|bouquet|plants?|petals) (?:\w+ ){0,3}(?:droop\w*|wilt\w*|dead|dying|brown|limp)  seen better days  not fresh
  `,
  'small-portion': words`
    (?:portions?|servings?|helpings?|amount)s? (?:\w+ ){0,4}(?:small|tiny|skimpy|minuscule|little|stingy)
    (?:small|tiny|skimpy|meager|meagre|miniscule|minuscule) (?:portions?|servings?|amounts?|pieces?|slices?)  still hungry
    left hungry  not enough (?:food|meat|sauce|filling)  skimp\w*  hardly any (?:meat|filling|sauce|chicken)  half[- ](?:empty|full)
    (?:tiny|small) (?:bowl|box|tub|cup|plate|bag)\b  half (?:bowl|box|tub|plate|bag)\b  (?:two|three|four|five|a few|couple of|\d) (?:cubes|bits|pieces|slices|strips|lumps|chunks) of\b
  `,
  broken: words`
    broke(?:n)?\b(?! up\b)
    (?:stopped|quit|not|n.t|never|no longer|barely|ceased) (?:\w+ )?(?:work\w*|charg\w*|turn(?:ing)? on|function\w*|boot\w*|connect\w*|play)
    (?:does|do|did|would|will|could|can)(?: not|n.t|nt)(?: even)? (?:work(?! that way| like that| for )|turn on|charge|connect|start|hold(?! (?:it|that|this) against)|stay (?:on|up|closed|charged|connected|in place|put)|play|open|close|seal|print|power)
    defect\w*  malfunction\w*  faulty  dead\b(?: on arrival| battery)?  died\b  crack(?:ed|s)\b  fell apart  falls? apart  (?:falls|fell|pops|popped) (?:right |straight )?(?:off|out)\b  (?:came|comes) (?:right |straight )?(?:off\b|out of (?:its|my)\b)
    falling apart  came apart  shatter\w*  leaks\b  crash(?:es|ed)\b  freezes  scratch(?:ed|es)\b  chipped  snapped  skips\b
    keeps? (?:disconnect\w*|dropping|shutting|freezing)  unusable  useless
    bent (?:on|after|in|when|at|the (?:first|second|moment)|straight|as soon)  (?:hook|pin|leg|handle|clasp|rib|frame|prong|nail|key)s? (?:\w+ ){0,4}bent\b
    never (?:\w+ )?(?:lit|turned|came|started|worked|charged|switched) (?:\w+ )?again\b  stopped (?:within|after|on|in|the (?:first|second|next)|dead)\b  went (?:silent|dead|dark|blank)  (?:will|wo|would|could|does|did)(?: not|n.t) (?:switch|power|fire|light|start) (?:on|up)?
    (?:water|it) (?:seeps|drips|leaks) (?:out|from|through)  (?:hose|tap|pipe|spout|lid) (?:\w+ ){0,2}(?:dripp\w+|seep\w+|leak\w*)
    (?:long |big |deep |small |huge |hairline |nasty )?(?:crack|split|chip|scratch|gouge|tear|hole|dent|scuff)(?:e?s)? (?:right |straight |all )?(?:across|down|along|through|under|over|on|in) (?:the|its|my|one|both)
    scuffs?\b  scuffed  (?:button|key|zip\w*|drawer|door|lid|trigger|switch)s? (?:\w+ )?(?:sticks|stuck|jams?|jammed)
    tips? over  falls over
    (?:freez|lock)(?:es?|ed|ing) up  (?:constant|loud|static|annoying) (?:buzz\w*|hum\w*|static|noise)  lots of static  melted  (?:dents?|dented)\b  rip(?:s|ped)? (?:open|easily)  stripped  re-?sync
  `,
  'wears-out': words`
    wore out  worn out  fad(?:ed|es)\b  shr[aiu]nk  pill(?:ed|ing)\b  peel(?:ed|ing|s)\b  rust(?:ed|y|s)?\b  ripped  tore\b
    tears?\b easily  frayed  unravel\w*  (?:only )?lasted (?:only |about |less than |for )?(?:a|an|one|two|three|four|five|six|\d+)\s
    (?<!even |still )after (?:only |just |about |less than )?(?:a|an|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?|uses?|wash(?:es)?)
    ${COAT} (?:\w+ ){0,4}(?:com(?:es?|ing)|came|wash\w*|rub\w*|flak\w*|chipp\w*|wore|wearing|ran|bled|gone) ?(?:off|away|out)\b
    (?:com(?:es?|ing)|came|fell|falls?|falling|broke|breaks|snapped|dropped) (?:right |straight )?(?:off|away from|apart)\b(?! the (?:truck|list|shelf))
    ${LIMB} (?:\w+ ){0,2}(?:came|fell|broke|snapped|popped|dropped) (?:off|away|apart|loose)  snapped (?:off|in)
    sags?\b  sagg\w+  out of shape  frays?\b  fraying  sheds\b
  `,
  'poor-make': words`
    flimsy  cheaply made  poorly (?:made|built|constructed|designed|manufactured|written|executed|produced)
    cheap (?:plastic|material|feel|look\w*|construction)  badly (?:made|designed)
    poor(?:ly)? (?:craft\w+|construct\w+|design\w*|workmanship|build|stitch\w*)  shoddy  thin material  (?:too|so|very|paper) thin
    loose (?:thread|stitch)\w*  design flaw  wobbl\w+
    typos?\b  (?:badly|poorly|horribly|sloppily) (?:printed|edited|typeset|bound|formatted)  wonky  crooked(?:ly)?  lopsided
    (?:do|does|did)(?: not|n.t) (?:sit|stand|lie|close|hang|fit together|line up)(?: \w+)? ?(?:level|flat|straight|properly|even(?:ly)?|up)?\b(?! out)
    see-?through  (?:is|are|was|were|as) (?:\w+ )?(?:paper[- ]?)?thin\b  yellowed  discolou?red
  `,
  'size-wrong': words`
    (?:too|way|so|much|a bit|runs?|ran|fits?) (?:\w+ )?(?:small|big|large|tight|short|loose|narrow|long)\b
    (?:smaller|bigger|larger|shorter) than  (?:does|did|do)(?: not|n.t|nt) fit  sizing
    (?:half|twice|double) the size  (?:quite|rather|way|a lot|much|a good)(?: a)?(?: bit)? (?:smaller|bigger|larger|shorter|narrower|wider)\b
    (?:could|can)(?: ?not|n.t) get (?:it|them|my \w+) (?:on|past|over|in|into|through)\b
    not a good fit  fit (?:is|was)(?: not|n.t) (?:good|right)  (?:ribeyes|steaks|pieces|portions|items?) (?:were|was|are) (?:\w+ )?small
  `,
  smell: words`
    smell(?:s|ed|ing)? (?:\w+ ){0,3}(?:like|bad|awful|terrible|funny|weird|horrible|strong\w*|chemical\w*|off|gross)  stink\w*
    smell(?:s|ed|t)? (?:\w+ )?of (?!home|fresh)\w+  stank  stench  foul  odou?rs?\b  reek\w*  (?:chemical|bad|strong|awful|terrible|weird|horrible|musty) smell  musty  fishy
    ^(?:the|that|what a) (?:smell|stink)$  fumes\b
    (?:the|this|that|a|strong) (?:\w+ )?smell (?:is|was|does|did|has|will|would|still|won.t|of|never|gave|makes?|when)\b  strong plastic
    tast(?:e|es|ed|ing) (?:strongly )?of (?:plastic|soap|metal|chemicals?|rubber|paint)
  `,
  ineffective: words`
    (?:no|little|zero) (?:effect|difference|results?|use)\b
    (?:does|did|do)(?: not|n.t|nt) (?:help|do (?:anything|much|a thing)|make a difference|clean|hold up)  ineffective
    poor (?:battery|sound|picture|reception|performance|signal)  battery (?:life )?(?:\w+ ){0,2}(?:short|poor|terrible|bad)
    sound quality (?:\w+ ){0,3}(?:poor|bad|terrible|awful)
    (?:does|did|do)(?: not|n.t) (?:last|hold a charge|keep (?:anything |it |them )?(?:warm|cold|hot|out))
    (?:does|did|do|will|would|can|could|won|can)(?: ?not|n.t|nt|.t) (?:\w+ )?(?:hear|pick up|receive(?! (?:what|the|my|it|an?|this|them|any)\b)|perform|alert|understand(?! (?:why|how|what|all|people|the (?:hype|point))\b)|respond|blend|pair|sync|transfer|recogni\w+|fit)\b  (?:hard|difficult|impossible|a pain) to (?:use|wind|install|set ?up|get|figure|put|clean|open|read|hold)  inaccurate  unreliable  not (?:reliable|accurate|effective|comfortable|durable)  uncomfortable  pointless  lacks?\b  (?:very|pretty|too) (?:limited|basic|restrictive)  not much (?:of|features?)  scratchy
    (?:bad|poor|awful|weak|terrible) (?:signal|reception)
  `,
  'quality-bad': words`
    (?:poor|low|bad|terrible|inferior|horrible|awful|cheap) quality  quality (?:\w+ ){0,4}${BAD}
    (?:quality|product|item|material) (?:is|was|are) (?:\w+ ){0,2}${BAD}  piece of (?:junk|crap|garbage|trash|sh\w+)  junk\b
    garbage  trash\b  crap\b  poor product  bad product  lemon\b(?! juice| grass| chicken)
  `,
}

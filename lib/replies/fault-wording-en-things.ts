import { w } from './fault-wording.ts'

/** English wording of what was wrong with the thing itself: food, goods, packing, what was sent. */
export const THINGS_EN = {
  salty: w(
    '{t:the food} being too salty',
    [
      'The seasoning got away from us, and nobody tasted it before it went out',
      'Getting the salt right is {kitchen’s} job, and it was missed',
    ],
    ['weigh the salt in {dish} again', 're-test the seasoning of {dish}'],
    /salt|season/i,
  ),
  bland: w(
    '{t:the food} being bland',
    [
      'It left us without enough seasoning, and that is {kitchen’s} job',
      'The flavour was not there, and we should have caught it by tasting',
    ],
    ['go over the seasoning of {dish} again', 're-test {dish} until it has some flavour'],
    /bland|flavou?r|season|taste/i,
  ),
  sweet: w(
    '{t:it} being too sweet',
    ['We overdid the sugar', 'The sweetness was not balanced, and that was ours to get right'],
    ['bring the sugar in {dish} down and taste it again', 're-test how sweet {dish} is'],
    /sweet|sugar/i,
  ),
  oily: w(
    '{t:the food} being greasy',
    ['It was not drained properly before it went out', 'We used too much oil and sent it out anyway'],
    ['cut back the oil in {dish}', 're-test how {dish} is drained before it goes out'],
    /oil|greas|fat/i,
  ),
  spicy: w(
    'the heat of {t:the dish} being wrong',
    ['We did not get the spice level you wanted', 'We should have asked how hot you like it'],
    ['set the spice levels again with {kitchen}', 'go over the spice levels again'],
    /spic|heat|hot/i,
  ),
  sour: w(
    '{t:the taste} being sour or bitter',
    ['It should never have gone out tasting like that', 'Nobody tasted it before it left us, and somebody should have'],
    ['check the ingredients of {dish} from the start', 'go through the ingredients and the method of {dish}'],
    /sour|bitter|acid|taste/i,
  ),
  undercooked: w(
    '{t:the food} being undercooked',
    ['It needed longer and went out too soon; that one is on {kitchen}', 'It should never have left {kitchen} like that'],
    ['check the cooking times of {dish}', 'set the cooking time of {dish} again and test it'],
    /cook|raw|bloody/i,
  ),
  overcooked: w(
    '{t:the food} being overcooked',
    [
      'It stayed on the heat too long, and it still went out; that one is on {kitchen}',
      'It went out overdone when it should have been made again',
    ],
    ['check the cooking times of {dish}', 'set the cooking time of {dish} again and test it'],
    /cook|burn|dry|tough|chewy|hard|rubber/i,
  ),
  soggy: w(
    '{t:the food} turning soggy',
    ['We packed it without thinking of the trip', 'It should have been packed so that it stayed crisp'],
    ['try a different way of packing {t:this}', 're-test how {t:this} is packed'],
    /sogg|mush|limp|crisp/i,
  ),
  'taste-bad': w(
    '{t:the food} being a letdown',
    [
      'From these words we cannot yet tell which part went wrong, so we will not guess',
      'We do not know yet which step let you down, and we would rather look than guess',
    ],
    ['cook and taste {dish} again from the start', 'taste {dish} again and find what is off'],
    /food|tast|flavou?r|dish|meal|eat|cook/i,
  ),
  stale: w(
    '{t:the food/what we sent} not being fresh',
    ['Somebody should have checked it before it went out, and did not', 'Picking out what is no longer fresh is our job'],
    ['go through our stock and storage dates', 'check how {t:it} is stored and for how long'],
    /fresh|stale|old|stor/i,
  ),
  spoiled: w(
    '{t:the food/what we sent} having gone off',
    ['It should never have left us in that state', 'It was not checked piece by piece before it was packed'],
    ['check the rest of the batch and set aside anything doubtful', 'take the batch off sale until it has been checked'],
    /spoil|rotten|off|expired|batch|fresh/i,
  ),
  'small-portion': w(
    '{t:the portion} being small',
    [
      'We do not measure it carefully enough, and this time it came out short',
      'The amount should be the same for everyone, and this one was short',
    ],
    ['fix the portion for {dish} and weigh it', 'weigh our portions of {dish} again'],
    /portion|amount|small|size|serving|hungry/i,
  ),
  broken: w(
    'the fault in {t:what you received}',
    ['It was not tested properly before it left us', 'Our check before sending missed it'],
    ['test the others from the same batch', 'find where it went wrong and test the rest of the batch'],
    /work|broke|defect|fault|test|crack|damage/i,
  ),
  'poor-make': w(
    'how {t:it} was made',
    ['We should have seen that before it was sent', 'Our check before sending was not careful enough'],
    ['go through our stock piece by piece', 'compare our stock piece by piece and take it up with the maker'],
    /made|quality|material|build|stitch|flimsy|check/i,
  ),
  'wears-out': w(
    'how soon {t:it} gave out',
    ['We had not tested it for long enough before selling it', 'It should have held up far longer, and choosing what lasts is our job'],
    ['put one from the same batch through proper use and report back to the maker', 'test one from the same batch for wear'],
    /last|wear|fade|peel|rip|tear|batch/i,
  ),
  'size-wrong': w(
    '{t:the size} not being right',
    ['Our page did not make the size clear enough', 'The measurements should have been plainer before you chose'],
    ['measure it again and correct the page', 'measure ours again and compare every figure on the page'],
    /size|fit|small|large|big|measur|tight/i,
  ),
  smell: w(
    'the smell of {t:what we sent}',
    ['It should have been aired and checked before it was sent', 'We should have noticed before it left us'],
    ['open others from the same batch and find where it comes from', 'check the rest of the batch for it'],
    /smell|odou?r|stink|stench/i,
  ),
  ineffective: w(
    '{t:it} not doing what you bought it for',
    ['Our page was not clear enough about what it can and cannot do', 'We should have said more plainly what it is for'],
    ['rewrite the page to say what it does and does not do', 'go through the page and correct what it promises'],
    /work|effect|difference|result|battery|sound|page/i,
  ),
  'quality-bad': w(
    'the quality of {t:what we sent}',
    [
      'From these words we cannot tell yet which part failed, so we will not guess',
      'We do not know yet what failed, and we would rather look than guess',
    ],
    ['check the others from the same batch', 'go through our stock and compare it piece by piece'],
    /quality|made|product|check|batch/i,
  ),
  leaked: w(
    '{t:it} leaking',
    ['The lid was not sealed properly when we packed it', 'Somebody should have pressed the seal down once more, and did not'],
    ['test our seals upside down and change the ones that drip', 'change how we seal and bag {t:anything liquid}'],
    /leak|spill|seal|lid/i,
  ),
  crushed: w(
    '{t:it} arriving damaged',
    ['We did not pad it well enough for the journey', 'It should have been packed to survive a few knocks'],
    ['drop-test our packing and add padding', 're-test how we pack {t:it}'],
    /damage|crush|dent|bent|broken|pack|padd/i,
  ),
  opened: w(
    'the seal being open when it reached you',
    ['The seal was not checked before it left', 'It went out without anyone looking at the seal'],
    ['check every seal before it goes out', 'add a sticker to each seal'],
    /seal|open/i,
  ),
  'packaging-bad': w(
    'the packaging',
    ['We packed it too carelessly', 'We packed it without thinking of the journey'],
    ['re-test how we pack {t:it}', 'change the material and the way we pack {t:it}'],
    /pack|box|wrap/i,
  ),
  mouldy: w(
    'the mould on {t:it}',
    ['Something went wrong in how we stored it', 'It should never have left us like that'],
    ['check the rest of the batch and where it is stored', 'take the batch off sale until it has been checked'],
    /mou?ld|stor|batch/i,
  ),
  'missing-item': w(
    '{t:something} being missing',
    ['Nobody checked what was packed against the order', 'It was left out when we packed, and nobody counted again'],
    ['add a count against the order before anything is closed', 'have a second person check each order before it is closed'],
    /miss|left out|include|forg|incomplete/i,
  ),
  'wrong-item': w(
    'the wrong item',
    ['Nobody compared it with the order before it went out', 'We picked the wrong one and did not notice'],
    ['have each order compared with the ticket before it goes out', 'have a second person compare each order before it is closed'],
    /wrong|mix|mistake/i,
  ),
  'not-as-described': w(
    '{t:it} not matching the page',
    ['Our page promised something else, and that is our doing', 'The page should have been plainer than the picture'],
    ['compare the page with the real thing and correct it', 'take new pictures and correct the description'],
    /match|descri|picture|page|photo|different|expect/i,
  ),
  'not-genuine': w(
    'the doubt about whether {t:it} is genuine',
    ['It is for us to show where it comes from, not for you to guess', 'We should have shown you where it comes from'],
    ['look out the supplier papers for that batch and show them to you', 'put together the supplier papers for you to see'],
    /genuine|authentic|fake|original|used|supplier/i,
  ),
  'note-ignored': w(
    'your request being missed',
    ['You wrote it down and we did not read it', 'We started before anyone had read your note'],
    ['print the notes at the top of the ticket', 'read each note out before the order is made'],
    /note|request|asked|instruction/i,
  ),
}

import { w } from './fault-wording.ts'

const OWN = [
  'Getting that right is {kitchen’s} job, and (this time it was not done|it did not happen)',
  'It should not have (gone out|been served|reached you) like that',
  'It should (taste|have tasted) the way it (is meant to|should)',
  'We should have (tasted|checked) it before you did',
] as const
const ACT = [
  'go over the making of {dish}',
  'try {dish} again',
  'look at {dish} (step by step|from start to finish)',
  'check {dish} from the ingredients (up|on)',
] as const

/** English wording of what was wrong with something to eat. */
export const FOOD_EN = {
  salty: w(
    '(how salty {t:the food/it} was|the salt in {t:the food/it})',
    OWN,
    ['weigh the salt in {dish} again', 'taste {dish} for seasoning', ...ACT],
    /salt|season/i,
  ),
  bland: w('the bland {n:food}', OWN, ['go over the seasoning of {dish}', 'taste {dish} again', ...ACT], /bland|flavou?r|season|taste/i),
  sweet: w('how sweet {t:it} was', OWN, ['measure the sugar in {dish}', 'taste {dish} for sweetness', ...ACT], /sweet|sugar/i),
  oily: w('the greasy {n:food}', OWN, ['measure the oil in {dish}', ...ACT], /oil|greas|fat/i),
  spicy: w(
    'how spicy {t:the dish} was',
    ['The spice should be what you asked for', ...OWN.slice(0, 3)],
    ['go over our spice levels', 'taste {dish} for heat', ...ACT.slice(0, 2)],
    /spic|heat|hot|mild/i,
  ),
  sour: w('the sour, bitter taste', OWN, ['taste the ingredients of {dish}', ...ACT], /sour|bitter|acid|taste/i),
  undercooked: w(
    '(the undercooked {n:food}|{t:the food} being undercooked)',
    OWN,
    ['check the cooking times of {dish}', 'time {dish} again', ...ACT.slice(0, 3)],
    /cook|raw|bloody|frozen|pink/i,
  ),
  overcooked: w(
    'the overcooked {n:food}',
    OWN,
    ['check the cooking times of {dish}', 'time {dish} again', ...ACT.slice(0, 3)],
    /cook|burn|dry|tough|chewy|hard|rubber/i,
  ),
  soggy: w(
    '(the soggy {n:food}|how soggy {t:the food} was)',
    ['{dish} should still be crisp on arrival', ...OWN.slice(1, 4)],
    ['see how {t:the dish} will stand the trip', 'time the trip of {t:the dish}', 'compare ways of packing {t:the dish}'],
    /sogg|mush|limp|crisp/i,
  ),
  'taste-bad': w(
    'the disappointing {n:food/taste}',
    ['We do not know yet which step let you down', 'We would rather find out what was off than guess', 'We have to find out what was off'],
    ['taste {dish} again', ...ACT],
    /food|tast|flavou?r|dish|meal|eat|cook|disappointing|product/i,
  ),
  stale: w(
    '{t:the food/the item} not being fresh',
    ['Fresh is the least you should expect', 'It should have been fresher than that', ...OWN.slice(3, 4)],
    ['go through our storage dates', 'check the storage of {t:it}', 'look at how old our stock is'],
    /fresh|stale|old|stor|droop|wilt/i,
  ),
  spoiled: w(
    'the spoiled {n:food/goods}',
    ['It should not reach you in that state', 'What we send should keep', 'That should have been seen before it left'],
    ['check the dates of the batch', 'look through the rest of the batch', 'check how the batch was stored'],
    /spoil|rotten|off|expired|batch|fresh|date/i,
  ),
  'short-dated': w(
    'how close to its date {t:the food/it} was',
    ['You should be told the date beforehand', 'There should be time to use it', 'The date should be plain before you buy'],
    ['check the dates of the batch', 'compare the dates with our page', 'look at how we pick by date'],
    /date|expir/i,
  ),
  'small-portion': w(
    '(the small portion|the size of the portion|how small the portion was)',
    ['Nobody should go hungry', 'The amount should be what you expect', ...OWN.slice(0, 1)],
    ['weigh {dish} again', 'compare {dish} with the page', 'weigh what goes into {dish}'],
    /portion|amount|small|size|serving|hungry|weigh/i,
  ),
  hair: w(
    'the hair (in|you found in) {t:your food}',
    ['There is no excuse for that', 'That should never be in food', 'Clean food is the least we owe you'],
    ['go through hygiene in {kitchen}', 'check {kitchen} point by point', 'look at each step in {kitchen}'],
    /hair|hygien|clean/i,
  ),
  insect: w(
    'the insect you found',
    ['Nobody should find that', 'We want to know where it came from', 'There is no excuse for that'],
    ['check our storage', 'look through the rest of the batch', 'trace where it came from'],
    /insect|bug|roach|fly|ant|worm|hygien/i,
  ),
  'foreign-object': w(
    'what you found in {t:your food}',
    ['That should never be in food', 'We want to know where it came from', 'There is no excuse for that'],
    ['trace where it came from', 'check preparation step by step', 'look at the preparation of {dish}'],
    /found|object|plastic|metal|glass|grit|stone/i,
  ),
  ill: w(
    'you feeling unwell afterwards',
    ['We do not know the cause yet', 'Your health comes first, so we will not guess', 'The cause is for us to look for'],
    ['check what went into {dish}', 'go through the batch', 'look at the ingredients of {dish}'],
    /unwell|sick|ill|health|stomach|reaction|skin/i,
  ),
  mouldy: w(
    'the mould on {t:it}',
    ['It should not reach you like that', 'There is no excuse for that', 'That should have been seen before it left'],
    ['check the rest of the batch', 'look at where the batch is stored', 'go through our storage'],
    /mou?ld|stor|batch/i,
  ),
}

import { type Matter, m } from './matter.ts'

const REST = [
  'A room should let you rest, and yours did not',
  'We should find these things before a guest does',
  'Everything in a room should work when you walk in',
] as const
const DESK = [
  'However busy it is, a guest should be looked after',
  'When you ask for help, somebody should take it on',
  'You should not have had to chase us',
] as const

/** A night in a hotel, in English: the first that a clause speaks of is what it is about. */
export const STAY_MATTERS_EN: readonly Matter[] = [
  m(
    'insects',
    /\b(?:bed ?bugs?|cockroach\w*|roach\w*|mosquito\w*|ants?|mice|mouse|rats?|insects?|bugs)\b/i,
    'the {said} in your room',
    ['There is no excuse for that', 'Nobody should find that in a room'],
    ['have the room treated and inspected', 'check the room and those around it from floor to ceiling'],
    'health',
  ),
  m(
    'mould',
    /\b(?:mou?ld\w*|mildew|damp)\b/i,
    'the mould',
    ['There is no excuse for mould in a room', 'That should have been seen and dealt with before you arrived'],
    ['check the room and its bathroom for damp', 'have the walls and seals of the room inspected'],
    'health',
  ),
  m('noise', /\b(?:nois\w+|loud|thin walls|hear (?:every|the|people)|traffic|slamming)\b/i, 'the noise', REST.slice(0, 2), [
    'listen in your room at night and find where the noise comes from',
    'look at what can be done about the sound in those rooms',
  ]),
  m(
    'smell',
    /\b(?:smell\w*|smelt|stench|odou?r|stank|stinks?|musty|smoke|smoky)\b/i,
    'the smell in the room',
    [REST[1], 'A room should be fresh when you open the door'],
    ['find where the smell comes from and check the ventilation', 'go through the rooms on that floor and check the air'],
  ),
  m(
    'dirty',
    /\b(?:dirty|filthy|unclean|stain\w*|grimy|dust\w*|hairs?|not clean\w*|disgusting|cleanliness|crumbs)\b/i,
    'the room not being clean',
    ['Clean is the least you should expect', 'It should be spotless before you see it'],
    ['go through the cleaning of that room with housekeeping', 'inspect the room ourselves with housekeeping'],
  ),
  m(
    'water',
    /\b(?:hot water|shower\w*|water pressure|plumbing|tap|drain\w*)\b/i,
    'the trouble with the shower and the water',
    [REST[2], 'A hot shower is the least a room should give you'],
    ['have the water in that room tested', 'ask maintenance to check the plumbing of the room'],
  ),
  m('bathroom', /\b(?:bathrooms?|toilets?|bathtub|bath|sink)\b/i, 'the bathroom', REST.slice(1), [
    'have the bathroom checked fitting by fitting',
    'look at what in the bathroom needs repair',
  ]),
  m(
    'heating',
    /\b(?:air ?con\w*|a\/c|heating|heater|freezing|stuffy|too (?:hot|cold))\b/i,
    'the temperature in the room',
    ['How warm it is should be yours to choose', REST[2]],
    ['have the heating and cooling of the room tested', 'ask maintenance to check the air conditioning there'],
  ),
  m(
    'network',
    /\bwi-?fi\b|\binternet(?! booking)\b/i,
    'the internet connection',
    ['A connection should simply work', REST[2]],
    ['test the connection room by room', 'find out where the connection drops'],
  ),
  m(
    'breakfast',
    /\bbreakfasts?\b/i,
    'the breakfast',
    ['A day should start better than that', 'Breakfast should be fresh and plentiful'],
    ['go through the breakfast with the kitchen', 'have breakfast there ourselves and see what was wrong'],
  ),
  m(
    'meal',
    /\b(?:food|meals?|dinner)\b/i,
    'the food',
    ['A meal with us should be a pleasure', 'It should not have been served like that'],
    ['go through it with the kitchen', 'taste what you were served ourselves'],
  ),
  m(
    'lost',
    /\b(?:stolen|theft|thief|thieves|robbed)\b/i,
    'what happened to your belongings',
    ['Your things should be safe with us', 'We do not know yet how it could happen, and will not brush it aside'],
    ['go through who had access to the room', 'ask everybody who was on that day'],
    'anywhere',
  ),
  m(
    'safety',
    /\b(?:unsafe|safety|security|secure|locks?|scary|sketchy)\b/i,
    'not feeling safe',
    ['Feeling safe is the least a guest should expect', REST[1]],
    ['check the locks and the rounds at night', 'go over security on that floor with the team'],
  ),
  m(
    'booking',
    /\b(?:booked|booking|reserv\w+|upgrade\w*|wrong room|different room|annex|smoking room|moved (?:us|me)|changed (?:us|me))\b/i,
    'the room not being what you booked',
    ['You should get what you booked', 'A booking should hold when you arrive'],
    ['check your booking against the room you were given', 'go through what became of your booking'],
  ),
  m(
    'check-in',
    /\b(?:check(?:ed|ing)?[- ]?(?:in|out)|waited|queue|line)\b/i,
    'the trouble at check-in',
    ['After a journey you should not have to wait', DESK[0]],
    ['look at how the desk was run that day', 'go over it with the desk'],
  ),
  m(
    'bill',
    /\b(?:charge\w*|bill|deposit|refund\w*|fees?)\b/i,
    'the bill',
    ['Every charge should be clear beforehand', 'A bill should hold no surprises'],
    ['go through your bill line by line', 'check each charge against your booking'],
  ),
  m(
    'staff',
    /\b(?:staff|service|front desk|desk|reception\w*|manager|rude\w*|unhelpful|unfriendly|attitude|concierge|housekeep\w+|maid|employees?)\b/i,
    'the way our team treated you',
    DESK,
    ['talk to the people who were on that day', 'go over what happened with the team'],
  ),
  m(
    'bed',
    /\b(?:beds?|mattress\w*|pillows?|sheets|linens?|towels?|blankets?|slept|sleep)\b/i,
    'the bed and the linen',
    [REST[0], 'A bed should let you sleep through'],
    ['go through the beds and the linen with housekeeping', 'check the mattress and the linen of the room'],
  ),
  m(
    'lift',
    /\b(?:lifts?|elevators?|stairs)\b/i,
    'the stairs and the lift',
    ['You should know beforehand how many stairs there are', REST[1]],
    ['write on our page how many stairs there are', 'look at how we help guests with their luggage'],
  ),
  m(
    'parking',
    /\bparking\b/i,
    'the parking',
    ['Where to park should be plain before you arrive', 'You should not have to search'],
    ['list the car parks nearby on our page', 'write parking into the directions'],
  ),
  m(
    'price',
    /\b(?:price\w*|expensive|overpriced|cost|worth|value|money|\$\d+)\b/i,
    'what you got for the price',
    ['You are the judge of what a room is worth', 'For that price you should have had more'],
    ['compare the rate with each point you make', 'write on our page what the rate covers'],
  ),
  m(
    'small',
    /\b(?:tiny|cramped)\b|\b(?:small|narrow) (?:\w+ )?(?:room|bathroom|bed|space)|\b(?:rooms?|bathrooms?|space) (?:\w+ ){0,4}(?:small|narrow)\b/i,
    'the size of the room',
    ['How large a room is should be clear before you book', 'You should not be surprised by a room'],
    ['compare the room with what our page says', 'check what our page says of its size'],
  ),
  m(
    'worn',
    /\b(?:old|dated|outdated|worn\w*|run[- ]?down|shabby|broken|carpets?|furniture|curtains?|peeling|renovat\w+|remodel\w+|tv|lights?|did ?n.t work|not work\w*)\b/i,
    'the state of the room',
    REST.slice(1),
    ['walk through the room and list what needs repair', 'ask maintenance to check each thing you name'],
  ),
  m(
    'place',
    /\b(?:location|neighbou?rhood|far from|area|walk)\b/i,
    'the location',
    ['We cannot move, but you should know it beforehand', 'The way should be plain'],
    ['check what our page says of the area', 'rewrite the directions on our page'],
  ),
]

const TOLD = [
  'Whether it is worth your time is for you to say',
  'You should know before you buy what is in it',
  'A description should not raise hopes that are not met',
] as const
const CARRIES = [
  'read our description beside what you write',
  'check whether our page says more than it should',
  'compare the description with each point you make',
] as const

/** Goods that are read, watched, listened to or played, in English. */
export const GOODS_MATTERS_EN: readonly Matter[] = [
  m(
    'content',
    /\b(?:books?|author\w*|novels?|stor(?:y|ies)|plots?|characters?|chapters?|writing|written|writer|prose|read(?:ing)?|pages|movies?|films?|acting|actors?|director|script|albums?|songs?|tracks?|lyrics|vocals?|band|games?|gameplay|dvd|cd|episodes?|series|documentary|scenes?|translation)\b/i,
    'how this one turned out for you',
    TOLD,
    CARRIES,
  ),
]

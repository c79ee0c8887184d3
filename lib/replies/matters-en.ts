import { type Matter, m } from './matter.ts'

const REST = [
  'A room should (let you rest|give you a good night), and yours (did not|failed to)',
  '(We should|It is our job to) (find|see|spot) (these things|such things) before (a guest does|you do)',
  '(Everything in a room|What is in a room) should (work|be in order) (when you walk in|from the first minute)',
] as const
const DESK = [
  '(However busy it is|Busy or not), (a guest|every guest) should be (looked after|made welcome)',
  'When you ask (for help|us something), (somebody|one of us) should (take it on|see it through)',
  'Whoever is on duty, you should (feel welcome|be looked after)',
] as const
const TEAM = [
  'talk to the (people|colleagues) who were on (that day|duty)',
  'go over what happened with (the team|everyone involved)',
  'sit down with (the team|the shift) to go through (what you describe|your stay)',
] as const

/** A night in a hotel, in English: the first that a clause speaks of is what it is about. */
export const STAY_MATTERS_EN: readonly Matter[] = [
  m(
    'insects',
    /\b(?:bed ?bugs?|cockroach\w*|roach\w*|mosquito\w*|ants|ant infestation|mice|mouse|rats?|insects?|bugs)\b/i,
    'the {said} in your room',
    ['There is no excuse for (that|finding those)', 'Nobody should (find|have to share a room with) (that|those)'],
    [
      'have the room (treated and inspected|inspected and treated)',
      'check (the room|your room) and (those around it|the rooms next to it) (from floor to ceiling|corner by corner)',
    ],
    'health',
  ),
  m(
    'mould',
    /\b(?:mou?ld\w*|mildew)\b/i,
    'the mould',
    [
      'There is no excuse for mould (in a room|where people sleep)',
      'That should have been (seen|found) and dealt with (before you arrived|long before)',
    ],
    [
      'check the (room and its bathroom|bathroom and the walls) for damp',
      'have the (walls and seals|seals and vents) of the room (inspected|looked at)',
    ],
    'health',
  ),
  m(
    'noise',
    /\b(?:nois\w+|loud|thin walls|hear (?:every|the|people|our|each|all|them|it)|sound[- ]?proof\w*|traffic|slamming|turned up)\b/i,
    'the noise',
    [REST[0], '(A quiet night|Sleep) is (what a room is for|what you paid for), and you should have had it'],
    [
      'listen in (your room|that room) (at night|after dark) and find where (the noise|it) comes from',
      'look at (what can be done|ways) to (quieten those rooms|keep the sound out)',
      'go (round|through) the (floor|rooms) at night and (note|write down) what can be heard',
    ],
  ),
  m(
    'smell',
    /\b(?:smell\w*|smelt|stench|odou?r|stank|stink\w*|stunk|cigarettes?|musty|damp|smoke|smoky)\b/i,
    'the smell in (the|your) room',
    [REST[1], 'A room should (be|smell) fresh (when you open the door|from the moment you walk in)'],
    [
      'find where the smell comes from and check (the ventilation|the vents and drains)',
      'go through the rooms on (that floor|your floor) and check (the air|the drains)',
    ],
  ),
  m(
    'dirty',
    /\b(?:dirty|filthy|unclean|stain\w*|grimy|dust\w*|hairs?|(?:not|\w+n['’]t)(?: been)? clean\w*|disgusting|cleanliness|crumbs)\b/i,
    '(how clean the room was|the cleanliness of the room|the cleaning of your room)',
    [
      'Clean is the (least|first thing) (you should expect|a room should be)',
      'It should be (spotless|clean) (before you see it|when you get the key)',
    ],
    [
      'go through the cleaning of (that|your) room with (housekeeping|the housekeeping team)',
      '(inspect|look over) the room (with housekeeping|after it is cleaned)',
      'check how (rooms are|that room was) (cleaned and inspected|inspected after cleaning)',
    ],
  ),
  m(
    'water',
    /\b(?:hot water|shower\w*|water pressure|plumbing|tap|drain\w*)\b/i,
    'the (shower and water|water and the shower)',
    [REST[2], 'A (hot|proper) shower is (the least|the minimum) (a room should give you|you should have)'],
    ['have the water in (that|your) room tested', 'ask maintenance to check (the plumbing|the pipes and taps) (of the room|there)'],
  ),
  m(
    'bathroom',
    /\b(?:bathrooms?|toilets?|bathtub|bath|sink)\b/i,
    'the bathroom',
    [REST[1], REST[2]],
    ['have the bathroom checked (fitting by fitting|from tap to drain)', 'look at what in the bathroom (needs repair|has to be replaced)'],
  ),
  m(
    'heating',
    /\b(?:air ?con\w*|a\/c|heating|heater|freezing|stuffy|too (?:hot|cold))\b/i,
    'the temperature in the room',
    ['How warm it is should be (yours to choose|up to you)', REST[2]],
    [
      'have the (heating and cooling|air conditioning) of the room (tested|checked)',
      'ask maintenance to (check|test) the (air conditioning|heating and cooling) (there|in that room)',
    ],
  ),
  m(
    'network',
    /\bwi-?fi\b|\binternet(?! booking)\b/i,
    'the internet connection',
    ['A connection should (simply|just) work', REST[2]],
    ['test the connection (room by room|from your room)', 'find out where the connection (drops|fails)'],
  ),
  m(
    'breakfast',
    /\bbreakfasts?\b/i,
    'the breakfast',
    ['A day should (start|begin) better than that', 'Breakfast should be (fresh and plentiful|worth getting up for)'],
    [
      'go through the breakfast with (the kitchen|the team)',
      'have breakfast there and (see|taste) what was wrong',
      'check what is (put out|on the buffet) and (when|how it is topped up)',
    ],
  ),
  m(
    'meal',
    /\b(?:food|meals?|dinner)\b/i,
    'the food',
    ['A meal (with us|here) should be a pleasure', 'It should not have been served like (that|this)'],
    ['go through (it|the dish) with the kitchen', 'taste what you were (served|given)'],
  ),
  m(
    'lost',
    /\b(?:stolen|theft|thief|thieves|robbed)\b/i,
    'what happened to your belongings',
    [
      'Your things should be safe (with us|in your room)',
      'We do not know yet how (it could happen|that happened), and will not brush it aside',
    ],
    ['go through who had access to (the|your) room', 'ask everybody who was on (that day|duty)'],
    'anywhere',
  ),
  m(
    'safety',
    /\b(?:unsafe|safety|security|secure|locks?|scary|sketchy)\b/i,
    'not feeling safe',
    ['Feeling safe is the least (a guest|anyone) should expect', REST[1]],
    ['check the locks and the rounds (at night|after dark)', 'go over security on (that|your) floor with the team'],
  ),
  m(
    'booking',
    /\b(?:booked|booking|reserv\w+|upgrade\w*|wrong room|different room|annex|smoking room|moved (?:us|me)|changed (?:us|me))\b/i,
    '(the room not being what you booked|what became of your booking)',
    ['You should get (what|the room) you booked', 'A booking should hold (when you arrive|until you have the key)'],
    ['check your booking against the room you (were given|got)', 'go through what became of (your|the) booking'],
  ),
  m(
    'check-out',
    /\bcheck(?:ed|ing)?[- ]?out\b/i,
    'how your check-out went',
    ['Leaving should be the easy part of a stay', DESK[0]],
    ['go over your check-out with the desk', 'find out what was said and charged when you left'],
  ),
  m(
    'check-in',
    /\b(?:check(?:ed|ing)?[- ]?in|waited|queue|line)\b/i,
    'the trouble at check-in',
    ['After a journey you should not have to (wait|stand in line)', DESK[0]],
    ['look at how the desk was (run|staffed) that day', 'go over (it|your arrival) with the desk'],
  ),
  m(
    'bill',
    /\b(?:charge\w*|bill|deposit|refund\w*|fees?)\b/i,
    'the bill',
    ['Every charge should be clear (beforehand|before you pay)', 'A bill should hold no surprises'],
    ['go through your bill (line by line|item by item)', 'check each charge against (your|the) booking'],
  ),
  m('service', /^(?!.*\b(?:staff|desk|reception|manager|rude\w*|maid)\b).*\bservice\b(?! charge)/i, 'the service', DESK, TEAM),
  m(
    'staff',
    /\b(?:staff|front desk|desk|reception(?! area)\w*|manager|rude\w*|unhelpful|unfriendly|attitude|concierge|housekeep\w+|maid|employees?)\b/i,
    '(the way|how) (our team|our staff|we) treated you',
    DESK,
    TEAM,
  ),
  m(
    'bed',
    /\b(?:beds?|mattress\w*|pillows?|sheets|linens?|blankets?)\b/i,
    'the bed and (the linen|its linen)',
    [REST[0], 'A bed should let you sleep (through|till morning)'],
    [
      'go through the (beds and the linen|linen and the beds) with housekeeping',
      'check the mattress and the (linen|bedding) of (the|your) room',
    ],
  ),
  m(
    'facilities',
    /\b(?:gym|fitness|pool|sauna|spa|jacuzzi)\b/i,
    'the {said}',
    ['What the page (lists|promises) should be there to (use|enjoy)', REST[1]],
    ['compare it with what our page says', 'look at it and note what it lacks'],
  ),
  m(
    'supplies',
    /\b(?:towels?|toiletries|soap|shampoo|kettle|hair ?dryer|fridge|minibar|safe(?! area)|toilet paper)\b/i,
    'what was missing from the room',
    ['What a room (needs|should have) should be in it (before you arrive|without your asking)', REST[1]],
    ['check with housekeeping what the room should hold', 'go through the supplies of the room with housekeeping'],
  ),
  m(
    'lift',
    /\b(?:lifts?|elevators?)\b/i,
    'the {said}',
    [REST[2], 'Getting to your room should be (easy|no trouble)'],
    ['ask maintenance to check (it|how it runs)', 'look at how it (runs|holds up) at a busy hour'],
  ),
  m(
    'stairs',
    /\bstairs?\b/i,
    'the stairs',
    ['You should know (beforehand|before you book) how many stairs there are', REST[1]],
    ['write on our page how many stairs (there are|to expect)', 'look at how we help guests with (their|the) luggage'],
  ),
  m(
    'parking',
    /\bparking\b/i,
    'the parking',
    ['Where to park should be plain (before you arrive|from our page)', 'You should not have to search(| for a space)'],
    ['list the car parks (nearby|around us) on our page', 'write parking into the directions'],
  ),
  m(
    'price',
    /\b(?:price\w*|expensive|overpriced|cost|worth|value|money|\$\d+)\b/i,
    '(what you got for the price|the value for money)',
    [
      '(You are the judge of|It is for you to say) what a room (is worth|should cost)',
      'For (that|the) price you should have had (more|better)',
    ],
    [
      '(compare|weigh) the rate (against|with) (each point you make|what you describe)',
      'write (on our page|in the listing) what the rate (covers|includes)',
    ],
  ),
  m(
    'small',
    /\b(?:tiny|cramped)\b|\b(?:small|narrow) (?:\w+ )?(?:room|bathroom|bed|space)|\b(?:rooms?|bathrooms?|space) (?:\w+ ){0,4}(?:small(?:er)?|narrow)\b/i,
    'the size of the room',
    ['How large a room is should be clear (before you book|on our page)', 'You should not be surprised by (a|your) room'],
    ['compare the room with what (our page|the listing) says', 'check what our page says of (its|the room’s) size'],
  ),
  m(
    'worn',
    /\b(?:(?<!(?:yr|years?|months?|days?)[ -])old(?! (?:or|staff|man|lady|enough|son|toddler))|dated|outdated|worn\w*|run[- ]?down|shabby|broken|carpets?|furniture|curtains?|peeling|renovat\w+|remodel\w+|tv|lights?|did ?n.t work|not work\w*)\b/i,
    'the (state|condition|upkeep) of (the|your) room',
    [REST[1], REST[2], '(A room|A place) should be (kept up|looked after), (whatever its age|old or new)'],
    [
      '(walk through|go round) the room and list what (needs repair|has to be mended)',
      'ask maintenance to (check|look at) (each thing you name|what you list)',
      'have (the room|that room) (gone over|checked) by maintenance, (fitting by fitting|top to bottom)',
    ],
  ),
  m(
    'place',
    /\b(?:(?<!(?:great|good|ideal|excellent|perfect|nice|central) )location(?! (?:is|was) (?:\w+ )?(?:ideal|great|good|excellent|perfect|central|convenient))|neighbou?rhood|far from|(?<!(?:lounge|pool|bar|seating|dining|lobby|common|sitting) )area|walk)\b/i,
    'the location',
    ['We cannot move, but you should know (it beforehand|what to expect)', 'The way should be plain(| before you set out)'],
    ['check what our page says of the (area|street)', 'rewrite the directions (on our page|from the station)'],
  ),
]

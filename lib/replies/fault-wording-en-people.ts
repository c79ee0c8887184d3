import { w } from './fault-wording.ts'

const ANSWERED = [
  'A question should get (a proper|a real) answer',
  'You should not have had to (chase us|ask again)',
  'Somebody should have (got back to|answered) you',
] as const
const MESSAGES = [
  'go through your messages to us again',
  'find out what became of your message',
  'read your messages from the start',
] as const
const WAITED = [
  'You should have had it (sooner|long before)',
  'It is our job until it (arrives|is with you)',
  'You should not be the one (waiting|who waits)',
  'We do not know yet where it (got held up|stopped)',
] as const
const ROAD = [
  'ask the carrier where it stopped',
  'trace your order stage by stage',
  'find out where the time went',
  'go through the tracking with the carrier',
] as const
const QUEUED = [
  'You should not have been (left|kept) waiting',
  'Somebody should have told you (how long|what to expect)',
  'Your (evening|time) should not go on waiting',
] as const
const FLOOR = [
  'go over that day with the team',
  'ask who was on that day',
  'look at how busy hours are run',
  'find out where the time went',
] as const
const VISIT = [
  'You should have been able to (enjoy it|relax)',
  'A guest should not have to (notice|put up with) that',
  'We should have (seen|noticed) it before you did',
] as const

/** English wording of what was wrong around the thing: people, waiting, the road, the place, money. */
export const PEOPLE_EN = {
  rude: w(
    '(the way|how) you were (spoken to|treated)',
    [
      'Nobody should be spoken to like that',
      'However busy it was, you should be treated politely',
      'You asked politely and should be answered politely',
      'There is no good reason for that tone',
    ],
    ['talk to the person who was on', 'find out what was said', 'speak with whoever answered you'],
    /rude|attitude|spoke|treat|manner|staff|polite/i,
  ),
  'no-answer': w(
    '(our silence|our failure to answer|the missing answer)',
    ANSWERED,
    MESSAGES,
    /answer|repl|respon|message|ignored|contact|hear|silence/i,
    '(our silence over|getting no answer for|our not answering for) {d}',
  ),
  'stock-answer': w(
    'the (answer|reply) you got (when you asked|to your question)',
    ['You should get an answer to your own question', ...ANSWERED.slice(0, 1), 'A set phrase should not stand in for help'],
    MESSAGES,
    /answer|repl|respon|message|question/i,
  ),
  'refund-refused': w(
    'how (your request|your claim) was (handled|dealt with)',
    ['You should know plainly where it stands', 'A return should not be a struggle', 'You should have had a clear answer'],
    ['go through your case again', 'look at your request from the start', 'check where your request stands'],
    /refund|return|replace|exchange|case|money|request/i,
  ),
  'service-bad': w(
    'the service you (had|were given|met with)',
    ['We do not know yet which part went wrong', 'We have to find out where we let you down', 'You should have been looked after'],
    ['ask who was on that day', 'go over it with the team', 'find out from the team what happened'],
    /service|staff|team|server|waiter|waitress|attent|help|desk|book/i,
  ),
  'slow-kitchen': w(
    '(the long wait|how long you waited|the time you had to wait)',
    QUEUED,
    FLOOR,
    /wait|slow|long|time/i,
    'the wait of {d}',
  ),
  queue: w(
    'the wait (to get in|at the door)',
    QUEUED,
    ['look at how we seat people', ...FLOOR.slice(0, 3)],
    /wait|queue|line|seat|table|reserv/i,
    'the wait of {d}',
  ),
  late: w('the (slow|late) delivery', WAITED, ROAD, /late|slow|delay|deliver|arriv|shipping|wait|carrier/i, 'the wait of {d}'),
  cold: w(
    '(the cold {n:food}|{t:the food} being cold)',
    [
      'It should be hot when you get it',
      '{t:it} should be hot when it gets to you',
      'Nobody orders a cold meal, and you should not get one',
    ],
    ['look at ways to keep {t:it} warm', 'time how long {t:it} stands before it goes out', 'check how {t:it} is kept warm'],
    /cold|warm|hot/i,
  ),
  'never-arrived': w(
    'your order not (reaching you|arriving)',
    ['It is our job until it arrives', 'You should have it by now', 'You should know where it is'],
    ['find out where your order is', 'trace your order with the carrier', 'ask the carrier where it stopped'],
    /arriv|receiv|reach|lost|deliver|trac/i,
    'your order still not reaching you after {d}',
  ),
  courier: w(
    '(how it was handed over|how it was delivered|the way it was delivered)',
    ['The last stretch should be done with care', 'It should be put into your hands', 'It is our job until it arrives'],
    ['take it up with the courier', 'ask the courier for an answer', 'pass on what you saw'],
    /courier|driver|deliver|carrier|hand/i,
  ),
  noisy: w(
    '(the noise|how noisy it was|how loud it was)',
    VISIT,
    ['find where the noise comes from', 'listen from your side of it', 'go round at the loudest hour'],
    /nois|loud|quiet/i,
  ),
  crowded: w(
    '(how cramped it was|the lack of space|the cramped space)',
    VISIT,
    ['go over the seating plan', 'look at where it is tightest', 'measure the space again'],
    /crowd|cramp|tight|space|room|small|table|seat/i,
  ),
  stuffy: w(
    'the air inside',
    VISIT,
    ['check the ventilation', 'look at the heating and air', 'find where the smell comes from'],
    /air|smok|stuffy|ventilat|heat|cold|smell|mould/i,
  ),
  shabby: w(
    'the state of the (room and its fittings|fittings)',
    VISIT,
    ['list what needs repair', 'look at each thing you name', 'write down what is worn'],
    /worn|old|dated|shabby|repair|renovat|state of|look|maintenance|bathroom|shower/i,
  ),
  'environment-bad': w(
    '(how uncomfortable it was|the lack of comfort)',
    ['We do not know yet which part spoiled it', 'We have to find out what bothered you', ...VISIT.slice(0, 2)],
    ['walk through as a guest would', 'go round the room again', 'write down what needs changing'],
    /place|atmosphere|ambien|room|comfort|decor/i,
  ),
  dirty: w(
    '(the lack of cleanliness|the dirt you found)',
    ['There is no excuse for that', 'Clean is the least you should expect', 'It should be clean before you see it'],
    [
      'check {f:cleaning/the others in stock} point by point',
      '{f:go over how we clean/look at how ours are stored}',
      'clean and look again',
    ],
    /clean|dirt|hygien|filth|dust|stain/i,
  ),
  expensive: w(
    '(the price not feeling fair|it not feeling worth the money|what you paid not feeling worth it)',
    ['Whether it is worth it is for you to say', 'For that price it should have been better', 'It should feel worth what you paid'],
    ['look at our price again', 'compare our price with others', 'check the price against what you got'],
    /price|worth|expens|value|cost|money/i,
  ),
  overcharged: w(
    '(the charge|what you were charged)',
    ['Every charge should be clear beforehand', 'A bill should hold no surprises', 'It should be plain what you paid for'],
    ['go through the bill line by line', 'check each charge', 'compare the bill with the order'],
    /charg|bill|price|fee|paid|money|payment/i,
  ),
  'price-drop': w(
    'the price (changing|dropping) (after you bought|so soon after you bought)',
    ['Anyone would be annoyed; you should have been told', 'A sale should be announced', 'It should be plain when prices change'],
    ['check what our price rules say', 'look at the dates of the offer', 'go over your order and the offer'],
    /price|cheaper|drop/i,
  ),
  'offer-missing': w(
    'the offer (not being applied|being left out)',
    ['What is on the page should count', 'The conditions should be clear', 'You should not have to ask for it'],
    ['find out why it did not apply', 'check your order against the offer', 'go through the conditions'],
    /offer|coupon|discount|voucher|deal|gift/i,
  ),
  'hard-to-find': w(
    '(the trouble of finding us|how hard we were to find)',
    ['We cannot move, but directions should help', 'Finding us should be easier', 'The way should be plain'],
    ['rewrite the directions', 'walk the way from the station', 'look at the map on our page'],
    /find|location|direction|far|neighbou?rhood/i,
  ),
  parking: w(
    '(the parking|the trouble with parking)',
    ['We cannot add spaces, but should have warned you', 'Where to park should be on our page', 'We should have told you where to park'],
    ['list the car parks nearby', 'write parking into the directions', 'find out where guests can park'],
    /park/i,
  ),
  unstated: w(
    'letting you down this time',
    ['We do not know yet what it was', 'We would rather ask what it was than guess', 'We cannot tell yet what went wrong'],
    ['go through your order again', 'look at your order from the start', 'check your order step by step'],
    /disappoint|let.{0,4}down|order|sorry|happy/i,
  ),
}

import { w } from './fault-wording.ts'

/** English wording of what was wrong around the thing: people, waiting, the road, the place, hygiene, money. */
export const PEOPLE_EN = {
  rude: w(
    'the way you were spoken to',
    ['However busy it was, nobody should be treated like that', 'There is no good reason to speak to anyone that way'],
    ['sit down with whoever was on that day', 'find out what happened and talk it through with the person on duty'],
    /rude|attitude|spoke|treat|manner|staff|polite/i,
  ),
  'no-answer': w(
    'nobody answering you',
    ['Your message should have been picked up, and it was not', 'Nobody was watching the inbox, and somebody should have been'],
    ['go through our unanswered messages one by one', 'settle who answers messages each day'],
    /answer|repl|respon|message|ignored|contact|hear/i,
    'you being left for {d} without an answer',
  ),
  'refund-refused': w(
    'how your return was handled',
    [
      'We made you chase something that we should have settled',
      'You should not have had to ask twice; we did not settle it the first time',
    ],
    ['go through your case from the start and give you a clear answer', 'look at your case again and tell you plainly where it stands'],
    /refund|return|replace|exchange|case|money/i,
  ),
  'service-bad': w(
    'the service you had',
    [
      'We still have to find out which part went wrong, so no excuses from us',
      'We cannot tell yet where we left you waiting or unattended, and will not guess',
    ],
    ['go over that day with the people who were on', 'find out from the team what happened'],
    /service|staff|team|server|waiter|waitress|attent|help/i,
  ),
  'slow-kitchen': w(
    'the long wait',
    ['Orders got out of step and nobody came to tell you', 'We did not plan enough hands for it, and you paid with your time'],
    ['rework the order in which tables are served', 'change how we staff the busy hours'],
    /wait|slow|long|time/i,
    'the wait of {d}',
  ),
  queue: w(
    'the wait to get in',
    ['We should have told you how long it would be', 'We did not handle the rush well'],
    ['change how we seat people at busy times', 'rework how bookings and walk-ins are seated'],
    /wait|queue|line|seat|table|reserv/i,
    'the wait of {d}',
  ),
  late: w(
    'the slow delivery',
    [
      'We chose the carrier, so the delay is ours to answer for',
      'We do not know yet where the delivery got stuck, but it should not have been you who waited',
    ],
    ['trace with the carrier where it got stuck', 'get the tracking times from the carrier and see where it stopped'],
    /late|slow|delay|deliver|arriv|shipping|wait|carrier/i,
    'the wait of {d}',
  ),
  cold: w(
    '{t:the food} arriving cold',
    ['It was not kept warm well enough between the kitchen and your door', 'We left too long between cooking and pick-up'],
    ['check our warm bags and the time from kitchen to pick-up', 're-test how we keep orders warm'],
    /cold|warm|hot/i,
  ),
  'never-arrived': w(
    '{t:your order} not reaching you',
    ['Nobody was following it, and somebody should have been', 'Until it is in your hands it is our job, and we lost track of it'],
    ['find out where it is and give you a clear answer', 'trace it with the carrier and tell you what we find'],
    /arriv|receiv|reach|lost|deliver|trac/i,
    '{t:your order} still not reaching you after {d}',
  ),
  courier: w(
    'how it was handed over',
    ['We chose the courier, so it is ours to put right', 'The last stretch is part of our job too, and it was badly done'],
    ['take it up with the courier company and ask for an answer', 'report what you saw to the courier company'],
    /courier|driver|deliver|carrier|hand/i,
  ),
  noisy: w(
    'the noise',
    ['We should have offered you a quieter spot', 'It got too loud and none of us stepped in'],
    ['find the loudest corners and see how to shield them', 'turn the music down and look at the seating again'],
    /nois|loud|quiet/i,
  ),
  crowded: w(
    'how cramped it was',
    ['We fit in more than the room takes', 'Our tables stand too close'],
    ['move the tables apart where it is worst', 'go through the seating plan again'],
    /crowd|cramp|tight|space|room|small|table/i,
  ),
  stuffy: w(
    'the air inside',
    ['We had got used to it and did not notice', 'The ventilation was not looked after'],
    ['have the ventilation and heating checked', 'get the air conditioning looked at'],
    /air|smok|stuffy|ventilat|heat|cold/i,
  ),
  shabby: w(
    'the state of the room and its fittings',
    ['We put off repairs that could not wait', 'We see it every day and stopped noticing'],
    ['go round and list what is repaired first', 'walk through with fresh eyes and list the repairs'],
    /worn|old|dated|shabby|repair|renovat|look/i,
  ),
  'environment-bad': w(
    'the place not being comfortable',
    ['We cannot tell yet which part spoiled it, so we will not guess', 'We are in there every day and did not see it the way a guest does'],
    ['walk through the place as a guest would and note what is wrong', 'go round the room and write down what needs changing'],
    /place|atmosphere|ambien|room|comfort|decor/i,
  ),
  hair: w(
    'the hair in {t:your food}',
    ['There is no excuse for that; the last look before it goes out was not taken', 'That should have been seen before it left {kitchen}'],
    ['go through hygiene in {kitchen} point by point', 'add one more look before anything goes out'],
    /hair|hygien|clean/i,
  ),
  insect: w(
    'the insect you found',
    ['There is no excuse for that, and we want to know where it came from', 'That should have been seen before it went out'],
    ['trace it from delivery to serving and check where we store things', 'check the storage and the rest of the batch'],
    /insect|bug|roach|fly|ant|worm|hygien/i,
  ),
  'foreign-object': w(
    'what you found in {t:your food}',
    ['That should never be in anything we send out', 'There is no excuse for that, and we want to know where it came from'],
    ['go through every step from preparation to packing and find where it came from', 'check preparation and packing step by step'],
    /found|object|plastic|metal|glass|grit/i,
  ),
  ill: w(
    'you feeling unwell afterwards',
    [
      'Your health comes first; until we have checked we will neither guess nor brush it aside',
      'We do not know the cause yet, and we will not brush it aside',
    ],
    ['check the ingredients and the preparation of that day', 'go through that batch and stop anything doubtful'],
    /unwell|sick|ill|health|stomach|reaction/i,
  ),
  dirty: w(
    '{t:things} not being clean',
    ['Cleaning is our job, and it was not done properly', 'There is no excuse for that'],
    ['clean it from top to bottom and settle who checks', 'check cleaning point by point and keep a record'],
    /clean|dirt|hygien|filth|dust|stain/i,
  ),
  expensive: w(
    'the price feeling too high for {t:what you got}',
    [
      'Whether it is worth it is for you to say; we could have been clearer about what the price includes',
      'You are the judge of that; what the price covers should have been plainer',
    ],
    ['write on the page what the price includes', 'go through the page and say plainly what you get for the price'],
    /price|worth|expens|value|cost|money/i,
  ),
  overcharged: w(
    'the charge',
    ['Every charge should have been clear before you paid', 'You should not have to find out from the bill'],
    ['go through the bill line by line and return whatever should not be there', 'check the charge line by line'],
    /charg|bill|price|fee|paid|money/i,
  ),
  'price-drop': w(
    'the price changing after you bought',
    ['We did not say that an offer was coming', 'Anyone would be annoyed; we could have announced it'],
    ['check what our price rules allow for your order and tell you', 'look at your order again and give you a clear answer'],
    /price|cheaper|drop/i,
  ),
  'offer-missing': w(
    'the offer not being applied',
    ['We did not make the conditions clear', 'If it is on the page it should count'],
    ['check your order against the offer and put right what is due', 'find out why it did not apply'],
    /offer|coupon|discount|voucher|deal|gift/i,
  ),
  'hard-to-find': w(
    'the trouble of finding us',
    ['We cannot move, but our directions should be better', 'We should have told you the way more clearly'],
    ['put proper directions and a photo of the door on our page', 'rewrite the directions on our page'],
    /find|location|direction|far|neighbou?rhood/i,
  ),
  parking: w(
    'the parking',
    ['We cannot add spaces, but we should have warned you', 'We should have told you where to park'],
    ['list the nearest car parks on our page', 'put parking directions on our page'],
    /park/i,
  ),
  unstated: w(
    'letting you down this time',
    [
      'From these words we cannot tell what went wrong, and we would rather ask than guess',
      'You did not say which part it was, and we do not want to guess',
    ],
    ['go through your order from start to finish', 'look at your order again from the start'],
    /disappoint|let.{0,4}down|order|sorry|happy/i,
  ),
}

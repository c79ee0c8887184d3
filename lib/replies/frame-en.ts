import type { Frame, Trade } from './frame.ts'

/** What each trade says beside its apology: a sentence of its own, and after a semicolon. */
const BESIDE: Record<Trade, [why: string, also: string]> = {
  food: [
    '(You deserved a better meal|You had looked forward to a good meal|You ordered a good meal)',
    '(that spoils a meal|nobody wants a meal like that|it should have been a treat|I would be disappointed too)',
  ],
  goods: [
    '(That is not what you paid for|You had every right to expect better|That should not happen|What a nuisance)',
    '(I would be annoyed too|anyone would be let down|you deserved better|you paid for better)',
  ],
  place: [
    '(You came to enjoy yourself|You deserved a better visit|We want guests to leave happy)',
    '(that spoils an evening|a visit should be better than that|nobody comes out for that|I would be disappointed too)',
  ],
  stay: [
    '(You deserved a restful stay|That is not the stay you booked|You came to rest)',
    '(that is no way to spend a night|a stay should be better than that|a guest should leave rested|I would be disappointed too)',
  ],
}

const each = (make: (why: string, also: string) => readonly string[]): Record<Trade, readonly string[]> => ({
  food: make(...BESIDE.food),
  goods: make(...BESIDE.goods),
  place: make(...BESIDE.place),
  stay: make(...BESIDE.stay),
})

const SAID = 'look at (each point you make|every point you name)(, one by one|)'
const VISITED = [
  SAID,
  'go over (it|what you wrote) with the people who were on (duty|that day)',
  'talk it (over|through) with the team (before the next shift|at the next briefing)',
]

/** Around the faults, in English: contractions where a person would use them, no "valued customer", no "we strive". */
export const FRAME_EN: Frame = {
  feeling: each((why, also) => [
    `(I’m|We’re) (so |really |very |truly |)sorry (about|to read about|to hear about) {names}. ${why}, and (I understand|I share|I can see) (the|your) (frustration|disappointment).`,
    `(Thank you|Thanks) for (telling us|saying so plainly|writing|being so clear). (I’m|We’re) (so |really |)sorry about {names}; ${also}.`,
    `(I’ve just read|We’ve just read|I read) about {names}, and I’m (so|truly) sorry. ${why}.`,
    `(My apologies|Please accept my apologies) for {names}; ${also}.`,
    '(You were|You are) right to (tell us|complain|speak up) about {names}(. I’m|. We’re|, and I’m|, and we’re) (sorry|truly sorry|so sorry) (we let you down|for the disappointment|that it left you disappointed).',
    '(Sorry|Truly sorry|So sorry) about {names}(, which must have been frustrating|: that must have been annoying| – you had reason to be upset|, and I understand the annoyance).',
  ]),
  told: each((why, also) => [
    `(I’m|We’re) (so |truly |very |really |)sorry to (read|hear) that {names}. ${why}.`,
    `You (write|say|tell us) that {names}. (I’m|We’re) (so |truly |very |)sorry; ${also}.`,
    `(Thank you|Thanks) for (telling us|letting us know) that {names}. (I’m|We’re) (so |truly |really |)sorry: ${also}.`,
    '(I’m|We’re) (truly |so |)sorry. You (mention|say|write) that {names}, and (I understand the disappointment|I can see the frustration|anyone would be upset).',
  ]),
  care: [
    '(I’m|We’re) (so|very) sorry about {names}. (It would worry anyone|It worries us too).',
    'I read about {names} with real worry, and I’m (truly|so) sorry.',
    '(My apologies|Please accept my apologies) for {names}. (That is upsetting|Anyone would be upset).',
    'Thank you for telling us. (I’m|We’re) (so|very) sorry about {names}, and (we take it seriously|we do not take it lightly).',
  ],
  wordless: [
    'I’m sorry this one fell short for you. Your stars tell us you were disappointed.',
    'We saw your rating and we’re sorry. You were clearly disappointed this time.',
    'I’m sorry. A rating like yours means we let you down, and we’d like to know where.',
    'Sorry we fell short. The rating says you were disappointed, and it does not say where.',
  ],
  unsaid: [
    'I’m sorry we let you down this time. I can tell you were disappointed.',
    'We’re sorry this fell short for you, and we understand the disappointment.',
    'I’m sorry you came away unhappy; that is not what we want for anyone.',
    'Sorry. You were hoping for better, and I understand the disappointment.',
  ],
  wished: [
    '(Thank you|Thanks) for the suggestion. (I’m|We’re) sorry it was not (quite|yet) what you (hoped for|wanted).',
    '(I’m|We’re) sorry it did not quite (please you|suit you), and (thank you|thanks) for saying (what would have|how it could have been better).',
  ],
  wishedOwn: ['It is a fair point(|, and worth trying)', 'What guests would like is for us to (ask|find out)'],
  wishedAct: ['try it the way you suggest', 'talk your suggestion over with the team'],
  mentioned: [
    '(I’m|We’re) sorry. (I’ve read|We have read) what you (say|write) about {noun}, and (I understand the disappointment|I can see the frustration).',
    '(I’m|We’re) (sorry|truly sorry) that {noun} (left you disappointed|let you down|was a disappointment).',
    'What you (write|say) about {noun} is clear, and (I’m|we’re) sorry (we let you down|for the disappointment).',
  ],
  read: [
    '(I’m|We’re) sorry. (I’ve read|We have read) (your words|what you wrote) (in full|with care|to the end), and (I understand the disappointment|I can see the frustration).',
    '(Thank you|Thanks) for (being frank|being honest|writing this down). (I’m|We’re) sorry (we let you down|it went that way|that you left disappointed).',
    '(Sorry|Truly sorry|So sorry) (we let you down|this went so wrong for you|that it was a disappointment). (I have read every word|Your words will not be brushed aside|We have read it carefully).',
    '(This|What you describe) is not (the experience|what) we want (for anyone|anyone to have), and (I’m|we’re) (sorry|truly sorry) (it was yours|you had it).',
  ],
  readOwn: [
    'We have to find out (what happened|how that came about), (and we make no excuses|with no excuses)',
    'We do not know yet (where it went wrong|what went wrong), (and we will not guess|and would rather look than guess)',
    '(It|This|That) should not have (gone like that|been that way|turned out so), (and we have to look at why|and the reason is ours to find|so we have to find out why)',
    '(It|That|This) should have (gone|been) better, and (we have to find out why it was not|the reason is ours to find)',
    '(That|This) is (for us to explain|ours to explain), (and we do not know yet how it came about|and first we have to find out how it came about)',
  ],
  readAct: {
    food: ['make (it|the same dish) again and taste it', '(go through|talk over) what you wrote with the kitchen', SAID],
    goods: [
      'take one from (our shelf|the shelf) and (check|test) it (against your words|for what you describe)',
      'compare what you describe with (the others|the ones) (we have here|in stock)',
      SAID,
      'go through what you (write|describe) (with the team|line by line)',
    ],
    place: VISITED,
    stay: VISITED,
  },
  righting: [
    '(Please tell us|Tell us|Do tell us) {chat} what would (put it right|make this right|settle it for you).',
    'If there is something that would (put it right|make up for it), (please tell us|do say so|let us know) {chat}.',
    'Is there something that would (put it right|make up for it)? (Please say so|Let us know|Tell us) {chat}.',
    '(We’d like|I’d like) to hear {chat} (how you want this settled|what a fair outcome would be|what would help now).',
  ],
  starsOwn: [
    'We do not know yet which part it was, and would rather ask than guess',
    'Stars alone do not tell us what went wrong, and we do not want to guess',
    'What went wrong we do not know yet, so we ask',
    'It should have gone better, and we have to find out where it did not',
  ],
  deliveredLate: [
    'We promised {promised}; it came on {delivered}, {days} late.',
    'It was due {promised} and arrived {delivered}, {days} late.',
    'Promised for {promised}, delivered on {delivered}: {days} late.',
    'Instead of {promised} it reached you {delivered}, {days} late.',
  ],
  notYetDelivered: [
    'We promised it for {promised}, and that was {days} ago.',
    'It was due on {promised}, {days} ago.',
    'The day we gave was {promised}, {days} ago.',
    'Promised for {promised}, it is {days} overdue.',
  ],
  alsoNamed: [
    '(I’m|We’re) sorry about {names} (as well|too).',
    'We’ve noted {names} too.',
    'We will look at {names} at the same time.',
    'We will look into {names} as well.',
  ],
  meal: 'the meal',
  liked: {
    taste: 'the food',
    service: 'the service',
    environment: 'the place',
    location: 'the location',
    price: 'the price',
    delivery: 'the delivery',
    packaging: 'the packing',
  },
  praised: [
    'I’m glad (at least|that) {praise} (was right|was to your liking).',
    'Thank you as well for the kind (word|words) about {praise}.',
  ],
  demanded: [
    '(As for|On) (a refund or return|what you ask for): (we|I) (will keep|keep) to (your rights as a buyer|the rights the law gives you)(| and to the platform’s rules).',
    'What you ask for is (noted|not forgotten): (your rights as a buyer|the rights the law gives you) (stand|come first), (and we check it at once|and we go through it with you).',
  ],
  pledge: [
    'By {date} (we will|I will|we are going to) {acts}.',
    '(We will|I will|We are going to) {acts}, (and have it done|at the latest|with an answer) by {date}.',
    '(We are going to|I am going to|We will|I will) {acts} (by|before) {date}.',
    '(Our next step|What happens next|Next step|The plan): by {date} (we will|I will|we are going to) {acts}.',
    '(Between now and|Before|By) {date} (we will|I will) {acts}.',
  ],
  settle: [
    '(We|I) (would like|want) to (hear|know) what you (would like|want) to happen (next|now): (just say so|tell us|do tell us) {chat}.',
    '(Tell us|Let us know) {chat} (how you want this settled|what seems fair to you), and we (take it from there|go from there|will talk it over).',
    '(Please|Do) (get in touch|contact us|reach us) {chat}(, and we will|; we can|, so we can) (settle this|settle it|sort this out|sort it out|go over it|go over the rest) (with you|together).',
    'What would put (this|it|things) right (for you|in your view|now)? (Tell us|Let us know|Say so) {chat}(, and we go from there|, so we can settle it|, please).',
    '(We would be glad|I would be glad|We want) to (sort|work) this out (with you|together): (a word|a quick word|a sentence) {chat} (is enough|will do).',
    'We (would like|want) to (agree|work out) with you (how this is settled|what happens next|what is fair here): (please get in touch|talk to us|contact us) {chat}.',
  ],
  contact: [
    '(If there is|Should there be) (more to it|anything to add|something we missed), (tell us|let us know|please say so) {chat}.',
    '(Is there more to it|Anything to add|Did we miss something)? (Tell us|Let us know|Please say so) {chat}(| any time).',
    '(To hear|If you want to know) (what we find|how it went|where it stands), (just ask|please ask|ask us) {chat}(| any time).',
  ],
  askDetail: [
    '(If you have|Should you have) (a minute|a moment)(| to spare), (please tell us|do tell us) {chat} (which part it was|what exactly went wrong)(|; it saves us guessing|, so we look in the right place).',
    '(Which part was it|What exactly went wrong|Where did it fall short)? (A line|A word|A sentence) {chat} (is enough|would help|helps a lot).',
    '(A few more words|A detail or two) {chat} (would help us|would let us) (look in the right place|find it sooner|see what it was).',
  ],
  shopPromise: [
    'Our shop says “{promise}”, and that holds for your order.',
    '“{promise}” is what we promise, your order included.',
    'We wrote “{promise}”, and we stand by it here.',
    'What our page promises, “{promise}”, applies to you too.',
  ],
  proof: [
    '(We hold|We have) “{what}” from {source}, valid until {until}; (ask for it|ask to see it) {chat}.',
    '(You can see|You are welcome to see) “{what}” by {source}, (valid|good) until {until}: just ask {chat}.',
  ],
  personal: [
    'I will (see to|look after|follow) (this|it) (myself|in person).',
    '(This|It) stays with me (until it is settled|to the end).',
  ],
  thanks: [
    'Thank you for writing it down.',
    'Thanks for being straight with us.',
    'I’m glad you told us.',
    'Thank you for saying so plainly.',
    'It helps that you wrote.',
    'We take it to heart.',
  ],
  hope: {
    food: [
      '(I hope|We hope|Here is hoping) (your next|a future|the next) (meal|plate) (with us|from us|here) (tastes right|is a pleasure|makes up for it).',
      '(Come back|Try us again) (one day|some time|when you like) and (we will|let us) (cook it properly|get it right|take our time).',
    ],
    goods: [
      '(I hope|We hope|Here is hoping) (your next|a future|the next) (order|purchase) (with us|here|from us) (goes smoothly|is a pleasure|is one you enjoy).',
      '(We|I) (would be glad|would like|want) to (earn|win) back your (trust|confidence)(| some day| one day| in time).',
      '(If you order again|Should you order again|If you do try us again)(| one day| some day), (we hope it goes|I hope it goes|I want it to go|we want it to go) (smoothly|as it should|much better).',
      '(Give us|Allow us) (another try|another chance) (some day|one day) and (we will|let us) (do better|get it right)(| for you).',
    ],
    place: [
      '(I hope|We hope) to (see|welcome|greet) you again (one day|some time|before long), and to (look after you properly|do better by you|give you a better time).',
      '(Come back|Try us again) (one day|some time|when you like) and (we will|let us) (look after you|do better by you|show you we can do better).',
    ],
    stay: [
      '(I hope|We hope) to (see|welcome|greet) you again (one day|some time|before long), and to (look after you properly|give you a proper rest|make it a restful stay).',
      '(Come back|Stay again) (one day|some time|when you like) and (we will|let us) (look after you|give you a proper rest|show you we can do better).',
    ],
  },
  stayNames: {
    shabby: 'the (state|condition) of the room',
    crowded: 'the size of the room',
    dirty: '(how clean the room was|the cleanliness of the room)',
    noisy: 'the noise',
    expensive: 'what you got for the price',
    overcharged: 'the bill',
    parking: 'the parking',
    'hard-to-find': 'the location',
    'taste-bad': 'the food',
  },
  neutral: [
    '(We’ve|I’ve) read (your review|what you wrote), and (we’re|I’m) sorry (that you are unhappy|you came away unhappy|it left you unhappy).',
    '(Thank you|Thanks) for writing(, and|;) (we’re|I’m) sorry (this was|it was|this has been) an unhappy experience.',
    '(I’m|We’re) sorry to (read|see|hear) (that you are unhappy|how unhappy you are)(|. What is behind it we do not know yet|, and we want to understand it).',
    '(Nobody likes to read|It is hard to read) that a (customer|buyer) is unhappy, and (I’m|we’re) sorry (that you are|for the upset).',
  ],
  byTheRules: [
    '(If|Where) (anything about|something about) the (product or the service|goods or the service) was wrong, (please reach us|do get in touch|please tell us) {chat}(, and|;) (we go|we will go) by the (platform’s rules|rules of the platform).',
    '(Anything wrong with|A fault in|A problem with) the (product|goods) or the service is (handled|dealt with|settled) (as the platform’s rules say|by the rules of the platform); (please reach us|do reach us|just ask us) {chat}.',
    '(What is ours to answer for|Whatever is our responsibility) we (settle|will settle|deal with) (by the rules of the platform|as the platform’s rules say). (Please tell us|Tell us|Let us know) {chat} (what happened with the order|if there is more to it|what else we should look at).',
  ],
  neutralAct: [
    'go through (the order and our messages|the order and what was said) (again|from the start)',
    'read (the order|this order) and the messages (from the start|once more)',
    'check (the order|this order) (against|with) our (records|messages) step by step',
    'look at (the whole order|everything we have on this order), (message by message|from the first day to the last)',
  ],
  and: { names: ', ', lastName: ' and ', lastTold: ' and that ', acts: ', ', lastAct: ' and ' },
}

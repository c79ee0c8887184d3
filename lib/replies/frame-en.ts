import type { Frame } from './frame.ts'

const TOO = [
  '{names}: (that is|this is) (hard to read|not how it should be|no small thing), and (I’m|we’re) (sorry|truly sorry) (we let you down|for the disappointment|to have disappointed you).',
  '(You were|You are) right to (tell us|complain|speak up) about {names}(. I’m|. We’re|, and I’m|, and we’re) (sorry|truly sorry|so sorry) (we let you down|for the disappointment|that it left you disappointed).',
] as const

/** Around the faults, in English: contractions where a person would use them, no "valued customer", no "we strive". */
export const FRAME_EN: Frame = {
  feeling: {
    food: [
      '(I’m|We’re) (so|really|very) sorry about {names}. (You deserved a better meal|You had looked forward to a good meal), and I understand the disappointment.',
      '(Thank you|Thanks) for (telling us|saying so plainly|writing). (I’m|We’re) (so |really |)sorry about {names}; (that spoils a meal|nobody wants a meal like that).',
      '(I’ve just read|We’ve just read|I read) about {names}, and I’m (so|truly) sorry. (You deserved better|That is not the meal you ordered).',
      '(My apologies|Please accept my apologies) for {names}. (Anyone would be disappointed with a meal like that|I would be disappointed too).',
      ...TOO,
    ],
    goods: [
      '(I’m|We’re) (so|really|very) sorry about {names}. (You had every right to expect more|You ordered in good faith|That is a real nuisance), and (I understand|I share|I can see) (the|your) (frustration|disappointment|annoyance).',
      '(Thank you|Thanks) for (telling us|being so clear|writing to us). (I’m|We’re) (so |really |)sorry about {names}; (anyone would be let down|I would be annoyed too).',
      '(I’ve just read|We’ve just read|I read) about {names}, and I’m (so|truly|very) sorry. (How frustrating|You were right to expect better|You deserved better than that).',
      '(My apologies|Please accept my apologies) for {names}. (I can see why you are disappointed|I would be disappointed too).',
      ...TOO,
    ],
    place: [
      '(I’m|We’re) (so|really|very) sorry about {names}. (You had looked forward to a good time|You came to enjoy yourself), and I understand the disappointment.',
      '(Thank you|Thanks) for (telling us|saying so plainly|writing). (I’m|We’re) (so |really |)sorry about {names}; (that spoils an evening|a visit should be better than that).',
      '(I’ve just read|We’ve just read|I read) about {names}, and I’m (so|truly) sorry. (You deserved better|That is not the visit you came for).',
      '(My apologies|Please accept my apologies) for {names}. (Anyone would come away disappointed|I would be disappointed too).',
      ...TOO,
    ],
    stay: [
      'Thank you for (staying with us|taking the time to write). (I’m|We’re) (so|really|very) sorry about {names}; (you deserved a restful stay|a stay should be better than that).',
      '(I’m|We’re) sorry about {names}. (You were away from home and should have felt looked after|You came to rest), and I understand the disappointment.',
      'I’ve read about {names}, and I’m (so|truly) sorry. (You deserved better|That is not the stay you booked).',
      '(My apologies|Please accept my apologies) for {names}. (Anyone would come away disappointed|I would be disappointed too).',
      ...TOO,
    ],
  },
  care: [
    '(I’m|We’re) (so|very) sorry about {names}. (It would worry anyone|It worries us too).',
    'I read about {names} with real worry, and I’m (truly|so) sorry.',
    '(My apologies|Please accept my apologies) for {names}. (That is upsetting|Anyone would be upset).',
    'Thank you for telling us. (I’m|We’re) (so|very) sorry about {names}, and (we take it seriously|we do not take it lightly).',
  ],
  understand: [
    '(I’m|We’re) sorry about {names}. (I see why you were disappointed|I understand the frustration).',
    'Thank you for (telling us|being so clear). I’m sorry about {names}, and (I understand the disappointment|I can see the frustration).',
    'I understand (your disappointment over|how you feel about) {names}, and (I’m|we’re) sorry.',
    'Sorry about {names}. (I can see why it left you disappointed|You had hoped for better, and I understand).',
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
  quoted: [
    'Thank you for being so open. “{quote}” is (hard|not easy) to read, and I’m sorry we let you down.',
    'I’m sorry: reading “{quote}” was uncomfortable, and I can see why you were disappointed.',
    'You wrote “{quote}”, and we’re sorry; we understand the frustration.',
    'You wrote “{quote}”, and I’m sorry, because anyone would be disappointed.',
    '“{quote}” is not what we want to read, and I’m sorry we let you down.',
  ],
  mentioned: [
    'I’m sorry; I’ve read what you say about {noun}, and I understand the disappointment.',
    'We’re sorry that {noun} left you disappointed, and we have read every line of it.',
    'What you write about {noun} is clear, and I’m sorry we let you down.',
    'Sorry about {noun}: I’ve read it twice, and I see why you were disappointed.',
  ],
  read: [
    'I’m sorry; I’ve read what you wrote from start to finish, and I understand the disappointment.',
    'We’re sorry; we read every line of your review, and can see why you were disappointed.',
    'Sorry we let you down; what you wrote has been read with care, from the first line to the last.',
    'I’ve read your review twice over, and I’m sorry that it went that way for you.',
  ],
  readOwn: [
    'How that could happen we still have to find out, so no excuses from us',
    'We do not know yet where it went wrong, and would rather look than guess',
    'It should not have gone like that, and the reason is for us to find',
    'Before we say why, we have to find out what happened',
  ],
  readAct: [
    'go through what you describe and find out where it went wrong',
    'look at each point you name, one by one',
    'check what you describe step by step with the people involved',
    'compare what you describe with what should have happened',
  ],
  righting: [
    'Please tell us what would put it right for you: you can reach us {chat}.',
    'Please reach us {chat} and say what would put it right.',
    'We would like to hear what would put this right, so please reach us {chat}.',
    'If you reach us {chat}, tell us what would put it right.',
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
    'We’ve noted {names} too.',
    'On the list as well: {names}.',
    'We will look at {names} at the same time.',
    'We have not overlooked {names}.',
  ],
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
    'We have (read|noted) what you ask for; (the rights|all rights) the law gives you (stand|are respected here), and we (go by them|follow them) and by the platform’s rules.',
    'As for what you ask: (your rights under the law|the rights the law gives you) (stand|are not in question), and (we will look into it|it is looked into) by them and the platform’s rules.',
  ],
  pledge: [
    'By {date} (we will|I will|we are going to) {acts}.',
    '(We will|I will) {acts}, (and have it done|at the latest|with an answer) by {date}.',
    '(Here is what|This is what) (we will|I will) do by {date}: {acts}.',
    '(We are going to|I am going to|We will) {acts} (by {date}|before {date} is over).',
    '(Our part|Our side of it|Next): by {date} (we will|I will) {acts}.',
  ],
  settle: [
    '(Please|Do) (reach|contact) us {chat}(, and we will|; we can|, so we can) (settle|sort out|go over) (this|it|the rest) (with you|together).',
    'What would put (this|it|things) right (for you|in your view|now)? (Tell us|Let us know|Say so) {chat}(, and we go from there|, so we can settle it|, please).',
    '(How this is settled|What happens next|What is fair here) we (would like|want) to (agree|work out) with you: (please reach|reach|contact) us {chat}.',
  ],
  contact: [
    '(If there is|Should there be) (more to it|anything to add|something we missed), (reach|contact|please reach) us {chat}.',
    '(Is there more to it|Anything to add|Did we miss something)? (Reach|Contact|Please reach) us {chat}(| any time).',
    '(To hear|If you want to know) (what we find|how it went|where it stands), (just ask|please ask|reach us) {chat}(| any time).',
  ],
  askDetail: [
    '(If you have|Should you have) (a minute|a moment)(| to spare), (please tell us|do tell us) {chat} (which part it was|what exactly went wrong)(|; it saves us guessing|, so we look in the right place).',
    '(Which part was it|What exactly went wrong|Where did it fall short)? (One line|A word|A sentence) {chat} (is enough|would help|helps a lot).',
  ],
  shopPromise: [
    'Our shop says “{promise}”, and that holds for your order.',
    '“{promise}” is what we promise, your order included.',
    'We wrote “{promise}”, and we stand by it here.',
    'What our page promises, “{promise}”, applies to you too.',
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
      '(We would be glad|It would please us|I would be glad) (to earn|to win) (your trust back|back your trust) (some day|one day|in time).',
    ],
    place: [
      '(I hope|We hope) to (see|welcome|greet) you again (one day|some time|before long), and to (look after you properly|do better by you|give you a better time).',
      '(Come back|Try us again) (one day|some time|when you like) and (we will|let us) (look after you|do better by you|treat you well).',
    ],
    stay: [
      '(I hope|We hope) to (see|welcome|greet) you again (one day|some time|before long), and to (look after you properly|give you a proper rest|make it a restful stay).',
      '(Come back|Stay again) (one day|some time|when you like) and (we will|let us) (look after you|give you a proper rest|treat you well).',
    ],
  },
  neutral: [
    'We’ve read your review, and we’re sorry that you are unhappy. By {date} we will {acts}. If anything about the product or the service was wrong, please reach us {chat} and we will handle it by the rules of the platform.',
    'Thank you for writing; we’re sorry this has been an unhappy experience. We will {acts} by {date}. Please reach us {chat} if anything about the product or the service was wrong, and we will deal with it by the rules of the platform.',
    'I’m sorry to read that you are unhappy. We do not know yet what is behind it, so we will {acts} by {date}. Anything wrong with the product or the service is handled by the rules of the platform; please reach us {chat} about it.',
    'We’re sorry about your unhappy experience. What we will do by {date}: {acts}. Whatever was wrong with the product or the service, please reach us {chat}, and it will be handled as the platform’s rules say.',
  ],
  neutralAct: ['go through the order and our messages again', 'read the order and the messages from the start'],
  and: { names: ', ', lastName: ' and ', acts: ', ', lastAct: ' and ' },
}

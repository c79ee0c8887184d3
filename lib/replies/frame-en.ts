import type { Frame } from './frame.ts'

/** Around the faults, in English: contractions where a person would use them, no "valued customer", no "we strive". */
export const FRAME_EN: Frame = {
  feeling: {
    food: [
      'I’m sorry about {names}. You were looking forward to a decent meal, and that isn’t what you got.',
      'Reading about {names} made us wince, and we’re sorry. That’s no way to spend a meal.',
      'I’m really sorry about {names}. Nobody should be left disappointed with their dinner like that.',
    ],
    goods: [
      'I’m sorry about {names}. You paid for something that should have been right.',
      'We’re sorry about {names}. After waiting for it to arrive, anyone would be disappointed.',
      'I’m really sorry about {names}. That must have been frustrating.',
    ],
    place: [
      'I’m sorry about {names}. You made the trip and deserved better.',
      'We’re sorry about {names}. That must have spoiled your visit.',
      'Reading about {names} made us wince, and we’re sorry. It isn’t the visit you hoped for.',
    ],
  },
  care: [
    'I’m so sorry about {names}. That is upsetting, and we take it seriously.',
    'We’re very sorry about {names}. It would worry anyone, and it worries us.',
    'Reading about {names} worried us, and I’m sorry.',
  ],
  understand: [
    'I’m sorry about {names}. I can see why that left you disappointed.',
    'We’re sorry about {names}, and we understand the frustration.',
    'I understand how you feel about {names}, and I’m sorry it spoiled things.',
  ],
  wordless: [
    'I’m sorry this one fell short for you. The stars tell us you were disappointed, even without words.',
    'We saw your rating and we’re sorry. You were clearly disappointed this time.',
    'I’m sorry. A rating like yours means we let you down, and we’d like to know where.',
  ],
  unsaid: [
    'I’m sorry we let you down this time. I can tell you were disappointed.',
    'We’re sorry this fell short for you, and we understand the disappointment.',
    'I’m sorry you came away unhappy; that is not what we want for anyone.',
  ],
  quoted: [
    'I’m sorry. Reading “{quote}” was uncomfortable, and I can see why you were disappointed.',
    'We’re sorry. You wrote “{quote}”, and we understand the frustration.',
    'You wrote “{quote}”, and I’m sorry. Anyone would be disappointed.',
  ],
  read: [
    'I’m sorry. I’ve read what you wrote from start to finish, and I understand the disappointment.',
    'We’re sorry. We read every line of your review, and can see why you were disappointed.',
  ],
  readOwn: [
    'We still have to find out how that happened, so no excuses from us',
    'We do not know yet which step went wrong, and we would rather look than guess',
  ],
  starsOwn: [
    'We do not know yet which part it was, and would rather ask than guess',
    'Stars alone do not tell us what went wrong, and we do not want to guess',
  ],
  readAct: ['check your order step by step against what you describe', 'go through what you describe and find out where it went wrong'],
  deliveredLate: [
    'We promised it for {promised} and it reached you on {delivered}, {days} late.',
    'It was due on {promised} and only arrived on {delivered}, which is {days} late.',
  ],
  notYetDelivered: ['We promised it for {promised}, and that was {days} ago.', 'It was due on {promised}, {days} ago.'],
  alsoNamed: [
    'We’ve also noted {names} and will look into that at the same time.',
    'We have taken down {names} as well, and will look at that too.',
  ],
  pledge: ['By {date} we will {acts}.', 'We will {acts} by {date}.', 'Here is what happens next: by {date} we will {acts}.'],
  remedy: [
    'Would you rather have a replacement or your money back for it? Please reach us {chat} and it’s your choice.',
    'Replacement or refund is up to you: please reach us {chat} and say which.',
    'Please reach us {chat} and tell us whether you’d like a replacement or a refund.',
  ],
  remedyAct: 'replace or refund it, as you choose',
  contact: [
    'If there is anything we missed, please reach us {chat}; a person reads every message.',
    'If you’d like to know what we find, please reach us {chat}.',
    'You can reach us {chat} at any time about this.',
  ],
  askDetail: [
    'If you can spare a minute, please reach us {chat} and tell us which part it was, so that we fix the right thing.',
    'Would you tell us {chat} what it was? We’d like to fix the right thing.',
    'Please reach us {chat} and say what went wrong; even one line helps us look in the right place.',
  ],
  shopPromise: [
    'Our shop says “{promise}”, and that holds for your order too.',
    '“{promise}” is what we promise, and your order is no exception.',
  ],
  thanks: [
    'Thank you for telling us plainly.',
    'Thank you for taking the time to write.',
    'Thanks for being straight with us.',
    'We’ve taken your words to heart.',
  ],
  neutral: [
    'We’ve read your review, and we’re sorry that you are unhappy. By {date} we will go through the order and our messages again from the start. If anything about the product or the service was wrong, please reach us {chat} and we will handle it by the rules of the platform.',
    'Thank you for writing; we’re sorry this has been an unhappy experience. We will go through the order and our messages again by {date}. Please reach us {chat} if anything about the product or the service was wrong, and we will deal with it by the rules of the platform.',
  ],
  and: { names: ', ', lastName: ' and ', acts: ', and ' },
}

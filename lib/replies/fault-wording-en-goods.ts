import { w } from './fault-wording.ts'

const OWN = [
  'It should not (reach|be sent to) anyone (like that|in that state)',
  'You should be able to (rely on|trust) {t:it}',
  'That is not what (anyone pays|you paid) for',
  'We should have (found it|noticed it|caught it) first',
  'That should have been (seen|found|noticed) before it (left us|reached you)',
] as const
const BATCH = [
  'check (others|more) from the same batch',
  'look at the rest of (our|the) stock',
  '(test|look over) another one(| from our shelf)',
  'find out how (that|this) got past us',
] as const
const PACKED = [
  'It was clearly not packed (well enough|with enough care)',
  'The packing should have (stood|survived) the (journey|trip)',
  'Clearly {t:it} needed better packing (than that|than it had)',
  'Arriving whole is (part|the first part) of the job',
] as const
const PACK = [
  'look into the packing of {t:it}',
  're-test the way we pack {t:it}',
  'go over the packing of your order',
  'try our packing again with {t:it}',
] as const
const COUNTED = [
  'You should get (what you ordered|all that you ordered)',
  'The {f:plate/box} should (match|agree with) the order',
  'It is our job to send (what you chose|the right thing)',
] as const
const COUNT = [
  'trace how your order was {f:taken/packed} and put together',
  'check your order against {f:what was served/our stock}',
  'find out where {f:it got mixed up/the packing went wrong}',
  'go through {f:the handling/the packing} of your order',
] as const
const SHOWN = [
  'Our page should have (shown|told) you that',
  'The page should show {t:it} as it is',
  'You (can only|could only) go by our page, so it should be (right|true)',
  'Nobody should be surprised by what (comes out of the box|they unpack)',
] as const

/** English wording of what was wrong with goods, their packing, and what was sent. */
export const GOODS_EN = {
  broken: w(
    '(the faulty {n:item}|the fault with {t:it/the item})',
    OWN,
    ['test others from the same batch', ...BATCH],
    /work|broke|defect|fault|test|crack|damage|scratch|leak/i,
  ),
  'poor-make': w(
    'how {t:it/the item} was made',
    OWN,
    ['look at how ours are made', ...BATCH],
    /made|workmanship|quality|material|build|stitch|flimsy|check/i,
  ),
  'wears-out': w(
    'how (soon|quickly) {t:it/the item} wore out',
    ['It should have lasted far longer', 'You should be able to rely on {t:it}', 'That is not what you paid for'],
    ['test one for wear', ...BATCH],
    /last|wear|wore|fade|peel|rip|tear|batch/i,
  ),
  'size-wrong': w(
    '(the size of {t:what you bought}|{t:what you bought} being the wrong size)',
    ['The size should be clear before you buy', 'Nobody should have to guess a size', ...SHOWN.slice(1, 4)],
    ['measure {t:one of them} again', 'compare our sizes with the page', 'measure {t:one} against the page'],
    /size|fit|small|large|big|measur|tight/i,
  ),
  smell: w(
    '(the smell of {t:the item}|how {t:the item} smelled)',
    [...OWN.slice(1, 4), 'It should not smell like that'],
    ['open others from the same batch', 'find where the smell comes from', 'check the rest of the batch'],
    /smell|odou?r|stink|stench|fumes/i,
  ),
  ineffective: w(
    '{t:it/the item} not (working as it should|being up to the job)',
    [
      'It should do what you bought it for',
      'You should be able to rely on {t:it}',
      'That is not what you paid for',
      'Our page should make plain what {t:it} can do',
    ],
    ['test {t:one}', 'compare {t:it} with our page', 'try others from the same batch'],
    /work|effect|difference|result|battery|sound|page|doing|up to the job/i,
  ),
  'quality-bad': w(
    'the (poor quality|quality) of {t:the item}',
    ['We do not know yet what failed', 'We would rather find out what failed than guess', 'We have to find out what was wrong'],
    BATCH,
    /quality|made|product|check|batch|what you (?:describe|wrote)|each point|description|page/i,
  ),
  leaked: w(
    '(the leaking {n:container/parcel}|the leak from {t:the container/the parcel})',
    PACKED,
    ['test our seals', 'look at the sealing of {t:it}', ...PACK],
    /leak|spill|seal|lid/i,
  ),
  crushed: w(
    '(the damaged {n:food/parcel}|the damage to {t:the food/the parcel}|{t:the food/the parcel} arriving damaged)',
    PACKED,
    PACK,
    /damage|crush|dent|bent|broken|pack|padd/i,
  ),
  opened: w(
    'the seal being open when it reached you',
    ['It should reach you closed', 'You should be the first to open it', ...PACKED.slice(3)],
    ['check our seals', 'look at the sealing of {t:it}', 'go over the packing of your order'],
    /seal|open/i,
  ),
  'packaging-bad': w(
    '(the packaging|how it was packed)',
    ['The packing should have stood the journey', 'It should have had better packing', 'Packing is our part of it'],
    PACK,
    /pack|box|wrap/i,
  ),
  'missing-item': w(
    '{t:(something|an item|a part)} missing from (your order|{f:your order/the parcel}|what we {f:brought/sent})',
    COUNTED,
    ['go over {f:what was served/our stock} against your order', ...COUNT],
    /miss|left out|include|forg|incomplete/i,
  ),
  'wrong-item': w('(the wrong item|the mix-up with your order|the wrong item reaching you)', COUNTED, COUNT, /wrong|mix|mistake/i),
  'not-as-described': w(
    '(the difference between|the gap between|the distance between) (the page|our page) and (what you received|what came|the real thing)',
    SHOWN,
    ['compare the page with {t:the real thing}', 'check our pictures again', 'lay {t:one} beside our pictures'],
    /match|descri|picture|page|photo|different|expect/i,
  ),
  'not-genuine': w(
    'the doubt about {t:it} being genuine',
    ['Showing where it comes from is for us', 'You should not have to guess', 'You should be able to trust what you buy'],
    ['look out the supplier papers', 'check the papers of the batch', 'go through our supplier papers'],
    /genuine|authentic|fake|original|used|supplier/i,
  ),
  'note-ignored': w(
    'your request being (missed|overlooked|passed over)',
    ['You asked, and it should have been followed', 'What you asked for should count', 'You should not have to ask twice'],
    ['find out where your note got lost', 'trace what became of your note', 'look at how notes reach us'],
    /note|request|asked|instruction/i,
  ),
}

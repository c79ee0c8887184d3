import { fold } from './text.ts'

/** Platforms with three faces instead of five stars. */
const FACES: [word: RegExp, stars: number][] = [
  [/^(好评|满意|非常满意|positive|good)$/, 5],
  [/^(中评|一般|neutral)$/, 3],
  [/^(差评|不满意|negative|bad)$/, 1],
]
const CHINESE = '一二三四五'

const upTo5 = (value: number, of = 5): number | undefined => {
  const stars = Math.round((value / of) * 5 * 10) / 10
  return of > 0 && value >= 0 && stars >= 0 && stars <= 5 ? stars : undefined
}

/** Stars of five said in words or signs: "★★★★☆", "4 out of 5", "4/5", "4.5 stars", "4星", 好评. Undefined for other text. */
export function starsInText(text: string): number | undefined {
  const t = fold(text)
  const full = (t.match(/[★⭐🌟]/gu) ?? []).length
  const empty = (t.match(/[☆✩]/gu) ?? []).length
  if (full + empty > 1 && full + empty <= 5) return full
  const of = /(\d(?:[.,]\d+)?)\s*(?:out of|of|\/|分?\s*\/)\s*(\d{1,3})(?!\d)/.exec(t)
  if (of && !/\d\/\d+\/\d/.test(t)) return upTo5(Number(of[1]?.replace(',', '.')), Number(of[2]))
  const said =
    /(?:^|[^\d.])(\d(?:[.,]\d+)?)\s*(?:-?\s*(?:stars?\b|[★⭐])|星|颗星|分$)/.exec(t) ??
    /(?:rated|rating|score|评分|星级|stars?)\s*:?\s*(\d(?:\.\d+)?)(?!\d)/.exec(t)
  if (said) return upTo5(Number(said[1]?.replace(',', '.')))
  const chinese = /([一二三四五])(?:颗|个)?星/.exec(t)
  if (chinese) return CHINESE.indexOf(chinese[1] ?? '') + 1
  return FACES.find(([word]) => word.test(t))?.[1]
}

const ICONS = 'svg, i, img, [role="img"], [class*="star"], [class*="Star"]'
const FULL = /\b(full|fill(ed)?|active|solid|on|checked|selected|gold|yellow)\b|star-?fill(?!-empty)/i
const EMPTY = /\b(empty|zero|outline[d]?|off|gray|grey|blank|border|regular|void|unfilled|inactive)\b|-o\b/i
const HALF = /\bhalf\b/i

/**
 * Stars of five an element shows: its words, labels for screen readers, a slider's or meter's value, checked radios, the width of a filled
 * layer, or the icons counted. Undefined when it shows none.
 */
export function starsIn(element: Element): number | undefined {
  const text = element.textContent ?? ''
  // "Good" beside four stars that are set.
  const set = element.hasAttribute('aria-valuenow') ? starsInAttributes(element) : undefined
  const said = set ?? starsInText(text) ?? plainDigit(text)
  if (said !== undefined) return said
  // What each of those to choose from is called says nothing of which was chosen.
  const named = [element, ...element.querySelectorAll(':not([role="radio"], [role="button"])')]
    .map(starsInAttributes)
    .filter(stars => stars !== undefined)
  // "1 star", "2 stars" … are what each can be clicked for.
  if (new Set(named).size < 3 && named.length > 0) return named[0]
  return checkedRadio(element) ?? filledWidth(element) ?? iconsIn(element)
}

/** "4", "(4.5)" */
const plainDigit = (text: string): number | undefined => {
  const digit = /^[\s(]*([0-5](?:[.,]\d{1,2})?)[\s)]*$/.exec(text)?.[1]
  return digit ? Number(digit.replace(',', '.')) : undefined
}

function starsInAttributes(element: Element): number | undefined {
  const value = element.getAttribute('aria-valuenow') ?? (element.localName === 'meter' ? element.getAttribute('value') : null)
  if (value) return upTo5(Number(value), Number(element.getAttribute('aria-valuemax') ?? element.getAttribute('max') ?? 5))
  for (const name of 'aria-label title alt aria-valuetext'.split(' ')) {
    const said = element.getAttribute(name)
    const stars = said ? starsInText(said) : undefined
    if (stars !== undefined) return stars
  }
  const drawn = /(?:stars|rating)[-_]?([0-5])\.\w+$/.exec(element.getAttribute('src') ?? '')?.[1]
  if (drawn) return Number(drawn)
  for (const name of 'data-rating data-score data-stars data-value data-rate'.split(' ')) {
    const digit = plainDigit(element.getAttribute(name) ?? '')
    if (digit !== undefined) return digit
  }
  return undefined
}

/** In a group of radios the last checked one is the rating: some check one, some all up to it. */
function checkedRadio(element: Element): number | undefined {
  const inputs = element.querySelectorAll('input[type="radio"]')
  const radios = [...(inputs[0] ? inputs : element.querySelectorAll('[role="radio"]'))]
  if (radios.length < 3 || radios.length > 6) return undefined
  const last = radios.findLastIndex(radio => radio.getAttribute('aria-checked') === 'true' || radio.hasAttribute('checked'))
  return last < 0 ? undefined : Math.min(5, last + 1)
}

/** A layer of filled stars over empty ones, or alone in its frame, cut off by its width. */
function filledWidth(element: Element): number | undefined {
  const frame = element.parentElement?.childElementCount === 1 ? element.parentElement : element
  for (const part of frame.querySelectorAll('[style*="width"]')) {
    const percent = /(?:^|[;\s])width:\s*([\d.]+)%/.exec(part.getAttribute('style') ?? '')?.[1]
    if (percent && Number(percent) <= 100) return upTo5(Number(percent), 100)
  }
  return undefined
}

/** What can be seen of an icon, without names that change from one to the next (ids, focus, what lies over what). */
const look = (icon: Element) =>
  [icon, ...icon.querySelectorAll('*')]
    .map(e => ['d', 'fill', 'href', 'src', 'class', 'style', 'data-filled'].map(name => e.getAttribute(name)).join(' '))
    .join('|')
    .replace(/[\w-]*z-index:[^;|]*/g, '')

function iconsIn(element: Element): number | undefined {
  // One icon alone is one star; beside words it is a picture.
  if (element.localName === 'svg') return /\S/.test(element.parentElement?.textContent ?? '') ? undefined : 1
  const icons = [...element.querySelectorAll(ICONS)].filter(icon => {
    const outer = icon.parentElement?.closest(ICONS)
    return !outer || outer === element || !element.contains(outer)
  })
  // An element around one icon alone belongs to it, and often says whether it is full.
  const around = (icon: Element): Element => {
    const { parentElement: up } = icon
    return up && up !== element && up.childElementCount === 1 ? around(up) : icon
  }
  let units = icons.length === 1 && icons[0] ? [...icons[0].children] : icons.map(around)
  // Two in one box and the others alone: what is around them tells the boxes apart, not the stars.
  if (new Set(units.map(unit => unit.querySelectorAll('*').length)).size > 1) units = icons
  // Each star is drawn over the one under it.
  if (units.length > 6) units = [...new Set(units.map(unit => unit.parentElement ?? unit))]
  // Some have one more before the first, for none.
  if (units.length === 6) units.shift()
  // Each leads somewhere else: things to do.
  if (units.length < 1 || units.length > 5 || new Set(units.map(unit => unit.closest('a[href]'))).size > 1) return undefined
  const words = units.map(unit =>
    [unit, ...unit.querySelectorAll('*')]
      .map(e => `${e.getAttribute('class') ?? ''} ${e.getAttribute('href') ?? ''}`.replace(/[-_]/g, ' '))
      .join(' '),
  )
  const empty = words.filter(word => EMPTY.test(word)).length
  const half = words.filter(word => HALF.test(word)).length
  const full = words.filter(word => FULL.test(word) && !EMPTY.test(word) && !HALF.test(word)).length
  if (empty > 0 || (full > 0 && full < units.length)) return (empty > 0 ? units.length - empty - half : full) + half / 2
  // No telling words: the first icon is a full one, and those that look like it are.
  const first = units[0] && look(units[0])
  return units.filter(unit => look(unit) === first).length
}

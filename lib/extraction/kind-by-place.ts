import { titlePieces } from './detail/path.ts'
import { isHidden } from './leaves.ts'
import { topicIn } from './page-kind.ts'
import { clean } from './text.ts'
import { simplified } from './words/simplified.ts'

/** What a page is about, as its address says it, else the place in the menu that is open, else a heading that is one only by its looks. */
export function kindByPlace(document: Document, url: URL | undefined): ReturnType<typeof about> {
  const path = url ? `${url.pathname}/${url.hash}`.split(/[^a-z]+/i) : []
  const texts = (selector: string, not?: string) =>
    [...document.querySelectorAll(selector)]
      .filter(one => !isHidden(one) && !(not && one.closest(not)) && !isOneOfSeveral(one))
      .map(one => clean(one.textContent ?? ''))
  const last = (said: string[]) => said.map(about).findLast(Boolean)
  return (
    last(path) ??
    last(titlePieces(document.title).reverse()) ??
    about(texts(OPEN_IN_MENU).at(-1) ?? '') ??
    last(texts(HEADING_BY_LOOKS, ELSEWHERE).reverse())
  )
}

/** The headers of columns stand beside each other. */
const isOneOfSeveral = (one: Element) => one.localName === 'td' && one.nextElementSibling?.className === one.className

const about = (said: string) => {
  const text = simplified(said.trim())
  return topicIn(text) ?? (USERS.test(text) ? 'users' : undefined)
}
/** In some back-offices those who buy, in others those who work there. */
const USERS = /^(?:all |manage )?(?:user|account)s?(?: list| management)?$|^(?:全部|管理)?(?:用户|[账帐]号)(?:列表|管理|信息)?$/i

const OPEN_IN_MENU = '[class*="menu"] [class*="active"], [class*="menu"] [class*="selected"], :is(nav, aside) [class*="active"]'
const HEADING_BY_LOOKS = '[class*="title"], [class*="eading"], legend, caption'
const ELSEWHERE = 'nav, aside, dialog, [class*="menu"], [class*="sidebar"], [class*="modal"]'

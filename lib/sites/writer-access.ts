import { browser } from 'wxt/browser'

/** Under this key: the host that may be reached because a model of the seller's writes there. It is no site to be read. */
const KEY = 'writerOrigin'

/** The browser's name for all pages of a host; match patterns have no port. */
const originOf = ({ protocol, hostname }: URL) => `${protocol}//${hostname}/*`

export async function writerOrigin(): Promise<string | undefined> {
  const { [KEY]: origin } = (await browser.storage.local.get(KEY)) as { [KEY]?: string }
  return origin
}

/** Tells of the host a model writes at, whenever there is another one. */
export const whenWriterOriginChanges = (then: (origin: string) => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    const { newValue } = changes[KEY] ?? {}
    if (area === 'local' && typeof newValue === 'string') then(newValue)
  })

/**
 * Asks to reach the host of a model; to be called from a click, before anything is waited for. True when it may be reached; the one that was reached before
 * is then given back.
 * @param sites the hosts that may be read anyway
 * @param before the host that may be reached now
 */
export async function askToReach(url: URL, sites: string[], before: string | undefined): Promise<boolean> {
  const origin = originOf(url)
  if (sites.includes(origin)) {
    await stopReaching()
    return true
  }
  // Noted before the browser asks: once it is granted, our script must not be registered there.
  const noted = browser.storage.local.set({ [KEY]: origin })
  const granted = await browser.permissions.request({ origins: [origin] })
  await noted
  if (granted && before && before !== origin) await browser.permissions.remove({ origins: [before] })
  if (!granted) await (before ? browser.storage.local.set({ [KEY]: before }) : browser.storage.local.remove(KEY))
  return granted
}

/** Gives the host back, when it was asked for a model only. */
export async function stopReaching(): Promise<void> {
  const origin = await writerOrigin()
  if (!origin) return
  await browser.permissions.remove({ origins: [origin] })
  await browser.storage.local.remove(KEY)
}

// Which Chromium-family browser this machine has. Plain JavaScript without packages: it runs before `npm ci`, on Node 20.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser']

const PLACES = {
  // The library binary before Debian's wrapper, which adds flags of its own.
  linux: ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name =>
    process.env[name]
      ? [
          'Chromium\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
          'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
          'Google\\Chrome\\Application\\chrome.exe',
        ].map(path => join(process.env[name], path))
      : [],
  ),
}

/** The path of a Chromium-family browser: env CHROME, then the usual places, then PATH; undefined when there is none. */
export function findBrowser() {
  const { CHROME, PATH = '' } = process.env
  if (CHROME) return CHROME
  const onPath = PATH.split(delimiter).flatMap(folder =>
    NAMES.map(name => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
  )
  return [...(PLACES[process.platform] ?? []), ...onPath].find(path => existsSync(path))
}

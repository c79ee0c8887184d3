import { readFileSync } from 'node:fs'
import type { ExtensionBrowser } from '../../extension-browser.ts'

async function processesOf({ context }: ExtensionBrowser) {
  const cdp = await context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  await cdp?.detach()
  return processInfo
}

/** Processor time so far, in seconds: on a machine that others use, too, it says more than the clock. */
export async function cpuOf(browser: ExtensionBrowser) {
  const processes = await processesOf(browser)
  const of = (type: string) => processes.filter(one => one.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  return { pages: of('renderer'), browser: of('browser') }
}

const LOOK_MS = 500

/** The most memory (resident) any page's process has from now on, and the browser's own, where the system tells: seen again and again, as not every system keeps the most. */
export function watchMemory(browser: ExtensionBrowser): () => { peakMb: number; browserPeakMb: number } {
  const most = { peakMb: 0, browserPeakMb: 0 }
  const look = async () => {
    for (const { type, id } of await processesOf(browser)) {
      if (type === 'renderer') most.peakMb = Math.max(most.peakMb, residentMb(id))
      if (type === 'browser') most.browserPeakMb = Math.max(most.browserPeakMb, residentMb(id))
    }
  }
  const looking = setInterval(() => void look().catch(() => {}), LOOK_MS)
  return () => {
    clearInterval(looking)
    return most
  }
}

function residentMb(pid: number): number {
  try {
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000)
  } catch {
    return 0
  }
}

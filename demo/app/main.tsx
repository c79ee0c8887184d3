import { render } from 'preact'
import { HOSTILE_MESSAGES } from '../hostile.ts'
import { type Lang, lookOf } from '../look.ts'
import type { Session } from '../session.ts'
import { SellerCentre } from './seller-centre.tsx'

const parameters = new URLSearchParams(location.search)

const two = (n: number) => String(n).padStart(2, '0')
const clockDay = () => {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function startLang(): Lang {
  const asked = parameters.get('lang') ?? navigator.language
  return asked.startsWith('zh') ? 'zh' : 'en'
}

function startTheme(): 'light' | 'dark' {
  const asked = parameters.get('theme')
  if (asked === 'light' || asked === 'dark') return asked
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** A page that wants to fool an extension: messages that look like its own, again and again. */
function sendHostileMessages() {
  let sent = 0
  setInterval(() => {
    window.postMessage(HOSTILE_MESSAGES[sent % HOSTILE_MESSAGES.length], '*')
    sent++
  }, 150)
}

async function start(): Promise<void> {
  const theme = startTheme()
  document.documentElement.dataset.theme = theme
  const session: Session = await (await fetch('/api/session')).json()
  if (session.hostile) sendHostileMessages()
  const asked = parameters.get('today')
  const today = asked && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : (session.today ?? clockDay())
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  render(<SellerCentre look={lookOf(session.seed)} today={today} rows={session.rows} lang={startLang()} theme={theme} />, root)
}

await start()

/** A language model of the seller's own choice that rewords a draft; off unless set. */
export type Writer =
  | { kind: 'off' }
  /** The model that comes with the browser; nothing leaves the machine. */
  | { kind: 'browser' }
  /** An OpenAI-compatible address: a company's own, a provider's, or one on this machine. */
  | { kind: 'address'; address: string; model: string; key?: string }

/** What is sent, word for word. */
export interface WriterRequest {
  system: string
  user: string
}

/** Why a text did not come, or not whole. Each has one plain sentence in the locales. */
export type WriterFault =
  | 'no-connection'
  | 'key-refused'
  | 'not-there'
  | 'too-many'
  | 'server-fault'
  | 'no-words'
  | 'cut-off'
  | 'too-slow'
  | 'cancelled'
  | 'not-available'

/** Nothing more comes. What came before has been given out already and is kept. */
export class WriterStopped extends Error {
  override name = 'WriterStopped'
  readonly fault: WriterFault
  readonly detail: string

  /** @param detail what the server said, for the seller to read; never the key */
  constructor(fault: WriterFault, detail = '') {
    super(fault)
    this.fault = fault
    this.detail = detail
  }
}

/** Gives a text piece by piece as it is written. Throws WriterStopped. */
export type Write = (request: WriterRequest, signal: AbortSignal) => AsyncGenerator<string, void>

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * The address to ask, from what the seller typed: "api.example.com", "https://api.example.com/v1", "http://localhost:11434/v1/chat/completions".
 * `not-safe`: a key and a customer's words would travel in the open; `not-an-address`: it cannot be understood.
 */
export function chatAddress(typed: string): URL | 'not-safe' | 'not-an-address' {
  const text = typed.trim()
  const local = LOCAL.test(text.split(/[:/]/)[0] ?? '')
  const whole = /^https?:\/\//i.test(text) ? text : `${local ? 'http' : 'https'}://${text}`
  if (!text || /\s/.test(text) || !URL.canParse(whole)) return 'not-an-address'
  const url = new URL(whole)
  if (url.username || url.password || !(url.hostname.includes('.') || LOCAL.test(url.hostname))) return 'not-an-address'
  if (url.protocol === 'http:' && !LOCAL.test(url.hostname)) return 'not-safe'
  const path = url.pathname.replace(/\/+$/, '')
  if (!path.endsWith('/chat/completions')) url.pathname = `${path || '/v1'}/chat/completions`
  return url
}

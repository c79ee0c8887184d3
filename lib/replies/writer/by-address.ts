import { EventSourceParserStream } from 'eventsource-parser/stream'
import { chatAddress, type Write, type WriterFault, type WriterRequest, WriterStopped } from './writer.ts'

/** To the first word, and from one piece to the next: a model on the seller's own machine may have to be loaded first. Our choice. */
const WAITS = { firstMs: 60_000, nextMs: 20_000 }
const LONGEST_DETAIL = 200

/** Asks an OpenAI-compatible address (`POST …/chat/completions`, answers as server-sent events, or all at once where the server does not stream). */
export function writeByAddress({ address, model, key }: { address: string; model: string; key?: string }, waits = WAITS): Write {
  return async function* write(request, signal) {
    const url = chatAddress(address)
    if (typeof url === 'string') throw new WriterStopped('no-connection')
    const patience = startPatience(signal, waits.firstMs)
    try {
      const response = await patience.orStopped(post(url, { model, request, ...(key ? { key } : {}) }, patience.signal))
      if (!response.ok) throw new WriterStopped(faultOf(response.status), await detailOf(response))
      let words = 0
      for await (const piece of isStream(response) ? streamed(response, patience) : atOnce(response, patience)) {
        words += piece.length
        patience.restart(waits.nextMs)
        yield piece
      }
      if (words === 0) throw new WriterStopped('no-words')
    } finally {
      patience.end()
    }
  }
}

const post = (url: URL, { model, request, key }: { model: string; request: WriterRequest; key?: string }, signal: AbortSignal) =>
  fetch(url, {
    method: 'POST',
    // No cookies of that site: the key alone says who asks.
    credentials: 'omit',
    redirect: 'error',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({
      model,
      stream: true,
      messages: [
        { role: 'system', content: request.system },
        { role: 'user', content: request.user },
      ],
    }),
    signal,
  })

const isStream = (response: Response) => response.headers.get('content-type')?.includes('event-stream') ?? false

const faultOf = (status: number): WriterFault =>
  status === 401 || status === 403 ? 'key-refused' : status === 404 ? 'not-there' : status === 429 ? 'too-many' : 'server-fault'

/** What the server says of its refusal, short enough to be read. */
async function detailOf(response: Response): Promise<string> {
  const body = await response.text().catch(() => '')
  const said = (parsed(body) as { error?: { message?: unknown } | string } | undefined)?.error
  const message = typeof said === 'object' ? said.message : said
  return typeof message === 'string' ? message.slice(0, LONGEST_DETAIL) : `HTTP ${response.status}`
}

interface Chunk {
  error?: { message?: string }
  choices?: { delta?: { content?: string | null }; message?: { content?: string | null }; finish_reason?: string | null }[]
}

async function* streamed(response: Response, patience: Patience): AsyncGenerator<string, void> {
  const events = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader()
  if (!events) throw new WriterStopped('no-words')
  let ended = false
  for (;;) {
    const { done, value } = await patience.orStopped(events.read(), 'cut-off')
    if (done) break
    if (value.data === '[DONE]') return
    const chunk = parsed(value.data) as Chunk | undefined
    if (!chunk) throw new WriterStopped('server-fault', value.data.slice(0, LONGEST_DETAIL))
    if (chunk.error) throw new WriterStopped('server-fault', chunk.error.message?.slice(0, LONGEST_DETAIL))
    const [choice] = chunk.choices ?? []
    if (choice?.delta?.content) yield choice.delta.content
    if (choice?.finish_reason === 'length') throw new WriterStopped('cut-off')
    ended ||= Boolean(choice?.finish_reason)
  }
  // Some servers leave out the last mark, but say in the last piece why they stop.
  if (!ended) throw new WriterStopped('cut-off')
}

async function* atOnce(response: Response, patience: Patience): AsyncGenerator<string, void> {
  const answer = parsed(await patience.orStopped(response.text(), 'cut-off')) as Chunk | undefined
  const content = answer?.choices?.[0]?.message?.content
  if (!answer) throw new WriterStopped('server-fault')
  if (content) yield content
  if (answer.choices?.[0]?.finish_reason === 'length') throw new WriterStopped('cut-off')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Patience {
  /** Ends what is waited for, when the time is over or the seller has had enough. */
  signal: AbortSignal
  /** What is waited for, or WriterStopped: too slow, cancelled, or (broken off otherwise) `broken`. */
  orStopped<T>(work: Promise<T>, broken?: WriterFault): Promise<T>
  restart(ms: number): void
  end(): void
}

function startPatience(cancelled: AbortSignal, firstMs: number): Patience {
  const over = new AbortController()
  let timer = setTimeout(() => over.abort(), firstMs)
  return {
    signal: AbortSignal.any([cancelled, over.signal]),
    async orStopped(work, broken = 'no-connection') {
      try {
        return await work
      } catch (error) {
        if (error instanceof WriterStopped) throw error
        throw new WriterStopped(cancelled.aborted ? 'cancelled' : over.signal.aborted ? 'too-slow' : broken)
      }
    },
    restart(ms) {
      clearTimeout(timer)
      timer = setTimeout(() => over.abort(), ms)
    },
    end() {
      clearTimeout(timer)
      over.abort()
    },
  }
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an OpenAI-compatible server was asked. */
interface Asked {
  url: string
  headers: IncomingMessage['headers']
  body: { model: string; stream: boolean; messages: { role: string; content: string }[] }
}

/** A real server on this machine that answers like a language model's; `asked` grows with every request. */
export async function startWriterServer(
  answer: (response: ServerResponse, asked: Asked) => void,
): Promise<{ address: string; asked: Asked[]; close(): void }> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', part => {
      body += part
    })
    request.on('end', () => {
      const one = { url: request.url ?? '', headers: request.headers, body: JSON.parse(body) }
      asked.push(one)
      answer(response, one)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** One event of the stream, with the next piece of the text or why it ends. */
export const piece = (content: string | null, finish: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] })}\n\n`

export const stream = (response: ServerResponse): ServerResponse =>
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })

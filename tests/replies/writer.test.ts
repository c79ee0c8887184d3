// @vitest-environment node
import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { DraftInput } from '../../lib/replies/case.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { understand } from '../../lib/replies/understand.ts'
import { writeByAddress } from '../../lib/replies/writer/by-address.ts'
import { redact } from '../../lib/replies/writer/redact.ts'
import { bareText, requestFor } from '../../lib/replies/writer/request.ts'
import { chatAddress, WriterStopped } from '../../lib/replies/writer/writer.ts'
import { piece, startWriterServer, stream } from './writer-server.ts'

let close: () => void = () => undefined
afterEach(() => close())
async function serve(answer: Parameters<typeof startWriterServer>[0]) {
  const server = await startWriterServer(answer)
  close = server.close
  return server
}

const REQUEST = { system: 'rules', user: 'Review: too salty' }
const WAITS = { firstMs: 400, nextMs: 300 }

/** All that came, and why no more did. */
async function written(address: string, { key, signal }: { key?: string; signal?: AbortSignal } = {}) {
  const pieces: string[] = []
  try {
    const write = writeByAddress({ address, model: 'little', ...(key ? { key } : {}) }, WAITS)
    for await (const one of write(REQUEST, signal ?? new AbortController().signal)) pieces.push(one)
    return { text: pieces.join(''), pieces: pieces.length }
  } catch (error) {
    if (!(error instanceof WriterStopped)) throw error
    return { text: pieces.join(''), fault: error.fault, detail: error.detail }
  }
}

test('the text comes piece by piece, asked for with the model, the key and both messages', async () => {
  const { address, asked } = await serve(response => {
    stream(response)
    for (const word of ['红烧肉', '咸了，', '抱歉。']) response.write(piece(word))
    response.end(`: a comment\n\n${piece(null, 'stop')}data: [DONE]\n\n`)
  })
  expect(await written(address, { key: 'secret' })).toEqual({ text: '红烧肉咸了，抱歉。', pieces: 3 })
  expect(asked[0]?.url).toBe('/v1/chat/completions')
  expect(asked[0]?.headers.authorization).toBe('Bearer secret')
  expect(asked[0]?.headers.cookie).toBeUndefined()
  expect(asked[0]?.body).toEqual({
    model: 'little',
    stream: true,
    messages: [
      { role: 'system', content: 'rules' },
      { role: 'user', content: 'Review: too salty' },
    ],
  })
})

test('a character cut in two between packets is whole', async () => {
  const { address } = await serve(response => {
    stream(response)
    const bytes = Buffer.from(`${piece('咸')}data: [DONE]\n\n`)
    const cut = bytes.indexOf(0xe5) + 1
    response.write(bytes.subarray(0, cut))
    setTimeout(() => response.end(bytes.subarray(cut)), 60)
  })
  expect((await written(address)).text).toBe('咸')
})

test('a server that does not stream is understood too', async () => {
  const { address } = await serve(response => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ choices: [{ message: { content: 'Sorry for the salt.' }, finish_reason: 'stop' }] }))
  })
  expect((await written(address)).text).toBe('Sorry for the salt.')
})

test.each<[string, (response: ServerResponse) => void, object]>([
  [
    'a key that is not taken',
    r => r.writeHead(401).end('{"error":{"message":"Incorrect API key"}}'),
    { fault: 'key-refused', detail: 'Incorrect API key' },
  ],
  ['too many requests', r => r.writeHead(429).end('slow down'), { fault: 'too-many', detail: 'HTTP 429' }],
  [
    'a model that is not there',
    r => r.writeHead(404).end('{"error":"model not found"}'),
    { fault: 'not-there', detail: 'model not found' },
  ],
  ['a broken server', r => r.writeHead(500).end('<html>'), { fault: 'server-fault', detail: 'HTTP 500' }],
  [
    'a page instead of an answer',
    r => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>login</html>'),
    { fault: 'server-fault' },
  ],
  ['an answer without a word', r => stream(r).end('data: [DONE]\n\n'), { fault: 'no-words', text: '' }],
  [
    'an error in the middle',
    r => stream(r).end(`${piece('Sorry')}data: {"error":{"message":"overloaded"}}\n\n`),
    { fault: 'server-fault', detail: 'overloaded', text: 'Sorry' },
  ],
  ['no room for the whole text', r => stream(r).end(piece('Sorry for', 'length')), { fault: 'cut-off', text: 'Sorry for' }],
  ['the end without a last mark', r => stream(r).end(piece('Sorry for')), { fault: 'cut-off', text: 'Sorry for' }],
  [
    'the connection broken in the middle',
    r => {
      stream(r).write(piece('Sorry for'))
      setTimeout(() => r.destroy(), 50)
    },
    { fault: 'cut-off', text: 'Sorry for' },
  ],
  ['nothing for too long', () => undefined, { fault: 'too-slow', text: '' }],
  [
    'nothing more for too long',
    r => {
      stream(r).write(piece('Sorry for'))
    },
    { fault: 'too-slow', text: 'Sorry for' },
  ],
  ['sent on to another address', r => r.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(), { fault: 'no-connection' }],
])('%s: said, and what came is kept', async (_name, answer, expected) => {
  const { address } = await serve(answer)
  expect(await written(address)).toMatchObject(expected)
})

test('nobody listens there', async () => {
  expect(await written('http://127.0.0.1:1/v1')).toMatchObject({ fault: 'no-connection' })
})

test('the seller has had enough: the server is told, what came is kept', async () => {
  let gone = false
  const { address } = await serve(response => {
    stream(response).write(piece('Sorry'))
    response.on('close', () => {
      gone = true
    })
  })
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 100)
  expect(await written(address, { signal: stop.signal })).toMatchObject({ fault: 'cancelled', text: 'Sorry' })
  await expect.poll(() => gone).toBe(true)
})

test.each([
  ['https://api.example.com/v1', 'https://api.example.com/v1/chat/completions'],
  ['api.example.com', 'https://api.example.com/v1/chat/completions'],
  ['https://api.example.com/v1/chat/completions', 'https://api.example.com/v1/chat/completions'],
  ['https://example.com/compatible-mode/v1/', 'https://example.com/compatible-mode/v1/chat/completions'],
  ['http://localhost:11434', 'http://localhost:11434/v1/chat/completions'],
  ['localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080/v1/chat/completions'],
  ['http://api.example.com/v1', 'not-safe'],
  ['http://192.168.1.7:8000', 'not-safe'],
  ['my model', 'not-an-address'],
  ['', 'not-an-address'],
  ['ftp://example.com', 'not-an-address'],
  ['https://key@example.com', 'not-an-address'],
])('the address %s is %s', (typed, expected) => {
  expect(String(chatAddress(typed))).toBe(expected)
})

describe('what leaves the machine', () => {
  test.each([
    ['电话13812345678，加我微信abc_12345', ['13812345678', 'abc_12345']],
    ['送到幸福路12号3栋501室，订单号 20261103998877', ['幸福路12号', '501', '20261103998877']],
    ['Call me at +44 7700 900123 or write to ann.lee@example.com, order 112-3456789-1234567', ['7700', 'ann.lee', '3456789']],
    ['I am Anna Lee and so is my sister Anna Lee', ['Anna']],
  ])('%s: without what is private', (text, secrets) => {
    const sent = redact(text, ['Anna Lee'])
    for (const secret of secrets) expect(sent).not.toContain(secret)
  })

  const input: DraftInput = {
    review: { text: '红烧肉太咸了，等了一个小时。我是李小雨，电话13812345678', stars: 1 },
    marketplace: 'meituan',
    customer: { names: ['李小雨'], tier: 'vip', orders: 7 },
    order: { promisedOn: '2026-11-20', deliveredOn: '2026-11-20' },
    shop: { name: '老灶', signs: '小林' },
    today: '2026-11-21',
  }

  test('the review, the facts and our draft; no name, no phone, no tier, no count of orders', () => {
    const u = understand(input.review)
    const draft = draftReply(input, u)
    const { system, user } = requestFor(input, u, draft)
    expect(user).toContain('红烧肉太咸了')
    expect(user).toContain(draft.text)
    for (const secret of ['李小雨', '13812345678', 'vip', 'VIP', '7 单']) expect(system + user).not.toContain(secret)
  })
})

test.each([
  ['“红烧肉咸了，抱歉。”', '红烧肉咸了，抱歉。'],
  ['回复：红烧肉咸了。', '红烧肉咸了。'],
  ['<think>hmm\n</think>\nSorry.', 'Sorry.'],
  ['"Salty" is fair.', '"Salty" is fair.'],
])('%s: only the reply is kept', (text, bare) => expect(bareText(text)).toBe(bare))

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real Firefox with the extension in it, driven by Firefox's own protocol (Marionette): geckodriver is not to be had everywhere. */
export interface Firefox {
  /** Address of one of the extension's pages. */
  page(path: string): string
  goTo(url: string): Promise<void>
  /** Runs in the page; the source is a function body and may return a promise's value. */
  run<T>(source: string): Promise<T>
  /** Runs with the browser's own rights. */
  runInBrowser<T>(source: string): Promise<T>
  until(source: string, ms?: number): Promise<void>
  close(): Promise<void>
}

const UUID = '8c1f3c52-6a2e-4d6b-9a51-3f2f5a7d9e10'
const ID = 'regulars@regulars.example'

export async function openFirefox(binary: string, extension: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'regulars-firefox-'))
  const port = 40_000 + Math.floor(Math.random() * 20_000)
  const prefs: Record<string, string | number | boolean> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
  }
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(prefs)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  )
  const child = spawn(binary, ['--marionette', '--headless', '-remote-allow-system-access', '--profile', profile, '--no-remote'], {
    stdio: 'ignore',
  })
  const socket = await connected(port)
  const send = talkTo(socket)
  await send('WebDriver:NewSession', {})
  await send('Addon:Install', { path: extension, temporary: true })

  const run = async <T>(script: string): Promise<T> => {
    const answer = (await send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1]; (async () => { ${script} })().then(value => done({ value }), error => done({ error: String(error) }))`,
      args: [],
      scriptTimeout: 30_000,
    })) as { value: { value?: T; error?: string } }
    if (answer.value.error) throw new Error(answer.value.error)
    return answer.value.value as T
  }
  return {
    page: path => `moz-extension://${UUID}${path}`,
    goTo: async url => void (await send('WebDriver:Navigate', { url })),
    run,
    async runInBrowser<T>(source: string) {
      await send('Marionette:SetContext', { value: 'chrome' })
      try {
        return await run<T>(source)
      } finally {
        await send('Marionette:SetContext', { value: 'content' })
      }
    },
    async until(source, ms = 20_000) {
      const end = Date.now() + ms
      while (!(await run<boolean>(`try { return Boolean(${source}) } catch { return false }`))) {
        if (Date.now() > end)
          throw new Error(`never came to: ${source}\nThe page shows: ${await run<string>('return document.body.innerText')}`)
        await new Promise(resolve => setTimeout(resolve, 150))
      }
    },
    async close() {
      socket.destroy()
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function connected(port: number): Promise<Socket> {
  const end = Date.now() + 60_000
  for (;;) {
    const socket = await new Promise<Socket | null>(resolve => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt))
      attempt.once('error', () => resolve(null))
    })
    if (socket) return socket
    if (Date.now() > end) throw new Error('Firefox does not answer')
    await new Promise(resolve => setTimeout(resolve, 250))
  }
}

/** Marionette's framing: `length:json`, json = [kind, id, error, result]. */
function talkTo(socket: Socket) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let last = 0
  let buffer = Buffer.alloc(0)
  socket.on('data', chunk => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const colon = buffer.indexOf(0x3a)
      const length = colon < 0 ? Number.NaN : Number(buffer.subarray(0, colon).toString())
      if (Number.isNaN(length) || buffer.length < colon + 1 + length) return
      const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString())
      buffer = buffer.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown]
      const pending = waiting.get(id)
      waiting.delete(id)
      if (error) pending?.reject(new Error(error.message))
      else pending?.resolve(result)
    }
  })
  return (command: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

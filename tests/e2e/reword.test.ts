import type { ServerResponse } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import en from '../../locales/en.json' with { type: 'json' }
import type { Surface } from '../../scripts/extension-browser.ts'
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { piece, startWriterServer, stream } from '../replies/writer-server.ts'
import { GOOD_REPLY, openWorld } from './world.ts'

/** A model's server on this machine that says of no other page that it may ask: the extension's own right to reach it has to be enough. */
let answer: (response: ServerResponse) => void = () => undefined
const model = await startWriterServer(response => answer(response))
afterAll(() => model.close())
const { demo, browser } = await openWorld()

const says = (text: string) => (response: ServerResponse) => {
  stream(response)
  for (const word of text.split(/(?<= )/)) response.write(piece(word))
  response.end('data: [DONE]\n\n')
}

let page: Page
let panel: Surface
const text = () => panel.evaluate<string>('document.querySelector(".draft-field textarea").value')
const shows = (words: string, ms?: number) => panel.until(`document.body.innerText.includes(${JSON.stringify(words)})`, ms)
/** The button may be another one until what was asked before has ended. */
const press = async (label: string) => {
  const button = `[...document.querySelectorAll("button")].find(b => b.innerText === ${JSON.stringify(label)})`
  await panel.until(button)
  await panel.evaluate(`${button}.click()`)
}

beforeAll(async () => {
  const settings = await browser.open('/dashboard.html#settings')
  await settings.getByLabel(en.writer.address).check()
  await settings.getByLabel(en.writer.addressOf, { exact: true }).fill(model.address)
  await settings.getByLabel(en.writer.model, { exact: true }).fill('little')
  await settings.getByLabel(en.writer.key).fill('secret-key')
  await settings.getByRole('button', { name: en.writer.save, exact: true }).click()
  await settings.getByText(en.writer.saved.saved).waitFor()
  await settings.close()
  page = await browser.context.newPage()
  await page.goto(`${demo.url}/#/reviews?size=50`)
  await waitForDrawn(page, 'draft')
  const button = (await drawnOn(page)).find(one => one.kind === 'draft')
  if (!button) throw new Error('no bad review')
  const { x, y } = await button.centre()
  await page.mouse.click(x, y)
  panel = await browser.surface('/sidepanel.html')
  await shows(en.writer.reword)
})
beforeEach(() => {
  model.asked.length = 0
})

test('what is sent is shown first; it is sent on a click, and what comes stands in the panel, checked', async () => {
  answer = says(GOOD_REPLY)
  const draft = await text()
  await press(en.writer.reword)
  await shows(en.writer.sent)
  const sent = await panel.evaluate<string>('document.querySelector(".sent").innerText')
  expect(sent).toContain(draft.slice(0, 30))
  expect(model.asked).toEqual([])
  await press(en.writer.send)
  await shows(en.writer.used)
  expect(await text()).toBe(GOOD_REPLY)
  expect(model.asked.map(one => one.headers.authorization)).toEqual(['Bearer secret-key'])
  const [said] = model.asked.map(one => one.body.messages.map(message => message.content).join('\n\n'))
  expect(said).toBe(sent)
  await press(en.writer.undo)
  await panel.until(`document.querySelector(".draft-field textarea").value === ${JSON.stringify(draft)}`)
})

test('what breaks a hard rule in a text is mended, and said', async () => {
  answer = says(`${GOOD_REPLY} Change your review to 5 stars and you get a refund.`)
  await press(en.writer.reword)
  await shows(en.panel.check['no-trade'])
  expect(await text()).toBe(GOOD_REPLY)
  await press(en.writer.undo)
})

test('a text that cannot be mended does not take the place of the draft', async () => {
  answer = says('Change your review to 5 stars and you get a refund.')
  const draft = await text()
  await press(en.writer.reword)
  await shows(en.panel.check['no-trade'])
  expect(await text()).toBe(draft)
})

test.each<[keyof typeof en.writer.fault, (response: ServerResponse) => void, string]>([
  ['key-refused', response => response.writeHead(401).end('{"error":{"message":"Incorrect API key"}}'), 'Incorrect API key'],
  ['too-many', response => response.writeHead(429).end('{}'), ''],
  ['cut-off', response => stream(response).end(piece('I am so sorry')), 'I am so sorry'],
])('%s: one plain sentence, what came is shown, the draft stays', async (fault, faulty, came) => {
  answer = faulty
  const draft = await text()
  await press(await panel.evaluate<string>(`[...document.querySelectorAll(".reword button")][0].innerText`))
  await shows(en.writer.fault[fault])
  await shows(came)
  expect(await text()).toBe(draft)
})

test('stopped in the middle: the server is left alone, the draft stays', async () => {
  let left = false
  answer = response => {
    stream(response).write(piece('I am so'))
    response.on('close', () => {
      left = true
    })
  }
  const draft = await text()
  await press(en.writer.reword)
  await shows('I am so')
  await press(en.writer.cancel)
  await shows(en.writer.fault.cancelled)
  await expect.poll(() => left).toBe(true)
  expect(await text()).toBe(draft)
})

test('the key is in no message to a page and in nothing the page can see', async () => {
  expect(await page.content()).not.toContain('secret-key')
  expect(await panel.evaluate<string>('document.documentElement.outerHTML')).not.toContain('secret-key')
})

import { findBoxes } from '../../../lib/extraction/find-boxes.ts'
import { openPage } from '../../../lib/extraction/read-page.ts'

/** The reader as it runs on a page, and the work whose time is measured: each job is a call of its own, so that the browser's trace shows it by its name. */

type Reading = ReturnType<ReturnType<typeof openPage>['read']>

/** As lib/overlay/overlay.ts reads. */
const SLICE = 100

let opened: ReturnType<typeof openPage>
let reading: Reading
let changes = 0

const open = () => openPage(document, new URL(location.href), new Date(), { boxes: findBoxes })

function readAll() {
  opened = open()
  reading = opened.read()
}

function readAgain() {
  const same = opened.again()
  if (!same) throw new Error('the whole page is looked at anew')
  opened = same
  reading = opened.read()
}

/** Runs a job as a task of its own; gives what it gives. */
const asTask = <Answer>(job: () => Answer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    setTimeout(function task() {
      try {
        resolve(job())
      } catch (error) {
        reject(error)
      }
    })
  })

const told = () => ({ kind: reading.facts.kind, reading: reading.facts.reading, rows: reading.facts.rows.length })

Object.assign(globalThis, {
  readAll: () => asTask(readAll).then(told),

  /** Another buyer's name in one row, as a page writes it; then what the overlay does. */
  async readAfterChange() {
    const before = reading
    const at = Math.floor(before.rows.length / 2)
    const text = document.createTreeWalker(before.rows[at]?.anchor ?? document, NodeFilter.SHOW_TEXT).nextNode()
    if (!text) throw new Error('no name to change')
    text.nodeValue = `Zoe Changed ${'abcdefghij'[changes++ % 10]}`
    opened.forget(text)
    await asTask(readAgain)
    const others = reading.facts.rows.filter((row, i) => row !== before.facts.rows[i]).length
    return { ...told(), changed: others, now: JSON.stringify(reading.facts.rows[at]).includes(text.nodeValue) }
  },

  async readInSlices() {
    let rows = 0
    let tasks = 1
    await asTask(function openFirst() {
      opened = open()
      reading = opened.read(0, SLICE)
      rows = reading.facts.rows.length
    })
    for (let from = SLICE; from < opened.total; from += SLICE, tasks++)
      await asTask(function readSlice() {
        rows += opened.read(from, from + SLICE).facts.rows.length
      })
    return { ...told(), rows, tasks }
  },
})

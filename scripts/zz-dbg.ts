import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { assign, columnsOf } from '../lib/extraction/columns.ts'
import { allLists } from '../lib/extraction/generic-reader.ts'
import { conviction, topicOf, isLatestOnly } from '../lib/extraction/page-kind.ts'
import { findTables } from '../lib/extraction/find-lists.ts'
for (const f of process.argv.slice(2)) {
  const { document } = parseHTML(readFileSync(f, 'utf8')) as never as { document: Document }
  const now = new Date('2026-11-28T15:00:00Z')
  const topic = topicOf(document)
  console.log('=====', f, 'topic', topic)
  for (const l of findTables(document.body)) if(l.rows.length===0) console.log('empty table', [...l.headers.values()].join('|'))
  let n=0
  for (const { list, columns } of allLists(document, now)) {
    if (n++ > 14) break
    console.log('--', list.layout === 'table' ? 'table' : 'cards', list.rows.length, 'rows', list.element.localName + '.' + (list.element.getAttribute('class') ?? ''), '|', [...list.headers.values()].join(' | '), isLatestOnly(list) ? 'LATEST' : '')
    for (const c of columns.slice(0,25)) console.log('    ', c.key.slice(0,40), JSON.stringify(c.header), c.labelled ? `${c.labelled.labels}@${c.labelled.weight}` : '-', JSON.stringify(c.parts.slice(0, 2).map(p => (p.label ? p.label + '::' : '') + p.text.slice(0, 50))), c.shape.filled.toFixed(2))
    for (const kind of ['orders', 'customers', 'reviews'] as const) {
      const a = assign(columns, kind)
      console.log('   ', kind, 'score', a.score.toFixed(2), 'conv', conviction(list, columns, a, kind, topic).toFixed(2), [...a.columns].map(([m, c]) => `${m}=${c.key.slice(0,20)}`).join(' '))
    }
  }
}

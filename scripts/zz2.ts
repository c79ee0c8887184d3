import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { findTables } from '../lib/extraction/find-lists.ts'
import { partsOf } from '../lib/extraction/parts.ts'
const { document } = parseHTML(readFileSync(process.argv[2]!, 'utf8')) as never as { document: Document }
for (const l of findTables(document.body).slice(0,2)) for (const r of l.rows.slice(0,2)) console.log(r.cells.map(c=>c.column), partsOf(r.cells, l.layout).map(p=>[p.key,p.label,p.text]), r.more.length)

import { afterAll, describe, expect, it } from 'vitest'
import { finishPdf } from '../../scripts/finishers/finish-pdf.ts'
import { loadPackage } from '../../scripts/load-package.ts'
import { tools } from '../../scripts/tools/tools.ts'

const { PDFDocument } = loadPackage('pdf-lib') as typeof import('pdf-lib')
const opened = tools()
afterAll(() => opened[Symbol.asyncDispose]())

const html = `<!doctype html><html lang="en-GB"><head><title>A table</title></head><body><h1>A table</h1>
<table><thead><tr><th scope="col">Thing</th><th scope="col">Many</th></tr></thead>
<tbody><tr><th scope="row">Pens</th><td>27</td></tr><tr><th scope="row">Pads</th><td>4</td></tr></tbody></table></body></html>`

/** The names of Chromium's nodes, as they come when another node was numbered first: each keeps its length. */
function numberedOtherwise(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const names = [...new Set(text.match(/\bnode\d{8}\b/g))].sort()
  expect(names.length).toBe(3)
  const other = new Map(names.map((name, index) => [name, names[(index + 1) % names.length] ?? name]))
  return Buffer.from(
    text.replace(/\bnode\d{8}\b/g, name => other.get(name) ?? name),
    'latin1',
  )
}

describe('the ids of elements', () => {
  it('are the same whichever node the browser numbered first, and cells find their heads by them', async () => {
    const printed = (await opened.print(html)).value ?? new Uint8Array()
    const order = {
      about: { title: 'A table', author: 'Us', language: 'en-GB', issued: '2027-01-12' },
      links: [],
    }
    const one = await finishPdf(printed, order)
    const other = await finishPdf(numberedOtherwise(printed), order)
    expect(Buffer.from(other.bytes).equals(Buffer.from(one.bytes))).toBe(true)
    const document = await PDFDocument.load(one.bytes, { updateMetadata: false })
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => String(object))
    const told = (key: RegExp): string[] =>
      objects.flatMap(text => [...text.matchAll(key)].map(([, id = '']) => id))
    expect(told(/\/ID \((\d+)\)/g)).toEqual(['000001', '000002', '000003'])
    const heads = objects.flatMap(text => /\/Headers \[([^\]]*)\]/.exec(text)?.[1]?.match(/\d+/g) ?? [])
    expect(new Set(heads)).toEqual(new Set(['000001', '000002', '000003']))
    expect(told(/(node\d{8})/g)).toEqual([])
  })
})

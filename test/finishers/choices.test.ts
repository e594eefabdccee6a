import type { PDFDict } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Finished, finishPdf } from '../../scripts/finishers/finish-pdf.ts'
import { loadPackage } from '../../scripts/load-package.ts'
import type { Tools } from '../../scripts/model.ts'
import { pageLinks } from '../../scripts/renderers/page-links.ts'
import { fonts } from '../../scripts/tools/fonts.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { sameLooks } from '../reading/same-looks.ts'

const { PDFArray, PDFDocument, PDFHexString, PDFName, PDFRawStream } = loadPackage(
  'pdf-lib',
) as typeof import('pdf-lib')

const question = 'C1: I’ll say “no” & ask (often)?'
const words = ['Not yet', 'Sometimes', 'Often']
const choice = (group: string, value: number): string =>
  `<a href="https://choice.invalid/${group}/${value}?question=${encodeURIComponent(question)}" aria-label="${group}: ${words[value - 1]}"><i></i></a><p>${words[value - 1]}</p>`
const line = (name: string): string =>
  `<a href="https://field.invalid/${name}" aria-label="Line ${name}"><i></i></a>`
const body = [line('before'), ...[1, 2, 3].map(one => choice('C1', one)), line('after'), choice('C2', 1)]

let opened: Tools
let printed: Uint8Array
let finished: Finished
beforeAll(async () => {
  opened = tools()
  const letters = 'Choices often'
  const html = `<!doctype html><html lang="en-GB"><head><title>Choices</title><style>@page { size: A4; margin: 20mm } html { font: 14pt Arimo } a, i { display: block; width: 12mm; height: 12mm }</style><style>${fonts(letters + body.join(''))}</style></head><body><h1>Choices</h1>${body.join('')}</body></html>`
  printed = (await opened.print(html)).value as Uint8Array
  const about = { title: 'Choices', author: 'Us', language: 'en-GB', issued: '2027-01-12' }
  finished = await finishPdf(printed, { about, links: pageLinks(html) })
})
afterAll(() => opened[Symbol.asyncDispose]())

describe('one of several answers', () => {
  it('is a button of its group, off until somebody chooses, between the lines before and after it', async () => {
    expect(finished.faults).toEqual([])
    const file = await getDocument({ data: new Uint8Array(finished.bytes), verbosity: 0 }).promise
    const page = await file.getPage(1)
    const fields = (await page.getAnnotations()).map(one => [
      one.fieldName,
      one.fieldType,
      one.radioButton ?? false,
      one.alternativeText,
      one.buttonValue ?? null,
    ])
    expect(fields).toEqual([
      ['before', 'Tx', false, 'Line before', null],
      ['C1', 'Btn', true, 'C1: Not yet', '1'],
      ['C1', 'Btn', true, 'C1: Sometimes', '2'],
      ['C1', 'Btn', true, 'C1: Often', '3'],
      ['after', 'Tx', false, 'Line after', null],
      ['C2', 'Btn', true, 'C2: Not yet', '1'],
    ])
    const objects = ((await file.getFieldObjects()) ?? {}) as Record<string, { value?: unknown }[]>
    const group = (objects.C1 ?? []).filter(one => 'exportValues' in one)
    expect(group.map(one => [one.value, (one as { exportValues?: unknown }).exportValues])).toEqual([
      ['Off', '1'],
      ['Off', '2'],
      ['Off', '3'],
    ])
  })

  it('has the question for its group, its own words in the tree, and a ring only when it is on', async () => {
    const document = await PDFDocument.load(finished.bytes, { updateMetadata: false })
    const form = document.catalog.getAcroForm()?.dict as PDFDict
    expect(form.has(PDFName.of('NeedAppearances'))).toBe(false)
    const all = form.lookup(PDFName.of('Fields'), PDFArray)
    const fields = all.asArray().map(one => document.context.lookup(one) as PDFDict)
    expect(fields.length).toBe(4)
    const group = fields.find(one => one.has(PDFName.of('Kids'))) as PDFDict
    expect(group.lookup(PDFName.of('TU'), PDFHexString).decodeText()).toBe(question)
    const kids = group.lookup(PDFName.of('Kids'), PDFArray).asArray()
    expect(kids.length).toBe(3)
    for (const [index, ref] of kids.entries()) {
      const kid = document.context.lookup(ref) as PDFDict
      const looks = (kid.lookup(PDFName.of('AP')) as PDFDict).lookup(PDFName.of('N')) as PDFDict
      expect(looks.keys().map(key => key.decodeText())).toEqual([String(index + 1), 'Off'])
      const drawn = (state: string): string => {
        const stream = looks.lookup(PDFName.of(state))
        return stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString('latin1') : '?'
      }
      expect(drawn('Off')).toBe('')
      expect(drawn(String(index + 1)).match(/ c /g)?.length).toBe(4)
    }
    const tree = document.context
      .enumerateIndirectObjects()
      .flatMap(([, one]) => (one instanceof Object && 'get' in one ? [one as PDFDict] : []))
      .filter(one => one.get(PDFName.of('S')) === PDFName.of('Form') && one.has(PDFName.of('Alt')))
    expect(tree.map(one => one.lookup(PDFName.of('Alt'), PDFHexString).decodeText()).sort()).toEqual(
      ['C1: Not yet', 'C1: Often', 'C1: Sometimes', 'C2: Not yet'].sort(),
    )
  })

  it('changes nothing on the page while none is chosen', async () => {
    expect(await sameLooks(printed, finished.bytes)).toEqual({ pages: 1, different: 0 })
  })
})

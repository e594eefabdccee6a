import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkStructure } from '../../scripts/finishers/check/check-structure.ts'
import type { Finished } from '../../scripts/finishers/finish-pdf.ts'
import { everyElement, readTree } from '../../scripts/finishers/structure/tree.ts'
import { loadPackage } from '../../scripts/load-package.ts'
import type { Tools } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { everyKindPrinted } from '../conformance/every-kind.ts'
import { seededFaults } from '../conformance/seeded-faults.ts'
import { readPdfBytes } from '../reading/read-pdf.ts'
import { sameLooks } from '../reading/same-looks.ts'
import { tags } from '../reading/tags.ts'

// The same copy of the library as the finishers use: objects of another would not be recognised.
const { PDFDocument, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

let opened: Tools
let printed: Uint8Array
let finished: Finished
const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

beforeAll(async () => {
  opened = tools()
  const both = await everyKindPrinted(opened)
  printed = both.printed
  finished = both.finished
})
afterAll(() => opened[Symbol.asyncDispose]())

describe('a finished PDF', () => {
  it('has no fault that our check can find, and several as the browser leaves it', async () => {
    expect(finished.faults).toEqual([])
    expect(checkStructure(await load(finished.bytes)), 'read back').toEqual([])
    const before = checkStructure(await load(printed)).map(fault => fault.clause)
    expect(new Set(before)).toEqual(
      new Set(['7.1-8', '5-1', '7.1-9', '7.1', '7.1-5', '7.1-3', '7.2', '7.3-1', '7.18.5-2']),
    )
  })

  it.each(seededFaults)('is found out with $name', async ({ clause, spoil }) => {
    const document = await load(finished.bytes)
    spoil(document)
    expect(checkStructure(document).map(fault => fault.clause)).toContain(clause)
  })

  it('is found out with words in no paragraph, which veraPDF lets pass', async () => {
    const document = await load(finished.bytes)
    const top = readTree(document)
    const paragraph = top && [...everyElement(top)].find(element => element.type === 'P')
    paragraph?.dict.set(PDFName.of('S'), PDFName.of('NonStruct'))
    expect(checkStructure(document).map(fault => fault.clause)).toEqual(['7.1'])
  })

  it('says its words in the order of the page, a repeated table header once, furniture never', async () => {
    const told = await tags(finished.bytes)
    expect(told.filter(({ words }) => words.includes('When')).length).toBe(1)
    expect(told.some(({ words }) => /Page\s*1/.test(words))).toBe(false)
    const order = [
      'Every kind of thing',
      'strong',
      'link to the poster',
      'Bore da',
      'What the line shows',
      'First point',
      'Minute 40',
      'Write here',
      'A link after',
    ]
    const all = told.map(({ words }) => words).join(' ')
    const places = order.map(words => all.indexOf(words))
    expect(
      places.every(place => place >= 0),
      all,
    ).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('keeps the language of a part, the words of links and the names of fields', async () => {
    const told = await tags(finished.bytes)
    expect(told.find(({ words }) => words.startsWith('Bore da'))?.language).toBe('cy')
    const [sheet] = (await readPdfBytes(finished.bytes)).pages
    const annotations = (
      await Promise.all((await readPdfBytes(finished.bytes)).pages.map(({ page }) => page.getAnnotations()))
    ).flat()
    expect(sheet).toBeDefined()
    expect(
      annotations.filter(one => one.subtype === 'Link').map(one => [one.contentsObj.str, one.unsafeUrl]),
    ).toEqual([
      ['link to the poster', 'poster.pdf'],
      ['A link after the field', 'https://example.org/after'],
    ])
    expect(
      annotations.filter(one => one.subtype === 'Widget').map(one => [one.fieldName, one.alternativeText]),
    ).toEqual([['answer', 'Your answer']])
  })

  it('looks as it did before', async () => {
    expect(await sameLooks(printed, finished.bytes)).toEqual({ pages: 3, different: 0 })
  })
})

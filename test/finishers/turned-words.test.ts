import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '../../scripts/finishers/finish-pdf.ts'
import type { Tools } from '../../scripts/model.ts'
import { fonts } from '../../scripts/tools/fonts.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { tags } from '../reading/tags.ts'

let opened: Tools
beforeAll(() => {
  opened = tools()
})
afterAll(() => opened[Symbol.asyncDispose]())

/** A page that says something, and the same or something else upside down for people across the table. */
async function tent(upright: string, turned: string) {
  const html = `<!doctype html><html lang="en-GB"><head><title>Tent</title><style>@page { margin: 0 } body { margin: 35mm 20mm; font: 20pt Arimo }
svg g { transform: rotate(180deg); transform-origin: 85mm 40mm } foreignObject, svg { width: 170mm; height: 80mm } p { width: 90mm }</style></head>
<body><svg aria-hidden="true"><g><foreignObject><p>${turned}</p></foreignObject></g></svg><h1>Tent</h1><p>${upright}</p></body></html>`
  const type = `<style>${fonts(html)}</style></head>`
  const printed = (await opened.print(html.replace('</head>', () => type))).value
  if (printed === undefined) throw new Error('there is no browser to print with')
  const about = { title: 'Tent', author: 'Us', language: 'en-GB', issued: '2027-01-12' }
  return finishPdf(printed, { about, links: [] })
}

describe('words that stand on their head', () => {
  const question = 'What would a kind challenge sound like, and who could tell us?'

  it('are decoration where the page says the same words upright, and are said once', async () => {
    const { faults, bytes } = await tent(question, question)
    expect(faults).toEqual([])
    const said = (await tags(bytes)).map(({ words }) => words).join(' ')
    expect(said.replace(/\s+/g, ' ').split(question).length).toBe(2)
  })

  it('are a fault where nobody would hear them', async () => {
    const { faults } = await tent(question, 'Nobody hears this at all')
    expect(faults.map(({ what }) => what)).toEqual([expect.stringContaining('carry no tag')])
  })
})

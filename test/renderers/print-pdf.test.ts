import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tools } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { printOnePage } from '../fit/print-one-page.ts'
import { readPdfBytes } from '../reading/read-pdf.ts'

let opened: Tools
beforeAll(() => {
  opened = tools()
})
afterAll(() => opened[Symbol.asyncDispose]())

const codes = async (body: string): Promise<string[]> =>
  (await printOnePage(body, opened)).problems.map(problem => problem.code)

describe('a page that somebody would not hear', () => {
  it.each([
    ['words painted as a group', '<p style="opacity:0.9">Unheard</p>', 'pdf/7.1-3'],
    [
      'words that are made by a style',
      '<style>.x::before{content:"Unheard"}</style><p class="x" style="margin-top:60mm">Heard</p>',
      'pdf/7.1-3',
    ],
    ['words in no paragraph', '<div>Loose words</div>', 'pdf/7.1'],
    ['a heading level left out', '<h4>Too deep</h4><p>Words</p>', 'pdf/7.4.2-1'],
    [
      'a picture without words',
      '<svg role="img" viewBox="0 0 9 9" width="40"><path d="M0 0h9v9z"/></svg>',
      'pdf/7.3-1',
    ],
    [
      'contents with a wrong number',
      '<p><a href="#x">To x</a> <span data-page="x">7</span></p><h2 id="x">X</h2><p>Words</p>',
      'pdf/contents',
    ],
  ])('is refused: %s', async (_, body, code) => {
    expect(await codes(body)).toEqual([code])
  })

  it('is let through when all is well', async () => {
    expect(
      await codes('<p><a href="#x">To x</a> <span data-page="x">1</span></p><h2 id="x">X</h2><p>Words</p>'),
    ).toEqual([])
  })
})

it('links are described by their words, however their address is spelt', async () => {
  const { value } = await printOnePage(
    '<p><a href="https://fernhill.example">The compact</a> and <a href="poster.pdf">the poster</a></p>',
    opened,
  )
  const [sheet] = (await readPdfBytes(value?.bytes ?? new Uint8Array())).pages
  const told = ((await sheet?.page.getAnnotations()) ?? []).map(one => one.contentsObj.str)
  expect(told).toEqual(['The compact', 'the poster'])
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Limits, Seen } from '../../scripts/fit/sighting.ts'
import type { Tools } from '../../scripts/model.ts'
import { fonts } from '../../scripts/tools/fonts.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { readPdfBytes } from '../reading/read-pdf.ts'
import { setWords } from '../reading/set-words.ts'

const style =
  '@page{size:210mm 297mm;margin:14mm}*{margin:0}html{font:14pt/1.2 Arimo}.box{width:60mm}.plain{font-size:32pt}.long{font-size:24pt}.longer{font-size:18pt}.longest{font-size:11pt}'

/** What stands between a title that fits and one that does not: the same words, in boxes of these widths. */
const title = (text: string, steps = 'long longer', more = ''): string =>
  `<div class="box"><h2 class="plain" data-steps="${steps}" ${more}><span data-at="compact/${text}">${text}</span></h2></div>`

let opened: Tools
beforeAll(() => {
  opened = tools()
})
afterAll(() => opened[Symbol.asyncDispose]())

const page = (body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>A page</title><style>${style}</style><style>${fonts(body)}</style></head><body>${body}</body></html>`

const paper: Limits = { floor: 12, frames: '[data-frame]' }

/** What a look says of a page: the step of each element that took one, by its words, and what is wrong. */
async function seen(body: string, limits = paper) {
  const { value, problems } = await opened.look(page(body), limits)
  expect(problems).toEqual([])
  const { steps, sightings } = value as Seen
  return {
    steps: steps.map(({ at, text, step }) => ({ at, text, step })),
    wrong: sightings.map(({ kind, text }) => `${kind}: ${text}`),
  }
}

/** The size of the type that each word stands in, read back from a PDF, in pt. */
async function sizes(pdf: Uint8Array | undefined): Promise<Record<string, number>> {
  const { pages } = await readPdfBytes(pdf ?? new Uint8Array())
  const words = (await Promise.all(pages.map(setWords))).flat()
  expect(words.length).toBeGreaterThan(0)
  return Object.fromEntries(words.map(({ text, size }) => [text.trim(), Math.round(size)]))
}

const took = (text: string, step: string) => ({ at: `compact/${text}`, text, step })

describe('an element with steps', () => {
  it('stays as it is when it fits', async () => {
    expect(await seen(title('Pledge'))).toEqual({ steps: [], wrong: [] })
  })

  it('takes the first with which its longest word has room, and the look tells which', async () => {
    const both = title('Compassion') + title('Institutionalising')
    expect(await seen(both)).toEqual({
      steps: [took('Compassion', 'long'), took('Institutionalising', 'longer')],
      wrong: [],
    })
  })

  it('keeps the last where none fits, and what is wrong is told as for any words', async () => {
    const words = 'Unternehmensverantwortlichkeiten'
    expect(await seen(title(words))).toEqual({
      steps: [took(words, 'longer')],
      wrong: [`wide: ${words}`],
    })
  })

  it('never sets words below the smallest type of its paper', async () => {
    const words = 'Unternehmensverantwortlichkeiten'
    expect((await seen(title(words, 'long longer longest'))).steps).toEqual([took(words, 'longer')])
    expect((await seen(title(words, 'longest'))).steps).toEqual([])
    // The same sheet on smaller paper: what is set in it comes out smaller.
    expect((await seen(title(words, 'long longer'), { ...paper, floor: 20 })).steps).toEqual([
      took(words, 'long'),
    ])
    // What nobody needs to read to use the page may be smaller.
    expect((await seen(title(words, 'longest', 'data-furniture'))).steps).toEqual([took(words, 'longest')])
  })

  it('makes room in the frame around it', async () => {
    const frame = (text: string): string =>
      `<section data-frame style="height:22mm">${title(text)}<p>Below it</p></section>`
    expect((await seen(frame('One'))).steps).toEqual([])
    expect(await seen(frame('Whatever it is'))).toEqual({
      steps: [took('Whatever it is', 'long')],
      wrong: [],
    })
  })

  it('makes room for lines to write on, in which no words stand', async () => {
    const frame = (lines: number): string =>
      `<style>i{display:block;height:10mm}.close i{height:8mm}</style><section data-frame style="height:40mm" data-steps="close"><p>Write</p>${'<a href="https://field.invalid/1" style="display:block"><i></i></a>'.repeat(lines)}</section>`
    expect((await seen(frame(3))).steps).toEqual([])
    expect((await seen(frame(4))).steps).toEqual([{ at: null, text: 'Write', step: 'close' }])
    expect((await seen(frame(6))).wrong).not.toEqual([])
  })

  it('keeps the space below its words on the sheet, or the browser would put them on another', async () => {
    const sheet = (height: number, style = ''): string =>
      `<main data-frame="page" data-steps="less" style="${style}"><div style="height:${height}mm"></div><p>Last words</p><div class="tail"></div></main><style>.tail{height:20mm}.less .tail{height:0}</style>`
    expect((await seen(sheet(235))).steps.length).toBe(0)
    expect((await seen(sheet(245))).steps.map(one => one.step)).toEqual(['less'])
    // One that says that it goes on over several sheets has all the room it needs.
    expect(await seen(sheet(300, '--flows:1'))).toEqual({ steps: [], wrong: [] })
    expect((await seen(sheet(300))).wrong).toEqual(['cut: Last words'])
  })

  it('is moved by words that run into its own, and not by those of others', async () => {
    const over = '<p style="margin-top:-4mm">Over it</p>'
    const apart = `<style>.up{padding-bottom:4mm}</style><p data-steps="up">Alone and whole</p>`
    expect((await seen(`${apart}<p>Beside</p>${over}`)).steps).toEqual([])
    expect((await seen(`<div>${apart}</div>${over}`)).steps.length).toBe(1)
  })
})

describe('elements with steps in others', () => {
  const card = (heading: string, text: string): string =>
    `<style>.box p{line-height:1.8}.many p{font-size:12pt;line-height:1}</style><section data-frame data-steps="many" class="box" style="height:43mm"><h2 class="plain" data-steps="long">${heading}</h2><p style="padding-top:1mm">${text}</p></section>`
  const stepsOf = async (heading: string, text: string): Promise<string[]> =>
    (await seen(card(heading, text))).steps.map(one => one.step)

  it('go first; the outer takes a step where they have none left, and they start again', async () => {
    expect(await stepsOf('Kindness first', 'Word '.repeat(6))).toEqual([])
    expect(await stepsOf('Kindness first', 'Word '.repeat(11))).toEqual(['long'])
    expect(await stepsOf('Kindness first', 'Word '.repeat(14))).toEqual(['many'])
    expect(await stepsOf('Kindness first', 'Word '.repeat(30))).toEqual(['many', 'long'])
  })

  it('do not move those that stand in other frames', async () => {
    const both = card('Kindness first', 'Word '.repeat(30)) + card('Fits', 'Well')
    expect((await seen(both)).steps.map(one => one.text.split(' ')[0])).toEqual(['Kindness', 'Kindness'])
  })
})

describe('the step that a look tells', () => {
  const body = title('Compassion') + title('Institutionalising') + title('Pledge')
  const set = { Compassion: 24, Institutionalising: 18, Pledge: 32 }

  it('is the one that is printed: with the look, alone, tagged or not', async () => {
    const both = await opened.printAndLook(page(body), paper)
    expect(both.value?.seen.steps.map(one => one.step)).toEqual(['long', 'longer'])
    expect(await sizes(both.value?.pdf)).toEqual(set)
    for (const tagged of [true, false])
      expect(await sizes((await opened.print(page(body), { tagged })).value), `${tagged}`).toEqual(set)
  })

  it('is the one in pictures', async () => {
    // As wide as the screen: what has room on one may have none on the other.
    const screen = `<section style="width:30vw">${title('Compassion').replace('"box"', '')}</section>`
    const narrow = await opened.screens(page(screen), paper, { width: 700, height: 400 })
    const wide = await opened.screens(page(screen), paper, { width: 1900, height: 400 })
    expect(narrow.value?.seen.steps.map(one => one.step)).toEqual(['long'])
    expect(wide.value?.seen.steps).toEqual([])
  })
})

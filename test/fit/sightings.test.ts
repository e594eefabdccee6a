import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { misfitProblems } from '../../scripts/fit/misfit-problems.ts'
import type { Tools } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { lineAt, ownFiles, subjectOf } from '../fixtures.ts'
import { printOnePage } from './print-one-page.ts'

const subject = subjectOf('everyone')
const at = 'compact/commitments/C3/we'
const words = (text: string, style = ''): string => `<span data-at="${at}" style="${style}">${text}</span>`
const filler = '<p>Words that fill the page.</p>'

/** Pages with one fault each: what stands on them, and what has to be said of it. */
const faults: readonly (readonly [name: string, body: string, code: string, says: RegExp])[] = [
  ['small type', `<p>${words('Too small to read', 'font-size:9pt')}</p>`, 'fit/small', /set in 9 pt/],
  [
    'small type by zooming',
    `<p style="zoom:0.5">${words('Too small to read')}</p>`,
    'fit/small',
    /set in 7 pt/,
  ],
  ['faint words', `<p>${words('Too faint', 'color:#999')}</p>`, 'fit/faint', /2\.85 to 1; 4\.5 is the least/],
  [
    'faint words in a mixed colour',
    `<p>${words('Mixed', 'color:color-mix(in srgb, #000 20%, white)')}</p>`,
    'fit/faint',
    /to 1; 4\.5/,
  ],
  [
    'words that the ground shines through',
    `<p>${words('Thin', 'color:rgba(0,0,0,0.3)')}</p>`,
    'fit/faint',
    /to 1; 4\.5/,
  ],
  [
    'faint words on a shape',
    `<svg width="200" height="40" style="position:absolute"><path d="M0 0H200V40H0Z" fill="#777"/></svg><p style="position:relative">${words('On grey', 'color:#ddd')}</p>`,
    'fit/faint',
    /to 1; 4\.5/,
  ],
  [
    'colours that are nearly one grey',
    `<p style="background:#000">${words('Red on black', 'color:#f00')}</p>`,
    'fit/faint',
    /on a grey print/,
  ],
  [
    'words cut off by their box',
    `<div data-frame style="height:20mm">${`<p>${words('One two three four five six seven eight nine ten '.repeat(12))}</p>`}</div>`,
    'fit/cut',
    /C3 › we is \d+ words too long/,
  ],
  [
    'words too near the edge beside them',
    `<p style="margin-inline-start:-9mm">${words('Near the edge')}</p>`,
    'fit/edge',
    /C3 › we stands 5 mm from the edge of the paper in poster\.pdf; 8 mm is the least/,
  ],
  [
    'words too near the foot of a sheet',
    `<div data-frame="page" style="position:relative;height:266mm"><p style="position:absolute;bottom:-14mm">${words('At the foot')}</p></div>`,
    'fit/edge',
    /C3 › we stands \d(\.\d)? mm from the edge/,
  ],
  [
    'more ink than an office printer has for a page',
    `<p>${words('Dark')}</p><div style="height:90mm;background:#000;-webkit-print-color-adjust:exact"></div>`,
    'fit/ink',
    /about 2\d% of page 1 of poster\.pdf is ink; 15% is the most/,
  ],
  [
    'words over other words',
    `<p>${words('A line of words that somebody wrote')}</p><p style="margin-top:-8mm">Over it</p>`,
    'fit/meets',
    /C3 › we runs into “Over it”/,
  ],
  [
    'a drawn line through words',
    `<div style="position:relative;width:60mm"><svg width="60mm" height="20mm" viewBox="0 0 60 20" style="position:absolute"><path d="M0 3H60" fill="none" stroke="#000"/></svg><p style="position:relative;margin:0;padding-top:0.5mm">${words('Struck out by a line')}</p></div>`,
    'fit/crossed',
    /a drawn line runs through C3 › we in poster\.pdf/,
  ],
  [
    'letters that stand above the head of their sheet',
    `<div data-frame="page" style="display:flow-root"><p style="font-size:64pt;line-height:1;margin:-4.4mm 0 0">${words('High')}</p></div>`,
    'fit/cut',
    /C3 › we does not fit|too long/,
  ],
  [
    'a word wider than its column',
    `<p style="width:20mm">${words('Conscientiousness')}</p>`,
    'fit/wide',
    /“Conscientiousness” in C3 › we/,
  ],
  [
    'a broken word',
    `<p style="width:20mm;overflow-wrap:break-word">${words('Conscientiousness')}</p>`,
    'fit/broken',
    /broken over two lines/,
  ],
  [
    'a broken number',
    `<p style="width:14mm;overflow-wrap:anywhere">${words('1,250,000,000')}</p>`,
    'fit/broken',
    /“1,250,000,000”/,
  ],
  [
    'a page drawn smaller',
    `<div style="width:220mm"><p style="width:50mm">${words('On a wide page')}</p></div>`,
    'fit/shrunk',
    /C3 › we makes .* too wide/,
  ],
  [
    'a heading alone at the foot',
    `<div style="height:246mm"></div><h2 style="break-after:auto">${words('Left behind')}</h2>${filler.repeat(3)}`,
    'fit/orphan',
    /the heading C3 › we stands alone/,
  ],
  [
    'a table row torn in two',
    `<div style="height:240mm"></div><table><tr><th scope="row">Row</th><td>${filler.repeat(8)}</td></tr></table>`,
    'fit/torn-row',
    /torn between pages 1 and 2/,
  ],
]

let opened: Tools
beforeAll(() => {
  opened = tools()
})
afterAll(() => opened[Symbol.asyncDispose]())

/** Everything that is said of a page with some things on it. */
async function said(body: string) {
  const { value, problems } = await printOnePage(body, opened)
  expect(problems).toEqual([])
  const misfits = (value?.misfits ?? []).map(misfit => ({ misfit, artefact: 'poster', path: 'poster.pdf' }))
  return misfitProblems(misfits, new Map(), new Set(), subject)
}

describe('a page after layout', () => {
  it('has nothing said of it when all is well', async () => {
    const body = `<h2>${words('A heading')}</h2><p>${words('Words in black, on white and large enough.')}</p><p style="margin-inline-start:-0.5mm">A letter set a hair out of line.</p>`
    expect(await said(body)).toEqual([])
  })

  it('takes the space that hangs at the end of a line for nothing', async () => {
    const style =
      'white-space:pre-wrap;font-size:80pt;line-height:1;width:min-content;margin-inline-start:auto'
    expect(await said(`<p style="${style}">${words('room room')}</p>`)).toEqual([])
  })

  it.each(faults)('tells of %s at its line', async (_, body, code, says) => {
    const problems = await said(body)
    const [problem] = problems.filter(one => one.code === code)
    expect(problem?.what ?? problems.map(one => `${one.code} ${one.what}`).join('\n')).toMatch(says)
    if (!['fit/torn-row', 'fit/ink'].includes(code))
      expect(lineAt(ownFiles(), problem?.place)).toMatch(/^\s+we: We write down what we said/)
  })
})

import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { countWords } from '../../scripts/content/word-count.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { codeScale, squareCode } from '../reading/square-code.ts'
import { jobOf } from '../renderers/job-of.ts'
import { rendered } from '../renderers/rendered.ts'
import { editions, output } from './outputs.ts'
import { type Reader, reader } from './pages.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const mm = (points: number): number => (points * 25.4) / 72

/** Runs of words with their size in pt and where they stand, in mm from the top left corner; the foot left out. */
async function runs({ page, height }: Sheet) {
  const { items } = await page.getTextContent()
  return items.flatMap(item => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , c, d, x, y] = item.transform as number[]
    const top = height - mm((y ?? 0) + item.height)
    if (top > height * 0.935) return []
    const size = Math.hypot(c ?? 0, d ?? 0)
    return [{ text: item.str, size, left: mm(x ?? 0), right: mm((x ?? 0) + item.width), top }]
  })
}

const wallPosters = ['commitment-posters', 'way-back-poster', 'team-poster'] as const

describe.each(editions)('the posters of %s', edition => {
  const { compact, howTo, settings, sheets } = subjectOf(built, edition)
  const paper = (file: string) => readPdf(output(built, edition, file))

  it('are one for each promise, with its code, its title large enough for a corridor, and what we do', async () => {
    const { pages } = await paper('commitment-posters.pdf')
    expect(pages.length).toBe(6)
    for (const [index, { id, title, we }] of compact.commitments.entries()) {
      const sheet = pages[index] as Sheet
      expect(sheet.words).toContain(`${id} ${title.text} ${we.text}`)
      expect(sheet.words).toContain(compact.way_back.title.text)
      expect(sheet.alternatives.join(' ')).toContain(`stop ${index + 1} of 6`)
      const found = await runs(sheet)
      expect(countWords(found.map(run => run.text).join(' '))).toBeLessThanOrEqual(90)
      const sizeOf = (text: string): number =>
        Math.max(0, ...found.filter(run => text.startsWith(run.text.trim())).map(run => run.size))
      expect(sizeOf(title.text), title.text).toBeGreaterThanOrEqual(80)
      expect(sizeOf(we.text), we.text).toBeGreaterThanOrEqual(36)
    }
  })

  it.each(wallPosters)(
    '%s keeps 12 mm clear on every edge, and its type can be copied down to A4',
    async name => {
      const { pages } = await paper(`${name}.pdf`)
      for (const sheet of pages) {
        expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([297, 420])
        const found = await runs(sheet)
        expect(found.length).toBeGreaterThan(5)
        expect(found.filter(run => run.size < 17).map(run => run.text)).toEqual([])
        expect(found.filter(run => run.left < 12 || run.right > 285 || run.top < 12)).toEqual([])
      }
      const small = await paper(`${name}.a4.pdf`)
      for (const sheet of small.pages) {
        expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([210, 297])
        expect((await runs(sheet)).filter(run => run.size < 11.99)).toEqual([])
      }
    },
  )

  it('carry a square code of 25 mm or more that opens the promise of the poster, where there is an address', async () => {
    const { pages } = await paper('commitment-posters.pdf')
    for (const [index, sheet] of pages.entries()) {
      const code = await squareCode(sheet)
      if (settings.address === undefined) {
        expect(code).toBeNull()
        continue
      }
      expect(code?.data).toBe(`${settings.address}#C${index + 1}`)
      expect(mm(((code?.right ?? 0) - (code?.left ?? 0)) / codeScale)).toBeGreaterThanOrEqual(35)
      expect(sheet.words).toContain(`fernhill.example/compact/#C${index + 1}`)
    }
  })

  it('tell the way back step by step, then what is fair and who can help', async () => {
    const [sheet] = (await paper('way-back-poster.pdf')).pages
    const said = howTo.repair.steps.map(({ title, say }) => `${title.text} “${say.text}”`)
    const places = [...said, compact.way_back.fairness.text, 'Freedom to Speak Up Guardian'].map(text =>
      sheet?.words.indexOf(text),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  })

  it('leave a team lines 20 mm apart to write on, each with a name of its own', async () => {
    const [sheet] = (await paper('team-poster.pdf')).pages as [Sheet]
    for (const { heading } of Object.values(sheets.team_poster.parts))
      expect(sheet.words).toContain(heading.text)
    const fields = (await sheet.page.getAnnotations()).filter(one => one.subtype === 'Widget')
    expect(fields.length).toBe(14)
    expect(new Set(fields.map(one => one.fieldName)).size).toBe(14)
    expect(new Set(fields.map(one => one.alternativeText)).size).toBe(14)
    const see = fields.filter(one => /^see-/.test(one.fieldName)).map(one => mm(one.rect[1]))
    const apart = see.slice(1).map((y, index) => (see[index] ?? 0) - y)
    expect(apart).toEqual([expect.closeTo(20, 0), expect.closeTo(20, 0), expect.closeTo(20, 0)])
  })
})

describe.each(editions)('the pictures for the screens of %s', edition => {
  const { compact } = subjectOf(built, edition)
  const files = unzipSync(readFileSync(output(built, edition, 'screen-slides.zip')))
  const pictures = Object.keys(files).filter(path => path.endsWith('.png'))

  it('are eight for screens that lie and eight for screens that stand, in the order of the line', () => {
    const names = pictures.map(path => path.split('/')[1])
    expect(names.slice(0, 8)).toEqual(names.slice(8))
    expect(names.slice(1, 3)).toEqual(['1-everyone-belongs.png', '2-kindness-on-hard-days.png'])
    for (const path of pictures) {
      const header = Buffer.from(files[path] ?? [])
      const size = [header.readUInt32BE(16), header.readUInt32BE(20)]
      expect(size, path).toEqual(path.startsWith('landscape/') ? [1920, 1080] : [1080, 1920])
    }
  })

  it('come with the words to give with each', () => {
    const entries = new TextDecoder()
      .decode(files['alt-text.txt'])
      .trim()
      .split('\n\n')
      .map(entry => entry.split('\n'))
    expect(entries.map(([path]) => path)).toEqual(pictures)
    for (const [index, { id, title, we }] of compact.commitments.entries())
      expect(entries[index + 1]?.[1]).toBe(`${title.text} (${id}). ${we.text}`)
  })
})

it('words that are too long for a screen are told', async () => {
  const { default: artefact } = await import('../../scripts/artefacts/screen-slides.ts')
  const subject = subjectOf(built, 'everyone')
  const [first, ...others] = subject.compact.commitments
  if (first === undefined) throw new Error('there is no promise')
  const we = { ...first.we, text: 'We step in when someone is shut out. '.repeat(12).trim() }
  const long = { ...subject, compact: { ...subject.compact, commitments: [{ ...first, we }, ...others] } }
  await using opened = tools()
  const [form] = artefact.forms
  const job = jobOf('screen-slides', artefact, long, { tools: opened })
  const { value } = await rendered(form, artefact.view(long), job)
  expect(value?.misfits).toContainEqual(expect.objectContaining({ kind: 'cut', at: we.at }))
})

describe.each(editions)('the messages of %s', edition => {
  const { compact, sheets, settings } = subjectOf(built, edition)
  let browser: Reader
  beforeAll(async () => {
    browser = await reader()
  })
  afterAll(() => browser[Symbol.asyncDispose]())

  it('have fewer than 60 words each, and one click takes hold of the whole of one', async () => {
    await using opened = await browser.open(output(built, edition, 'messages.html'), { scripts: false })
    const found = await opened.page.$$eval('.message', all =>
      all.map(one => ({
        text: one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        select: getComputedStyle(one).userSelect,
      })),
    )
    expect(found.length).toBe(sheets.messages.parts.length + 6)
    expect(found.filter(({ text }) => countWords(text) >= 60)).toEqual([])
    expect(found.filter(({ select }) => select !== 'all')).toEqual([])
    const each = found.slice(-6).map(({ text }) => text)
    for (const [index, { title, we }] of compact.commitments.entries()) {
      expect(each[index]).toContain(`${title.text}. ${we.text}`)
      expect(each[index]).toContain(settings.address ?? settings.contact.name.text)
    }
  })
})

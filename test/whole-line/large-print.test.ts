import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { spoken } from '../reading/spoken.ts'
import { entry, fullest, manifest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const artefacts = await discover<Artefact>(join(built, 'scripts/artefacts'))
const mm = (points: number): number => (points * 25.4) / 72

describe.each(fullest)('the large print of %s', edition => {
  const files = manifest(built, edition).files.map(file => file.path)
  const large = files.filter(path => path.endsWith('.large.pdf'))
  const all = [...large, 'easy-read.pdf']
  const subject = subjectOf(built, edition)
  const pages = async (file: string): Promise<readonly Sheet[]> =>
    (await readPdf(output(built, edition, file))).pages

  it('is there for everything with words of its own: not for what is about printing, nor for what other printing says too, nor in Easy Read', () => {
    const printed = [...artefacts].filter(
      ([, { code, use, forms }]) =>
        forms.some(form => form.extension === 'txt') &&
        forms.some(form => form.extension === 'pdf') &&
        !code.startsWith('P') &&
        use !== 'easy',
    )
    expect(printed.length).toBeGreaterThan(40)
    expect(large).toEqual(printed.map(([name]) => `${name}.large.pdf`).sort())
  })

  it.each(all)(
    '%s is on upright A4, with no letter under 18 pt, the foot included, inside its margins',
    async file => {
      const sheets = await pages(file)
      expect(sheets.length).toBe(entry(built, edition, file).pages)
      for (const { page, width, height } of sheets) {
        expect([Math.round(width), Math.round(height)]).toEqual([210, 297])
        const items = (await page.getTextContent()).items.flatMap(one =>
          'str' in one && one.str.trim() ? [one] : [],
        )
        expect(items.length).toBeGreaterThan(2)
        const sizes = items.map(({ transform }) => Math.hypot(transform[2], transform[3]))
        expect(Math.min(...sizes), items[sizes.indexOf(Math.min(...sizes))]?.str).toBeGreaterThanOrEqual(
          17.99,
        )
        const outside = items.filter(
          ({ transform, width: wide }) => mm(transform[4]) < 19.5 || mm(transform[4] + wide) > 190.5,
        )
        expect(outside.map(one => one.str)).toEqual([])
      }
    },
  )

  it.each(large)('%s has more on its last page than whom to ask', async file => {
    const last = (await pages(file)).at(-1) as Sheet
    expect((await spoken(last)).trimStart().startsWith(subject.words.contact_heading?.text ?? '?')).toBe(
      false,
    )
  })

  it.each(all)('%s is read in the order of its text, and no word of it is split', async file => {
    const sheets = await pages(file)
    const { picture, notes_heading, guide_more } = subject.words
    const logo = subject.logo?.alt.text ?? ''
    const said = (await Promise.all(sheets.map(spoken)))
      .join(' ')
      .replace(` ${logo} `, ' ')
      .replace(guide_more?.text ?? '', '')
    const text = readFileSync(output(built, edition, file.replace(/(\.large)?\.pdf$/, '.txt')), 'utf8')
    // The notes are the presenter's: large print of the slides is for the room.
    const words = text
      .replaceAll(new RegExp(`^${notes_heading?.text}$[\\s\\S]*?(?=\\n\\n\\n|$(?![\\s\\S]))`, 'gm'), '')
      .replace(/^(=+|-+|_+)$/gm, '')
      .replace(/^ *- /gm, '')
    // What a drawing shows is introduced in text, and is the drawing's own in print.
    const [heard, written] = [said, words].map(all => comparable(all.replaceAll(picture?.text ?? '', '')))
    expect(written?.length).toBeGreaterThan(40)
    // The guide says more on a screen than on paper, and on paper that it does.
    if (file.startsWith('how-to-guide')) expect(notIn(written ?? [], heard ?? [])).toEqual([])
    else expect(heard).toEqual(written)
  })

  it.each(large)('%s says at the foot of each page which copy it is, and at the end in full', async file => {
    const { view } = entry(built, edition, file)
    const sheets = await pages(file)
    for (const [index, { words }] of sheets.entries()) {
      expect(words).toMatch(new RegExp(`[KG]\\d+(?:[A-Z]|\\.\\d\\d)? · ${view.slice(0, 7)}`))
      expect(words).toContain(`Page ${index + 1} of ${sheets.length}`)
    }
    const last = (await spoken(sheets.at(-1) as Sheet)).replace(/\s+/g, ' ').trim()
    const { settings, compact } = subject
    const who = `${settings.organisation.text} · Working draft ${compact.meta.version} · `
    expect(last).toMatch(new RegExp(`[KG]\\d+(?:[A-Z]|\\.\\d\\d)? · ${who}.* · ${view.slice(0, 7)}$`))
  })

  it('of the guide has the right page beside each chapter', async () => {
    const sheets = await pages('how-to-guide.large.pdf')
    const contents = sheets.find(({ words }) => words.includes(subject.words.contents_heading?.text ?? '?'))
    const { chapters } = subject.howTo
    expect(chapters.length).toBeGreaterThan(5)
    for (const [index, { title, lead }] of chapters.entries()) {
      const after = contents?.words.split(`${title.text} `)[1] ?? ''
      const page = sheets[Number(/^\d+/.exec(after)?.[0]) - 1]
      expect(page?.words.replace(/\s+/g, ' '), `${index + 1} ${title.text}`).toContain(lead.text.slice(0, 30))
    }
  })

  it('of Easy Read is marked as a draft on every page while nobody has tried it out', async () => {
    const mark = subject.words.easy_read_draft?.text ?? '?'
    const sheets = await pages('easy-read.pdf')
    expect(sheets.length).toBeGreaterThan(3)
    expect(sheets.filter(({ words }) => !words.includes(mark)).length).toBe(0)
    expect(await spoken(sheets[0] as Sheet)).toContain(mark)
  })
})

/** Page numbers stand in print alone; a line may end after the hyphen that a word brings with it. */
const comparable = (words: string): string[] =>
  words
    .replace(/\s+/g, ' ')
    .replaceAll('- ', '-')
    .split(' ')
    .filter(word => word !== '' && !/^\d+$/.test(word))

/** From the first of the words that do not come in this order in the others. A list of theirs may stand in one line. */
function notIn(all: readonly string[], words: readonly string[]): readonly string[] {
  let at = 0
  const bare = all.map(word => word.replace(/[.,:;]$/, ''))
  const first = words.findIndex(word => {
    at = bare.indexOf(word.replace(/[.,:;]$/, ''), at) + 1
    return at === 0
  })
  return first < 0 ? [] : words.slice(first, first + 12)
}

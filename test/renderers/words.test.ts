import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact, Subject } from '../../scripts/model.ts'
import { document } from '../../scripts/renderers/document.ts'
import { lines } from '../../scripts/views/lines.ts'
import { phrase } from '../../scripts/views/phrase.ts'
import { shipped, shippedSubject } from '../fixtures.ts'
import { type Told, toldIn } from '../reading/words-of.ts'
import { type Job, jobOf } from './job-of.ts'
import { paperFurniture } from './paper-furniture.ts'
import { viewOf } from './view-of.ts'

const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
const has = (name: string, file: string): boolean => existsSync(join(shipped, 'templates', name, file))
const worded = [...artefacts].filter(([name]) => has(name, 'words.html'))
const printed = worded.filter(([name]) => has(name, 'page.html'))

const made = (folder: string, file: string, view: { title: string }, job: Job): string => {
  const { value, problems } = document(folder, file, { view, ...job, more: more(job) })
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

const more = ({ furniture: { name, compact } }: Job) => ({
  partial: `${name}/words.html`,
  item: compact,
  compact,
  own: [],
  preview: null,
  // Pictures for screens are drawn twice, with the same words.
  shape: 'landscape',
})

/** Where words are read without the sheet. */
const folders = ['forms/large', 'forms/twin', 'forms/text'] as const
const fileOf = (folder: (typeof folders)[number]): string =>
  folder === 'forms/twin' ? 'web.html' : 'page.html'

const said = ({ at, text }: Told): string => `${at}: ${text}`

/** What stands on the page of a document, and nowhere in its words. */
async function lostIn(folder: (typeof folders)[number], name: string, artefact: Artefact, subject: Subject) {
  const view = await viewOf(name, artefact, subject)
  const job = jobOf(name, artefact, subject)
  const page = toldIn(made(name, 'page.html', view, job))
  const told = new Set(toldIn(made(folder, fileOf(folder), view, job)).map(said))
  return { page, lost: page.filter(one => !told.has(said(one))) }
}

/**
 * What a drawing tells. Posters of one series say which stop of the line they are; where they all follow one another
 * the line is told once, and the number of each promise says its place.
 */
function wholeLine(alt: string, { words }: Subject): string {
  const [before = '', after = ''] = phrase(words, 'stop_of').text.split('{alt}')
  const place = after.replace(/[.?]/g, '\\$&').replace(/\{\w+\}/g, '\\d+')
  return alt.replace(new RegExp(`^${before}(.*)${place}$`), '$1')
}

describe.each(['everyone', 'example-trust'])('the words of %s', edition => {
  const subject = shippedSubject(edition)

  it('are there for every item that is printed', () => {
    expect(worded.length).toBeGreaterThan(8)
    expect(printed.map(([name]) => name)).toEqual(
      expect.arrayContaining(['poster', 'notice', 'infographic', 'handout', 'pledge-cards', 'how-to-guide']),
    )
    const forms = (artefact: Artefact): string[] => artefact.forms.map(form => form.extension)
    for (const [name, artefact] of worded)
      expect(forms(artefact), name).toEqual(expect.arrayContaining(['txt', 'html']))
  })

  it.each(printed)(
    'lose nothing that stands on the %s, in large print, on the web and as text',
    async (name, artefact) => {
      for (const folder of folders) {
        const { page, lost } = await lostIn(folder, name, artefact, subject)
        expect(page.filter(({ at }) => !paperFurniture.includes(at)).length).toBeGreaterThan(6)
        expect(lost.filter(({ at }) => !paperFurniture.includes(at)).map(said), folder).toEqual([])
      }
    },
  )

  it('leave out no furniture of paper that no paper has', async () => {
    const all = await Promise.all(
      printed.flatMap(([name, one]) =>
        (['forms/large', 'forms/text'] as const).map(folder => lostIn(folder, name, one, subject)),
      ),
    )
    const left = new Set(all.flatMap(({ lost }) => lost.map(({ at }) => at)))
    expect(paperFurniture.filter(at => !left.has(at))).toEqual([])
  })

  it.each(printed)('describe the drawings of the %s', async (name, artefact) => {
    const view = await viewOf(name, artefact, subject)
    const job = jobOf(name, artefact, subject)
    const drawings = [...made(name, 'page.html', view, job).matchAll(/<svg[^>]* aria-label="([^"]*)"/g)]
    const words = made('forms/large', 'page.html', view, job)
    const told = toldIn(words).map(({ text }) => text)
    // A drawing of more than one thing tells of each of them.
    const untold = (alt: string): string => told.reduce((rest, text) => rest.replace(text, ''), alt).trim()
    expect(drawings.map(([, alt = '']) => untold(wholeLine(alt, subject))).filter(Boolean)).toEqual([])
    if (['poster', 'notice', 'infographic'].includes(name)) expect(drawings.length).toBe(1)
    // The cover, the promises, and a picture at the head of each chapter.
    if (name === 'how-to-guide') expect(drawings.length).toBe(2 + subject.howTo.chapters.length)
  })

  it('of the deck hold every slide with its notes', () => {
    const artefact = artefacts.get('deck') as Artefact
    const view = artefact.view(subject)
    const told = toldIn(made('forms/text', 'page.html', view, jobOf('deck', artefact, subject)))
    const texts = new Set(told.map(({ text }) => text))
    // Notes have no address of their own on a page: they are looked for below.
    const wanted = lines(view.slides).filter(
      ({ at }) => at !== 'edition/contact/name' && !/\/notes\/\w+$/.test(at),
    )
    expect(wanted.length).toBeGreaterThan(150)
    expect(wanted.filter(({ text }) => !texts.has(text))).toEqual([])
    const html = made('forms/text', 'page.html', view, jobOf('deck', artefact, subject))
    const notes = view.slides.flatMap((slide: { notes: { text: string }[] }) => slide.notes)
    expect(notes.length).toBeGreaterThan(80)
    const flat = html.replaceAll('&#39;', "'").replaceAll('&quot;', '"')
    const lost = notes.filter(({ text }: { text: string }) =>
      text.split('\n').some(part => !flat.includes(part)),
    )
    expect(lost).toEqual([])
  })

  it('of a note say their language where it is not the page’s', () => {
    const artefact = artefacts.get('deck') as Artefact
    const view = artefact.view(subject)
    const [first] = view.slides
    const notes = first.notes.map((note: object) => ({ ...note, text: 'One.\nTwo.', language: 'cy' }))
    const said = { ...view, slides: [{ ...first, notes: notes.slice(0, 1) }] }
    const html = made('forms/text', 'page.html', said, jobOf('deck', artefact, subject))
    expect(html).toContain('<p lang="cy">One.</p><p lang="cy">Two.</p>')
  })

  it.each(worded)('of the %s go down from one heading to the next without a gap', async (name, artefact) => {
    const view = await viewOf(name, artefact, subject)
    const html = made('forms/twin', 'web.html', view, jobOf(name, artefact, subject))
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    expect(levels.length).toBeGreaterThan(1)
    expect([levels[0], levels.filter(level => level === 1).length]).toEqual([1, 1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it.each(worded)('of the %s leave no element empty', async (name, artefact) => {
    const view = await viewOf(name, artefact, subject)
    const html = made('forms/twin', 'web.html', view, jobOf(name, artefact, subject))
    expect(html.match(/<(p|li|h[1-6]|section)(?: [^>]*)?>\s*<\/\1>/g) ?? []).toEqual([])
    expect(html).not.toMatch(/<(dl|q|table)\b/)
  })
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact, Subject, Tools } from '../../scripts/model.ts'
import { good } from '../../scripts/problem.ts'
import { document } from '../../scripts/renderers/document.ts'
import { shipped, shippedSubject } from '../fixtures.ts'
import { all, type Element, type Package, readPackage } from '../reading/read-package.ts'
import { toldIn } from '../reading/words-of.ts'
import { jobOf } from './job-of.ts'
import { poisoned } from './poisoned.ts'
import { rendered } from './rendered.ts'

const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
const formOf = (artefact: Artefact) => artefact.forms.find(form => form.kind === 'word')
const offered = [...artefacts].filter(([, artefact]) => formOf(artefact) !== undefined)

/** One pixel: what is drawn does not matter here. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function made(name: string, subject: Subject, view = artefacts.get(name)?.view(subject)) {
  const artefact = artefacts.get(name) as Artefact
  const job = jobOf(name, artefact, subject)
  const tools: Tools = { ...job.tools, picture: async () => good(pixel) }
  const { value, problems } = await rendered(formOf(artefact), view, { ...job, tools })
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value.bytes
}

const main = 'word/document.xml'
const styleOf = (paragraph: Element): string => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal'
const said = (one: Element): string =>
  all(one, 'w:t')
    .map(({ text }) => text)
    .join('')
const paragraphs = (pack: Package): Element[] => all(pack.tree(main), 'w:p')

it('every document that is read, filled in or followed comes for Word, and nothing whose looks are half of it', () => {
  const names = offered.map(([name]) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      ...['handout', 'how-to-guide', 'agenda', 'messages', 'feedback-form', 'self-check', 'run-sheet'],
      ...['sign-in-sheet', 'privacy-notice', 'commitment-sheets', 'room-checklist', 'induction-leaflet'],
    ]),
  )
  for (const name of ['poster', 'sort-deck', 'pocket-cards', 'deck', 'easy-read'])
    expect(names).not.toContain(name)
  // Paper that has words of its own and no cards, posters or Easy Read is never without.
  const without = [...artefacts].filter(
    ([name, { forms, use, printing }]) =>
      forms.some(form => form.kind === 'large') &&
      ['hand_out', 'lead', 'table'].includes(use) &&
      printing?.finish !== 'cut' &&
      existsSync(join(shipped, 'templates', name, 'words.html')) &&
      !names.includes(name),
  )
  expect(without.map(([name]) => name).sort()).toEqual(notForWord)
})

/** Lists of the other files, and what stands or hangs. */
const notForWord = ['host-card', 'packing-list', 'print-order', 'signs', 'table-tent', 'wall-templates']

describe.each(['everyone', 'example-trust'])('a Word document of %s', edition => {
  const subject = shippedSubject(edition)

  it.each(offered.map(([name]) => name))('%s says every word, in styles that can be changed', async name => {
    const artefact = artefacts.get(name) as Artefact
    const view = artefact.view(subject)
    const pack = readPackage(await made(name, subject))
    const tree = pack.tree(main)
    const job = jobOf(name, artefact, subject)
    const template = formOf(artefact)?.template ?? name
    const html = document('forms/word', 'page.html', {
      view,
      ...job,
      more: { partial: `${template}/words.html` },
    })
    const foot = pack.names.filter(one => /footer\d*\.xml$/.test(one)).map(one => said(pack.tree(one)))
    const alts = all(tree, 'wp:docPr').map(one => one.attributes.descr ?? '')
    const fields = all(tree, 'w:alias').map(one => one.attributes['w:val'] ?? '')
    const everything = [...paragraphs(pack).map(said), ...foot, ...alts, ...fields]
      .join('\n')
      .replaceAll('\u00a0', ' ')
    const lost = toldIn(html.value ?? '').filter(
      ({ text, at }) =>
        !everything.includes(text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')) && !at.endsWith('/picture'),
    )
    // A drawing says itself what it shows, so nothing has to say that there is one.
    expect(lost.filter(({ text }) => text !== subject.words.picture?.text)).toEqual([])
    expect(foot.join()).toContain(job.furniture.stamp.hash)
    expect(foot.join()).toContain(artefact.code)

    const headings = paragraphs(pack)
      .map(styleOf)
      .flatMap(style => /^Heading(\d)$/.exec(style)?.[1] ?? [])
      .map(Number)
    expect(headings.filter(level => level === 1).length).toBe(1)
    expect(headings.filter((level, index) => level > (headings[index - 1] ?? level) + 1)).toEqual([])
    const known = new Set(
      all(pack.tree('word/styles.xml'), 'w:style').map(one => one.attributes['w:styleId']),
    )
    expect(
      paragraphs(pack)
        .map(styleOf)
        .filter(style => !known.has(style)),
    ).toEqual([])
  })

  it.each(['handout', 'how-to-guide', 'sign-in-sheet', 'feedback-form'])(
    '%s is the same, byte for byte, whenever it is made',
    async name => {
      const first = await made(name, subject)
      await made('handout', subject)
      expect(Buffer.from(await made(name, subject)).equals(first)).toBe(true)
    },
  )

  it('is in Arial of 12 pt and more, in its language, and has its title', async () => {
    const pack = readPackage(await made('handout', subject))
    const styles = pack.tree('word/styles.xml')
    const sizes = all(styles, 'w:sz').map(one => Number(one.attributes['w:val']) / 2)
    expect(sizes.filter(size => size < 12)).toEqual([])
    const defaults = all(styles, 'w:rPrDefault')[0] as Element
    expect(all(defaults, 'w:lang').map(one => one.attributes['w:val'])).toEqual([subject.language])
    expect(all(defaults, 'w:rFonts').map(one => one.attributes['w:ascii'])).toEqual(['Arial'])
    const core = pack.tree('docProps/core.xml')
    expect(all(core, 'dc:title').map(one => one.text)).toEqual([
      artefacts.get('handout')?.view(subject).title,
    ])
    expect(all(core, 'dc:language').map(one => one.text)).toEqual([subject.language])
    expect(all(core, 'dcterms:created')[0]?.text).toMatch(new RegExp(`^${subject.settings.issued}`))
    expect(all(pack.tree(main), 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
  })

  it('counts its lists itself, each from one', async () => {
    const pack = readPackage(await made('handout', subject))
    const numbered = paragraphs(pack).filter(one => all(one, 'w:numPr').length > 0)
    const lists = numbered.map(one => all(one, 'w:numId')[0]?.attributes['w:val'])
    expect(numbered.length).toBe(subject.howTo.repair.steps.length + subject.howTo.challenge.moves.length)
    expect(new Set(lists).size).toBe(2)
    expect(numbered.filter(one => /^\d/.test(said(one)))).toEqual([])
    const known = all(pack.tree('word/numbering.xml'), 'w:num').map(one => one.attributes['w:numId'])
    expect(lists.filter(list => !known.includes(list))).toEqual([])
  })

  it('marks the heads of its tables, and gives every row as many cells', async () => {
    for (const name of ['sign-in-sheet', 'agenda']) {
      const tables = all(readPackage(await made(name, subject)).tree(main), 'w:tbl')
      expect(tables.length, name).toBeGreaterThan(0)
      for (const table of tables) {
        const rows = all(table, 'w:tr')
        expect(rows.map(row => all(row, 'w:tblHeader').length > 0)).toEqual(
          rows.map((_, index) => index === 0),
        )
        expect(new Set(rows.map(row => all(row, 'w:tc').length)).size).toBe(1)
      }
    }
  })

  it('describes its drawings, and leaves the marks to the words beside them', async () => {
    const pack = readPackage(await made('handout', subject))
    const about = all(pack.tree(main), 'wp:docPr')
    const [decorative, told] = [true, false].map(is =>
      about
        .filter(one => all(one, 'adec:decorative').length > 0 === is)
        .map(one => one.attributes.descr ?? ''),
    )
    expect(decorative).toEqual(subject.compact.commitments.map(() => ''))
    expect(told).toEqual([...(subject.logo ? [subject.logo.alt.text] : []), subject.compact.alt.line.text])
    expect(new Set(about.map(one => one.attributes.id)).size).toBe(about.length)
  })

  it('has a box to tick for each answer of a form, and lines to write on', async () => {
    const pack = readPackage(await made('feedback-form', subject))
    const { steps, times } = (artefacts.get('feedback-form') as Artefact).view(subject)
    expect(all(pack.tree(main), 'w14:checkbox').length).toBe(steps.length * times.length)
    const lines = paragraphs(pack).filter(one => styleOf(one) === 'WritingLine')
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter(one => said(one) !== '')).toEqual([])
  })

  it('leads inside to places that are there', async () => {
    const tree = readPackage(await made('how-to-guide', subject)).tree(main)
    const places = all(tree, 'w:bookmarkStart').map(one => one.attributes['w:name'])
    const inside = all(tree, 'w:hyperlink').filter(one => one.attributes['r:id'] === undefined)
    const led = inside.map(one => one.attributes['w:anchor'] ?? '')
    expect(led.length).toBeGreaterThanOrEqual(subject.howTo.chapters.length)
    expect(led.filter(anchor => !places.includes(anchor))).toEqual([])
    expect(new Set(places).size).toBe(places.length)
  })

  it('keeps what looks like markup as words', async () => {
    const words = '<b>&amp; "you" \'and\' ]]> {{ 7 }}'
    const view = poisoned(artefacts.get('handout')?.view(subject), words)
    const pack = readPackage(await made('handout', subject, view))
    const shown = paragraphs(pack).map(said)
    expect(shown.filter(text => text.includes(words)).length).toBeGreaterThan(10)
    for (const name of pack.names.filter(one => one.endsWith('.xml'))) pack.tree(name)
  })
})

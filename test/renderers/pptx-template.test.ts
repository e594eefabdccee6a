import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import deck from '../../scripts/artefacts/deck.ts'
import { load } from '../../scripts/content/load.ts'
import type { Made, Subject } from '../../scripts/model.ts'
import { furnishedPlan } from '../../scripts/renderers/pptx/furnished-plan.ts'
import { dressTemplate } from '../../scripts/renderers/pptx/template/dress-template.ts'
import { stageDeck } from '../../scripts/renderers/pptx/template/stage-deck.ts'
import { zipPackage } from '../../scripts/renderers/pptx/zip-package.ts'
import { markPaths } from '../../scripts/renderers/slides/mark-paths.ts'
import { type DeckView, deckView } from '../../scripts/views/deck.ts'
import { estuary, harbour, type MadeTemplate, moorland, templateParts, zipped } from '../deck-templates.ts'
import { all, type Element, type Package, readPackage, words } from '../reading/read-package.ts'
import { withTemplate } from '../with-template.ts'
import { jobOf } from './job-of.ts'
import { isDecorative, linesOf, make, places, slideNames } from './pptx-files.ts'

const made = (one: MadeTemplate): Uint8Array => zipped(templateParts(one))
const lying = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../fixtures/templates', `${name}.pptx`))

function subjectOn(bytes: Uint8Array, deck?: string): Subject {
  const { subjects, problems } = load(withTemplate(bytes, deck), { edition: 'larkmoor' })
  if (subjects[0] === undefined) throw new Error(JSON.stringify(problems))
  return subjects[0]
}

const templates: readonly [name: string, bytes: Uint8Array, size: string, layouts: readonly string[]][] = [
  [
    'an organisation with names and numbers of its own',
    made(moorland),
    '12192000x6858000',
    ['NM Cover', 'NM Text', 'NM Chapter divider'],
  ],
  [
    'an organisation with dark layouts and a small slide',
    made(estuary),
    '9144000x5143500',
    ['Title Slide', 'Title and Content', 'Section Header'],
  ],
  ['an organisation with two layouts, at 4:3', made(harbour), '9144000x6858000', ['Cover', 'Text', 'Text']],
  [
    'python-pptx',
    lying('python-pptx'),
    '9144000x6858000',
    ['Title Slide', 'Title and Content', 'Section Header'],
  ],
  [
    'LibreOffice',
    lying('libreoffice'),
    '10080625x5670550',
    ['Title Slide', 'Title, Content', 'Title, Content'],
  ],
]

describe.each(templates)(
  'a deck on the template of %s',
  (_, bytes, size, [cover = '', content = '', divider = '']) => {
    let subject: Subject
    let view: DeckView
    let done: Made
    let pack: Package
    let slides: Element[]

    beforeAll(async () => {
      subject = subjectOn(bytes)
      view = deckView(subject)
      const { value, problems } = await make(subject)
      if (value === undefined) throw new Error(JSON.stringify(problems))
      done = value
      pack = readPackage(done.bytes)
      slides = slideNames(pack).map(name => pack.tree(name))
    })

    const layoutOf = (name: string): string =>
      pack.links(name).find(({ type }) => type === 'slideLayout')?.target ?? ''
    const layoutNames = (): string[] =>
      slideNames(pack).map(name => all(pack.tree(layoutOf(name)), 'p:cSld')[0]?.attributes.name ?? '')

    it('has every word, and nothing that does not fit or that shuts people out', () => {
      expect(done.misfits).toEqual([])
      expect(done.remarks).toEqual([])
      expect(slides).toHaveLength(view.slides.length)
      for (const [i, slide] of slides.entries()) {
        expect(places(slide, 'title').map(words), view.slides[i]?.id).toEqual([view.slides[i]?.title.text])
        for (const line of linesOf(view.slides[i]?.body))
          expect(words(slide), view.slides[i]?.id).toContain(line)
      }
    })

    it('stands on its layouts, in its size', () => {
      const names = layoutNames()
      const shown = (show: string): string[] => names.filter((_, i) => view.slides[i]?.body.show === show)
      expect(new Set(shown('cover'))).toEqual(new Set([cover]))
      expect(new Set(shown('divider'))).toEqual(new Set([divider]))
      expect(shown('points')).toContain(content)
      const { cx, cy } = all(pack.tree('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes ?? {}
      expect(`${cx}x${cy}`).toBe(size)
    })

    it('puts words into places that its layouts have, and draws with the colours of its theme', () => {
      for (const name of slideNames(pack)) {
        const slots = (part: Element): string[] =>
          all(part, 'p:ph').map(({ attributes: { type, idx } }) => `${type} ${idx}`)
        const held = slots(pack.tree(layoutOf(name)))
        for (const slot of slots(pack.tree(name))) expect(held, `${name} ${slot}`).toContain(slot)
        expect(pack.part(name), name).not.toContain('srgbClr')
      }
    })

    it('keeps everything inside the slide but the line, which runs off it', () => {
      const [width = 0, height = 0] = size.split('x').map(Number)
      for (const slide of slides)
        for (const { attributes } of all(slide, 'a:off')) {
          expect(Number(attributes.x)).toBeGreaterThan(-0.06 * width)
          expect(Number(attributes.x)).toBeLessThan(width)
          expect(Number(attributes.y)).toBeGreaterThanOrEqual(0)
          expect(Number(attributes.y)).toBeLessThan(height)
        }
    })

    it('has the notes, the links and the descriptions', () => {
      for (const [i, slide] of view.slides.entries())
        expect(words(pack.tree(`ppt/notesSlides/notesSlide${i + 1}.xml`))).toContain(
          slide.notes[0]?.heading.text,
        )
      const outside = slideNames(pack).flatMap(name => pack.links(name).filter(one => one.outside))
      expect(outside.map(({ target }) => target)).toContain(`mailto:${subject.settings.contact.email}`)
      const compact = slides[view.slides.findIndex(one => one.body.show === 'compact')] as Element
      expect(all(compact, 'a:hlinkClick').length).toBeGreaterThan(0)
      for (const slide of slides)
        for (const one of all(slide, 'p:spTree')[0]?.children.slice(2) ?? [])
          expect(
            Boolean(all(one, 'p:cNvPr')[0]?.attributes.descr) ||
              isDecorative(one) ||
              words(one) !== '' ||
              all(one, 'a:fld').length > 0,
          ).toBe(true)
    })

    it('holds together: every part has a kind, and every relationship an end', () => {
      const types = all(pack.tree('[Content_Types].xml'), 'Override').map(one =>
        one.attributes.PartName?.slice(1),
      )
      expect(types.filter(name => !pack.names.includes(name ?? ''))).toEqual([])
      for (const name of pack.names.filter(one => /\.xml$/.test(one) && one !== '[Content_Types].xml')) {
        expect(types, name).toContain(name)
        const links = pack.links(name)
        for (const one of links) if (!one.outside) expect(pack.names, name).toContain(one.target)
        const asked = [...pack.part(name).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id)
        for (const id of asked)
          expect(
            links.map(one => one.id),
            name,
          ).toContain(id)
      }
      const ids = pack.names
        .filter(name => /slideMasters\/[^/]+\.xml$|presentation\.xml$/.test(name))
        .flatMap(name => [...all(pack.tree(name), 'p:sldLayoutId'), ...all(pack.tree(name), 'p:sldMasterId')])
        .map(one => one.attributes.id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  },
)

describe('an organisation’s own template', () => {
  it('keeps its logo, its faces and its masters, and no slide that was in it', async () => {
    const bytes = made(estuary)
    const [before, after] = [
      readPackage(bytes),
      readPackage((await make(subjectOn(bytes))).value?.bytes ?? bytes),
    ]
    const logo = (pack: Package): string[] =>
      all(pack.tree('ppt/slideMasters/slideMaster1.xml'), 'p:pic').map(one => JSON.stringify(one.attributes))
    expect(logo(after)).toEqual(logo(before))
    expect(after.part('ppt/media/image1.png')).toBe(before.part('ppt/media/image1.png'))
    expect(all(after.tree('ppt/theme/theme1.xml'), 'a:latin')).toEqual(
      all(before.tree('ppt/theme/theme1.xml'), 'a:latin'),
    )
    expect(slideNames(after).some(name => all(after.tree(name), 'p:sp').length === 0)).toBe(false)
    // The logo of the edition stands on our own cover; this cover has the template's.
    expect(slideNames(after).flatMap(name => all(after.tree(name), 'p:pic'))).toEqual([])
  })

  it('with a dark layout by another mapping of colours has that on its slides too', async () => {
    const pack = readPackage((await make(subjectOn(made(estuary)))).value?.bytes ?? new Uint8Array())
    const [cover] = slideNames(pack)
    expect(all(pack.tree(cover ?? ''), 'a:overrideClrMapping')[0]?.attributes.bg1).toBe('dk1')
  })

  it('gives the same bytes again, and others when it changes', async () => {
    const render = async (one: MadeTemplate): Promise<Buffer> =>
      Buffer.from((await make(subjectOn(made(one)))).value?.bytes ?? [])
    const [first, again, other] = [
      await render(moorland),
      await render(moorland),
      await render({ ...moorland, faces: ['Georgia', 'Verdana'] }),
    ]
    expect(again.equals(first)).toBe(true)
    expect(other.equals(first)).toBe(false)
  })

  it('has the words on the layouts that the edition names', async () => {
    const subject = subjectOn(made(moorland), 'template: ours.potx, layouts: { divider: NM Text }')
    const pack = readPackage((await make(subject)).value?.bytes ?? new Uint8Array())
    const names = slideNames(pack).map(name => {
      const layout = pack.links(name).find(({ type }) => type === 'slideLayout')?.target ?? ''
      return all(pack.tree(layout), 'p:cSld')[0]?.attributes.name
    })
    const index = deckView(subject).slides.findIndex(one => one.body.show === 'divider')
    expect(names[index]).toBe('NM Text')
  })

  it('says on every slide that a draft is one', async () => {
    const subject = subjectOn(made(moorland))
    const pack = readPackage((await make(subject, { draft: true })).value?.bytes ?? new Uint8Array())
    for (const name of slideNames(pack))
      expect(words(pack.tree(name)), name).toContain(subject.words.draft_mark?.text)
  })
})

describe('a picture of a slide', () => {
  it('goes onto a template whole, with what it shows, and clear of the words', async () => {
    const subject = subjectOn(made(estuary))
    const { furniture, templates: drawn } = jobOf('deck', deck, subject)
    const view = deckView(subject)
    const plan = furnishedPlan(view, furniture, markPaths(view.stops, drawn).value ?? {})
    const data = `data:image/png;base64,${Buffer.from(templateParts(estuary)['ppt/media/image1.png'] as Uint8Array).toString('base64')}`
    const picture = { box: { x: 7, y: 2, w: 5, h: 3 }, data, alt: 'Two herons' }
    const pictured = {
      ...plan,
      slides: plan.slides.map((slide, i) => (i === 1 ? { ...slide, figures: [], picture } : slide)),
    }
    const template = subject.deckTemplate
    if (template === undefined) throw new Error('there is no template')
    const staged = stageDeck(pictured, template)
    const { parts, types } = dressTemplate(
      { staged, template, marks: {}, draft: undefined },
      view.title,
      furniture,
    )
    const pack = readPackage(zipPackage(parts, types))
    const [shown] = all(pack.tree('ppt/slides/slide2.xml'), 'p:pic')
    expect(all(shown as Element, 'p:cNvPr')[0]?.attributes.descr).toBe('Two herons')
    const { cx, cy } = all(shown as Element, 'a:ext')[0]?.attributes ?? {}
    expect(Number(cx) / Number(cy)).toBeCloseTo(5 / 3, 3)
    const image = pack.links('ppt/slides/slide2.xml').find(({ type }) => type === 'image')
    expect(parts.get(image?.target ?? '')).toEqual(
      Buffer.from(templateParts(estuary)['ppt/media/image1.png'] as Uint8Array),
    )
    expect(pack.part('[Content_Types].xml')).toContain(`PartName="/${image?.target}" ContentType="image/png"`)
  })
})

describe('our own slides', () => {
  it('have the types and numbers of PowerPoint’s own layouts, so that pasted slides keep titles and words', async () => {
    const subject = subjectOn(made(moorland))
    const own = { ...subject, deckTemplate: undefined }
    const view = deckView(own)
    const pack = readPackage((await make(own)).value?.bytes ?? new Uint8Array())
    const slots = (show: string): string[] => {
      const name = slideNames(pack)[view.slides.findIndex(one => one.body.show === show)] ?? ''
      return all(pack.tree(name), 'p:ph').map(({ attributes: { type, idx } }) =>
        `${type} ${idx ?? ''}`.trim(),
      )
    }
    expect(slots('cover')).toEqual(['ctrTitle', 'body 13', 'subTitle 1', 'body 15', 'ftr 11', 'sldNum 12'])
    expect(slots('divider')).toEqual(['title', 'body 13', 'body 1', 'ftr 11', 'sldNum 12'])
    expect(slots('points').slice(0, 3)).toEqual(['title', 'body 1', 'body 14'])
  })

  it('come at 4:3 too, with every word and nothing that does not fit', async () => {
    const subject = subjectOn(made(moorland), 'size: 4:3')
    const { value } = await make(subject)
    expect(value?.misfits).toEqual([])
    expect(value?.remarks).toEqual([])
    const pack = readPackage(value?.bytes ?? new Uint8Array())
    const { cx, cy } = all(pack.tree('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes ?? {}
    expect([cx, cy]).toEqual(['9144000', '6858000'])
    for (const name of slideNames(pack)) {
      for (const { attributes } of all(pack.tree(name), 'a:off'))
        expect(Number(attributes.x), name).toBeLessThan(9144000)
      for (const size of pack.part(name).matchAll(/ sz="(\d+)"/g))
        expect(Number(size[1])).toBeGreaterThanOrEqual(1800)
    }
    for (const [i, slide] of deckView(subject).slides.entries())
      for (const line of linesOf(slide.body))
        expect(words(pack.tree(slideNames(pack)[i] ?? '')), slide.id).toContain(line)
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import deck from '../../scripts/artefacts/deck.ts'
import type { Subject } from '../../scripts/model.ts'
import { type DeckView, deckView } from '../../scripts/views/deck.ts'
import { all, type Element, type Package, readPackage, words } from '../reading/read-package.ts'
import { jobOf } from './job-of.ts'
import { drawn, isDecorative, linesOf, linked, places, render, slideNames, subjectOf } from './pptx-files.ts'

describe.each(['everyone', 'example-trust'])('the PowerPoint file of %s', edition => {
  let subject: Subject
  let view: DeckView
  let pack: Package
  let slides: Element[]

  beforeAll(async () => {
    subject = subjectOf(edition)
    view = deckView(subject)
    pack = readPackage(await render(subject, view))
    slides = slideNames(pack).map(pack.tree)
  })

  it('gives every slide its own title, in a title placeholder', () => {
    const titles = slides.map(slide => places(slide, 'title').map(words))
    expect(titles).toEqual(view.slides.map(slide => [slide.title.text]))
    expect(new Set(titles.flat()).size).toBe(slides.length)
  })

  it('keeps the words of every slide in body placeholders, none of them empty', () => {
    for (const [i, slide] of slides.entries()) {
      const bodies = places(slide, 'body').map(words)
      expect(bodies.length, view.slides[i]?.id).toBeGreaterThan(0)
      for (const body of bodies) expect(body.trim(), view.slides[i]?.id).not.toBe('')
      const said = bodies.join('\n')
      for (const line of linesOf(view.slides[i]?.body)) expect(said, view.slides[i]?.id).toContain(line)
    }
  })

  it('reads the title, then words and drawings as they belong together, then the foot, and nothing after that', () => {
    for (const [i, slide] of slides.entries()) {
      const shapes = all(slide, 'p:spTree')[0]?.children.slice(2) ?? []
      const kinds = shapes.map(shape =>
        isDecorative(shape) ? 'silent' : (all(shape, 'p:ph')[0]?.attributes.type ?? 'drawing'),
      )
      const heard = kinds.filter(kind => kind !== 'silent')
      expect(kinds.slice(0, heard.length), view.slides[i]?.id).toEqual(heard)
      expect(heard[0]).toBe(i === 0 ? 'ctrTitle' : 'title')
      expect(heard.slice(-2)).toEqual(['ftr', 'sldNum'])
      expect(new Set(heard.slice(1, -2))).not.toContain('title')
    }
    const heardOn = (show: string): string[] => {
      const slide = slides[view.slides.findIndex(one => one.body.show === show)] as Element
      const shapes = all(slide, 'p:spTree')[0]?.children.slice(2) ?? []
      return shapes
        .filter(shape => !isDecorative(shape))
        .map(shape => words(shape) || (all(shape, 'p:cNvPr')[0]?.attributes.descr ?? ''))
        .slice(1, -2)
    }
    const pairs = view.slides.flatMap(({ body }) => (body.show === 'two-way' ? body.pairs : []))
    expect(heardOn('two-way')).toEqual(pairs.flatMap(({ from, to }) => [from.text, 'both ways', to.text]))
    const steps = view.slides.flatMap(({ body }) => (body.show === 'steps' ? body.steps : [])).slice(0, 4)
    expect(heardOn('steps').slice(1)).toEqual(steps.flatMap((step, i) => [String(i + 1), step.text]))
    expect(heardOn('compact').slice(1, 3)).toEqual(['circle, stop 1', `C1 ${view.stops[0]?.title.text}`])
  })

  it('keeps the notes of every slide in paragraphs, headings in bold', () => {
    for (const [i, slide] of view.slides.entries()) {
      const notes = pack.tree(`ppt/notesSlides/notesSlide${i + 1}.xml`)
      const paragraphs = all(notes, 'a:p')
      const bold = paragraphs
        .filter(one => all(one, 'a:rPr').some(run => run.attributes.b === '1'))
        .map(one =>
          all(one, 'a:t')
            .map(t => t.text)
            .join(''),
        )
      expect(bold).toEqual(slide.notes.map(note => note.heading.text))
      expect(words(notes)).toBe(
        slide.notes.flatMap(note => [note.heading.text, ...note.text.split('\n')]).join('\n'),
      )
      for (const run of all(notes, 'a:t')) expect(run.text).not.toMatch(/[\r\n]/)
    }
  })

  it('says at the foot which copy it is', () => {
    const { code, organisation, version, issued, hash } = jobOf('deck', deck, subject).furniture.stamp
    expect(hash).toMatch(/^[0-9a-f]{7}$/)
    const status = `${subject.words.draft?.text} ${version}`
    const stamp = [code, organisation, status, issued, hash].join(' · ')
    for (const slide of slides) expect(places(slide, 'ftr').map(words)).toEqual([stamp])
  })

  it('leads to the mailbox, the telephone and the address of its contact', () => {
    const { email, phone, web } = subject.settings.contact
    const outside = slideNames(pack).flatMap(name => pack.links(name).filter(link => link.outside))
    const wanted = [
      ...(email ? [`mailto:${email}`] : []),
      ...(phone ? [`tel:${phone.replaceAll(' ', '')}`] : []),
      ...(web ? [web] : []),
    ]
    expect(outside.map(link => link.target)).toEqual(wanted)
  })

  it('describes every mark, and marks the rest as decorative', () => {
    for (const name of pack.names.filter(one =>
      /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(one),
    )) {
      for (const shape of drawn(pack.tree(name))) {
        const about = all(shape, 'p:cNvPr')[0] as Element
        expect(
          Boolean(about.attributes.descr) || isDecorative(about) || words(shape) !== '',
          `${name}: ${about.attributes.name}`,
        ).toBe(true)
        expect(
          Boolean(about.attributes.descr) && isDecorative(about),
          `${name}: ${about.attributes.name}`,
        ).toBe(false)
      }
    }
    const at = view.slides.findIndex(slide => slide.body.show === 'compact')
    const told = drawn(slides[at] as Element).map(shape => all(shape, 'p:cNvPr')[0]?.attributes.descr)
    const marks = view.stops.map((stop, i) => `${stop.mark}, stop ${i + 1}`)
    expect(told.filter(one => marks.includes(one ?? ''))).toEqual(marks)
  })

  it('names the things on a slide apart', () => {
    for (const slide of slides) {
      const about = all(slide, 'p:cNvPr').slice(1)
      const names = about.map(one => one.attributes.name)
      expect(names.every(Boolean)).toBe(true)
      expect(new Set(names).size).toBe(names.length)
      expect(new Set(about.map(one => one.attributes.id)).size).toBe(about.length)
    }
  })

  it('links the stops to their slides and back', () => {
    const overview = view.slides.findIndex(slide => slide.body.show === 'compact') + 1
    const own = view.slides.flatMap(({ body }, i) =>
      body.show === 'commitment' ? [{ ...body, number: i + 1 }] : [],
    )
    expect(own.length).toBeGreaterThan(0)
    expect(linked(pack, overview)).toEqual(new Map(own.map(({ code, number }) => [code, number])))
    for (const { name, number } of own) expect(linked(pack, number)).toEqual(new Map([[name.text, overview]]))
    for (const [number, marks] of [[overview, own.length], ...own.map(one => [one.number, 1])] as const) {
      const clicked = all(slides[number - 1] as Element, 'p:cNvPr').filter(
        about => all(about, 'a:hlinkClick').length > 0,
      )
      expect(clicked.length, 'the marks lead there too').toBe(marks)
    }
  })

  it('shows the logo on the cover alone, with its description, if there is one', () => {
    const pictures = slides.map(slide =>
      all(slide, 'p:pic').map(one => all(one, 'p:cNvPr')[0]?.attributes.descr),
    )
    expect(pictures.flat()).toEqual(subject.logo ? [subject.logo.alt.text] : [])
    expect(pictures[0]).toEqual(pictures.flat())
    const media = pack.names.filter(name => name.startsWith('ppt/media/'))
    // As PNG, whatever the edition's own kind: programs that cannot show SVG would show nothing.
    expect(media.map(name => [name.split('.').at(-1), pack.part(name).includes('PNG')])).toEqual(
      subject.logo ? [['png', true]] : [],
    )
  })
})

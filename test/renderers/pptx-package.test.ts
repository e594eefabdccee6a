import { beforeAll, describe, expect, it } from 'vitest'
import type { Subject } from '../../scripts/model.ts'
import { type DeckView, deckView } from '../../scripts/views/deck.ts'
import { all, type Element, type Package, readPackage, words } from '../reading/read-package.ts'
import { poisoned } from './poisoned.ts'
import { places, render, slideNames, subjectOf } from './pptx-files.ts'

describe.each(['everyone', 'example-trust'])('the package of the PowerPoint file of %s', edition => {
  let subject: Subject
  let view: DeckView
  let bytes: Uint8Array
  let pack: Package

  beforeAll(async () => {
    subject = subjectOf(edition)
    view = deckView(subject)
    bytes = await render(subject, view)
    pack = readPackage(bytes)
  })

  it('is in the language of the edition throughout', () => {
    for (const name of pack.names.filter(one => /^ppt\/.*\.xml$/.test(one))) {
      const tree = pack.tree(name)
      expect(pack.part(name), name).not.toMatch(/en-US/)
      const runs = [...all(tree, 'a:r'), ...all(tree, 'a:fld')].flatMap(run =>
        run.children.filter(one => one.name === 'a:rPr'),
      )
      expect(runs.length, name).toBe(all(tree, 'a:r').length + all(tree, 'a:fld').length)
      for (const one of [...runs, ...all(tree, 'a:endParaRPr')])
        expect(one.attributes.lang, name).toBe(subject.language)
      expect(all(tree, 'a:endParaRPr').length, name).toBe(all(tree, 'a:p').length)
    }
  })

  it('writes nothing smaller than 12 points, and the words of a slide no smaller than 24', () => {
    const sizes = (name: string) =>
      [...pack.part(name).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100)
    for (const name of pack.names.filter(one => /^ppt\/.*\.xml$/.test(one))) {
      for (const size of sizes(name)) expect(size, name).toBeGreaterThanOrEqual(12)
    }
    for (const name of pack.names.filter(one => /^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/.test(one))) {
      for (const size of sizes(name)) expect(size, name).toBeGreaterThanOrEqual(24)
    }
  })

  it('stands on layouts with plain names of their own, all in use', () => {
    const names = pack.names
      .filter(name => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name))
      .map(name => all(pack.tree(name), 'p:cSld')[0]?.attributes.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain(subject.words.pptx_layout_cover?.text)
    const used = new Set(
      slideNames(pack).flatMap(name =>
        pack
          .links(name)
          .filter(link => link.type === 'slideLayout')
          .map(link => link.target),
      ),
    )
    expect(used.size).toBe(names.length)
    const slots = (part: Element): string[] =>
      all(part, 'p:ph').map(ph => `${ph.attributes.type} ${ph.attributes.idx}`)
    for (const name of slideNames(pack)) {
      const layout = pack.links(name).find(link => link.type === 'slideLayout')?.target ?? ''
      expect(slots(pack.tree(name)), name).toEqual(slots(pack.tree(layout)))
    }
  })

  it('holds together: every part has a kind, and every relationship an end', () => {
    expect(pack.names[0]).toBe('[Content_Types].xml')
    for (const name of pack.names.filter(one => /\.(xml|rels)$/.test(one))) pack.tree(name)
    const types = pack.tree('[Content_Types].xml')
    const overrides = all(types, 'Override').map(one => one.attributes.PartName?.slice(1))
    expect(overrides.filter(name => !pack.names.includes(name ?? ''))).toEqual([])
    const kinds = new Set(all(types, 'Default').map(one => one.attributes.Extension))
    for (const name of pack.names.slice(1)) {
      const extension = name.split('.').at(-1) ?? ''
      expect(extension === 'xml' ? overrides.includes(name) : kinds.has(extension), name).toBe(true)
    }
    for (const name of ['', ...pack.names.filter(one => one.endsWith('.xml'))]) {
      const links = name === '' ? [] : pack.links(name)
      for (const link of links)
        if (!link.outside) expect(pack.names, `${name} -> ${link.id}`).toContain(link.target)
      const asked =
        name === ''
          ? []
          : [...pack.part(name).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id)
      for (const id of asked)
        expect(
          links.map(link => link.id),
          name,
        ).toContain(id)
    }
  })

  it('says who made it and when, and nothing about the tool that drew it', () => {
    const core = pack.tree('docProps/core.xml')
    const told = (name: string) => all(core, name)[0]?.text
    expect(told('dc:title')).toBe(view.title)
    expect(told('dc:creator')).toBe(subject.settings.organisation.text)
    expect(told('dc:language')).toBe(subject.language)
    expect(told('dcterms:created')).toBe(`${subject.settings.issued}T00:00:00Z`)
    expect(told('dcterms:modified')).toBe(`${subject.settings.issued}T00:00:00Z`)
    for (const name of pack.names) expect(pack.part(name), name).not.toMatch(/pptxgen|click to (add|edit)/i)
  })

  it('is the same to the byte when made again', async () => {
    expect(Buffer.from(await render(subject, view)).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe('words that are not plain', () => {
  const hostile = `<b>&amp;"' ]]> \u0000\u0008\uffff\ud800 {title} $& ${'long '.repeat(200)}</a:t>`

  it('leave the file whole, and come out as they were written', async () => {
    const subject = subjectOf('example-trust')
    const replaced = poisoned(subject, hostile)
    const pack = readPackage(await render(replaced, poisoned(deckView(subject), hostile)))
    for (const name of pack.names.filter(one => /\.(xml|rels)$/.test(one)))
      expect(() => pack.tree(name), name).not.toThrow()
    const title = places(pack.tree('ppt/slides/slide1.xml'), 'title').map(words).join('')
    expect(title).toContain(`<b>&amp;"' ]]>`)
    expect(title).toContain('$&')
    // Layouts follow the sizes that words need.
    const parts = ({ names }: typeof pack) => names.filter(name => !name.includes('slideLayout')).length
    expect(parts(pack)).toBe(parts(readPackage(await render(subject))))
  })

  it('part into paragraphs where the author parted them', async () => {
    const subject = subjectOf('everyone')
    const view = deckView(subject)
    const slides = view.slides.map((slide, i) =>
      i > 0
        ? slide
        : {
            ...slide,
            notes: slide.notes.slice(0, 1).map(note => ({ ...note, text: 'One.\n\nTwo.\nThree.\n' })),
          },
    )
    const notes = readPackage(await render(subject, { ...view, slides })).tree(
      'ppt/notesSlides/notesSlide1.xml',
    )
    expect(words(notes).split('\n').slice(1)).toEqual(['One.', 'Two.', 'Three.'])
  })
})

import { describe, expect, it } from 'vitest'
import infographic from '../../scripts/artefacts/infographic.ts'
import poster from '../../scripts/artefacts/poster.ts'
import type { Subject } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { shippedSubject } from '../fixtures.ts'
import { all, readPackage, words } from '../reading/read-package.ts'
import { jobOf } from './job-of.ts'
import { drawn, places } from './pptx-files.ts'
import { rendered } from './rendered.ts'

const documents = { infographic, poster }

async function make(subject: Subject, name: keyof typeof documents = 'infographic') {
  const document = documents[name]
  await using opened = tools()
  const form = document.forms.find(one => one.kind === 'powerpoint')
  const { value, problems } = await rendered(
    form,
    document.view(subject),
    jobOf(name, document, subject, { tools: opened }),
  )
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

/** The compact with other promises, as many as asked for. */
function withPromises(count: number): Subject {
  const subject = shippedSubject('example-trust')
  const marks = [
    'circle',
    'square',
    'triangle',
    'diamond',
    'pentagon',
    'hexagon',
    'half-disc',
    'cross',
    'ring',
  ]
  const { commitments } = subject.compact
  const many = marks.slice(0, count).map((mark, index) => ({
    ...(commitments[index % commitments.length] as (typeof commitments)[number]),
    id: `C${index + 1}`,
    mark: mark as 'circle',
  }))
  return { ...subject, compact: { ...subject.compact, commitments: many } }
}

describe('the one page for PowerPoint', () => {
  it.each([3, 6, 9])('holds %i promises on one slide, and nothing that does not fit', async count => {
    const subject = withPromises(count)
    const { bytes, pages, misfits, remarks } = await make(subject)
    expect([pages, misfits, remarks]).toEqual([1, [], []])
    const pack = readPackage(bytes)
    const slide = pack.tree('ppt/slides/slide1.xml')
    expect(places(slide, 'title').map(words)).toEqual([subject.compact.title.text])
    const said = places(slide, 'body').map(words)
    for (const { id, title, short = title } of subject.compact.commitments)
      expect(said).toContain(`${id} ${(count > 6 ? short : title).text}`)
    const notes = words(pack.tree('ppt/notesSlides/notesSlide1.xml'))
    for (const { we } of subject.compact.commitments) expect(notes).toContain(we.text)
  })

  it('is drawn in shapes that can be moved, with a description, and no picture but the logo', async () => {
    const subject = shippedSubject('example-trust')
    const slide = readPackage((await make(subject)).bytes).tree('ppt/slides/slide1.xml')
    expect(all(slide, 'p:pic').length).toBe(1)
    expect(drawn(slide).length).toBeGreaterThan(20)
    const [line] = all(slide, 'p:grpSp').flatMap(group => all(group, 'p:cNvPr').slice(0, 1))
    expect(line?.attributes.descr).toContain(subject.compact.alt.line.text)
  })
})

describe('the poster for PowerPoint', () => {
  it.each([3, 6, 9])(
    'holds %i promises on a sheet as large as the poster, whatever shape its slides have',
    async count => {
      const subject = withPromises(count)
      const old: Subject = { ...subject, settings: { ...subject.settings, deck: { size: '4:3' } } }
      const { bytes, pages, misfits, remarks } = await make(old, 'poster')
      expect([pages, misfits, remarks]).toEqual([1, [], []])
      const pack = readPackage(bytes)
      const [size] = all(pack.tree('ppt/presentation.xml'), 'p:sldSz')
      const mm = [size?.attributes.cx, size?.attributes.cy].map(side => Math.round(Number(side) / 36000))
      expect(mm).toEqual([297, 420])
      const slide = pack.tree('ppt/slides/slide1.xml')
      const said = places(slide, 'body').map(words)
      for (const { id, title, we } of subject.compact.commitments)
        expect(said).toEqual(expect.arrayContaining([`${id} ${title.text}`, we.text]))
      expect(drawn(slide).length).toBeGreaterThan(2 * count)
    },
  )
})

import { describe, expect, it } from 'vitest'
import infographic from '../../scripts/artefacts/infographic.ts'
import type { Subject } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { shippedSubject } from '../fixtures.ts'
import { all, readPackage, words } from '../reading/read-package.ts'
import { jobOf } from './job-of.ts'
import { drawn, places } from './pptx-files.ts'
import { rendered } from './rendered.ts'

async function make(subject: Subject) {
  await using opened = tools()
  const form = infographic.forms.find(one => one.kind === 'powerpoint')
  const { value, problems } = await rendered(
    form,
    infographic.view(subject),
    jobOf('infographic', infographic, subject, { tools: opened }),
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

import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import social from '../../scripts/artefacts/social-pictures.ts'
import type { Line, Subject } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { shippedSubject } from '../fixtures.ts'
import { jobOf } from './job-of.ts'
import { rendered } from './rendered.ts'

const marks = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'hexagon', 'half-disc', 'cross', 'ring']

/** Somebody else's compact: as many promises, each as long as it may be. */
function other(count: number, { title, we, name }: Record<'title' | 'we' | 'name', string>): Subject {
  const subject = shippedSubject('example-trust')
  const { commitments } = subject.compact
  const line = (one: Line, text: string): Line => ({ ...one, text })
  const { organisation } = subject.settings
  return {
    ...subject,
    settings: { ...subject.settings, organisation: line(organisation, name) },
    compact: {
      ...subject.compact,
      commitments: marks.slice(0, count).map((mark, index) => {
        const one = commitments[index % commitments.length] as (typeof commitments)[number]
        return {
          ...one,
          ...{
            id: `C${index + 1}`,
            mark: mark as 'circle',
            title: line(one.title, title),
            we: line(one.we, we),
          },
        }
      }),
    },
  }
}

async function made(subject: Subject) {
  await using opened = tools()
  const form = social.forms.find(one => one.kind === 'pictures')
  const job = jobOf('social-pictures', social, subject, { tools: opened })
  const { value, problems } = await rendered(form, social.view(subject), job)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return { files: unzipSync(value.bytes), misfits: value.misfits ?? [], bytes: value.bytes }
}

const long = {
  title: 'We are compassionate and inclusive',
  we: 'We redistribute workloads compassionately, accommodate individual circumstances and understand before judging anybody.',
  name: 'Northern Fells and Coastal Communities Integrated Care and Mental Health Partnership Foundation Trust',
}

describe('the pictures to post', () => {
  it('are one for all and one for each promise, square and wide, with a text for each and a strip', async () => {
    const subject = shippedSubject('example-trust')
    const { files, misfits } = await made(subject)
    expect(misfits).toEqual([])
    const size = (path: string): number[] => {
      const header = Buffer.from(files[path] ?? [])
      return [header.readUInt32BE(16), header.readUInt32BE(20)]
    }
    const sizes = { square: [1080, 1080], wide: [1200, 630], strip: [600, 150] }
    const pictures = Object.keys(files).filter(path => path.endsWith('.png'))
    for (const [shape, expected] of Object.entries(sizes)) {
      const own = pictures.filter(path => path.startsWith(`${shape}/`))
      expect(own.length).toBe(shape === 'strip' ? 1 : subject.compact.commitments.length + 1)
      for (const path of own) expect(size(path), path).toEqual(expected)
    }
    const told = new TextDecoder().decode(files['alt-text.txt'])
    for (const path of pictures) expect(told).toContain(`${path}\n`)
    for (const { title, we } of subject.compact.commitments) {
      expect(told).toContain(title.text)
      expect(told).toContain(we.text)
    }
    const paste = new TextDecoder().decode(files['strip/to-paste.html'])
    expect(paste).toMatch(
      /^<a href="https:[^"]+"><img src="[\w-]+\.png" width="600" height="150" alt="[^"]+" border="0"><\/a>\n$/,
    )
    const [, src = ''] = / src="([^"]+)"/.exec(paste) ?? []
    expect(pictures).toContain(`strip/${src}`)
  })

  it.each([3, 9])('fit the longest words of %i promises', async count => {
    expect((await made(other(count, long))).misfits).toEqual([])
  })

  it('tell words that are too long for them', async () => {
    const { misfits } = await made(other(4, { ...long, we: `${long.we} ${long.we} ${long.we}` }))
    expect(misfits).toContainEqual(expect.objectContaining({ kind: 'cut', at: 'compact/commitments/C1/we' }))
  })
})

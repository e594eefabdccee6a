import { describe, expect, it } from 'vitest'
import deck from '../../scripts/artefacts/deck.ts'
import type { Subject, Theme } from '../../scripts/model.ts'
import { type Plan, plan } from '../../scripts/renderers/slides/plan.ts'
import type { Box, Figure } from '../../scripts/renderers/slides/slide-design.ts'
import { type DeckView, deckView, type SlideView } from '../../scripts/views/deck.ts'
import type { Stop } from '../../scripts/views/stop-of.ts'
import { shippedSubject } from '../fixtures.ts'
import { all, readPackage } from '../reading/read-package.ts'
import { jobOf } from './job-of.ts'
import { make, slideNames } from './pptx-files.ts'

const six = shippedSubject('everyone')
const shapes: readonly Stop['mark'][] = [
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

/** The shipped talk as it would be with so many promises, whose titles are as long as they may be. */
function counted(count: number): { subject: Subject; view: DeckView } {
  const title = { at: 'compact/commitments/C1/title', text: 'We learn and put it right' }
  const stops = Array.from(
    { length: count },
    (_, i): Stop => ({
      id: `C${i + 1}` as Stop['id'],
      mark: shapes[i % shapes.length] ?? 'circle',
      title,
      short: title,
    }),
  )
  const cast = stops.map(({ id, mark }) => ({ id, mark }))
  const code = `C${count}`
  const view = deckView(six)
  const slides = view.slides.map((slide): SlideView => {
    const { body } = slide
    return {
      ...slide,
      stop: slide.stop && code,
      scene: slide.scene && { ...slide.scene, cast, own: slide.stop ? count - 1 : 0 },
      body:
        body.show === 'compact'
          ? { ...body, stops }
          : body.show === 'divider' || body.show === 'commitment'
            ? { ...body, code, mark: cast.at(-1)?.mark ?? 'circle' }
            : body,
    }
  })
  const accents = Object.fromEntries(stops.map(({ id }) => [id, six.theme.accents.C1])) as Theme['accents']
  return { subject: { ...six, theme: { ...six.theme, accents } }, view: { ...view, stops, slides } }
}

const planned = (count: number): Plan => {
  const { subject, view } = counted(count)
  return plan(view, jobOf('deck', deck, subject).furniture)
}

const marksIn = ({ drawing }: Figure) => drawing.parts.flatMap(part => (part.draws === 'mark' ? [part] : []))

const overlap = (one: Box, other: Box): boolean =>
  one.x + 0.01 < other.x + other.w &&
  other.x + 0.01 < one.x + one.w &&
  one.y + 0.01 < other.y + other.h &&
  other.y + 0.01 < one.y + one.h

describe.each([3, 4, 6, 7, 9])('slides about %i promises', count => {
  it('keep every place for words on the slide, clear of its neighbours and above the foot', () => {
    const { slides } = planned(count)
    expect(slides.length).toBeGreaterThan(15)
    for (const [index, { regions }] of slides.entries()) {
      for (const [i, { box }] of regions.entries()) {
        expect(box.x, `slide ${index + 1}`).toBeGreaterThanOrEqual(0.5)
        expect(box.x + box.w, `slide ${index + 1}`).toBeLessThanOrEqual(12.8)
        expect(box.y + box.h, `slide ${index + 1}`).toBeLessThanOrEqual(6.9)
        for (const other of regions.slice(i + 1))
          expect(overlap(box, other.box), `slide ${index + 1}: ${JSON.stringify([box, other.box])}`).toBe(
            false,
          )
      }
    }
  })

  it('have the mark of each on the line at the foot, as far from the last as from the first edge', () => {
    const { layouts } = planned(count)
    const feet = layouts.flatMap(({ foot }) => foot ?? [])
    expect(feet.length).toBeGreaterThan(3)
    for (const foot of feet) {
      const marks = marksIn(foot)
      expect(marks.map(mark => mark.id)).toEqual(Array.from({ length: count }, (_, i) => `C${i + 1}`))
      expect(foot.drawing.width - (marks.at(-1)?.x ?? 0)).toBeCloseTo(marks[0]?.x ?? 0, 1)
    }
  })

  it('lose nobody from the line where it draws a scene', () => {
    const { slides } = planned(count)
    const scenes = slides.flatMap(({ figures }) => figures.filter(one => one.name === 'scene')).slice(1)
    expect(scenes.length).toBeGreaterThan(4)
    for (const scene of scenes) {
      const ids = new Set(marksIn(scene).map(mark => mark.id))
      expect(ids.size).toBe(count)
    }
  })

  it('show all of them large on one line, each beside its name', () => {
    const { slides } = planned(count)
    const [all] = slides.filter(
      ({ figures }) => figures.filter(one => one.code !== undefined).length === count,
    )
    const marks = all?.figures.filter(one => one.code !== undefined) ?? []
    expect(new Set(marks.map(({ box }) => box.y)).size, 'on one line').toBe(1)
    for (const [i, { box }] of marks.entries()) {
      const name = all?.regions[i + 1]
      expect(name?.box.x).toBeCloseTo(box.x, 3)
      expect(name?.size).toBeGreaterThanOrEqual(24)
    }
  })

  it('are a PowerPoint file that everybody can read', async () => {
    const { subject, view } = counted(count)
    const { value, problems } = await make(subject, { view })
    expect(problems).toEqual([])
    expect(value?.misfits).toEqual([])
    expect(value?.remarks).toEqual([])
  })
})

describe('a slide', () => {
  const made = async (view = deckView(six)) =>
    readPackage((await make(six, { view })).value?.bytes ?? new Uint8Array())

  it('has the ground of its kind by itself, and a promise that of its own colour', async () => {
    const pack = await made()
    const view = deckView(six)
    const grounds = slideNames(pack).map(name => {
      const layout = pack.links(name).find(link => link.type === 'slideLayout')?.target ?? ''
      const ground = all(pack.tree(layout), 'p:bg')[0]
      return ground && all(ground, 'a:schemeClr')[0]?.attributes.val
    })
    const wanted = view.slides.map(({ body, minutes }) =>
      body.show === 'divider' ? `accent${body.number}` : minutes !== null ? 'bg2' : undefined,
    )
    expect(wanted).toContain('bg2')
    expect(grounds).toEqual(wanted)
  })

  it('says which of how many it is', async () => {
    const pack = await made()
    const count = slideNames(pack).length
    for (const name of slideNames(pack)) {
      const number = all(pack.tree(name), 'p:sp').find(one =>
        all(one, 'p:ph').some(ph => ph.attributes.type === 'sldNum'),
      )
      expect(number && all(number, 'a:t').map(one => one.text)).toEqual(['Page ', '‹#›', ` of ${count}`])
    }
  })

  it('has no bullets', async () => {
    const pack = await made()
    for (const name of [...slideNames(pack), ...pack.names.filter(one => /slideLayouts\/[^_]/.test(one))])
      expect(pack.part(name), name).not.toContain('<a:buChar')
  })

  it('counts its minutes in pieces of half a minute, with the number in 88 points, at one place', () => {
    const view = deckView(six, 'deck-30')
    const { slides } = plan(view, jobOf('deck', deck, six).furniture)
    const timed = slides.flatMap((slide, i) => {
      const minutes = view.slides[i]?.minutes
      return typeof minutes === 'string' ? [{ slide, minutes }] : []
    })
    expect(timed.length).toBeGreaterThan(3)
    const places = new Set<string>()
    for (const { slide, minutes } of timed) {
      const rings = slide.figures.filter(one => one.name === 'ring')
      for (const { box } of rings) places.add(JSON.stringify(box))
      const taken = rings.find(one => one.tone === undefined)
      const halves = 2 * Number(minutes.replace('½', '') || 0) + (minutes.endsWith('½') ? 1 : 0)
      expect(taken?.drawing.parts.length, minutes).toBe(halves)
      expect(rings.reduce((sum, one) => sum + one.drawing.parts.length, 0)).toBe(10)
      expect(slide.regions.find(one => one.words[0]?.text === minutes)?.size).toBeGreaterThanOrEqual(88)
    }
    expect(places.size).toBe(1)
  })

  it('draws with the line in shapes that PowerPoint can change, with round ends, in groups with names', async () => {
    const pack = await made()
    const scene = all(pack.tree('ppt/slides/slide1.xml'), 'p:grpSp')[0]
    expect(scene && all(scene, 'p:cNvPr')[0]?.attributes).toMatchObject({
      name: 'Scene',
      descr: six.compact.alt.scenes?.together?.text,
    })
    const lines = scene ? all(scene, 'a:ln').filter(one => one.attributes.cap) : []
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) expect(line.attributes.cap).toBe('rnd')
    const presets = scene ? all(scene, 'a:prstGeom').map(one => one.attributes.prst) : []
    for (const preset of ['ellipse', 'rect', 'triangle', 'diamond']) expect(presets).toContain(preset)
  })
})

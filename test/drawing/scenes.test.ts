import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SVGPathData } from 'svg-pathdata'
import { describe, expect, it } from 'vitest'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { readScenes } from '../../scripts/content/read-scenes.ts'
import { armInArm } from '../../scripts/drawing/arm-in-arm.ts'
import { castOf } from '../../scripts/drawing/cast-of.ts'
import { drawScene } from '../../scripts/drawing/draw-scene.ts'
import type { Drawing, Mark, Stroke } from '../../scripts/drawing/drawing.ts'
import { journey } from '../../scripts/drawing/journey.ts'
import { sceneMeasures } from '../../scripts/drawing/scene.ts'
import { sheetCourse } from '../../scripts/drawing/sheet-course.ts'
import { stopRow } from '../../scripts/drawing/stop-row.ts'
import { shipped, shippedSubject, subjectOf } from '../fixtures.ts'

const { scenes = {}, problems } = readScenes(diskFiles(shipped))
const names = readdirSync(join(shipped, 'templates/scenes')).map(file => file.replace('.svg', ''))
const everybody = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `C${i + 1}`, mark: `mark-${i + 1}` }))

type Places = (readonly [number, number])[]

/** The places of every piece of a line that is not dotted, as `[x, y]`, in the order that it is drawn in. */
const traces = ({ parts }: Drawing): Places[] =>
  parts
    .filter((part): part is Stroke => part.draws === 'stroke' && part.pitch === undefined && !part.off)
    .map(({ d }) =>
      new SVGPathData(d)
        .toAbs()
        .normalizeHVZ()
        .commands.flatMap(step => ('x' in step && 'y' in step ? [[step.x, step.y] as const] : [])),
    )
const endsOf = (drawing: Drawing): Places =>
  traces(drawing).flatMap(all => [all.slice(0, 1), all.slice(-1)].flat())
const passedBy = (drawing: Drawing): Places => traces(drawing).flatMap(all => all.slice(1, -1))

const isAt = (x: number, y: number) => (end: readonly [number, number]) =>
  Math.hypot(end[0] - x, end[1] - y) < 0.1

describe('the scenes that come with it', () => {
  it('can all be read', () => {
    expect(problems).toEqual([])
    expect(names.length).toBeGreaterThanOrEqual(15)
    expect(Object.keys(scenes).sort()).toEqual(names.sort())
  })

  it('say what they show, all but the mark that stands alone', () => {
    const { alt } = shippedSubject('everyone').compact
    expect(names.filter(name => name !== 'alone' && alt.scenes?.[name] === undefined)).toEqual([])
  })

  it.each(names)('%s keeps inside its frame, with the mark of its promise in it', name => {
    const scene = scenes[name]
    expect(scene?.heads.some(head => head.who === 0)).toBe(true)
    for (const { x, y, r } of scene?.heads ?? []) {
      expect(Math.min(x - r, y - r, (scene?.width ?? 0) - x - r)).toBeGreaterThanOrEqual(0)
      expect(y + r).toBeLessThanOrEqual(sceneMeasures.height)
    }
  })

  it.each(names)('%s meets both edges of any frame at the same height', name => {
    const scene = scenes[name]
    if (scene === undefined) throw new Error(name)
    for (const align of ['start', 'middle', 'end'] as const) {
      const drawn = drawScene(scene, everybody(6), 2, { width: 297, height: 100, foot: 10, room: 120, align })
      const ends = endsOf(drawn)
      expect(ends.some(isAt(0, 90)), 'left').toBe(true)
      expect(ends.some(isAt(297, 90)), 'right').toBe(true)
    }
  })

  it('are those of a project too, with its own words, and its own stand before ours', () => {
    const { scenes, compact } = subjectOf('everyone')
    expect(scenes.trolley?.heads.length).toBe(2)
    expect(compact.alt.scenes?.trolley?.text).toContain('trolley')
  })
})

describe('who appears in a scene', () => {
  it.each([3, 4, 6, 9])('of %d promises is never its own mark twice', count => {
    const all = everybody(count)
    for (const own of all.keys()) {
      expect(castOf(all, own, 0)).toBe(all[own])
      for (let who = -10; who <= 10; who++)
        if (who !== 0) expect(castOf(all, own, who), `${own} ${who}`).not.toBe(all[own])
      const after = Array.from({ length: count - 1 }, (_, i) => castOf(all, own, i + 1).id)
      expect(new Set(after).size).toBe(count - 1)
      expect(castOf(all, own, -1)).toBe(castOf(all, own, count - 1))
    }
  })

  it.each([3, 4, 5, 6, 7, 8, 9])('arm in arm is each of %d once', count => {
    const { heads, width } = armInArm(count)
    expect(heads.map(head => head.who)).toEqual(everybody(count).map((_, i) => i))
    const drawn = drawScene(armInArm(count), everybody(count), 0, { width: 2 * width, height: 300 })
    expect(endsOf(drawn).some(isAt(0, 268)) && endsOf(drawn).some(isAt(2 * width, 268))).toBe(true)
  })
})

describe('the whole line', () => {
  const some = names.flatMap(name => scenes[name] ?? [])

  it.each([3, 4, 5, 6, 7, 8, 9])('runs through the scenes of %d promises without a gap', count => {
    const course = sheetCourse(count, 283, { returns: true, inTwo: false })
    const { columns, rows } = course
    expect(rows).toBe(count < 4 ? 1 : 2)
    const used = some.slice(0, count)
    expect(used.length).toBe(count)
    const drawn = journey(used, everybody(count), course)
    const [ends, passed] = [endsOf(drawn), passedBy(drawn)]
    /** The line goes on there, and no round end lies over another. */
    const goesOn = (x: number, y: number, where: string): void => {
      expect(passed.filter(isAt(x, y)).length, where).toBeGreaterThanOrEqual(1)
      expect(ends.filter(isAt(x, y)).length, where).toBe(0)
    }
    for (const [index, scene] of used.entries()) {
      const x = course.left + (index % columns) * course.column
      const y = course.ground + Math.floor(index / columns) * course.pitch
      goesOn(x, y, `before ${scene.name}`)
      goesOn(x + scene.width * course.scale, y, `after ${scene.name}`)
    }
    for (let row = 1; row < rows; row++) {
      goesOn(course.to, course.ground + (row - 1) * course.pitch, 'the turn at the right')
      goesOn(course.left, course.ground + row * course.pitch, 'the turn at the left')
    }
    const marks = drawn.parts.filter((part): part is Mark => part.draws === 'mark')
    expect(new Set(marks.map(mark => mark.id)).size).toBe(count)
  })

  it('is as large as the page allows, and never higher than its row', () => {
    for (const count of [3, 4, 6, 9]) {
      const course = sheetCourse(count, 246, { returns: true, inTwo: false })
      expect(course.scale * 440).toBeLessThanOrEqual(course.column)
      expect(course.last + course.room).toBeLessThan(184)
      if (course.rows > 1)
        expect(course.pitch).toBeGreaterThan(course.scale * sceneMeasures.ground * 0.9 + course.room)
    }
  })
})

describe('a row of stops', () => {
  it.each([3, 6, 9])('shows each of %d once, and where we are larger and in its own colour', count => {
    const row = stopRow(everybody(count), { width: 200, weight: 2, small: 8, big: 16, here: 'C2', back: 14 })
    const marks = row.parts.filter((part): part is Mark => part.draws === 'mark')
    expect(marks.map(mark => mark.id)).toEqual(everybody(count).map(one => one.id))
    expect(marks.filter(mark => mark.look === 'own').map(mark => [mark.id, mark.size])).toEqual([['C2', 16]])
    const steps = marks.slice(1).map((mark, i) => Math.round((mark.x - (marks[i]?.x ?? 0)) * 100))
    expect(new Set(steps).size).toBe(1)
    expect(row.parts.some(part => part.draws === 'arrow' && part.points === 'down')).toBe(true)
  })
})

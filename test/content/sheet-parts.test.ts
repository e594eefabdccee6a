import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { readSchemas, schemaOf } from '../../scripts/content/schema.ts'
import { source } from '../../scripts/content/source.ts'
import { validate } from '../../scripts/content/validate.ts'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { offered } from '../../scripts/offered.ts'
import { lines } from '../../scripts/views/lines.ts'
import { room } from '../../scripts/views/room.ts'
import { shipped, subjectOf } from '../fixtures.ts'

const file = 'compact/sheets.yaml'
const text = readFileSync(join(shipped, file), 'utf8')
const schema = schemaOf(readSchemas(diskFiles(shipped)), 'sheets')

/** What is said of other words of the sheets, and where. */
function told(words: string) {
  const { value, problems } = source(file, words)
  expect(problems).toEqual([])
  return value === undefined ? [] : validate(schema, value)
}

interface Part {
  readonly sheet: string
  readonly key: string
  /** From the line of its key to the next one's, counted from 0. */
  readonly from: number
  readonly to: number
}

const rows = text.split('\n')

/** The parts that stand under keys, as an editor sees them in the file. Notes have lists of parts, as many as they like. */
const parts: readonly Part[] = rows.slice(0, rows.indexOf('notes:')).flatMap((row, from) => {
  const key = /^ {4}([a-z-]+):$/.exec(row)?.[1]
  if (key === undefined) return []
  const sheet = rows.slice(0, from).findLast(one => /^\w+:$/.test(one)) ?? ''
  const to = rows.findIndex((one, index) => index > from && !one.startsWith('      '))
  return [{ sheet: sheet.slice(0, -1), key, from, to }]
})

describe('the parts of sheets', () => {
  it('are all told by name and line when they are taken out', () => {
    expect(parts.length).toBeGreaterThan(70)
    expect(told(text)).toEqual([])
    for (const { sheet, key, from, to } of parts) {
      const [problem, ...more] = told(rows.toSpliced(from, to - from).join('\n'))
      expect(more, key).toEqual([])
      expect(problem?.what).toBe(`${sheet} › parts has no \`${key}\``)
      expect(problem?.why, key).toBeTruthy()
      expect(problem?.mend).toMatch(new RegExp(`^Add \`${key}:\`. Give \`heading\``))
      const first = parts.find(one => one.sheet === sheet && one.key !== key)
      const moved = first && first.from > from ? to - from : 0
      expect(problem?.place, key).toMatchObject({ file, line: (first?.from ?? 0) + 1 - moved, column: 5 })
    }
  })

  it('have as many lines as their pages have places for', () => {
    const said = told(text.replace('lines: [Keep, Change, Cut]', 'lines: [Keep, Change]'))
    expect(said.map(({ code, what, mend }) => [code, what, mend])).toEqual([
      [
        'schema/min-items',
        'capture › parts › verdict › lines has 2 entries; 3 is the fewest',
        'Give three lines, each of 30 words or fewer.',
      ],
    ])
  })

  it('are told how to be written where they stand as a list, as they did once', () => {
    const [start = 0, end = 0] = ['team_poster:', 'messages:'].map(row => rows.indexOf(row))
    const listed = rows.map((row, index) =>
      index > start && index < end ? row.replace(/^ {4}([a-z]+):$/, '    - id: $1') : row,
    )
    const said = told(listed.join('\n'))
    expect(said.map(({ code, what }) => [code, what])).toEqual([
      ['schema/type', 'team_poster › parts is a list; it needs a group of keys'],
    ])
    expect(said[0]?.place).toMatchObject({ file, line: start + 4, column: 5 })
    expect(said[0]?.mend).toMatch(/without `- id:`.*see, hard, back, signed, review/)
  })

  it('are all shown by some document, with every word in them', async () => {
    const subject = subjectOf('everyone')
    const { sessions, tables } = subject.workshops
    // Some words stand only where a pack is made for a room: one without hosts, or one team.
    const rooms = sessions.flatMap(session => [
      room(tables, session, session.group.fewest),
      room(tables, { ...session, one_team: true }, session.group.fewest),
    ])
    const all = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
    const { artefacts } = offered(all, subject)
    const shown = new Set(
      [...artefacts.values()].flatMap(({ view }) =>
        [undefined, ...rooms].flatMap(here => lines(view(subject, here)).map(one => one.at)),
      ),
    )
    const words = [...subject.raw.keys()].filter(at =>
      /^sheets\/\w+\/parts\/.*\/(heading|text|lines\/\d+)$/.test(at),
    )
    expect(words.length).toBeGreaterThan(100)
    expect(words.filter(at => !shown.has(at))).toEqual([])
  })
})

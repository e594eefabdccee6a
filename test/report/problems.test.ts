import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { readSchemas } from '../../scripts/content/schema.ts'
import { source } from '../../scripts/content/source.ts'
import { validate } from '../../scripts/content/validate.ts'
import type { Problem } from '../../scripts/problem.ts'
import { problemsForPeople } from '../../scripts/report/problems.ts'
import { folder, project, shipped } from '../fixtures.ts'

const problem = (line: number, more: Partial<Problem> = {}): Problem => ({
  code: 'test/one',
  severity: 'error',
  place: { file: 'compact/compact.yaml', line, column: 1 },
  what: `slip on line ${line}`,
  ...more,
})

describe('problems as a person reads them', () => {
  it('say where, what, why and how to mend it, with the line and a caret, every time in that order', async () => {
    const root = folder()
    const text = `name: Ours
ink: "#1B1F24"
quite: "#4A5058"
paper: "#FFF"
panel: 003087
accents:
  C1: { colour: "#6D2A5B", tint: "#F6E9F2" }
  C2: { colour: "#12604F", tint: "#E3F1EC" }
  C3: { colour: "#9C3D10" }
  C4: { colour: "#7A5200", tint: "#F9EFD6" }
  C5: { colour: "#4B5D12", tint: "#EEF2DC" }
  C6: { colour: "#51308A", tint: "#EEE8F8" }
  C7: { colour: "#0F4C5C", tint: "#E4F1F4" }
  C8: { colour: "#8C1C3A", tint: "#FBE8ED" }
  C9: { colour: "#5A4034", tint: "#F3EBE6" }
`
    writeFileSync(join(root, 'ours.yaml'), text)
    const { value } = source('ours.yaml', text)
    const schema = readSchemas(diskFiles(shipped)).get('theme')
    const problems = value && schema ? validate(schema, value) : []
    await expect(`${problemsForPeople(problems, root)}\n`).toMatchFileSnapshot('../fixtures/printed.txt')
  })

  it('put the carets under the words that are meant, after a tab as well', () => {
    const root = project({
      file: 'compact/compact.yaml',
      find: '    mark: triangle',
      replace: '\tmark: triangle',
    })
    const row =
      readFileSync(join(root, 'compact/compact.yaml'), 'utf8').split('\n').indexOf('\tmark: triangle') + 1
    const text = problemsForPeople(
      [problem(row, { place: { file: 'compact/compact.yaml', line: row, column: 8, length: 8 } })],
      root,
    )
    const [, line = '', carets = ''] = text.split('\n')
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('triangle')
  })

  it('stand in the order of files and lines, whatever order they were found in', () => {
    const text = problemsForPeople(
      [problem(100), problem(9), problem(20, { place: { file: 'a.yaml', line: 20, column: 1 } })],
      folder(),
    )
    expect([...text.matchAll(/slip on line (\d+)/g)].map(one => Number(one[1]))).toEqual([20, 9, 100])
  })

  it('are twenty at most, errors first, and the last line counts them all', () => {
    const warnings = Array.from({ length: 15 }, (_, index) => problem(index + 1, { severity: 'warning' }))
    const errors = Array.from({ length: 12 }, (_, index) => problem(index + 101))
    const text = problemsForPeople([...warnings, ...errors], folder())
    expect(text.match(/error {2}slip/g)).toHaveLength(12)
    expect(text.match(/warning {2}slip/g)).toHaveLength(8)
    expect(text.split('\n').at(-1)).toMatch(/12 .*15 .*20/)
  })

  it('are shown without a line when the file is gone or is shorter by now', () => {
    for (const line of [1, 99999]) {
      const text = problemsForPeople([problem(line)], line === 1 ? folder() : project())
      expect(text).toContain(`slip on line ${line}`)
      expect(text).not.toContain('│')
    }
  })

  it('use colour only as an extra', () => {
    const plain = problemsForPeople([problem(1)], folder())
    const coloured = problemsForPeople([problem(1)], folder(), true)
    expect(coloured).not.toBe(plain)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with the escape character.
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  it('show the part of a long line that is meant, and no more than a screen of anything', () => {
    const root = folder()
    const long = 'a'.repeat(3000)
    for (const column of [10, 1500, 3005]) {
      const text = `one: ${long.slice(0, column - 6)}MEANT${long.slice(column)}`
      writeFileSync(join(root, 'long.yaml'), text)
      const place = { file: 'long.yaml', line: 1, column, length: 5 }
      const printed = problemsForPeople(
        [problem(1, { place, what: `\`${long}\` is long`, why: long, mend: long })],
        root,
      ).split('\n')
      const [what = '', line = '', carets = '', ...rest] = printed
      expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), `${column}`).toBe('MEANT')
      expect([what, line, carets].filter(one => one.length > 300)).toEqual([])
      expect(rest.filter(one => one.length > 800)).toEqual([])
    }
  })

  it('put the carets under the right letter after letters in two pieces', () => {
    const root = folder()
    const text = 'name: Sio\u0302n W\u0302yn x'
    writeFileSync(join(root, 'two.yaml'), `\ufeff${text}\n`)
    const place = { file: 'two.yaml', line: 1, column: text.indexOf('x') + 1 }
    const [, line = '', carets = ''] = problemsForPeople([problem(1, { place })], root).split('\n')
    expect(line.normalize('NFC')[carets.indexOf('^')]).toBe('x')
  })

  it('send a terminal nothing that it would obey', () => {
    const root = folder()
    const bad = '\u001b[2J\u009b31m\u202e\u0007\u0000x'
    writeFileSync(join(root, 'bad.yaml'), `name: ${bad.replace('\u0000', '')}\n`)
    const place = { file: 'bad.yaml', line: 1, column: 7 }
    const printed = problemsForPeople(
      [
        problem(1, {
          place,
          what: bad,
          why: bad,
          mend: bad,
          see: [{ place: { ...place, file: bad }, note: bad }],
        }),
      ],
      root,
    )
    expect(printed).toContain('name: ')
    expect(printed.replaceAll('\n', '')).toMatch(/^[ -~│\ufffd]+$/)
  })

  it('are shown without a line when there is a pipe or a folder in the place of the file', () => {
    const root = folder()
    mkdirSync(join(root, 'folder.yaml'))
    execFileSync('mkfifo', [join(root, 'pipe.yaml')])
    for (const file of ['folder.yaml', 'pipe.yaml']) {
      const printed = problemsForPeople([problem(1, { place: { file, line: 1, column: 1 } })], root)
      expect(printed).toContain('slip on line 1')
      expect(printed).not.toContain('│')
    }
  })
})

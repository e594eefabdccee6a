import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { edit } from '../../scripts/content/edit.ts'
import { load } from '../../scripts/content/load.ts'
import type { Subject } from '../../scripts/model.ts'
import { codes, lineAt, project, shipped, subjectOf } from '../fixtures.ts'

const sections = readdirSync(join(shipped, 'compact'), { withFileTypes: true })
  .filter(entry => entry.isDirectory() && !['editions', 'languages', 'schema'].includes(entry.name))
  .map(entry => entry.name)

/** What a folder holds, in one file beside it. */
function inOneFile(root: string, section: string): string {
  const folder = join(root, 'compact', section)
  const keys = readdirSync(folder).map(name => [
    basename(name, '.yaml'),
    parse(readFileSync(join(folder, name), 'utf8')),
  ])
  const path = `compact/${section}.yaml`
  writeFileSync(join(root, path), stringify(Object.fromEntries(keys)))
  return path
}

const everyoneIn = (root: string): Subject => {
  const { subjects, problems } = load(diskFiles(root), { edition: 'everyone' })
  if (subjects[0] === undefined) throw new Error(JSON.stringify(problems))
  return subjects[0]
}

describe('a section in a folder, with a file for each of its keys', () => {
  it('says what it said in one file, at the same addresses', () => {
    expect(sections).toEqual(['how-to', 'workshops'])
    const root = project()
    for (const section of sections) {
      inOneFile(root, section)
      rmSync(join(root, 'compact', section), { recursive: true })
    }
    const [one, many] = [everyoneIn(root), subjectOf('everyone')]
    expect([one.howTo, one.workshops]).toEqual([many.howTo, many.workshops])
    expect([...one.raw].sort()).toEqual([...many.raw].sort())
    expect(one.origins.get('workshops/deck/slides/hold/title')?.file).toBe('compact/workshops.yaml')
    expect(many.origins.get('workshops/deck/slides/hold/title')?.file).toBe('compact/workshops/deck.yaml')
  })

  it('may be any of them', () => {
    const root = project()
    const words = readFileSync(join(root, 'compact/frameworks.yaml'), 'utf8')
    rmSync(join(root, 'compact/frameworks.yaml'))
    mkdirSync(join(root, 'compact/frameworks'))
    for (const [key, value] of Object.entries(parse(words) as object))
      writeFileSync(join(root, `compact/frameworks/${key}.yaml`), stringify(value))
    expect(everyoneIn(root).frameworks).toEqual(subjectOf('everyone').frameworks)
  })

  it('is not read where a file stands beside the folder', () => {
    const root = project()
    const path = inOneFile(root, 'workshops')
    const { problems, subjects } = load(diskFiles(root))
    expect(codes(problems)).toEqual(['load/both'])
    expect(problems[0]?.what).toBe(`${path} and the folder compact/workshops are both there`)
    expect(subjects).toEqual([])
  })

  it('has no place for other files, and says which there can be', () => {
    const root = project()
    writeFileSync(join(root, 'compact/workshops/desk.yaml'), 'a: b\n')
    writeFileSync(join(root, 'compact/workshops/.notes'), 'left by a program')
    const { problems } = load(diskFiles(root))
    expect(codes(problems)).toEqual(['load/stray-file'])
    expect(problems[0]?.what).toContain('compact/workshops/desk.yaml')
    expect(problems[0]?.mend).toContain('Did you mean `deck.yaml`?')
    for (const name of readdirSync(join(shipped, 'compact/workshops')))
      expect(problems[0]?.mend).toContain(name)
  })

  it('misses a key by the name of the file to add, and nothing else is told', () => {
    const root = project()
    rmSync(join(root, 'compact/workshops/deck.yaml'))
    renameSync(join(root, 'compact/how-to/scenarios.yaml'), join(root, 'compact/how-to/scenarios (1).yaml'))
    const { problems } = load(diskFiles(root))
    expect(problems.map(one => one.what)).toEqual([
      'compact/how-to/scenarios.yaml is missing; there is `scenarios (1).yaml` in its folder',
      'compact/workshops/deck.yaml is missing',
    ])
  })

  it('tells what breaks its schema in every one of its files, at their lines', () => {
    const root = project(
      { file: 'compact/how-to/title.yaml', find: 'Guide for the desk', replace: '12' },
      { file: 'compact/how-to/chapters.yaml', find: '- id: quick-start', replace: '- id: Quick start' },
      { file: 'compact/how-to/ladder.yaml', find: '# A made-up', replace: 'a: *b\n# A made-up' },
    )
    const { problems } = load(diskFiles(root))
    expect(problems.map(one => [one.code, one.place?.file, lineAt(root, one.place)])).toEqual(
      expect.arrayContaining([
        ['schema/type', 'compact/how-to/title.yaml', '12'],
        ['schema/pattern', 'compact/how-to/chapters.yaml', '- id: Quick start'],
      ]),
    )
    expect(problems.some(one => one.place?.file === 'compact/how-to/ladder.yaml')).toBe(true)
    expect(problems.every(one => one.code !== 'load/missing' && one.code !== 'schema/required')).toBe(true)
  })

  it.each([
    ['how-to/title', 'compact/how-to/title.yaml', '\nWords: new\n', "\n'Words: new'\n"],
    ['how-to/lead', 'compact/how-to/lead.yaml', 'One. Two.', '\n>-\n  One.\n  Two.\n'],
    ['workshops/rules/1', 'compact/workshops/rules.yaml', '- Begin', "\n- '- Begin'\n"],
    ['workshops/pledge/stem', 'compact/workshops/pledge.yaml', 'I will', '\nstem: I will\n'],
  ])('takes other words for %s in the file that holds them', (at, file, words, line) => {
    const root = project()
    const { value } = edit(diskFiles(root), subjectOf('everyone'), at, words)
    expect(value?.file).toBe(file)
    expect(value?.text).toContain(line)
    const rest = (text: string): string[] => text.split('\n').filter(one => one.startsWith('#'))
    expect(rest(value?.text ?? '')).toEqual(rest(readFileSync(join(root, file), 'utf8')))
  })
})

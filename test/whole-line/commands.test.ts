import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Problem } from '../../scripts/problem.ts'
import { freshCopy } from './fresh-copy.ts'
import { fingerprints, manifest, output } from './outputs.ts'
import { press } from './press.ts'

const commands = ['build', 'check', 'doctor', 'list', 'pack', 'watch']

describe('the command line', () => {
  let root: string
  beforeAll(() => {
    root = freshCopy()
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('lists its commands, for help and for want of one', async () => {
    const [helped, bare] = await Promise.all([press(root, '--help'), press(root)])
    expect([helped.code, bare.code]).toEqual([0, 2])
    expect(bare.value).toBe(helped.value)
    for (const command of commands) expect(helped.value).toMatch(new RegExp(`^ {2}${command} +\\S`, 'm'))
  })

  it.each(commands)('explains `%s` with an example and every option', async command => {
    const { code, value, talk } = await press(root, command, '--help')
    expect([code, talk]).toEqual([0, ''])
    expect(value).toContain(`npx compact-press ${command}`)
    const { default: about } = await import(`../../scripts/commands/${command}.ts`)
    const options = Object.keys(about.options)
    expect(options.length).toBeGreaterThan(0)
    expect(options.filter(option => !value.includes(`--${option}`))).toEqual([])
  })

  it.each([
    ['a command', ['biuld'], '`biuld`', 'Did you mean `build`?'],
    ['an option', ['build', '--editoin', 'everyone'], '`--editoin`', 'Did you mean `--edition`?'],
    ['an edition', ['check', '--edition', 'everyon'], '`everyon`', 'Did you mean `everyone`?'],
    [
      'an edition to build',
      ['build', '--edition', 'exampel-trust'],
      '`exampel-trust`',
      'Did you mean `example-trust`?',
    ],
    ['a document', ['build', '--only', 'poster,postre'], '`postre`', 'Did you mean `poster`?'],
    ['a theme', ['build', '--theme', 'identiy'], '`identiy`', 'Did you mean `identity`?'],
  ])('names %s that it does not know, and what was meant', async (_, options, name, mend) => {
    const ended = await press(root, ...options)
    expect(ended.talk.split(name).length, 'said once').toBe(2)
    expect(ended.talk).toContain(mend)
    expect(ended.value).toBe('')
    expect(ended.code).toBe(2)
    expect(fingerprints(root).size).toBe(0)
  })

  it('reads no option twice: one of them would be passed over', async () => {
    const { code, talk } = await press(root, 'build', '--language', 'cy', '--language', 'ar')
    expect(code).toBe(2)
    expect(talk).toContain('`--language` stands here twice.')
  })

  it('says that all is well, by edition', async () => {
    const { code, value, talk } = await press(root, 'check')
    expect([code, value]).toEqual([0, ''])
    expect(talk).toContain('everyone (en-GB), example-trust (en-GB)')
    expect(
      talk.match(/^(everyone|example-trust): [\d.]+ words a sentence, .* about age \d+\.$/gm),
    ).toHaveLength(2)
  })

  it('says how each edition reads, for programs too', async () => {
    const { code, value } = await press(root, 'check', '--json')
    expect(code).toBe(0)
    const lights = value
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lights.filter(one => one.lights).map(one => [one.edition, one.language])).toEqual([
      ['everyone', 'en-GB'],
      ['example-trust', 'en-GB'],
    ])
    for (const one of lights.filter(one => one.lights)) expect(one.lights.readingAge).toBeGreaterThan(4)
  })

  it('shows every problem at once, with its line and a caret, and as one JSON a line for programs', async () => {
    const file = join(root, 'compact/compact.yaml')
    const words = readFileSync(file, 'utf8')
    writeFileSync(file, words.replace('mark: square', 'mark: sqare').replace('mark: circle', 'mark: cirle'))
    const [people, programs] = await Promise.all([press(root, 'check'), press(root, 'check', '--json')])
    writeFileSync(file, words)
    expect([people.code, programs.code]).toEqual([1, 1])
    expect([people.value, programs.talk]).toEqual(['', ''])
    const problems = programs.value
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Problem)
    expect(problems.length).toBe(2)
    for (const { place, what, mend, code } of problems) {
      expect(place?.file).toBe('compact/compact.yaml')
      expect(people.talk).toContain(`${place?.file}:${place?.line}:${place?.column}`)
      for (const part of [what, mend, code]) expect(people.talk).toContain(part)
    }
    const [, under = ''] = people.talk.split('mark: cirle\n')
    expect(under.split('\n')[0]).toMatch(/\^{5}$/)
  })

  it('lists every document with its forms, and every edition', async () => {
    const { code, value } = await press(root, 'list', '--json')
    const { documents, editions } = JSON.parse(value)
    expect(code).toBe(0)
    // What the first edition lacks something for is listed too, and not made.
    const made = documents.filter((one: { lacks: string | null }) => one.lacks === null)
    expect(documents.length - made.length).toBe(1)
    const forms = made.flatMap((one: { name: string; forms: string[] }) =>
      one.forms.map(form => `${one.name}.${form}`),
    )
    const files = manifest(inject('built'), 'everyone').files.map(one => one.path)
    expect(documents.length).toBeGreaterThan(9)
    expect(forms.sort()).toEqual(files)
    expect(editions.map((one: { name: string }) => one.name)).toEqual(['everyone', 'example-trust'])
    const people = await press(root, 'list')
    for (const { name, about } of made)
      expect(people.value).toMatch(new RegExp(`^ {2}${name} .*${about.slice(0, 20)}`, 'm'))
  })

  it('looks the machine over', async () => {
    const { code, value } = await press(root, 'doctor', '--json')
    expect(code).toBe(0)
    const findings = JSON.parse(value) as { name: string; well: boolean }[]
    expect(findings.map(({ name, well }) => [name, well])).toEqual(
      ['Node.js', 'browser', 'fonts', 'writing', 'keeping'].map(name => [name, true]),
    )
  })

  it('says what to do when the browser that was named is not there', async () => {
    const before = process.env.CHROME_PATH
    process.env.CHROME_PATH = '/nowhere/chrome'
    const ended = await Promise.all([press(root, 'doctor'), press(root, 'build', '--only', 'notice')])
    if (before === undefined) delete process.env.CHROME_PATH
    else process.env.CHROME_PATH = before
    const [doctor, build] = ended
    expect([doctor?.code, build?.code === 0]).toEqual([2, false])
    for (const said of [doctor?.value, build?.talk]) {
      expect(said).toContain('CHROME_PATH names /nowhere/chrome')
      expect(said).toContain('unset it')
    }
  })

  it('makes only what it is asked for, keeps the rest, and wears the theme that is named', async () => {
    expect((await press(root, 'build', '--only', 'index', '--edition', 'everyone')).code).toBe(0)
    expect([...fingerprints(root).keys()]).toEqual(
      ['index.fragment.html', 'index.html', 'index.txt', 'manifest.json'].map(
        file => `everyone/en-GB/${file}`,
      ),
    )
    const neutral = readFileSync(output(root, 'everyone', 'index.html'), 'utf8')
    const json = await press(root, 'build', '--only', 'notice', '--edition', 'everyone', '--json')
    expect(JSON.parse(json.value).files.map((one: { path: string }) => one.path)).toContain(
      'output/everyone/en-GB/notice.pdf',
    )
    expect(readFileSync(output(root, 'everyone', 'index.html'), 'utf8')).toBe(neutral)
    expect(
      (await press(root, 'build', '--only', 'index', '--edition', 'everyone', '--theme', 'identity')).code,
    ).toBe(0)
    const identity = readFileSync(output(root, 'everyone', 'index.html'), 'utf8')
    const blue =
      /colour: "(#\w{6})"/.exec(readFileSync(join(root, 'templates/themes/identity.yaml'), 'utf8'))?.[1] ??
      '?'
    expect([neutral.includes(blue), identity.includes(blue)]).toEqual([false, true])
  })
})

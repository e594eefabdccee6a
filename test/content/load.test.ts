import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../scripts/content/contrast.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { load } from '../../scripts/content/load.ts'
import { unsavedFiles } from '../../scripts/content/unsaved-files.ts'
import { lines } from '../../scripts/views/lines.ts'
import { codes, lineAt, ownFiles, project, shipped, subjectOf, textOf } from '../fixtures.ts'

const everyYaml = (root: string): string[] =>
  ['compact', 'templates/themes'].flatMap(part =>
    readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.yaml'))
      .map(entry => join(entry.parentPath, entry.name)),
  )

describe('an edition as it is loaded', () => {
  it.each(['packs', 'Packs'])('cannot be called %s, where packs are kept', name => {
    const root = project()
    const path = `compact/editions/${name}/edition.yaml`
    mkdirSync(dirname(join(root, path)))
    writeFileSync(join(root, path), readFileSync(join(root, 'compact/editions/everyone/edition.yaml')))
    const { problems, subjects } = load(diskFiles(root))
    expect(problems.map(one => [one.code, one.place?.file])).toEqual([['load/edition-name', path]])
    expect(problems[0]?.what).toBe(`an edition cannot be called ${name}`)
    expect(problems[0]?.mend).toContain('another name')
    expect(subjects.map(one => one.edition)).toEqual(['everyone', 'larkmoor'])
    expect(codes(load(diskFiles(root), { edition: name }).problems)).toEqual(['load/edition-name'])
    expect(load(diskFiles(root), { edition: 'everyone' }).problems).toEqual([])
  })

  it('says its own name for the compact everywhere, and leaves no name to fill in', () => {
    const ours = subjectOf('larkmoor')
    const { title, term } = ours.compact
    expect([title.at, term.at].map(at => ours.origins.get(at)?.file)).toEqual(
      Array(2).fill('compact/editions/larkmoor/edition.yaml'),
    )
    const said = lines([ours.compact, ours.howTo, ours.workshops, ours.frameworks]).map(one => one.text)
    expect(said.length).toBeGreaterThan(500)
    expect(said.filter(text => text.includes('{'))).toEqual([])
    const guide = (subject: typeof ours) =>
      lines(subject.howTo)
        .map(one => one.text)
        .join('\n')
    expect(guide(ours)).toContain(` ${term.text} `)
    expect(guide(ours)).not.toMatch(/ charter /)
    expect(guide(subjectOf('everyone'))).toContain(' charter ')
  })

  it('leads from every run of words to a place that holds it', () => {
    const files = ownFiles()
    const subject = subjectOf('larkmoor')
    const all = lines([subject.compact, subject.indicators, subject.howTo, subject.words])
    expect(all.length).toBeGreaterThan(500)
    const lost = all.filter(({ text, at }) => {
      const place = subject.origins.get(at)
      if (place === undefined) return true
      const file = textOf(files, place.file)
        .split('\n')
        .slice(place.line - 1, place.line + 12)
        .join(' ')
      const flat = file.replace(/\s+/g, ' ')
      // The first words stand there as they are printed, unless they are filled in.
      const start = text.split(' ').slice(0, 2).join(' ')
      return !flat.includes(start) && !/\{[A-Za-z]+\}/.test(lineAt(files, place)) && !flat.includes('{')
    })
    expect(lost).toEqual([])
  })

  it('keeps the address of a line when another is put in above it', () => {
    const edit = {
      file: 'compact/compact.yaml',
      find: 'asked:\n',
      replace: 'asked:\n  - id: new\n    text: Be brief\n',
    }
    const subject = load(ownFiles(edit)).subjects[0]
    const before = subjectOf('everyone').compact.asked.map(one => one.text.at)
    expect(before.length).toBeGreaterThan(0)
    expect(subject?.compact.asked.map(one => one.text.at)).toEqual(['compact/asked/new/text', ...before])
  })

  it('takes its own colours in place of the theme’s, and only those', () => {
    const [plain, ours] = [subjectOf('everyone').theme, subjectOf('larkmoor').theme]
    const { colours, press } = subjectOf('larkmoor').settings
    const own = colours?.accents?.C4
    expect(own).toBeDefined()
    expect(own).not.toBe(plain.accents.C4.colour)
    // Its tint is a breath of it, and not that of the theme's colour.
    const { tint } = ours.accents.C4
    expect(tint).not.toBe(plain.accents.C4.tint)
    expect(contrast(tint, plain.paper)).toBeLessThan(1.35)
    expect(ours).toEqual({
      ...plain,
      accents: { ...plain.accents, C4: { colour: own, tint } },
      builds: expect.objectContaining({ ...plain.builds, ...press?.builds }),
    })
    const [of, ink] = [own ?? '', ours.builds?.[tint]]
    expect(Math.max(...(ink ?? [100]))).toBeLessThan(Math.max(...(ours.builds?.[of] ?? [0])) / 5)
  })

  it('may come in another theme', () => {
    const { subjects, problems } = load(ownFiles(), { theme: 'identity', edition: 'everyone' })
    expect(problems).toEqual([])
    expect(subjects.map(one => one.edition)).toEqual(['everyone'])
    expect(subjects[0]?.theme.accents.C4.colour).toBe('#005EB8')
  })

  it('needs nothing but a folder of its own', () => {
    const root = project()
    const made = join(root, 'compact/editions/ours/edition.yaml')
    mkdirSync(dirname(made))
    writeFileSync(made, readFileSync(join(root, 'compact/editions/everyone/edition.yaml')))
    expect(load(diskFiles(root)).subjects.map(one => one.edition)).toEqual(['everyone', 'larkmoor', 'ours'])
  })
})

describe('a translation', () => {
  const words = (root: string, content: string) => {
    const english = readFileSync(join(root, 'compact/languages/en-GB.yaml'), 'utf8')
    writeFileSync(
      join(root, 'compact/languages/cy.yaml'),
      `${english.replace('name: English', 'name: Cymraeg')}\n${content}`,
    )
  }

  it('is one more file, and its words win over the English and lose to the edition', () => {
    const root = project({
      file: 'compact/editions/larkmoor/edition.yaml',
      find: '[en-GB]',
      replace: '[en-GB, cy]',
    })
    words(root, 'content:\n  compact:\n    title: Ein haddewid\n    strapline: Chwe addewid\n')
    const { subjects, problems } = load(diskFiles(root), { edition: 'larkmoor' })
    expect(problems).toEqual([])
    const [english, welsh] = ['en-GB', 'cy'].map(tag => subjects.find(one => one.language === tag))
    expect(welsh?.compact.strapline.text).toBe('Chwe addewid')
    expect(welsh?.origins.get('compact/strapline')?.file).toBe('compact/languages/cy.yaml')
    expect(welsh?.compact.title).toEqual(english?.compact.title)
    expect(english?.compact.strapline).toEqual(subjectOf('everyone').compact.strapline)
  })

  it('that has more letters than there is room for is pointed at in its own file', () => {
    const root = project({ file: 'compact/editions/everyone/edition.yaml', find: '[en-GB]', replace: '[cy]' })
    words(root, 'content:\n  compact:\n    title: Ein haddewid ni i bawb yn y gwasanaeth iechyd cyfan\n')
    const { problems } = load(diskFiles(root))
    expect(codes(problems)).toEqual(['schema/max-length'])
    expect(problems[0]?.place?.file).toBe('compact/languages/cy.yaml')
    expect(lineAt(root, problems[0]?.place)).toContain('Ein haddewid ni')
  })
})

describe('what an author may leave out or break', () => {
  it('a file that is missing is named', () => {
    const root = project()
    rmSync(join(root, 'compact/compact.yaml'))
    const { problems, subjects } = load(diskFiles(root))
    expect(codes(problems)).toContain('load/missing')
    expect(problems[0]?.what).toContain('compact/compact.yaml')
    expect(subjects).toEqual([])
  })

  it('a file that not every compact has may be missing: who reads it is told so', () => {
    const root = project()
    rmSync(join(root, 'compact/frameworks.yaml'))
    const { problems, subjects } = load(diskFiles(root))
    expect(problems).toEqual([])
    expect(subjects.length).toBeGreaterThan(0)
    expect(() => subjects[0]?.frameworks).toThrow('compact/frameworks is not there')
  })

  it('an empty file is a problem, not a crash', () => {
    const root = project()
    const files = everyYaml(root).map(path => path.slice(root.length + 1))
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const { problems, subjects } = load(unsavedFiles(diskFiles(root), new Map([[file, '']])))
      expect(problems[0]?.place?.file, file).toBe(file)
      // The identity theme is worn by nobody, and an edition is one of two.
      const spoilt = /identity/.test(file) ? [] : ['everyone', 'larkmoor']
      const left = /editions\/([^/]+)/.exec(file)?.[1]
      const untouched = ['everyone', 'larkmoor'].filter(name =>
        left === undefined ? !spoilt.includes(name) : name !== left,
      )
      expect(
        subjects.map(one => one.edition),
        file,
      ).toEqual(untouched)
    }
  })
})

describe('the files that people edit', () => {
  it('tell the editor on their first line which schema they keep to, so that it can help', () => {
    const files = everyYaml(shipped)
    expect(files.length).toBeGreaterThanOrEqual(11)
    for (const file of files) {
      const [first = ''] = readFileSync(file, 'utf8').split('\n')
      const [, path, part] =
        /^# yaml-language-server: \$schema=(\S+\.schema\.json)(?:#\/properties\/(\w+))?$/.exec(first) ?? []
      expect(path, `${file} starts with ${first}`).toBeDefined()
      const schema = JSON.parse(readFileSync(join(dirname(file), path ?? ''), 'utf8')) as {
        $id: string
        properties: object
      }
      const section = /compact\/(workshops|how-to)\//.exec(file)?.[1]
      if (section) {
        expect(part, file).toBe(basename(file, '.yaml'))
        expect(Object.keys(schema.properties), file).toContain(part)
      }
      const name = file.includes('/editions/')
        ? 'edition'
        : section !== undefined
          ? section
          : file.includes('/made-from/')
            ? 'made-from'
            : file.includes('/languages/')
              ? 'language'
              : file.includes('/themes/')
                ? 'theme'
                : file.split('/').at(-1)?.replace('.yaml', '')
      expect(schema.$id, file).toBe(`${name}.schema.json`)
    }
  })

  it('answer every request, H1 to H9 and R01 to R15, none missing and all in order', () => {
    const ids = load(diskFiles(shipped)).known[0]?.requests?.asked.map(one => one.id) ?? []
    expect(ids.slice(0, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map(number => `H${number}`))
    const groups = ids.slice(9).map(id => id.slice(0, 3))
    expect([...new Set(groups)]).toEqual(
      Array.from({ length: 15 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    )
    for (const group of new Set(groups)) {
      const own = ids.filter(id => id.startsWith(`${group}.`))
      expect(own).toEqual(own.map((_, index) => `${group}.${index + 1}`))
    }
  })
})

describe('the words as they stand in YAML', () => {
  it('are there beside those that are printed, at every address that has words', () => {
    const subject = subjectOf('larkmoor')
    const printed = lines(subject)
    expect(printed.length).toBeGreaterThan(1000)
    expect(printed.filter(line => !subject.raw.has(line.at)).map(line => line.at)).toEqual([])
    expect(subject.raw.get('compact/title')).not.toContain('{')
    const filled = [...subject.raw].filter(([, words]) => words.includes('{term}'))
    expect(filled.length).toBeGreaterThan(5)
    expect(filled[0]?.[1]).toBeDefined()
    expect([...subject.raw.keys()].some(at => at.startsWith('requests/'))).toBe(false)
  })
})

describe('what people asked for', () => {
  it('is no part of what a translation or an edition can change', () => {
    const root = project({
      file: 'compact/editions/larkmoor/edition.yaml',
      find: '\n  compact:\n',
      replace: '\n  requests: {}\n  compact:\n',
    })
    const { problems } = load(diskFiles(root))
    expect(codes(problems)).toEqual(['overlay/unknown'])
    expect(problems[0]?.mend).not.toContain('requests')
  })
})

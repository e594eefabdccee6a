import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../scripts/discover.ts'
import type { Artefact } from '../scripts/model.ts'
import { shipped, shippedSubject } from './fixtures.ts'

/** Every file under some folders of the repository, from its root. */
const files = (...folders: string[]): string[] =>
  folders.flatMap(folder =>
    readdirSync(join(shipped, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(shipped, join(entry.parentPath, entry.name))),
  )

const read = (file: string): string => readFileSync(join(shipped, file), 'utf8')
/** A file without its comments. */
const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
const scripts = files('scripts').filter(file => /\.(ts|mjs)$/.test(file))
const written = scripts.filter(file => !file.endsWith('.generated.ts'))

/**
 * The layers, lowest first: a file may import from its own layer and from those below. Where this differs from
 * the design in a sentence: rules look at views, because a rule about a page has to see what stands on it, and
 * `load-package.ts`, `discover.ts` and `program.ts` only find modules, so they stand below all that use them. What is
 * in `start/` runs before anything can be imported from TypeScript.
 */
const layers: readonly (readonly string[])[] = [
  [
    ...[
      'start/',
      'typescript.mjs',
      'program.ts',
      'load-package.ts',
      'package-root.ts',
      'discover.ts',
      'front-page.ts',
    ],
    ...['find-project.ts', 'module-names.ts'],
    ...['problem.ts', 'owner-names.ts', 'told-once.ts'],
  ],
  ['drawing/'],
  ['deck-template.ts', 'model.ts', 'content/compact.generated.ts', 'fit/sighting.ts', 'fit/misfit.ts'],
  ['content/'],
  ['fit/'],
  ['tools/'],
  ['views/', 'finishers/'],
  ['renderers/'],
  ['artefacts/', 'rules/', 'rule.ts'],
  ['check.ts', 'drift.ts', 'strange-items.ts', 'untranslated.ts', 'document-problems.ts'],
  ['offered.ts', 'wanted.ts', 'start-project.ts', 'renditions.ts'],
  [
    'make.ts',
    'made-of.ts',
    'item-of.ts',
    'remark-problems.ts',
    'build.ts',
    'build-edition.ts',
    'coverage.ts',
    'spoken.ts',
    'pack/',
  ],
  ['translations.ts', 'translation/'],
  ['report/'],
  ['command.ts', 'commands/'],
  ['cli.ts'],
  ['compact-press.mjs'],
]

/** The longest name wins: the generated types are content, but stand with the model. */
function layerOf(file: string): number {
  const inside = relative('scripts', file)
  const fits = layers.flatMap((names, layer) =>
    names
      .filter(name => inside === name || (name.endsWith('/') && inside.startsWith(name)))
      .map(name => ({ layer, name })),
  )
  return fits.sort((a, b) => b.name.length - a.name.length)[0]?.layer ?? -1
}

const imports = written.flatMap(file =>
  [...read(file).matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)].map(([, to = '']) => ({
    file,
    to: join(dirname(file), to),
  })),
)

describe('the scripts', () => {
  it('import downward only', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(
      scripts.filter(file => layerOf(file) < 0),
      'every file has a layer',
    ).toEqual([])
    expect(imports.filter(({ to }) => !existsSync(join(shipped, to)))).toEqual([])
    expect(
      imports
        .filter(({ file, to }) => layerOf(to) > layerOf(file))
        .map(({ file, to }) => `${file} imports ${to}`),
    ).toEqual([])
  })

  it('do not import each other in a circle, types aside', () => {
    const graph = new Map<string, string[]>()
    for (const file of written) {
      const values = [
        ...read(file).matchAll(/^(?:import|export) (?!type)[^']*?from '(\.{1,2}\/[^']+)'/gm),
      ].map(([, to = '']) => join(dirname(file), to))
      graph.set(file, values)
    }
    const leads = (from: string, to: string, seen = new Set<string>()): boolean =>
      (graph.get(from) ?? []).some(
        next => next === to || (!seen.has(next) && leads(next, to, seen.add(next))),
      )
    expect([...graph.values()].flat().length).toBeGreaterThan(80)
    expect(written.filter(file => leads(file, file))).toEqual([])
  })

  it('are named after what they hold', () => {
    const vague = /^(utils?|helpers?|common|manager|misc|shared|lib|core|base)\b/
    expect(
      scripts.filter(file =>
        file
          .split('/')
          .slice(1)
          .some(part => vague.test(part)),
      ),
    ).toEqual([])
    expect(
      files('scripts').filter(
        file => !/^[a-z0-9-]+(\.generated)?\.(ts|mjs)$/.test(file.split('/').at(-1) ?? ''),
      ),
    ).toEqual([])
  })

  it('are short, or say at their head why they are not', () => {
    expect(written.length).toBeGreaterThan(60)
    const long = written.filter(file => read(file).split('\n').length > 200)
    const firstComment = (file: string): string => /\/\/[^\n]*|\/\*[\s\S]*?\*\//.exec(read(file))?.[0] ?? ''
    expect(long.filter(file => !firstComment(file).includes('200 lines'))).toEqual([])
  })

  it('make the same bytes from the same words: no clock and no dice', () => {
    expect(written.length).toBeGreaterThan(60)
    const found = written.filter(file =>
      /Math\.random|Date\.now|new Date\(\)|randomUUID|randomBytes/.test(read(file)),
    )
    // These have a calendar: to warn that the day has passed on which something was to be looked up again, which makes
    // nothing; and to write the day of issue into a new compact, from where it is content.
    expect(found).toEqual(['scripts/commands/check.ts', 'scripts/commands/init.ts'])
  })

  it('end the process in one place, and hold no way round the compiler', () => {
    expect(written.filter(file => /process\.exit/.test(read(file))).sort()).toEqual([
      'scripts/cli.ts',
      // It does not get as far as there where Node.js is too old.
      'scripts/compact-press.mjs',
    ])
    expect(
      written.filter(file => /\bas any\b|@ts-(ignore|expect-error|nocheck)|: any\b/.test(code(file))),
    ).toEqual([])
    expect(written.filter(file => /\b(TODO|FIXME|XXX)\b/.test(read(file)))).toEqual([])
  })
})

describe('the documents', () => {
  it('take their looks from folders that are there', async () => {
    const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
    const forms = [...artefacts].flatMap(([name, { forms }]) => forms.map(form => ({ name, form })))
    expect(forms.length).toBeGreaterThan(8)
    for (const { name, form } of forms) {
      const look = join('templates', form.template ?? name)
      expect(existsSync(join(shipped, look)), `${name} → ${look}`).toBe(true)
    }
    const used = new Set(forms.map(({ name, form }) => form.template ?? name))
    const there = readdirSync(join(shipped, 'templates')).filter(
      folder => !['shared', 'forms', 'themes', 'scenes', 'starter'].includes(folder),
    )
    expect(
      there.filter(folder => !used.has(folder)),
      'a look that nothing wears',
    ).toEqual([])
  })

  it('have a kit number and a line that says who they are for', async () => {
    const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
    expect(artefacts.size).toBeGreaterThan(5)
    for (const [name, { code, about }] of artefacts) {
      expect(code, name).toMatch(/^[A-Z]\d{1,2}(?:[A-Z]|\.\d\d)?$/)
      expect(about.length, name).toBeGreaterThan(20)
    }
  })
})

const templates = files('templates').filter(file => /\.(html|md)$/.test(file))

describe('the words of the documents', () => {
  it('stand in compact/, none of them in a template', () => {
    expect(templates.length).toBeGreaterThan(15)
    const found = templates
      .filter(file => file.endsWith('.html'))
      .flatMap(file => {
        const text = read(file)
          .replace(/<style[\s\S]*?<\/style>/g, '')
          .replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '')
          .replace(/<!--[\s\S]*?-->/g, '')
          // Words can hide in the attributes that are read aloud.
          .replace(/ (?:alt|title|aria-label|placeholder)="([^"]*)"/g, '>$1<')
          .replace(/<[^>]*>/g, '')
        return (text.match(/\p{L}{2,}[^\n]*/gu) ?? []).map(words => `${file}: ${words}`)
      })
    expect(found).toEqual([])
  })

  it('stand in compact/, none of them in an artefact, a view or a renderer', () => {
    const makers = written.filter(file => /^scripts\/(artefacts|views|renderers)\//.test(file))
    expect(makers.length).toBeGreaterThan(20)
    const found = makers.flatMap(file => {
      const code = read(file)
        .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
        // What a problem or a fault says is for the author at the keyboard, and so is a line of `list`.
        .replace(/\b(what|why|mend|about): *\n? *(`[^`]*`|'[^'\n]*')/g, '')
        .replace(/new Error\((`[^`]*`|'[^'\n]*')\)/g, '')
      return (code.match(/(['`])(?:[A-Z][a-z]+ )(?:[a-z]+[ ,.]){2,}[^'`\n]*\1/g) ?? []).map(
        words => `${file}: ${words}`,
      )
    })
    expect(found).toEqual([])
  })

  it('have a fixed phrase for every name that a template or a script asks for, and none that nobody asks for', () => {
    const phrases = new Set(Object.keys(shippedSubject('everyone').words))
    expect(phrases.size).toBeGreaterThan(60)
    const sources = [
      ...templates,
      ...files('templates').filter(file => file.endsWith('.css')),
      ...written,
    ].map(file => ({ file, text: read(file) }))
    const asked = sources.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /\bwords\.(?!html\b)([a-z_]+)\b|\bphrase\((?:[\w.]+), '([a-z_]+)'\)|documentTitle\(subject, '([a-z_]+)'\)/g,
        ),
      ].map(([, a, b, c]) => ({ file, key: a ?? b ?? c ?? '' })),
    )
    // `subject.words.map` and the like would be a method, not a phrase.
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter(({ key }) => !phrases.has(key))).toEqual([])

    // Made up from a value: `words[line.level]`, `note_${key}`, `mark_${mark}`, `pptx_layout_${name}`.
    const all = sources.map(one => one.text).join('\n')
    const made = [...all.matchAll(/['"`]([a-z_]+_)(?:\$\{|['"`] *\||['"`] *\+)/g)].map(
      ([, stem = '']) => stem,
    )
    const levels = ['expect', 'love', 'not_expect', 'draft', 'final']
    const named = new Set(all.replace(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, '').match(/[a-z_]+/g))
    const idle = [...phrases].filter(
      key => !levels.includes(key) && !made.some(stem => key.startsWith(stem)) && !named.has(key),
    )
    expect(idle).toEqual([])
  })
})

describe('the repository', () => {
  const everything = ['compact', 'scripts', 'templates', 'test'].flatMap(folder => files(folder))

  it('holds no NHS logo and no Frutiger, and does not name itself after the NHS', () => {
    expect(everything.length).toBeGreaterThan(150)
    expect(everything.filter(file => /frutiger|nhs.*\.(svg|png|jpe?g|gif|eps|pdf)$/i.test(file))).toEqual([])
    const looks = files('templates').filter(file => /\.(css|html|md|svg)$/.test(file))
    expect(looks.filter(file => /frutiger/i.test(read(file)))).toEqual([])
    const { name, bin } = JSON.parse(read('package.json')) as { name: string; bin: Record<string, string> }
    expect([name, ...Object.keys(bin)].join(' ')).not.toMatch(/nhs/i)
  })

  it('takes the neutral theme unless an edition asks for another', () => {
    const editions = readdirSync(join(shipped, 'compact/editions'))
    expect(editions.length).toBeGreaterThan(1)
    for (const edition of editions) expect(shippedSubject(edition).settings.theme, edition).toBe('neutral')
  })
})

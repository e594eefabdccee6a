import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Liquid as Engine, LiquidError as Fault } from 'liquidjs'
import { isLine } from '../content/is-line.ts'
import { sourceLanguage } from '../content/source-language.ts'
import { undivided } from '../content/undivided.ts'
import { loadPackage } from '../load-package.ts'
import type { Line } from '../model.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeText } from './escape-text.ts'
import { filters } from './filters.ts'

const { Liquid, LiquidError } = loadPackage('liquidjs') as typeof import('liquidjs')

/** How a value is written into a page: escaped, with its origin where the form can carry one. */
type Escape = (value: unknown) => string

/** Fills a template; see `Tools.markup`. */
export type Markup = (template: string, data: object) => Checked<string>

/**
 * The template engine. It is strict: a misspelt name in an output, a loop or a condition is a Problem with its
 * line, never an empty string. Every output is escaped for the kind of file that the template makes; in HTML a
 * {@link Line} comes out in a span that carries its origin.
 */
export function liquid(templates: readonly string[]): Markup {
  const engineFor = (outputEscape: Escape): Engine => {
    const engine = new Liquid({
      root: [...templates],
      extname: '.html',
      cache: true,
      strictVariables: true,
      strictFilters: true,
      ownPropertyOnly: true,
      outputEscape,
    })
    for (const [name, filter] of Object.entries(filters(templates))) engine.registerFilter(name, filter)
    return engine
  }
  const engines = { html: engineFor(escapeHtml), md: engineFor(escapeMarkdown) }

  return (template, data) => {
    try {
      const engine = engines[template.endsWith('.md') ? 'md' : 'html']
      // Pieces that are rendered know nothing of what is around them, and may draw all the same.
      const globals = 'scenes' in data ? { scenes: data.scenes } : {}
      return good(engine.renderFileSync(template, data, { globals }) as string)
    } catch (error) {
      if (!LiquidError.is(error)) throw error
      const { line, column, message, token } = error as Fault & { line?: number; column?: number }
      const position = /line:(\d+), col:(\d+)/.exec(message)
      return bad({
        code: 'template/fault',
        severity: 'error',
        place: {
          file: join(
            'templates',
            inFolder(token.file ?? fileOf(token.input, templates), templates) ?? template,
          ),
          line: line ?? Number(position?.[1] ?? 1),
          column: column ?? Number(position?.[2] ?? 1),
        },
        ...sayingOf(message),
      })
    }
  }
}

/** A phrase is added where phrases are, a file where it is missing; anything else comes from the view. */
function sayingOf(message: string): Pick<Problem, 'what' | 'why' | 'mend'> {
  const what = message.replace(/, (file|line):.*$/s, '')
  const why = 'A name that is not in the view would leave a hole in the page.'
  const [, file] = /ENOENT: Failed to lookup "([^"]+)"/.exec(message) ?? []
  if (file !== undefined)
    return {
      what: `templates/${file} is not there`,
      why: 'A page is made of it.',
      mend: file.endsWith('/words.html')
        ? 'Write the words of the document there, in reading order: large print, web page and text are made of them.'
        : 'Write it, or mend its name where it is asked for.',
    }
  const [, phrase] = /undefined variable: words\.(\w+)/.exec(message) ?? []
  return {
    what,
    why,
    mend:
      phrase === undefined
        ? 'Check the spelling against the view in scripts/artefacts.'
        : `Check the spelling, or add \`${phrase}:\` under \`words\` in compact/languages/${sourceLanguage}.yaml.`,
  }
}

/** A file of a template by its path in its folder. */
const inFolder = (file: string | undefined, templates: readonly string[]): string | undefined =>
  file && templates.filter(folder => file.startsWith(folder + sep)).map(folder => relative(folder, file))[0]

/** The template with this text: a name that stands in a shared piece comes without the name of its file. */
const fileOf = (text: string, templates: readonly string[]): string | undefined =>
  templates
    .flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .find(file => readFileSync(file, 'utf8') === text)

/** For HTML: words from YAML stand in a span that names where they came from. */
function escapeHtml(value: unknown): string {
  if (isLine(value))
    return value.beside === undefined
      ? span(value)
      : `<span class="tongues"><span>${span(value)}</span><span dir="auto">${span(value.beside)}</span></span>`
  if (typeof value === 'object' && value !== null)
    throw new Error('a template prints an object where it means one of its parts')
  return escapeText(undivided(String(value ?? '')))
}

function span({ at, text, language }: Line): string {
  const other = language === undefined ? '' : ` lang="${escapeText(language)}" dir="auto"`
  return `<span data-at="${escapeText(at)}"${other}>${escapeText(text)}</span>`
}

import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Liquid, LiquidError } from 'liquidjs'
import { encode } from 'uqr'
import { fill } from '../content/tell.ts'
import type { Line } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { escapeText } from './escape-text.ts'

/** How a value is written into a page: escaped, with its origin where the form can carry one. */
export type Escape = (value: unknown) => string

/** Fills a template; see `Tools.markup`. */
export type Markup = (template: string, data: object) => Checked<string>

/**
 * The template engine. It is strict: a misspelt name in an output, a loop or a condition is a Problem with its
 * line, never an empty string. Every output is escaped; a {@link Line} comes out in a span that carries its origin.
 */
export function liquid(templates: string, escape: Escape = escapeHtml): Markup {
  const engine = new Liquid({
    root: templates,
    extname: '.html',
    cache: true,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: escape,
  })
  engine.registerFilter('fill', (line: Line, ...pairs: [string, unknown][]) => fillLine(line, pairs))
  engine.registerFilter('text', (line: Line) => line.text)
  engine.registerFilter('mark', { raw: true, handler: (shape: string) => mark(templates, shape) })
  engine.registerFilter('qr', { raw: true, handler: qr })
  engine.registerFilter('plain_address', plainAddress)
  engine.registerFilter('css_string', { raw: true, handler: cssString })
  engine.registerFilter('page_counter', { raw: true, handler: pageCounter })
  engine.registerFilter('data_uri', { raw: true, handler: dataUri })

  return (template, data) => {
    try {
      return good(engine.renderFileSync(template, data) as string)
    } catch (error) {
      if (!LiquidError.is(error)) throw error
      const { line, column, message, token } = error as LiquidError & { line?: number; column?: number }
      const position = /line:(\d+), col:(\d+)/.exec(message)
      return bad({
        code: 'template/fault',
        severity: 'error',
        place: {
          file: join('templates', relative(templates, token.file ?? join(templates, template))),
          line: line ?? Number(position?.[1] ?? 1),
          column: column ?? Number(position?.[2] ?? 1),
        },
        what: message.split(', file:')[0] ?? message,
        why: 'A name that is not in the view would leave a hole in the page.',
        mend: 'Check the spelling against the view in scripts/artefacts.',
      })
    }
  }
}

/** For HTML: words from YAML stand in a span that names where they came from. */
export function escapeHtml(value: unknown): string {
  if (isLine(value)) return `<span data-at="${escapeText(value.at)}">${escapeText(value.text)}</span>`
  if (typeof value === 'object' && value !== null) throw new Error('a template prints an object where it means one of its parts')
  return escapeText(String(value ?? ''))
}

export const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'text' in value && 'at' in value

function fillLine(line: Line, pairs: readonly [string, unknown][]): Line {
  const names = Object.fromEntries(pairs.map(([name, value]) => [name, isLine(value) ? value.text : String(value)]))
  return { text: fill(line.text, names), at: line.at }
}

/** One of our own shapes as SVG that takes its colour from the text around it; read aloud by the words beside it. */
function mark(templates: string, shape: string): string {
  if (!/^[a-z-]+$/.test(shape)) throw new Error(`no mark can be called ${shape}`)
  return readFileSync(join(templates, 'shared/marks', `${shape}.svg`), 'utf8').trim().replace('<svg ', '<svg class="mark" aria-hidden="true" focusable="false" ')
}

/** A QR code as one SVG path, with the four-module quiet zone that readers need. */
function qr(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" aria-hidden="true" focusable="false"><path d="${path}" fill="#000" shape-rendering="crispEdges"/></svg>`
}

/** A web address as people type it: without https:// and the last slash. */
const plainAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '')

/** For `content:` in CSS, where only the backslash, the quote and line ends can break out. */
const cssString = (value: unknown): string => {
  const text = isLine(value) ? value.text : String(value)
  return `"${text.replace(/[\\"\n\r\f<]/g, sign => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
}

/** `Page {page} of {pages}` as a value of `content:`, with the browser's own counters in the gaps. */
const pageCounter = (line: Line): string =>
  line.text
    .split(/\{(page|pages)\}/)
    .map((part, index) => (index % 2 === 1 ? `counter(${part})` : cssString(part)))
    .join(' ')

const dataUri = (logo: { bytes: Uint8Array; type: string }): string =>
  `data:image/${logo.type === 'svg' ? 'svg+xml' : logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`

import { readFileSync } from 'node:fs'
import type { FilterImplOptions } from 'liquidjs'
import { encode } from 'uqr'
import { fillLine } from '../content/fill-line.ts'
import { isLine } from '../content/is-line.ts'
import { fill } from '../content/tell.ts'
import { undivided } from '../content/undivided.ts'
import type { Line, Words } from '../model.ts'
import { diagramFilters } from './diagram-filters.ts'
import { drawingFilters } from './drawing-filters.ts'
import { escapeText } from './escape-text.ts'
import { markLine } from './line-marks.ts'
import { mailAddress } from './mail-address.ts'
import { phoneAddress } from './phone-address.ts'
import { plainAddress } from './plain-address.ts'
import { templateFile } from './template-file.ts'

const raw = <Arguments extends unknown[]>(handler: (...given: Arguments) => string): FilterImplOptions => ({
  raw: true,
  handler: handler as (...given: unknown[]) => string,
})

/** What templates can do with a value beside printing it. Those marked `raw` escape for themselves. */
export const filters = (templates: readonly string[]): Record<string, FilterImplOptions> => ({
  fill: (line: Line, ...pairs: [string, unknown][]) => fillLine(line, Object.fromEntries(pairs)),
  text: (line: Line) => undivided(line.text),
  whole_pieces: wholePieces,
  two_lines: twoLines,
  lang: raw(lang),
  aria_label: raw((line: Line) => ` aria-label="${escapeText(undivided(line.text))}"${lang(line)}`),
  mark: raw((shape: string) => mark(templates, shape)),
  qr: raw(qr),
  plain_address: plainAddress,
  mail_address: mailAddress,
  phone_address: phoneAddress,
  file_size: fileSize,
  css_string: raw(cssString),
  page_counter: raw((line: Line) => pageCounter(line, name => `counter(${name})`)),
  slide_counter: raw((line: Line) =>
    pageCounter(line, name => `attr(data-marpit-pagination${name === 'pages' ? '-total' : ''})`),
  ),
  data_uri: raw(dataUri),
  attribute: raw(attribute),
  yaml_string: raw((value: unknown) => JSON.stringify(undivided(isLine(value) ? value.text : String(value)))),
  note: raw(noteText),
  colour: raw(colour),
  area: raw(areaStyle),
  ...drawingFilters(shape => markPath(templates, shape)),
  ...diagramFilters(shape => markPath(templates, shape)),
})

/** A stamp whose lines break between its pieces alone; the name of an organisation may be longer than a line. */
const wholePieces = (line: Line, name: Line | string): Line => ({
  ...line,
  text: line.text
    .split(' · ')
    .map(piece => (piece === (isLine(name) ? name.text : name) ? piece : piece.replaceAll(' ', '\u00a0')))
    .join('\u00a0· '),
})

/** A stamp with a line of its own for which copy it is, because a card is too narrow for all of it on one. */
const twoLines = (line: Line, name: Line | string): Line => {
  const whole = wholePieces(line, name)
  const text = isLine(name) ? name.text : name
  return { ...whole, text: whole.text.replace(`${text}\u00a0· `, () => `${text}\n`) }
}

/** The language of an element that holds these words alone, or is named by them and holds none. */
const lang = ({ language }: Pick<Line, 'language'>): string =>
  language === undefined ? '' : ` lang="${escapeText(language)}"`

/** One of our own shapes as SVG that takes its colour from the text around it; read aloud by the words beside it. */
function mark(templates: readonly string[], shape: string): string {
  if (!/^[a-z-]+$/.test(shape)) throw new Error(`no mark can be called ${shape}`)
  const file = templateFile(templates, `shared/marks/${shape}.svg`)
  if (file === undefined) throw new Error(`there is no mark ${shape}`)
  return readFileSync(file, 'utf8')
    .trim()
    .replace('<svg ', '<svg class="mark" aria-hidden="true" focusable="false" ')
}

/** The path of one of our own shapes. */
function markPath(templates: readonly string[], shape: string): string {
  const [, path] = / d="([^"]+)"/.exec(mark(templates, shape)) ?? []
  if (path === undefined) throw new Error(`${shape} is not one shape`)
  return path
}

/** A QR code as one SVG path, with the four-module quiet zone that readers need. */
function qr(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" aria-hidden="true" focusable="false"><path d="${path}" fill="#000" shape-rendering="crispEdges"/></svg>`
}

/** How big a file is, as the NHS service manual tells it: under 1 MB in whole KB, rounded up, and over it to two decimals. It stays on one line. */
function fileSize(bytes: number, language: string, words: Words): string {
  const small = bytes < 1024 ** 2
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const size = number.format(small ? Math.ceil(bytes / 1024) : bytes / 1024 ** 2)
  return fill((small ? words.kilobytes : words.megabytes)?.text ?? '{size}', { size }).replaceAll(
    ' ',
    '\u00a0',
  )
}

/** For `content:` in CSS, where only the backslash, the quote and line ends can break out. */
const cssString = (value: unknown): string => {
  const text = undivided(isLine(value) ? value.text : String(value))
  return `"${text.replace(/[\\"\n\r\f<]/g, sign => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
}

/** `Page {page} of {pages}` as a value of `content:`, with numbers that the browser or Marp counts in the gaps. */
const pageCounter = (line: Line, number: (name: string) => string): string =>
  line.text
    .split(/\{(page|pages)\}/)
    .map((part, index) => (index % 2 === 1 ? number(part) : cssString(part)))
    .join(' ')

/** A picture as an address that fetches nothing. */
export const dataUri = (logo: { bytes: Uint8Array; type: string }): string =>
  `data:image/${logo.type === 'svg' ? 'svg+xml' : logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`

/** A value of an attribute of HTML that stands in Markdown: on one line, because an empty one would end the HTML. */
const attribute = (line: Line): string => escapeText(line.text.replace(/\s+/g, ' ').trim())

/** A paragraph of presenter notes inside an HTML comment: nothing in it may end the comment. It keeps its language, if that is another. */
const noteText = ({ text, language }: Pick<Line, 'text' | 'language'>): string =>
  markLine(
    language === undefined ? {} : { language },
    undivided(text)
      .replaceAll('-->', '→')
      .replaceAll('--', '—')
      .replace(/\s*\n\s*/g, '\n'),
  )

/** Where a box stands on its page, in mm. */
const areaStyle = (area: { x: number; y: number; width: number; height: number }): string =>
  `left:${area.x}mm;top:${area.y}mm;width:${area.width}mm;height:${area.height}mm`

const colour = (value: string): string => {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`${value} is not a colour`)
  return value
}

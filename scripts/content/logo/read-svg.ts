import { loadPackage } from '../../load-package.ts'
import type { LogoFault } from './logo-fault.ts'

/** An element of a drawing, with what of it can matter to how it is drawn. */
export interface SvgElement {
  readonly name: string
  /** By their names without a prefix: `href` may have been `xlink:href`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: SvgElement[]
  /** The words directly inside it. */
  text: string
}

export interface Drawing {
  readonly text: string
  readonly root: SvgElement
  /** Where the root's first tag ends in the text, behind its `>`. */
  readonly rootEnds: number
  /** Whether a line before the root fetches styles from elsewhere. */
  readonly styledFromElsewhere: boolean
}

/** How deep elements may stand in one another. Drawing programs stay below thirty. */
export const mostDepth = 100

const namespace = 'http://www.w3.org/2000/svg'
const html = 'http://www.w3.org/1999/xhtml'

/** Reads an SVG as XML, to its end. What a drawing program keeps in it for itself is left out, because nobody draws it. */
export function readSvg(bytes: Buffer, file: string): Drawing | LogoFault {
  const spoilt = (what: string, mend = 'Save the logo again as SVG or PNG.'): LogoFault => ({
    code: 'load/bad-logo',
    severity: 'error',
    what: `\`${file}\` ${what}`,
    why: 'The name says one thing and the file holds another, or only a part of it.',
    mend,
  })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return spoilt('is not an SVG picture, or not one that is saved as UTF-8')
  }
  if (!/<\w*:?svg[\s>/]/.test(text)) return spoilt('is not an SVG picture')

  const { SaxesParser } = loadPackage('saxes') as typeof import('saxes')
  const parser = new SaxesParser({ xmlns: true })
  const open: (SvgElement | undefined)[] = []
  let root: SvgElement | undefined
  let rootEnds = 0
  let styledFromElsewhere = false
  let fault: LogoFault | undefined
  const stop = (found: LogoFault): void => {
    fault ??= found
  }
  parser.on('error', ({ message }) => {
    const [, line] = /^(\d+):/.exec(message) ?? []
    stop(spoilt(`is not whole: it cannot be read beyond line ${line ?? parser.line}`))
  })
  parser.on('doctype', doctype => {
    if (doctype.includes('['))
      stop(
        spoilt(
          'begins with definitions (`<!DOCTYPE … [`) that stand for other text',
          'Save it as plain SVG: in Illustrator, without “Preserve Illustrator Editing Capabilities”.',
        ),
      )
  })
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') styledFromElsewhere = true
  })
  parser.on('opentag', tag => {
    const drawn = tag.uri === namespace || tag.uri === html
    const parent = open.at(-1)
    const element =
      drawn && (open.length === 0 || parent !== undefined)
        ? {
            name: tag.uri === html ? 'foreignObject' : tag.local,
            attributes: new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value])),
            children: [],
            text: '',
          }
        : undefined
    if (open.length === 0 && element?.name === 'svg') {
      root = element
      rootEnds = parser.position
    }
    if (element) parent?.children.push(element)
    open.push(element)
    if (open.length > mostDepth)
      stop(
        spoilt(
          `has elements more than ${mostDepth} deep in one another`,
          'Ungroup them in the drawing program, and save it again.',
        ),
      )
  })
  parser.on('closetag', () => open.pop())
  const say = (text: string): void => {
    const top = open.at(-1)
    if (top) top.text += text
  }
  parser.on('text', say)
  parser.on('cdata', say)
  // In pieces, so that a file that is wrong from its start is not read to its end.
  for (let at = 0; at < text.length && fault === undefined; at += 65536)
    parser.write(text.slice(at, at + 65536))
  if (fault === undefined) parser.close()
  if (fault !== undefined) return fault
  return root === undefined
    ? spoilt('is not an SVG picture: its first element is no `svg` of the SVG namespace')
    : { text, root, rootEnds, styledFromElsewhere }
}

import type { Link, Region, Run } from '../slides/slide-design.ts'
import { spaced } from '../slides/spaced.ts'
import type { Paint } from './colour-xml.ts'
import { fillXml } from './fill-xml.ts'
import { turn } from './turn.ts'
import { xml } from './xml.ts'

/** Gives a link its relationship on the slide. */
export type LinkId = (link: Link) => string

/** What words are written in. */
export interface Written {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly theme: Paint
}

/** A paragraph of the file, each run in its language. What a run leaves out comes from its layout. */
export function paragraph(
  { words, direction }: Pick<Region, 'words' | 'direction'>,
  pen: Written,
  linkId: LinkId,
): string {
  const way = turn(pen, { language: words[0]?.language, direction })
  const properties = way === '' ? '' : `<a:pPr${way}/>`
  return `<a:p>${properties}${runsXml(words, pen, linkId)}<a:endParaRPr lang="${pen.language}"/></a:p>`
}

/** Runs of words, without the paragraph around them. */
export const runsXml = (words: readonly Run[], pen: Written, linkId: LinkId): string =>
  spaced(words, pen.direction)
    .map(run => written(run, pen, linkId))
    .join('')

function written(run: Run, { language: deck, theme }: Written, linkId: LinkId): string {
  const { text, size, bold, colour, link, language = deck } = run
  const attributes = `${size ? ` sz="${size * 100}"` : ''}${bold ? ' b="1"' : ''}`
  const fill = colour ? fillXml(colour, theme) : ''
  const click = link ? clicked(link, linkId, colour !== undefined) : ''
  return `<a:r><a:rPr lang="${language}"${attributes}>${fill}${click}</a:rPr><a:t>${xml(text)}</a:t></a:r>`
}

/** A link, on a run or on a whole shape. `kept`: the run's own colour stays in place of the theme's colour of links. */
export function clicked(link: Link, linkId: LinkId, kept = false): string {
  const action = 'slide' in link ? ' action="ppaction://hlinksldjump"' : ''
  const colour =
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
  return `<a:hlinkClick r:id="${linkId(link)}"${action} tooltip="${xml(link.hint)}">${kept ? colour : ''}</a:hlinkClick>`
}

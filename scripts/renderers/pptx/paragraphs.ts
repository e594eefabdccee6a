import { colourXml } from './colour-xml.ts'
import type { Link, Paragraph, Run } from './scene.ts'
import { xml } from './xml.ts'

/** Gives a link its relationship on the slide. */
export type LinkId = (link: Link) => string

/** Words as paragraphs of the file, each run in its language. What a run leaves out comes from its layout. */
export const paragraphs = (words: readonly Paragraph[], language: string, linkId: LinkId): string =>
  words
    .map(
      runs =>
        `<a:p>${runs.map(run => written(run, language, linkId)).join('')}<a:endParaRPr lang="${language}"/></a:p>`,
    )
    .join('')

function written(run: Run, deck: string, linkId: LinkId): string {
  const { text, size, bold, colour, link, language = deck } = run
  const attributes = `${size ? ` sz="${size * 100}"` : ''}${bold ? ' b="1"' : ''}`
  const fill = colour ? `<a:solidFill>${colourXml(colour)}</a:solidFill>` : ''
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

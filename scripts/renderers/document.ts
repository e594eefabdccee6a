import type { Furniture, Templates, Titled } from '../model.ts'
import { type Checked, good } from '../problem.ts'
import { fonts } from '../tools/fonts.ts'
import { isWide } from '../views/logo-places.ts'
import { reversedLogos } from '../views/reversed-logos.ts'
import { turned } from './turned.ts'

/** In letters: a longer name of an organisation leaves no room for the rest of the stamp where that has one line. */
const longName = 32

/** What a document is filled with. */
export interface Filling<View extends Titled> {
  readonly view: View
  readonly furniture: Furniture
  readonly templates: Templates
  /** What this form alone tells. */
  readonly more?: object
  /** The class by which styles know the form: `press`, `booklet`, `cards`. */
  readonly class?: string
  /** More for the head, after the styles: what a form brings of its own. */
  readonly head?: string
}

/** A whole HTML document from a template: its words, its styles and its fonts, in one string. */
export function document<View extends Titled>(
  template: string,
  file: string,
  { view, furniture, templates, more = {}, class: form, head = '' }: Filling<View>,
): Checked<string> {
  const { stamp, words, draft, theme, contact, address, logo } = furniture
  const body = templates.markup(`${template}/${file}`, {
    view,
    words,
    name: furniture.name,
    language: furniture.language,
    direction: furniture.direction,
    second: furniture.second,
    languages: furniture.languages,
    stamp,
    longName: stamp.organisation.length > longName,
    draft,
    organisation: furniture.organisation,
    contact: { email: null, phone: null, web: null, ...contact },
    address: address ?? null,
    scenes: furniture.scenes,
    logo: logo ?? null,
    wideLogo: isWide(logo?.look?.ratio ?? 1),
    reversed: reversedLogos(logo, theme),
    ...more,
  })
  if (body.value === undefined) return body
  const mark = draft ? templates.markup('shared/parts/draft.html', { words }) : good('')
  if (mark.value === undefined) return mark
  const turn = furniture.direction === 'rtl' ? turned : (css: string): string => css
  const type = fonts(body.value + mark.value, furniture.typeface)
  const styles = `<style>${turn(templates.styles(template, theme))}</style><style>${type}</style>`
  const written = inTwo(body.value, furniture.second).replace(/<style>[\s\S]*?<\/style>/g, turn)
  const html = written.replace('</head>', () => `${styles}${mark.value}${turn(head)}</head>`)
  const classes = [form, furniture.second === null ? undefined : 'in-two'].filter(one => one !== undefined)
  if (classes.length === 0) return good(html)
  return good(
    html.replace(
      /<html (?:class="([^"]*)" )?/,
      (_, own = '') => `<html class="${[own, ...classes].join(' ').trim()}" `,
    ),
  )
}

/**
 * A paragraph in two languages as two of them: what stands beside or below the other is a block, and Chromium gives a
 * paragraph with blocks in it no tag. A heading keeps its own.
 */
const inTwo = (html: string, second: string | null): string =>
  second === null
    ? html
    : html.replace(/<p\b[^>]*>[\s\S]*?<\/p>/g, paragraph =>
        paragraph
          .replaceAll('<span class="tongues"><span>', '<span class="tongues"><span role="paragraph">')
          .replaceAll('</span></span><span dir="auto">', '</span></span><span role="paragraph" dir="auto">'),
      )

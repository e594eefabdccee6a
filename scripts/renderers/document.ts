import type { Furniture, Templates, Titled } from '../model.ts'
import { type Checked, good } from '../problem.ts'
import { fonts } from '../tools/fonts.ts'
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
    languages: furniture.languages,
    stamp,
    longName: stamp.organisation.length > longName,
    draft,
    organisation: furniture.organisation,
    contact: { email: null, phone: null, web: null, ...contact },
    address: address ?? null,
    scenes: furniture.scenes,
    logo: logo ?? null,
    reversed: reversedLogos(logo, theme),
    ...more,
  })
  if (body.value === undefined) return body
  const mark = draft ? templates.markup('shared/parts/draft.html', { words }) : good('')
  if (mark.value === undefined) return mark
  const turn = furniture.direction === 'rtl' ? turned : (css: string): string => css
  const type = fonts(body.value + mark.value, furniture.typeface)
  const styles = `<style>${turn(templates.styles(template, theme))}</style><style>${type}</style>`
  const written = body.value.replace(/<style>[\s\S]*?<\/style>/g, turn)
  const html = written.replace('</head>', () => `${styles}${mark.value}${turn(head)}</head>`)
  return good(form === undefined ? html : html.replace('<html ', `<html class="${form}" `))
}

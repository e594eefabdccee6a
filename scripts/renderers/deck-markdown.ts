import { fill } from '../content/tell.ts'
import type { Form, Furniture, Templates } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { escapeMarkdown } from '../tools/escape-markdown.ts'
import { withoutMarks } from '../tools/line-marks.ts'
import type { DeckView } from '../views/deck.ts'
import { phrase } from '../views/phrase.ts'
import { grid } from './slides/grid.ts'
import { markPaths } from './slides/mark-paths.ts'
import { mirroredPlan } from './slides/mirrored-plan.ts'
import { plan } from './slides/plan.ts'
import type { Link } from './slides/slide-design.ts'
import { heard, slideStyles } from './slides/slide-styles.ts'
import { textBlocks } from './slides/text-blocks.ts'

/** The deck as Marp Markdown, which Marp users can edit; its looks are in the `<style>` at its end. */
export const deckMarkdown = (options: {
  readonly template?: string
}): Form<DeckView, { readonly markdown: string; readonly slides: number }> => ({
  kind: 'markdown',
  extension: 'md',
  template: options.template,
  page(view, furniture, templates) {
    const { value, problems } = deckText(view, furniture, templates, options.template)
    if (value === undefined) return bad(...problems)
    return good({ markdown: withoutMarks(value), slides: view.slides.length }, problems)
  },
  make: async ({ markdown, slides }) => good({ bytes: Buffer.from(markdown), pages: slides }),
})

const texts = new WeakMap<DeckView, Checked<string>>()

/** The Markdown that every Marp form of the deck starts from, written once for all of them, each run of words between its marks. */
export function deckText(
  view: DeckView,
  furniture: Furniture,
  templates: Templates,
  template = furniture.name,
): Checked<string> {
  const known = texts.get(view) ?? writeDeck(view, furniture, templates, template)
  texts.set(view, known)
  return known
}

function writeDeck(
  view: DeckView,
  furniture: Furniture,
  templates: Templates,
  template: string,
): Checked<string> {
  const { words, language, direction, theme, logo, typeface, draft, stamp } = furniture
  const marks = markPaths(view.stops, templates)
  if (marks.value === undefined) return bad(...marks.problems)
  const leftToRight = plan(view, furniture)
  const planned = direction === 'rtl' ? mirroredPlan(leftToRight, grid.slide.w) : leftToRight
  const { code, organisation, version, status, issued, hash } = stamp
  const values = { code, organisation, status: phrase(words, status).text, version, issued, hash }
  const footer = fill(phrase(words, 'stamp').text, values)
  const text = templates.markup(`${template}/deck.md`, {
    title: view.title,
    slides: planned.slides.map((slide, index) => ({
      classes: [planned.layouts[slide.layout]?.id, `s${index + 1}`].join(' '),
      blocks: textBlocks(slide).map(block => ({
        ...block,
        pieces: block.pieces.map(({ kind, run }) => ({
          kind,
          words: run.at === undefined ? run.text : run,
          link: run.link === undefined ? null : linkTo(run.link),
        })),
      })),
      drawn: { text: heard(slide.figures) },
      hasLogo: slide.hasLogo,
      picture: slide.picture
        ? { data: { text: slide.picture.data }, alt: { text: slide.picture.alt } }
        : null,
      notes: slide.notes,
    })),
    stops: view.stops,
    words,
    language,
    direction,
    theme,
    logo: logo ?? null,
    family: typeface?.family ?? null,
    draft,
    // Marp reads the footer as Markdown too, quoted as it is.
    footer: escapeMarkdown(footer),
  })
  if (text.value === undefined) return text
  const styles = slideStyles(planned, theme, marks.value, direction)
  const end = text.value.lastIndexOf('</style>')
  const whole = `${text.value.slice(0, end)}${styles}\n${text.value.slice(end)}`
  return good(whole.replace(/\n{3,}/g, '\n\n'))
}

const linkTo = (link: Link): string => ('slide' in link ? `#${link.slide}` : link.address)

import type { Form, Logo, Made, Tools, Words } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import type { DeckView } from '../views/deck.ts'
import { type FurnishedPlan, furnishedPlan } from './pptx/furnished-plan.ts'
import { logo as logoPicture } from './pptx/logo.ts'
import { mirroredDeck } from './pptx/mirrored-deck.ts'
import { narrowPlan } from './pptx/narrow-plan.ts'
import type { TemplatePlan } from './pptx/template/dress-template.ts'
import { smallest } from './pptx/template/fitted-size.ts'
import { stageDeck } from './pptx/template/stage-deck.ts'
import { uprightPlan } from './pptx/upright-plan.ts'
import type { DeckFurniture } from './slides/deck.ts'
import { markPaths } from './slides/mark-paths.ts'

/** Slides as they are arranged, and what PowerPoint calls their parts. */
export interface PptxPage {
  /** On a template of the edition's own: the slides as they stand there. */
  readonly onTemplate: TemplatePlan | undefined
  readonly plan: FurnishedPlan
  readonly view: Pick<DeckView, 'title' | 'stops'>
  readonly furniture: DeckFurniture
  readonly logo: Logo | undefined
  /** In which other languages some of its words are. */
  readonly languages: readonly string[]
}

/** A PowerPoint file that people can edit: own layouts, real titles and text, native shapes, notes on every slide. */
export const pptx = (
  options: { readonly template?: string; readonly shape?: 'poster' } = {},
): Form<DeckView, PptxPage> => ({
  kind: 'powerpoint',
  extension: 'pptx',
  template: options.template,
  urgency: 2,
  page(view, furniture, templates) {
    const marks = markPaths(view.stops, templates)
    if (marks.value === undefined) return bad(...marks.problems)
    const { language, direction, words, theme, organisation, issued, line, stamp, draft, logo, deck } =
      furniture
    // A poster has its own shape, whatever slides have.
    const { template, size } = options.shape === 'poster' ? {} : deck
    const wide = furnishedPlan(view, furniture, marks.value)
    const narrow = size === '4:3' && template === undefined
    const shaped = options.shape === 'poster' ? uprightPlan(wide) : narrow ? narrowPlan(wide) : wide
    const plan = direction === 'rtl' ? mirroredDeck(shaped) : shaped
    const names = partNames(words)
    return good({
      plan,
      onTemplate: template && {
        staged: stageDeck(plan, template),
        template,
        marks: plan.marks,
        draft: plan.draft,
      },
      view: { title: view.title, stops: view.stops },
      furniture: { language, direction, words: names, theme, organisation, issued, line, stamp, draft },
      logo,
      languages: [...new Set(languagesIn([plan, view, names]))],
    })
  },
  async make({ plan: planned, onTemplate, view, furniture, logo, languages }, tools) {
    if (onTemplate) return makeOnTemplate(onTemplate, view.title, furniture, languages, tools)
    const ready = await withLogo(planned, logo, furniture.direction, tools)
    if (ready.value === undefined) return bad(...ready.problems)
    // Its many files are read while the browser prints the pages.
    const [{ fitPage }, { draw }, { dress }, { checkAccess }, { faultRemark }, { zipPackage }] =
      await Promise.all([
        import('./pptx/fit-page.ts'),
        import('./pptx/draw.ts'),
        import('./pptx/dress.ts'),
        import('./pptx/access/check-access.ts'),
        import('./pptx/access/fault-remark.ts'),
        import('./pptx/zip-package.ts'),
      ])
    const page = fitPage(ready.value, furniture)
    const [seen, drawn] = await Promise.all([tools.look(page, limits), draw(ready.value)])
    if (seen.value === undefined) return bad(...seen.problems)
    const parts = dress(drawn, ready.value, view, furniture)
    const faults = checkAccess(parts, [furniture.language, ...languages])
    return good({
      bytes: zipPackage(parts),
      pages: planned.slides.length,
      misfits: seen.value.sightings,
      remarks: faults.map(faultRemark),
    })
  },
})

/** The same on somebody's template: its parts, and our slides among them. */
async function makeOnTemplate(
  plan: TemplatePlan,
  title: string,
  furniture: DeckFurniture,
  languages: readonly string[],
  tools: Tools,
): Promise<Checked<Made>> {
  const [{ measurePage }, { dressTemplate }, { checkAccess }, { faultRemark }, { zipPackage }] =
    await Promise.all([
      import('./pptx/template/measure-page.ts'),
      import('./pptx/template/dress-template.ts'),
      import('./pptx/access/check-access.ts'),
      import('./pptx/access/fault-remark.ts'),
      import('./pptx/zip-package.ts'),
    ])
  const seen = await tools.look(measurePage(plan.staged, furniture), { ...limits, floor: smallest })
  if (seen.value === undefined) return bad(...seen.problems)
  const { parts, types } = dressTemplate(plan, title, furniture)
  return good({
    bytes: zipPackage(parts, types),
    pages: plan.staged.slides.length,
    misfits: seen.value.sightings,
    remarks: checkAccess(parts, [furniture.language, ...languages], true).map(faultRemark),
  })
}

/** The other languages that any words in some plain data are marked with. */
function languagesIn(content: unknown): string[] {
  if (typeof content !== 'object' || content === null || ArrayBuffer.isView(content)) return []
  const own = 'language' in content && typeof content.language === 'string' ? [content.language] : []
  return [...own, ...Object.values(content).flatMap(languagesIn)]
}

/** Words on a wall are read from the back of the room. */
const limits = { floor: 18, frames: '[data-frame]' }

/** Sharp at the size of the cover on a wall-sized screen. In px, of its longer side. */
const logoLength = 1200

/** The phrases that are written into the file beside the slides: of all others a change changes nothing. */
const partNames = (words: Words): Words =>
  Object.fromEntries(
    Object.keys(words)
      .filter(key => /^(pptx|mark)_/.test(key))
      .flatMap(key => (words[key] ? [[key, words[key]]] : [])),
  )

/** Many programs that open PowerPoint files cannot show SVG, so the logo goes in as PNG. */
async function withLogo(
  planned: FurnishedPlan,
  logo: Logo | undefined,
  direction: DeckFurniture['direction'],
  tools: Tools,
): Promise<Checked<FurnishedPlan>> {
  if (logo === undefined) return good(planned)
  const png = logo.type === 'png' ? good(logo.bytes) : await tools.picture(logo, logoLength)
  if (png.value === undefined) return bad(...png.problems)
  const picture = logoPicture({ ...logo, type: 'png', bytes: png.value }, planned.frame.logo, direction)
  return good({
    ...planned,
    slides: planned.slides.map(slide => (slide.hasLogo ? { ...slide, picture } : slide)),
  })
}

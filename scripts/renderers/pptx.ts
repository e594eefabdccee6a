import type { Form, Job } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import type { DeckView } from '../views/deck.ts'
import { lines } from '../views/lines.ts'

/** A PowerPoint file that people can edit: own layouts, real titles and text, native shapes, notes on every slide. */
export const pptx = (): Form<DeckView> => ({
  extension: 'pptx',
  template: 'deck',
  urgency: 2,
  async render(view, job) {
    const ready = await withPngLogo(job)
    if (ready.value === undefined) return bad(...ready.problems)
    // Its many files are read while the browser prints the pages.
    const [{ plan }, { fitPage }, { draw }, { dress }, { checkAccess }, { faultProblem }, { zipPackage }] =
      await Promise.all([
        import('./pptx/plan.ts'),
        import('./pptx/fit-page.ts'),
        import('./pptx/draw.ts'),
        import('./pptx/dress.ts'),
        import('./pptx/access/check-access.ts'),
        import('./pptx/access/fault-problem.ts'),
        import('./pptx/zip-package.ts'),
      ])
    const planned = plan(view, ready.value)
    const page = fitPage(planned, job.subject.language, job.tools.fonts)
    const [seen, drawn] = await Promise.all([job.tools.look(page, limits), draw(planned)])
    if (seen.value === undefined) return bad(...seen.problems)
    const { subject } = ready.value
    const parts = dress(drawn, planned, view, subject)
    const left = lines(view).flatMap(line => line.language ?? [])
    const faults = checkAccess(parts, [subject.language, ...left])
    return good(
      { bytes: zipPackage(parts), pages: planned.slides.length, misfits: seen.value.sightings },
      faults.map(fault => faultProblem(fault, `${job.name}.pptx`, subject.origins)),
    )
  },
})

/** Words on a wall are read from the back of the room. */
const limits = { floor: 18, frames: '[data-frame]' }

/** Sharp at the size of the cover on a wall-sized screen. In px, of its longer side. */
const logoLength = 1200

/** Many programs that open PowerPoint files cannot show SVG, so the logo goes in as PNG. */
async function withPngLogo(job: Job): Promise<Checked<Job>> {
  const { logo } = job.subject
  if (logo?.type !== 'svg') return good(job)
  const picture = await job.tools.picture(logo, logoLength)
  if (picture.value === undefined) return bad(...picture.problems)
  return good({ ...job, subject: { ...job.subject, logo: { ...logo, type: 'png', bytes: picture.value } } })
}

import type { Form } from '../model.ts'
import { good } from '../problem.ts'
import type { DeckView } from '../views/deck.ts'
import { draw } from './pptx/draw.ts'
import { dress } from './pptx/dress.ts'
import { plan } from './pptx/plan.ts'

/** A PowerPoint file that people can edit: own layouts, real titles and text, native shapes, notes on every slide. */
export const pptx = (): Form<DeckView> => ({
  extension: 'pptx',
  template: 'deck',
  async render(view, job) {
    const planned = plan(view, job)
    const bytes = dress(await draw(planned), planned, view, job.subject)
    return good({ bytes, pages: planned.slides.length })
  },
})

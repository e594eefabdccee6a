import type { Form, Titled } from '../model.ts'
import type { CompactPage } from '../views/compact-page.ts'
import type { DeckView } from '../views/deck.ts'
import { type PptxPage, pptx } from './pptx.ts'

export interface OnePageView extends Titled {
  readonly page: CompactPage
}

/**
 * The whole compact as one slide for PowerPoint, to be changed there and to be put among slides of one's own, or as a
 * poster of A3: every word is a placeholder, and the line and its marks are shapes. What we do stands in its notes as well.
 */
export function onePageSlide<View extends OnePageView>(
  options: { readonly shape?: 'poster' } = {},
): Form<View, PptxPage> {
  const slides = pptx(options)
  const show = options.shape ?? 'one-page'
  return {
    ...slides,
    page: (view, furniture, templates) => slides.page(deckOf(view, show), furniture, templates),
  }
}

function deckOf({ title, page }: OnePageView, show: 'one-page' | 'poster'): DeckView {
  const { heading, strapline, stops, wayBack, alt } = page
  return {
    title,
    heading,
    minutes: 0,
    spare: null,
    stops: stops.map(({ id, mark, title: name, short }) => ({ id, mark, title: name, short })),
    slides: [
      {
        id: show,
        kind: 'talk',
        title: heading,
        minutes: null,
        stop: null,
        scene: null,
        body: { show, heading, strapline, stops, wayBack: wayBack?.title ?? null, alt },
        notes: stops.map(({ title: name, we }) => ({ heading: name, ...we })),
      },
    ],
  }
}

import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { levelsOf } from '../views/behaviours.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'
import { type PromisesView, type PromiseView, promises } from '../views/promises.ts'
import { sceneView } from '../views/scene-view.ts'

export default artefact({
  about: 'The same page, and a page for each commitment: links both ways and bookmarks',
  code: 'K11C',
  use: 'read',
  front: true,
  public: true,
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'click_through_title'),
    page: compactPage(subject, code => `#${code}`),
    promises: withNeighbours(promises(subject)).map(one => ({
      ...one,
      levels: levelsOf(subject, one.id),
      scene: sceneView(subject, one.id),
    })),
    address: null,
  }),
  forms: kit({
    word: false,
    pages: ({ promises }: PromisesView) => promises.length + 1,
    press: { trim: [297, 210], paper: 'press_paper_one_side' },
  }),
})

/** Each promise with the stops on either side of it. The way back makes the line a ring: after the last comes the first. */
function withNeighbours(all: readonly PromiseView[]) {
  const stop = (place: number) => {
    const { id, mark, title } = all.at(place % all.length) as PromiseView
    return { id, mark, title }
  }
  return all.map((promise, place) => ({ ...promise, before: stop(place - 1), after: stop(place + 1) }))
}

import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'
import { type PromiseView, promises } from '../views/promises.ts'

export default artefact({
  about: 'The same page, and a page for each commitment: links both ways and bookmarks',
  code: 'K11C',
  use: 'read',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'click_through_title'),
    page: compactPage(subject, code => `#${code}`),
    promises: withNeighbours(promises(subject)),
    address: null,
  }),
  forms: [
    pdf({ template: 'infographic-click-through', pages: 7 }),
    press({
      template: 'infographic-click-through',
      trim: [297, 210],
      pages: 7,
      paper: 'press_paper_one_side',
    }),
    largePrint({ template: 'infographic-click-through' }),
    twin({ template: 'infographic-click-through' }),
    plainText({ template: 'infographic-click-through' }),
  ],
})

/** Each promise with the stops on either side of it. The way back makes the line a ring: after the last comes the first. */
function withNeighbours(all: readonly PromiseView[]) {
  const stop = (place: number) => {
    const { id, mark, title } = all.at(place % all.length) as PromiseView
    return { id, mark, title }
  }
  return all.map((promise, place) => ({ ...promise, before: stop(place - 1), after: stop(place + 1) }))
}

import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { resized } from '../renderers/resized.ts'
import { tiles } from '../renderers/tiles.ts'
import { twin } from '../renderers/twin.ts'
import { webPlace } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Six A3 posters, one for each commitment: hung in a row they make one line',
  code: 'K34C',
  use: 'wall',
  printing: { paper: 'A3', sides: 'one', stock: 'plain' },
  view: subject => {
    const { title, commitments, way_back, alt } = subject.compact
    return {
      title: documentTitle(subject, 'commitment_posters_title'),
      heading: title,
      promises: commitments.map(({ id, mark, title, we }) => ({
        id,
        mark,
        title,
        we,
        // The square code opens the promise of this poster, not only the page it stands on.
        address: subject.settings.address === undefined ? null : webPlace(subject, id),
      })),
      wayBack: way_back.title,
      alt: alt.line,
      address: subject.settings.address ?? null,
    }
  },
  forms: [
    pdf({ template: 'commitment-posters', pages: 6 }),
    press({
      template: 'commitment-posters',
      trim: [297, 420],
      pages: 6,
      paper: 'press_paper_one_side',
    }),
    resized({ template: 'commitment-posters', paper: 'A4', from: 'A3', pages: 6 }),
    resized({ template: 'commitment-posters', paper: 'A2', from: 'A3', pages: 6 }),
    resized({ template: 'commitment-posters', paper: 'A1', from: 'A3', pages: 6 }),
    tiles({ template: 'commitment-posters', size: 'A1', on: 'A4', trim: [297, 420], spare: 14, pages: 6 }),
    largePrint({ template: 'commitment-posters' }),
    twin({ template: 'commitment-posters' }),
    plainText({ template: 'commitment-posters' }),
  ],
})

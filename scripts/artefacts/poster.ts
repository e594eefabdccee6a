import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { resized } from '../renderers/resized.ts'
import { tiles } from '../renderers/tiles.ts'
import { twin } from '../renderers/twin.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'All six commitments on an A3 poster, to be read from three metres',
  code: 'K34',
  use: 'wall',
  printing: { paper: 'A3', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'poster_title'),
    page: compactPage(subject),
    address: subject.settings.address ?? null,
  }),
  forms: [
    pdf({ template: 'poster', pages: 1 }),
    press({ template: 'poster', trim: [297, 420], pages: 1, paper: 'press_paper_one_side' }),
    resized({ template: 'poster', paper: 'A2', from: 'A3' }),
    resized({ template: 'poster', paper: 'A1', from: 'A3' }),
    tiles({ template: 'poster', size: 'A1', on: 'A4', trim: [297, 420], spare: 14 }),
    tiles({ template: 'poster', size: 'A1', on: 'A3', trim: [297, 420], spare: 14 }),
    largePrint({ template: 'poster' }),
    twin({ template: 'poster' }),
    plainText({ template: 'poster' }),
  ],
})

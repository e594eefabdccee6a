import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { resized } from '../renderers/resized.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { ownContact } from '../views/own-contact.ts'

export default artefact({
  about: 'The way back after a mistake, in four steps, on an A3 poster',
  code: 'K34W',
  use: 'wall',
  printing: { paper: 'A3', sides: 'one', stock: 'plain' },
  view: subject => {
    const { compact, howTo, settings } = subject
    return {
      title: documentTitle(subject, 'way_back_poster_title'),
      whole: compact.title,
      heading: compact.way_back.title,
      steps: howTo.repair.steps.map(({ title, say }) => ({ title, say })),
      fairness: compact.way_back.fairness,
      // The places to turn that are there for everybody come first in the list.
      help: [...ownContact(subject), ...howTo.support.slice(0, 3)].map(place => place.name),
      address: settings.address ?? null,
    }
  },
  forms: [
    pdf({ template: 'way-back-poster', pages: 1 }),
    press({ template: 'way-back-poster', trim: [297, 420], pages: 1, paper: 'press_paper_one_side' }),
    resized({ template: 'way-back-poster', paper: 'A4', from: 'A3' }),
    resized({ template: 'way-back-poster', paper: 'A2', from: 'A3' }),
    resized({ template: 'way-back-poster', paper: 'A1', from: 'A3' }),
    largePrint({ template: 'way-back-poster' }),
    twin({ template: 'way-back-poster' }),
    plainText({ template: 'way-back-poster' }),
  ],
})

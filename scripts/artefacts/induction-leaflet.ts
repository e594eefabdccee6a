import { artefact, type Subject } from '../model.ts'
import { booklet } from '../renderers/booklet.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { ownContact } from '../views/own-contact.ts'
import { sheetPart } from '../views/sheet-part.ts'

export default artefact({
  about: 'A folded leaflet for new starters',
  code: 'K28',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'long', stock: 'plain', finish: 'fold' },
  view: subject => {
    const { compact, sheets, settings } = subject
    const week = sheetPart(sheets.induction, 'first-week')
    return {
      title: documentTitle(subject, 'induction_leaflet_title'),
      heading: sheets.induction.title,
      lead: sheets.induction.lead ?? null,
      compact: compact.title,
      alt: compact.alt.line,
      promises: compact.commitments.map(({ id, mark, title, i }) => ({ id, mark, title, i })),
      story: story(subject),
      wayBack: compact.way_back,
      week: { heading: week.heading, lines: week.lines ?? [] },
      help: { heading: sheetPart(sheets.induction, 'speak-up').heading, places: places(subject) },
      person: sheetPart(sheets.induction, 'person').heading,
      address: settings.address ?? null,
    }
  },
  forms: [
    pdf({ template: 'induction-leaflet', pages: 4 }),
    booklet({ template: 'induction-leaflet' }),
    press({ template: 'induction-leaflet', trim: [148, 210], pages: 4, paper: 'press_paper_folded' }),
    largePrint({ template: 'induction-leaflet' }),
    twin({ template: 'induction-leaflet' }),
    plainText({ template: 'induction-leaflet' }),
  ],
})

/** One story is enough: that of somebody who goes back and says sorry, above the words about the way back. */
function story({ compact }: Subject) {
  const found = compact.commitments.find(one => one.id === 'C2')
  if (found === undefined) throw new Error('no commitment has the code C2')
  const { id, mark, example } = found
  return { id, mark, text: example }
}

/** The edition's own contact where it has one, and the first places of the guide: a new starter needs few. */
const places = (subject: Subject) =>
  [...ownContact(subject), ...subject.howTo.support.slice(0, 4)].map(({ id, name, how }) => ({
    id,
    name,
    how,
  }))

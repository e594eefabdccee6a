import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { promises } from '../views/promises.ts'

export default artefact({
  about: 'One side of A4 for each commitment, with a column for notes',
  code: 'K12',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'commitment_sheets_title'),
    heading: subject.compact.title,
    intro: subject.compact.intro,
    promises: promises(subject).map(({ id, mark, title, we, i, levels, example, local }) => ({
      id,
      href: `#${id}`,
      mark,
      title,
      we,
      i,
      levels,
      example,
      local,
    })),
  }),
  forms: [
    pdf({ template: 'commitment-sheets', pages: 6 }),
    press({ template: 'commitment-sheets', trim: [210, 297], pages: 6, paper: 'press_paper_notes' }),
    largePrint({ template: 'commitment-sheets' }),
    twin({ template: 'commitment-sheets' }),
    plainText({ template: 'commitment-sheets' }),
  ],
})

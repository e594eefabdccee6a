import { artefact } from '../model.ts'
import { booklet } from '../renderers/booklet.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { web } from '../renderers/web.ts'
import { guideView } from '../views/how-to-guide.ts'

export default artefact({
  about:
    'What to do with the compact on a working day: an A4 book with contents and bookmarks, and the same as a web page',
  code: 'G1',
  use: 'read',
  printing: { paper: 'A4', sides: 'long', stock: 'plain', finish: 'staple' },
  view: guideView,
  forms: [
    pdf({ template: 'how-to-guide', contents: true }),
    booklet({ template: 'how-to-guide', contents: true }),
    press({ template: 'how-to-guide', trim: [210, 297], contents: true, paper: 'press_paper_book' }),
    web({ template: 'how-to-guide' }),
    largePrint({ template: 'how-to-guide', contents: true }),
    plainText({ template: 'how-to-guide' }),
  ],
})

import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { guideView } from '../views/how-to-guide.ts'

export default artefact({
  about:
    'What to do with the compact on a working day: an A4 book with contents and bookmarks, and the same as a web page',
  code: 'G1',
  use: 'read',
  printing: { paper: 'A4', sides: 'long', stock: 'plain', finish: 'staple' },
  view: guideView,
  forms: kit({
    contents: true,
    booklet: true,
    press: { trim: [210, 297], paper: 'press_paper_book' },
    web: 'own',
  }),
})
